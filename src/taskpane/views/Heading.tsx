import { useEffect, useRef, type ReactNode } from 'react';
import { keepFocus } from './keep-focus.ts';

/** A screen's heading: with it a screen begins at its top. */
export function Heading({ children }: { readonly children: ReactNode }): ReactNode {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.closest('main')?.scrollTo({ top: 0 });
    keepFocus();
  }, []);
  return <h2 ref={heading}>{children}</h2>;
}
