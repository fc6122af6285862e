import { Input } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { isoDay, serialOf } from '../../shared/day.ts';

interface DayInputProps {
  readonly label?: string;
  /** A serial day; null: none yet. */
  readonly value: number | null;
  readonly disabled?: boolean;
  readonly onChange: (day: number | null) => void;
}

/** A day, by the browser's own calendar. */
export function DayInput({ label, value, disabled = false, onChange }: DayInputProps): ReactNode {
  return <Input type="date" aria-label={label} value={value === null || Number.isNaN(value) ? '' : isoDay(value)} disabled={disabled} onChange={(_, { value: text }) => onChange(dayIn(text))} />;
}

function dayIn(iso: string): number | null {
  const [year = NaN, month = NaN, day = NaN] = iso.split('-').map(Number);
  return serialOf(year, month, day);
}
