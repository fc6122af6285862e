import { Button, Checkbox, Field, Select } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import type { DayOrder } from '../../inputs/day-text.ts';
import type { Preview, TakenColumn } from '../../inputs/preview.ts';
import type { PaneSpeaker } from '../../text/pane-words.ts';
import { automatic, isAutomatic, withColumn, type SheetChoice } from '../session/choices.ts';
import type { FoundTable } from '../session/find-inputs.ts';
import { Disclosure } from './Disclosure.tsx';
import { layoutName, layoutNames } from './layout-name.ts';
import { usePane } from './pane-context.ts';

const correctable = ['order', 'day', 'amount', 'name', 'email', 'phone', 'member', 'status', 'productName'] as const;
const dayOrders: readonly DayOrder[] = ['day-month', 'month-day'];
/** Stands for several columns that are read together. */
const TOGETHER = '\u0000together';

/** How a sheet is read, for the user to correct; each choice takes effect at once and is kept in the workbook. */
export function Correction({ table }: { readonly table: FoundTable }): ReactNode {
  const { session, say } = usePane();
  const [open, setOpen] = useState(false);
  const { sheet, preview, choice, daysInDoubt } = table;
  const choose = (change: SheetChoice): void => void session.choose(sheet, change);
  const shown = open || daysInDoubt || preview.kind === 'incomplete';
  const orderLike = preview.kind !== 'records';
  return (
    <Disclosure className="correction" open={shown} onToggle={setOpen} summary={say('pane.found.correct')}>
      <div className="fields">
        <Checkbox label={say('pane.found.use')} checked={choice.use} onChange={(_, { checked }) => choose({ ...choice, use: checked === true })} />
        {choice.use && orderLike && shown && (
          <>
            <Field label={say('pane.found.layout')}>
              <Select value={choice.layout ?? ''} onChange={(_, { value }) => choose({ ...choice, layout: value === '' ? null : value, columns: {} })}>
                <option value="">{say('pane.found.automatic')}</option>
                {layoutNames.map((name) => <option key={name} value={name}>{layoutName(say, name)}</option>)}
              </Select>
            </Field>
            <Field label={say('pane.found.day-order')}>
              <Select value={choice.dayOrder ?? ''} onChange={(_, { value }) => choose({ ...choice, dayOrder: dayOrders.find((order) => order === value) ?? null })}>
                <option value="">{say('pane.found.automatic')}</option>
                {dayOrders.map((order) => <option key={order} value={order}>{say(`pane.found.day-order.${order}`)}</option>)}
              </Select>
            </Field>
            {correctable.map((field) => <ColumnChoice key={field} field={field} preview={preview} onChoose={(header) => choose(withColumn(choice, field, header))} />)}
          </>
        )}
        {!isAutomatic(choice) && <Button size="small" onClick={() => choose(automatic)}>{say('pane.found.reset')}</Button>}
      </div>
    </Disclosure>
  );
}

interface ColumnChoiceProps {
  readonly field: (typeof correctable)[number];
  readonly preview: Preview;
  readonly onChoose: (header: string) => void;
}

function ColumnChoice({ field, preview, onChoose }: ColumnChoiceProps): ReactNode {
  const { say } = usePane();
  const headers = preview.kind === 'empty' ? [] : preview.headers;
  const taken = takenFor(preview, field);
  const together = taken.length > 1;
  return (
    <Field label={say(`pane.field.${field}`)}>
      <Select value={together ? TOGETHER : (taken[0] ?? '')} onChange={(_, { value }) => value !== TOGETHER && onChoose(value)}>
        {together && <option value={TOGETHER}>{togetherText(say, taken)}</option>}
        <option value="">{say('pane.found.no-column')}</option>
        {[...new Set(headers)].map((header) => <option key={header} value={header}>{header}</option>)}
      </Select>
    </Field>
  );
}

function takenFor(preview: Preview, field: TakenColumn['field']): readonly string[] {
  if (preview.kind !== 'orders' && preview.kind !== 'incomplete') return [];
  return preview.columns.find((column) => column.field === field)?.headers ?? [];
}

function togetherText(say: PaneSpeaker, headers: readonly string[]): string {
  return say('pane.found.merged-columns', { columns: headers.join(say('pane.joint')) });
}
