import { useEffect, type ReactNode } from 'react';
import { keepFocus } from './keep-focus.ts';

/** A screen's heading. */
export function Heading({ children }: { readonly children: ReactNode }): ReactNode {
  useEffect(keepFocus, []);
  return <h2>{children}</h2>;
}
