import type { ReactNode } from 'react';
import { usable } from '../session/find-inputs.ts';
import { Actions } from './Actions.tsx';
import { AnalyzeButton } from './AnalyzeButton.tsx';
import { FileButton } from './FileButton.tsx';
import { FoundSheet } from './FoundSheet.tsx';
import { Heading } from './Heading.tsx';
import { TemplateNotice } from './TemplateNotice.tsx';
import { UndoButton } from './UndoButton.tsx';
import { UnlockPanel } from './UnlockPanel.tsx';
import { usePane, usePaneState } from './pane-context.ts';

/** 統合: the user's sheets, and how each would be read. */
export function FoundView(): ReactNode {
  const { say } = usePane();
  const { tables, analysedBefore, result } = usePaneState();
  const used = usable(tables);
  const first = tables.find(({ preview }) => preview.kind === 'orders') ?? tables[0];
  const hasOrders = used.some(({ preview }) => preview.kind === 'orders');
  return (
    <>
      <Heading>{say('pane.found.title')}</Heading>
      <p>{hasOrders ? say('pane.found.answer', { count: used.length }) : say('pane.found.no-orders')}</p>
      {analysedBefore && result === null && <p className="quiet">{say('pane.result.before')}</p>}
      <TemplateNotice />
      {tables.map((table) => <FoundSheet key={table.sheet} table={table} open={table === first} />)}
      {result !== null && <UnlockPanel />}
      <Actions>
        <AnalyzeButton />
        <FileButton label={say('pane.add-file')} />
        <UndoButton of={['input']} />
      </Actions>
    </>
  );
}
