import { Button } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import type { SettingRow } from '../../report/settings/setting-rows.ts';
import type { CellValue } from '../../shared/cell.ts';
import { Actions } from './Actions.tsx';
import { AnalyzeButton } from './AnalyzeButton.tsx';
import { Disclosure } from './Disclosure.tsx';
import { Heading } from './Heading.tsx';
import { usePane, usePaneState } from './pane-context.ts';
import { SettingField } from './SettingField.tsx';
import { UndoButton } from './UndoButton.tsx';

const groups = ['asOf', 'orders', 'rfm', 'grid', 'rank', 'cpm', 'lostBest', 'dormancy', 'stages', 'guard', 'targets', 'conversionDays', 'finance', 'subscription', 'shipping', 'chosenProduct', 'campaigns'] as const;
type Group = (typeof groups)[number];

/** 設定: what stands on CRM_設定, with the meaning of each number. */
export default function SettingsView(): ReactNode {
  const { say } = usePane();
  const { settings } = usePaneState();
  return (
    <>
      <Heading>{say('pane.settings.title')}</Heading>
      <p className="quiet">{say('pane.settings.about')}</p>
      {settings.kind === 'closed' ? <p>{say('pane.settings.opening')}</p> : <SettingsForm rows={settings.rows} wrong={settings.wrong} saving={settings.saving} />}
    </>
  );
}

function SettingsForm({ rows, wrong, saving }: { readonly rows: readonly SettingRow[]; readonly wrong: readonly string[]; readonly saving: boolean }): ReactNode {
  const { session, say } = usePane();
  const { undoable } = usePaneState();
  const [draft, setDraft] = useState<{ readonly of: readonly SettingRow[]; readonly changes: ReadonlyMap<string, CellValue> }>({ of: rows, changes: new Map() });
  // Rows that were read anew hold what was saved.
  const changes = draft.of === rows ? draft.changes : new Map<string, CellValue>();
  const change = (row: SettingRow, value: CellValue): void => {
    const next = new Map(changes);
    if (value === row.value) next.delete(row.path);
    else next.set(row.path, value);
    setDraft({ of: rows, changes: next });
  };
  return (
    <>
      {groups.map((group) => (
        <SettingsGroup key={group} title={say(`pane.settings.group.${group}`)} rows={rows.filter(({ path }) => groupOf(path) === group)} changes={changes} wrong={wrong} onChange={change} />
      ))}
      <Actions>
        {changes.size > 0 || undoable !== 'settings'
          ? <Button appearance="primary" disabledFocusable={changes.size === 0 || saving} onClick={() => void session.settings.save([...changes])}>{say('pane.settings.save')}</Button>
          : <AnalyzeButton />}
        <UndoButton of={['settings']} />
        <p className="quiet" aria-live="polite">{changes.size > 0 ? say('pane.settings.changed', { count: changes.size }) : ''}</p>
      </Actions>
    </>
  );
}

interface SettingsGroupProps {
  readonly title: string;
  readonly rows: readonly SettingRow[];
  readonly changes: ReadonlyMap<string, CellValue>;
  readonly wrong: readonly string[];
  readonly onChange: (row: SettingRow, value: CellValue) => void;
}

/** A group is only made when it is opened: a hundred fields take their time. */
function SettingsGroup({ title, rows, changes, wrong, onChange }: SettingsGroupProps): ReactNode {
  const [open, setOpen] = useState(false);
  const amiss = rows.some(({ path }) => wrong.includes(path));
  return (
    <Disclosure className="sheet" open={open || amiss} onToggle={setOpen} summary={title}>
      <div className="fields">
        {(open || amiss) && rows.map((row) => <SettingField key={row.path} row={row} value={changes.has(row.path) ? (changes.get(row.path) ?? null) : row.value} wrong={wrong.includes(row.path)} onChange={(value) => onChange(row, value)} />)}
      </div>
    </Disclosure>
  );
}

function groupOf(path: string): Group {
  if (path.startsWith('rfm.grid')) return 'grid';
  const [first] = path.split('.');
  return groups.find((group) => group === first) ?? 'orders';
}
