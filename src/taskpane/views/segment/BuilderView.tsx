import { Button, Field, Input, Textarea } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import type { AskedColumn } from '../../engine/playbook-calls.ts';
import type { Builder } from '../../state/playbook-state.ts';
import { Actions } from '../Actions.tsx';
import { BackLink } from '../BackLink.tsx';
import { Heading } from '../Heading.tsx';
import { usePane, usePaneState } from '../pane-context.ts';
import { ConditionFields } from './ConditionFields.tsx';
import { draftOf, draftText, emptyCondition, type DraftCondition } from './draft-rule.ts';
import { RuleCount } from './RuleCount.tsx';

/** A segment of the shop's own: conditions as text and to choose, and how many they are true of. What is typed stands above what grows with it. */
export function BuilderView({ builder, columns }: { readonly builder: Builder; readonly columns: readonly AskedColumn[] }): ReactNode {
  const { session, say } = usePane();
  const { playbook } = usePaneState();
  const { draft, tried, wrong } = builder;
  const { name, rule } = draft;
  const known = playbook?.segments.some((segment) => segment.own && segment.name === name) === true;
  // What is chosen stays as it is chosen, until the text says something else; where that cannot be read, the last that could.
  const [chosen, setChosen] = useState<{ readonly text: string; readonly conditions: readonly DraftCondition[] }>({ text: '', conditions: [emptyCondition] });
  const read = chosen.text === rule ? chosen.conditions : draftOf(rule, columns);
  const conditions = read ?? chosen.conditions;
  const choose = (next: readonly DraftCondition[]): void => {
    const text = draftText(next, say.language);
    setChosen({ text, conditions: next });
    void session.segments.draft({ name, rule: text });
  };
  const type = (text: string): void => {
    if (read !== null) setChosen({ text: rule, conditions });
    void session.segments.draft({ name, rule: text });
  };
  const ready = tried !== null && tried.of === rule && tried.problem === null && name.trim() !== '';
  return (
    <>
      <BackLink onBack={() => void session.segments.build(null)}>{say('pane.segment.all')}</BackLink>
      <Heading>{say(known ? 'pane.rule.title-old' : 'pane.rule.title-new')}</Heading>
      <div className="fields">
        <Field label={say('pane.segment.name')} {...(wrong.length === 0 ? {} : { validationMessage: wrong.join(' ') })}>
          <Input value={name} onChange={(_, { value }) => void session.segments.draft({ name: value, rule })} />
        </Field>
        <Field label={say('pane.rule.text')} hint={say(read === null ? 'pane.rule.unreadable' : 'pane.rule.text-hint')}>
          <Textarea value={rule} rows={2} resize="vertical" onChange={(_, { value }) => type(value)} />
        </Field>
        {conditions.map((condition, at) => (
          <ConditionFields
            key={at} condition={condition} number={at + 1} columns={columns} disabled={read === null}
            onChange={(next) => choose(conditions.map((each, other) => (other === at ? next : each)))}
            onRemove={conditions.length === 1 ? null : () => choose(conditions.filter((_, other) => other !== at))}
          />
        ))}
        <div className="buttons"><Button size="small" disabledFocusable={read === null} onClick={() => choose([...conditions, emptyCondition])}>{say('pane.rule.add')}</Button></div>
      </div>
      <Actions>
        <RuleCount rule={rule} tried={tried} />
        <Button appearance="primary" disabledFocusable={!ready} onClick={() => void session.segments.save()}>{say('pane.segment.save')}</Button>
      </Actions>
    </>
  );
}
