/** What a 12-lead strip looks like. `trace` is what disturbs it: a row of the pack's artefacts, or `clean`. */
export interface EkgStripFigure {
  readonly kind: 'ekg-strip';
  readonly trace: string;
  /** From one beat to the next. */
  readonly beatMs: number;
  /** What stands in the name field of the sheet; empty as long as nobody has written it. */
  readonly name?: string;
}

/** A picture that goes with what a look shows. The words beside it say everything that is in it. */
export type Figure = EkgStripFigure;
