import type { ReactNode } from 'react';

interface DisclosureProps {
  readonly className?: string;
  readonly open?: boolean;
  readonly onToggle?: (open: boolean) => void;
  readonly summary: ReactNode;
  readonly children: ReactNode;
}

/** Opens on request. The summary's place in the order of tabs is written out: Excel on the web knows no other. */
export function Disclosure({ className, open = false, onToggle, summary, children }: DisclosureProps): ReactNode {
  return (
    <details className={className} open={open} onToggle={({ currentTarget }) => onToggle?.(currentTarget.open)}>
      <summary tabIndex={0}>{summary}</summary>
      {children}
    </details>
  );
}
