import { Button } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { TEMPLATE_VERSION } from '../../templates/template.ts';
import { usePane, usePaneState } from './pane-context.ts';
import { UndoButton } from './UndoButton.tsx';

/** In a workbook made from a template: that its figures are a sample's still, or that there is a newer version. */
export function TemplateNotice(): ReactNode {
  const { session, say } = usePane();
  const { template } = usePaneState();
  if (template === null) return null;
  return (
    <>
      {template.sample && <p className="quiet">{say('pane.template.sample')}</p>}
      {template.version < TEMPLATE_VERSION && (
        <div>
          <p className="quiet">{say('pane.template.newer', { version: TEMPLATE_VERSION })}</p>
          <Button onClick={() => void session.updateTemplate()}>{say('pane.template.button')}</Button>
        </div>
      )}
      <UndoButton of={['template']} />
    </>
  );
}
