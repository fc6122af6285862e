import { Field, Input } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';

interface FigureProps {
  readonly label: string;
  /** Null: nothing is written. NaN: something that is no number. */
  readonly value: number | null;
  /** Behind the figure: 円, 日; a share is written as a percentage. */
  readonly unit: string;
  readonly share?: boolean;
  readonly hint?: string;
  /** What is wrong with it, in words. */
  readonly wrong: string | undefined;
  readonly onChange: (value: number | null) => void;
}

/** A figure that somebody writes; what is typed stands as typed. */
export function Figure({ label, value, unit, share = false, hint, wrong, onChange }: FigureProps): ReactNode {
  const [typed, setTyped] = useState<{ readonly text: string; readonly value: number | null } | null>(null);
  const text = typed !== null && Object.is(typed.value, value) ? typed.text : shown(value, share);
  const type = (next: string): void => {
    const read = figureOf(next, share);
    setTyped({ text: next, value: read });
    onChange(read);
  };
  return (
    <Field label={label} {...(hint === undefined ? {} : { hint })} {...(wrong === undefined ? {} : { validationMessage: wrong })}>
      <Input value={text} inputMode="decimal" contentAfter={share ? '%' : unit} onChange={(_, { value: next }) => type(next)} />
    </Field>
  );
}

function figureOf(text: string, share: boolean): number | null {
  if (text.trim() === '') return null;
  const figure = Number(text.normalize('NFKC').replaceAll(',', ''));
  return share ? Math.round(figure * 1e6) / 1e8 : figure;
}

function shown(value: number | null, share: boolean): string {
  if (value === null || Number.isNaN(value)) return '';
  return String(share ? Math.round(value * 1e8) / 1e6 : value);
}
