import { FluentProvider } from '@fluentui/react-components';
import { lazy, Suspense, useEffect, type ReactNode } from 'react';
import type { Result, Step } from '../state/state.ts';
import { DropZone } from './DropZone.tsx';
import { EmptyView } from './EmptyView.tsx';
import { FoundView } from './FoundView.tsx';
import { NobodyView } from './NobodyView.tsx';
import { keepFocus } from './keep-focus.ts';
import { NewsLine } from './NewsLine.tsx';
import { NoResultView } from './NoResultView.tsx';
import { usePane, usePaneState } from './pane-context.ts';
import { PlaceBar } from './PlaceBar.tsx';
import { ProblemView } from './ProblemView.tsx';
import { ResultView } from './ResultView.tsx';
import { StepBar } from './StepBar.tsx';
import { useTheme } from './theme.ts';
import { WorkingView } from './WorkingView.tsx';

const SegmentView = lazy(() => import('./segment/SegmentView.tsx'));
const ScenarioView = lazy(() => import('./scenario/ScenarioView.tsx'));
const ImproveView = lazy(() => import('./improve/ImproveView.tsx'));
const CardView = lazy(() => import('./CardView.tsx'));
const SettingsView = lazy(() => import('./SettingsView.tsx'));
const HelpView = lazy(() => import('./HelpView.tsx'));

/** The whole pane: steps above, the screen, what has just happened, and the places below. */
export function Pane(): ReactNode {
  const theme = useTheme();
  const { store, say } = usePane();
  return (
    <FluentProvider theme={theme} className="provider">
      <DropZone>
        <header>
          <div className="title">
            <h1>{say('pane.title')}</h1>
            <button type="button" className="link" onClick={() => store.dispatch({ kind: 'went', place: 'help' })}>{say('pane.privacy')}</button>
          </div>
          <StepBar />
        </header>
        <main tabIndex={0}>
          <Suspense fallback={<p className="quiet">{say('pane.opening')}</p>}>
            <Screen />
          </Suspense>
        </main>
        <footer>
          <NewsLine />
          <PlaceBar />
        </footer>
      </DropZone>
    </FluentProvider>
  );
}

function Screen(): ReactNode {
  const { place, work } = usePaneState();
  // After whatever has changed on the screen.
  useEffect(keepFocus);
  if (work.kind === 'working') return <WorkingView work={work} />;
  switch (place) {
    case 'card':
      return <CardView />;
    case 'settings':
      return <SettingsView />;
    case 'help':
      return <HelpView />;
    case 'work':
      return <StepScreen />;
  }
}

function StepScreen(): ReactNode {
  const { say } = usePane();
  const { work, step, tables, result } = usePaneState();
  if (work.kind === 'opening') return <p aria-live="polite">{say('pane.opening')}</p>;
  if (work.kind === 'problem') return <ProblemView sentences={work.sentences} halfDone={work.halfDone} />;
  switch (step) {
    case 'unify':
      return tables.length === 0 ? <EmptyView /> : <FoundView />;
    case 'analyse':
    case 'segment':
    case 'scenario':
    case 'improve':
      return result === null ? <NoResultView key={step} /> : <StepOfResult key={step} step={step} result={result} />;
  }
}

/** A step that works on a result; where nobody is known, there is nobody to address. */
function StepOfResult({ step, result }: { readonly step: Exclude<Step, 'unify'>; readonly result: Result }): ReactNode {
  if (step === 'analyse') return <ResultView result={result} />;
  if (result.run.nobody !== null) return <NobodyView step={step} nobody={result.run.nobody} />;
  switch (step) {
    case 'segment':
      return <SegmentView result={result} />;
    case 'scenario':
      return <ScenarioView />;
    case 'improve':
      return <ImproveView />;
  }
}
