import type { ReactNode } from 'react';
import { places, type Place } from '../state/state.ts';
import { PlaceIcon } from './icons.tsx';
import { usePane, usePaneState } from './pane-context.ts';

/** Between the steps, the customer, the settings and the help. */
export function PlaceBar(): ReactNode {
  const { store, say, session } = usePane();
  const { place, work, card } = usePaneState();
  const go = (to: Place): void => {
    store.dispatch({ kind: 'went', place: to });
    if (to === 'settings') void session.settings.open();
  };
  const known = card.kind === 'shown' ? card.card.name || card.card.id : null;
  return (
    <nav aria-label={say('pane.places')} className="places">
      {places.map((each) => (
        <button
          key={each}
          type="button"
          disabled={work.kind === 'working' && each !== 'work'}
          aria-current={place === each ? 'page' : undefined}
          aria-label={each === 'card' && known !== null ? say('pane.card-of', { name: known }) : undefined}
          className={each === 'card' && known !== null && place !== 'card' ? 'known' : undefined}
          onClick={() => go(each)}
        >
          <PlaceIcon place={each} />
          <span>{say(`pane.place.${each}`)}</span>
        </button>
      ))}
    </nav>
  );
}
