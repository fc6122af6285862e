import type { ReactNode } from 'react';

/** The screen's main button, and what may stand beside it: always at the same place. */
export function Actions({ children }: { readonly children: ReactNode }): ReactNode {
  return <div className="actions">{children}</div>;
}
