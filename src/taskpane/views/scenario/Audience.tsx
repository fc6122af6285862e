import { Field, Select, Textarea } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import type { SegmentRow } from '../../engine/playbook-calls.ts';
import { usePane } from '../pane-context.ts';
import { said } from './said.ts';

/** Stands for conditions that are written here; no segment can have this name. */
const WRITTEN = ' ';

interface AudienceProps {
  readonly audience: string;
  readonly segments: readonly SegmentRow[];
  /** Why its conditions cannot be read. */
  readonly problem: string | null;
  readonly wrong: string | undefined;
}

/** 誰に: a segment, or conditions of its own. */
export function Audience({ audience, segments, problem, wrong }: AudienceProps): ReactNode {
  const { session, say } = usePane();
  const [writes, setWrites] = useState(false);
  const isSegment = segments.some(({ name }) => name === audience);
  const written = !isSegment && (writes || audience !== '');
  const choose = (value: string): void => {
    setWrites(value === WRITTEN);
    const own = segments.find(({ name }) => name === audience)?.own === true ? (segments.find(({ name }) => name === audience)?.rule ?? '') : '';
    void session.campaigns.write({ audience: value === WRITTEN ? own : value });
  };
  return (
    <div className="fields">
      <Field label={say('pane.scenario.segment')} {...said(written ? undefined : wrong)}>
        <Select value={written ? WRITTEN : audience} onChange={(_, { value }) => choose(value)}>
          <option value="">{say('pane.scenario.choose')}</option>
          {segments.filter((segment) => segment.problem === null).map(({ name, people }) => <option key={name} value={name}>{say('pane.scenario.segment-option', { name, people })}</option>)}
          <option value={WRITTEN}>{say('pane.scenario.write-rule')}</option>
        </Select>
      </Field>
      {written && (
        <Field label={say('pane.scenario.rule')} hint={problem !== null && audience.trim() !== '' ? problem : say('pane.scenario.rule-hint')} {...said(wrong)}>
          <Textarea value={audience} rows={2} onChange={(_, { value }) => void session.campaigns.write({ audience: value })} />
        </Field>
      )}
    </div>
  );
}
