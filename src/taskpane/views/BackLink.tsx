import type { ReactNode } from 'react';

/** The way back to where a screen was opened from. */
export function BackLink({ onBack, children }: { readonly onBack: () => void; readonly children: ReactNode }): ReactNode {
  return <button type="button" className="link back" onClick={onBack}><span aria-hidden="true">←</span> {children}</button>;
}
