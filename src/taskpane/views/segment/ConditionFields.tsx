import { Button, Select } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { AskedColumn } from '../../engine/playbook-calls.ts';
import { usePane } from '../pane-context.ts';
import { needsValue, type DraftCondition } from './draft-rule.ts';
import { testsFor } from './test-words.ts';
import { ValueField } from './ValueField.tsx';

interface ConditionFieldsProps {
  readonly condition: DraftCondition;
  /** From 1. */
  readonly number: number;
  readonly columns: readonly AskedColumn[];
  /** The text says something else, that cannot be read yet. */
  readonly disabled: boolean;
  readonly onChange: (condition: DraftCondition) => void;
  /** Null: it is the only one. */
  readonly onRemove: (() => void) | null;
}

/** One condition: column, comparison, value. */
export function ConditionFields({ condition, number, columns, disabled, onChange, onRemove }: ConditionFieldsProps): ReactNode {
  const { say } = usePane();
  const { joiner, column, test, values } = condition;
  const title = say('pane.rule.condition', { number });
  const asked = columns.find(({ name }) => name === column);
  const chooseColumn = (name: string): void => {
    const next = columns.find((each) => each.name === name);
    const kept = next !== undefined && next.kind === asked?.kind && testsFor(next).some((each) => each.test === test);
    onChange({ ...condition, column: name, test: kept ? test : next?.kind === 'text' ? 'is' : 'at-least', values: [] });
  };
  return (
    <fieldset className="condition" disabled={disabled}>
      <legend className="unseen">{title}</legend>
      <div className="head">
        {number === 1 ? <span aria-hidden="true">{title}</span> : (
          <Select className="joiner" size="small" aria-label={say('pane.rule.joiner')} value={joiner} onChange={(_, { value }) => onChange({ ...condition, joiner: value === 'or' ? 'or' : 'and' })}>
            <option value="and">{say('pane.rule.and')}</option>
            <option value="or">{say('pane.rule.or')}</option>
          </Select>
        )}
        {onRemove !== null && <Button size="small" appearance="subtle" aria-label={`${say('pane.rule.remove')}: ${title}`} onClick={onRemove}>{say('pane.rule.remove')}</Button>}
      </div>
      <Select aria-label={say('pane.rule.column')} value={column} onChange={(_, { value }) => chooseColumn(value)}>
        {column === '' && <option value="">{say('pane.rule.choose-column')}</option>}
        {columns.map(({ name }) => <option key={name}>{name}</option>)}
      </Select>
      {asked !== undefined && (
        <div className="compared">
          {needsValue(test) && <ValueField column={asked} values={values} disabled={disabled} onChange={(next) => onChange({ ...condition, values: next })} />}
          <Select aria-label={say('pane.rule.test')} value={test} onChange={(_, { value }) => onChange({ ...condition, test: testsFor(asked).find((each) => each.test === value)?.test ?? test })}>
            {testsFor(asked).map(({ test: each, words }) => <option key={each} value={each}>{say(words)}</option>)}
          </Select>
        </div>
      )}
    </fieldset>
  );
}
