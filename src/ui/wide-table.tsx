import type { ComponentChildren } from 'preact';

/** A table that may be wider than the page. It scrolls by itself, and so must be reachable by keyboard (WCAG 2.1.1). */
export const WideTable = ({ label, children }: { label: string; children: ComponentChildren }) => (
  // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must take focus, or nobody without a mouse sees the rest
  // biome-ignore lint/a11y/useSemanticElements: a region with a name, around a table; a section would say the same with less
  <div class="wide-table" tabIndex={0} role="region" aria-label={label}>
    {children}
  </div>
);
