import { useEffect, useState } from 'preact/hooks';
import type { Announcer, Urgency } from './announcer.ts';

/** The two regions that screen readers listen to. There is one of it on a page. */
export function LiveRegion({ announcer }: { readonly announcer: Announcer }) {
  const [said, setSaid] = useState<Readonly<Record<Urgency, string>>>({ polite: '', assertive: '' });
  useEffect(
    () =>
      announcer.subscribe((urgency, text) =>
        setSaid((before) => ({ ...before, [urgency]: unlike(before[urgency], text) })),
      ),
    [announcer],
  );
  return (
    <div class="visually-hidden">
      <p aria-live="polite" aria-atomic="true">
        {said.polite}
      </p>
      <p aria-live="assertive" aria-atomic="true">
        {said.assertive}
      </p>
    </div>
  );
}

/** The same line again must change the page, or it is not spoken: a space that cannot be heard comes and goes. */
function unlike(before: string, text: string): string {
  return before === text ? `${text}\u00a0` : text;
}
