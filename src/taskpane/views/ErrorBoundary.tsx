import { Component, type ReactNode } from 'react';
import type { PaneSpeaker } from '../../text/pane-words.ts';

interface Props {
  readonly say: PaneSpeaker;
  readonly children: ReactNode;
}

/** When a view breaks: a sentence, and the way to begin anew. */
export class ErrorBoundary extends Component<Props, { readonly broken: boolean }> {
  override state = { broken: false };

  static getDerivedStateFromError(): { broken: boolean } {
    return { broken: true };
  }

  override render(): ReactNode {
    if (!this.state.broken) return this.props.children;
    const { say } = this.props;
    return (
      <main className="crashed">
        <h1>{say('pane.title')}</h1>
        <p role="alert">{say('pane.crashed')}</p>
        <button type="button" onClick={() => location.reload()}>{say('pane.reload')}</button>
      </main>
    );
  }
}
