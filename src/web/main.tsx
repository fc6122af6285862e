import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { pageSpeaker } from '../text/page-words.ts';
import { Desk } from './desk.ts';
import { takeDrops } from './files/take-drops.ts';
import { workOffline } from './work-offline.ts';
import { takeKeys } from './take-keys.ts';
import { Page } from './views/Page.tsx';

declare global {
  interface Window {
    /** The page's own desk: for tests to look at, and for whoever looks under the hood. */
    desk?: Desk;
  }
}

/** The page: a welcome first; grid and pane are fetched when there is a file. */
function start(): void {
  const [around, bar, grid, pane] = ['around', 'bar', 'grid', 'pane'].map((id) => document.getElementById(id));
  if (around == null || bar == null || grid == null || pane == null) return;
  const say = pageSpeaker(navigator.language.startsWith('ja') ? 'ja' : 'en');
  document.documentElement.lang = say.language;
  for (const [part, words] of [[bar, 'page.file'], [grid, 'page.grid']] as const) part.setAttribute('aria-label', say(words));
  const desk = new Desk(say, { grid, pane });
  window.desk = desk;
  takeDrops(say('page.drop-here'), () => desk.prepare(), (files) => void desk.bring(files));
  takeKeys(desk);
  createRoot(around).render(<StrictMode><Page desk={desk} say={say} bar={bar} /></StrictMode>);
  workOffline();
}

start();
