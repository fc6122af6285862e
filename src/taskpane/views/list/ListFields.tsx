import { Checkbox, Field, Select } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import type { ListOrder } from '../../engine/playbook-calls.ts';
import type { Playbook } from '../../state/playbook-state.ts';
import { Disclosure } from '../Disclosure.tsx';
import { usePane } from '../pane-context.ts';
import { byChannel } from './list-draft.ts';
import { MeasureOptions } from './MeasureOptions.tsx';

/** What a list is for, what it holds and how it is written. */
export function ListFields({ order, playbook }: { readonly order: ListOrder; readonly playbook: Playbook }): ReactNode {
  const { session, say } = usePane();
  const { columns, form } = playbook;
  const [open, setOpen] = useState(false);
  const change = (next: Partial<ListOrder>): void => void session.lists.change({ ...order, ...next });
  // In the order of the sheet.
  const choose = (name: string, chosen: boolean): void => change({ columns: columns.map((column) => column.name).filter((each) => (each === name ? chosen : order.columns.includes(each))) });
  return (
    <div className="fields">
      {order.campaign === null && (
        <>
          <Field label={say('pane.list.measure')}>
            <Select value={order.measure} onChange={(_, { value }) => change({ measure: form.measures.find(({ id }) => id === value)?.id ?? order.measure })}><MeasureOptions measures={form.measures} /></Select>
          </Field>
          <Field label={say('pane.list.channel')}>
            <Select value={order.channel} onChange={(_, { value }) => void session.lists.change(byChannel(order, form.channels.find(({ id }) => id === value)?.id ?? order.channel, form))}>
              {form.channels.map(({ id, text }) => <option key={id} value={id}>{text}</option>)}
            </Select>
          </Field>
        </>
      )}
      <Disclosure className="correction" open={open} onToggle={setOpen} summary={<>{say('pane.list.columns')}<small>{order.columns.join(say('pane.joint'))}</small></>}>
        <div role="group" aria-label={say('pane.list.columns')} className="checks">
          {open && columns.map(({ name }) => <Checkbox key={name} label={name} checked={order.columns.includes(name)} onChange={(_, { checked }) => choose(name, checked === true)} />)}
        </div>
      </Disclosure>
      {order.channel === 'dm' && <p className="quiet">{say('pane.list.no-address')}</p>}
      <Field label={say('pane.list.encoding')}>
        <Select value={order.encoding} onChange={(_, { value }) => change({ encoding: value === 'utf-8' ? 'utf-8' : 'cp932' })}>
          <option value="cp932">{say('pane.list.cp932')}</option>
          <option value="utf-8">{say('pane.list.utf8')}</option>
        </Select>
      </Field>
    </div>
  );
}
