import type { ComponentChildren } from 'preact';
import type { Part } from '../focus-moves.ts';

interface SectionProps {
  readonly title: string;
  readonly count?: number;
  readonly part?: Part;
  readonly className?: string;
  readonly children: ComponentChildren;
}

/** A part of the Board under a heading; it can be folded. */
export function Section({ title, count, part, className = '', children }: SectionProps) {
  return (
    <details class={`section ${className}`} open>
      <summary data-part={part}>
        <h2>
          {title}
          {count !== undefined && <span class="section-count"> ({count})</span>}
        </h2>
      </summary>
      <div class="section-body">{children}</div>
    </details>
  );
}
