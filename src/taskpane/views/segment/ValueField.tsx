import { Input, Select } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import { momentOf } from '../../../inputs/records/moment.ts';
import { dayText } from '../../../words/day-words.ts';
import type { AskedColumn } from '../../engine/playbook-calls.ts';
import { DayInput } from '../DayInput.tsx';
import { usePane } from '../pane-context.ts';

interface ValueFieldProps {
  readonly column: AskedColumn;
  readonly values: readonly string[];
  readonly disabled: boolean;
  readonly onChange: (values: readonly string[]) => void;
}

/** What a column is compared with: a day, one of a few, or whatever is written. */
export function ValueField({ column: { kind, choices }, values, disabled, onChange }: ValueFieldProps): ReactNode {
  const { say } = usePane();
  const [value = ''] = values;
  if (kind === 'day' && values.length <= 1) {
    const day = value === '' ? null : momentOf(value);
    return <DayInput label={say('pane.rule.value')} value={day === null ? null : Math.floor(day)} disabled={disabled} onChange={(next) => onChange(next === null ? [] : [dayText(next)])} />;
  }
  if (choices.length > 0 && values.length <= 1 && (value === '' || choices.includes(value))) {
    return (
      <Select aria-label={say('pane.rule.value')} value={value} onChange={(_, { value: chosen }) => onChange(chosen === '' ? [] : [chosen])}>
        <option value="">{say('pane.rule.choose-value')}</option>
        {choices.map((choice) => <option key={choice}>{choice}</option>)}
      </Select>
    );
  }
  return <Written values={values} number={kind === 'number'} disabled={disabled} onChange={onChange} />;
}

/** Values as they are typed, several parted by 、: what is typed stands as typed until it comes from elsewhere. */
function Written({ values, number, disabled, onChange }: { readonly values: readonly string[]; readonly number: boolean; readonly disabled: boolean; readonly onChange: ValueFieldProps['onChange'] }): ReactNode {
  const { say } = usePane();
  const [typed, setTyped] = useState('');
  const joined = values.join(number || say.language === 'ja' ? '、' : ', ');
  const text = valuesIn(typed, number).join('\n') === values.join('\n') ? typed : joined;
  return (
    <Input
      aria-label={say('pane.rule.value')}
      value={text}
      inputMode={number ? 'decimal' : 'text'}
      disabled={disabled}
      title={say('pane.rule.several')}
      onChange={(_, { value }) => {
        setTyped(value);
        onChange(valuesIn(value, number));
      }}
    />
  );
}

/** Commas part texts; in figures they mark thousands. */
function valuesIn(text: string, number: boolean): readonly string[] {
  return text.split(number ? /、/ : /[、,]/).map((value) => value.trim()).filter((value) => value !== '');
}
