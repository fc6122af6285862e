import { Button, Field, Input, Select } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import type { SettingRow } from '../../report/settings/setting-rows.ts';
import type { CellValue } from '../../shared/cell.ts';
import { usePane } from './pane-context.ts';

interface SettingFieldProps {
  readonly row: SettingRow;
  readonly value: CellValue;
  /** The value cannot be. */
  readonly wrong: boolean;
  readonly onChange: (value: CellValue) => void;
}

/** One setting: its name, its value, and what the value decides. */
export function SettingField({ row, value, wrong, onChange }: SettingFieldProps): ReactNode {
  const { say } = usePane();
  const { name, meaning, unit, kind, choices, initial } = row;
  const share = kind.kind === 'number' && kind.unit === 'share';
  const [typed, setTyped] = useState<{ readonly text: string; readonly value: CellValue } | null>(null);
  // What is typed stands as typed, until the value comes from elsewhere.
  const text = typed !== null && typed.value === value ? typed.text : textOf(value, share);
  const type = (next: string): void => {
    const read = kind.kind === 'number' ? numberOf(next, share) : next === '' ? null : next;
    setTyped({ text: next, value: read });
    onChange(read);
  };
  const problem = wrong ? (kind.kind === 'number' ? say('pane.settings.wrong-number', { min: shown(kind.min, share), max: shown(kind.max, share) }) : say('pane.settings.wrong')) : undefined;
  return (
    <div className="setting">
      <Field label={name} hint={meaning} {...(problem === undefined ? {} : { validationMessage: problem })}>
        {choices.length > 0
          ? <Select value={String(value)} onChange={(_, { value: chosen }) => onChange(chosen)}>{choices.map((choice) => <option key={choice}>{choice}</option>)}</Select>
          : <Input value={text} inputMode={kind.kind === 'number' ? 'decimal' : 'text'} contentAfter={share ? '%' : (unit ?? '')} onChange={(_, { value: next }) => type(next)} />}
      </Field>
      <p className="initial">
        {say('pane.settings.initial', { value: initial === null ? say('pane.settings.empty') : textOf(initial, share) + (share ? '%' : '') })}
        {value !== initial && <Button size="small" appearance="transparent" aria-label={`${say('pane.settings.to-initial')}: ${name}`} onClick={() => onChange(initial)}>{say('pane.settings.to-initial')}</Button>}
      </p>
    </div>
  );
}

/** A text that is no number stays a text, and is told to be wrong when saved. */
function numberOf(text: string, share: boolean): CellValue {
  const figure = text.trim() === '' ? NaN : Number(text.normalize('NFKC').replaceAll(',', ''));
  return Number.isNaN(figure) ? text : share ? Math.round(figure * 1e6) / 1e8 : figure;
}

function textOf(value: CellValue, share: boolean): string {
  if (value === null) return '';
  return typeof value === 'number' ? String(shown(value, share)) : String(value);
}

function shown(value: number, share: boolean): number {
  return share ? Math.round(value * 1e8) / 1e6 : value;
}
