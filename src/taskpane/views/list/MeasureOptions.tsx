import type { ReactNode } from 'react';
import type { CampaignForm } from '../../engine/playbook-calls.ts';
import { usePane } from '../pane-context.ts';

/** The kinds of measures to choose from, the nine first. */
export function MeasureOptions({ measures }: Pick<CampaignForm, 'measures'>): ReactNode {
  const { say } = usePane();
  const options = (nine: boolean): ReactNode => measures.filter((each) => each.nine === nine).map(({ id, text }) => <option key={id} value={id}>{text}</option>);
  return (
    <>
      <optgroup label={say('pane.list.nine')}>{options(true)}</optgroup>
      <optgroup label={say('pane.list.other')}>{options(false)}</optgroup>
    </>
  );
}
