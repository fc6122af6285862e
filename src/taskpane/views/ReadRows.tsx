import type { ReactNode } from 'react';
import type { ReadRow } from '../../inputs/preview.ts';
import { dayText } from '../../words/day-words.ts';
import { usePane } from './pane-context.ts';

const UNKNOWN = '–';

/** The first rows of an order sheet, as they were understood. */
export function ReadRows({ rows }: { readonly rows: readonly ReadRow[] }): ReactNode {
  const { say } = usePane();
  if (rows.length === 0) return null;
  return (
    <table className="rows">
      <caption>{say('pane.found.sample')}</caption>
      <thead>
        <tr>
          <th scope="col">{say('pane.found.day')}</th>
          <th scope="col">{say('pane.found.who')}</th>
          <th scope="col" className="figure">{say('pane.found.amount')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ row, order, day, who, amount }) => (
          <tr key={row}>
            <td>{day === null ? UNKNOWN : dayText(day)}</td>
            <td>{who === '' ? UNKNOWN : who}<small>{order}</small></td>
            <td className="figure">{amount === null ? UNKNOWN : amount.toLocaleString('en-US')}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
