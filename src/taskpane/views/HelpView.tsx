import { Button } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { Heading } from './Heading.tsx';
import { usePane } from './pane-context.ts';
import { UndoButton } from './UndoButton.tsx';

/** From package.json, put in by the build. */
declare const OTOKUI_VERSION: string;

/** ヘルプ: how to use it, what happens to the workbook, where the data goes. */
export default function HelpView(): ReactNode {
  const { session, say } = usePane();
  return (
    <>
      <Heading>{say('pane.help.title')}</Heading>
      <section>
        <h3>{say('pane.privacy')}</h3>
        <p>{say('pane.privacy-text-1')}</p>
        <p>{say('pane.privacy-text-2')}</p>
        <p>{say('pane.privacy-text-3')}</p>
      </section>
      <section>
        <h3>{say('pane.help.how')}</h3>
        <ol className="how">
          <li>{say('pane.help.how-1')}</li>
          <li>{say('pane.help.how-2')}</li>
          <li>{say('pane.help.how-3')}</li>
          <li>{say('pane.help.how-4')}</li>
          <li>{say('pane.help.how-5')}</li>
        </ol>
      </section>
      <section>
        <h3>{say('pane.help.changes')}</h3>
        <p>{say('pane.help.changes-text')}</p>
      </section>
      <section>
        <h3>{say('pane.values.title')}</h3>
        <p>{say('pane.values.text')}</p>
        <div className="buttons">
          <Button onClick={() => void session.turnIntoValues()}>{say('pane.values.button')}</Button>
          <UndoButton of={['values']} />
        </div>
      </section>
      <section>
        <h3>{say('pane.copy.title')}</h3>
        <p>{say('pane.copy.text')}</p>
        <div className="buttons">
          <Button onClick={() => void session.copies.make()}>{say('pane.copy.button')}</Button>
        </div>
      </section>
      <section>
        <h3>{say('pane.help.keyboard')}</h3>
        <p>{say('pane.help.keyboard-text')}</p>
      </section>
      <section>
        <h3>{say('pane.help.about')}</h3>
        <p>{say('pane.help.about-text', { version: OTOKUI_VERSION })}</p>
      </section>
    </>
  );
}
