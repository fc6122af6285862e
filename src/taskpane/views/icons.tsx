import type { ReactNode } from 'react';
import type { Place } from '../state/state.ts';

const paths: Readonly<Record<Place, string>> = {
  work: 'M3 5h2v2H3zm4 .2h10v1.6H7zM3 9h2v2H3zm4 .2h10v1.6H7zM3 13h2v2H3zm4 .2h10v1.6H7z',
  card: 'M10 3a3.4 3.4 0 1 1 0 6.8A3.4 3.4 0 0 1 10 3zm0 8c3.6 0 6.4 1.8 6.4 4.2V17H3.6v-1.8C3.6 12.800 6.400 11 10 11z',
  settings: 'M3 5.200h6.200a2 2 0 0 1 3.800 0H17v1.600h-4a2 2 0 0 1-3.800 0H3zm0 8h1.200a2 2 0 0 1 3.800 0H17v1.600H8a2 2 0 0 1-3.800 0H3z',
  help: 'M10 2.500a7.500 7.500 0 1 1 0 15 7.500 7.500 0 0 1 0-15zm0 1.600a5.900 5.900 0 1 0 0 11.800 5.900 5.900 0 0 0 0-11.800zm-.9 8.900h1.800v1.600H9.100zM10 5.600c1.700 0 2.900 1 2.900 2.500 0 1.200-.7 1.800-1.400 2.300-.5.400-.7.600-.7 1.100v.300H9.200v-.500c0-1.200.700-1.700 1.300-2.200.500-.400.800-.600.800-1.100 0-.500-.500-.900-1.200-.900-.8 0-1.300.500-1.400 1.200H7.100c.1-1.700 1.200-2.700 2.900-2.700z',
};

/** Drawn beside a word, never alone. */
export function PlaceIcon({ place }: { readonly place: Place }): ReactNode {
  return (
    <svg width="20" height="20" viewBox="0 0 20 20" fill="currentColor" aria-hidden="true">
      <path d={paths[place]} />
    </svg>
  );
}
