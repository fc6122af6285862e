import { Button } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { usable } from '../session/find-inputs.ts';
import { usePane, usePaneState } from './pane-context.ts';

export function AnalyzeButton(): ReactNode {
  const { session, say } = usePane();
  const { tables, analysedBefore } = usePaneState();
  const ready = usable(tables).some(({ preview }) => preview.kind === 'orders');
  return <Button appearance="primary" disabledFocusable={!ready} onClick={() => void session.analyse()}>{say(analysedBefore ? 'pane.again' : 'pane.analyze')}</Button>;
}
