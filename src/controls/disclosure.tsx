import type { ComponentChildren } from 'preact';

interface DisclosureProps {
  readonly summary: ComponentChildren;
  readonly children: ComponentChildren;
  readonly isOpen?: boolean;
}

/** Something that can be unfolded: native `details`. */
export function Disclosure({ summary, children, isOpen = false }: DisclosureProps) {
  return (
    <details class="disclosure" open={isOpen}>
      <summary>{summary}</summary>
      <div class="disclosure-body">{children}</div>
    </details>
  );
}
