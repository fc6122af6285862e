import { draftBefore } from './draft-after.ts';
import type { PlaybookEvent } from './event.ts';
import { firstScenario, type Builder, type Playbook, type Scenario } from './playbook-state.ts';
import type { PaneState, Result } from './state.ts';
import { undoable } from './undoable.ts';

/** What the pane shows after something has happened at the steps セグメント, シナリオ and PDCA. */
export function reducePlaybook(state: PaneState, event: PlaybookEvent): PaneState {
  const { builder, list, scenario } = state;
  switch (event.kind) {
    case 'playbookRead':
      return { ...state, playbook: event.playbook, scenario: { ...scenario, draft: draftBefore(scenario.draft, event.playbook) } };
    case 'building':
      return { ...state, builder: event.draft === null ? null : { draft: event.draft, tried: null, wrong: [] }, news: null };
    case 'segmentDrafted':
      return { ...state, builder: builder && { ...builder, draft: event.draft, wrong: [] } };
    case 'ruleTried':
      return { ...state, builder: builder && counted(builder, event) };
    case 'segmentWrong':
      return { ...state, builder: builder && { ...builder, wrong: event.sentences } };
    case 'segmentSaved':
      return { ...state, builder: null, result: named(state.result, event.names), undoable: undoable(state, 'segment', event.cells), news: { kind: 'segmentSaved', name: event.name } };
    case 'listing':
      return { ...state, list: event.draft && { ...event.draft, tried: null, before: null }, news: null };
    case 'listOrdered':
      return { ...state, list: list && { ...list, order: event.order, tried: null } };
    case 'listTried':
      return { ...state, list: list?.order === event.order ? { ...list, tried: event.tried, before: event.tried } : list };
    case 'listInserted':
      return { ...state, work: { kind: 'ready' }, news: { kind: 'listInserted', sheet: event.sheet, people: event.people } };
    case 'campaignDrafted':
      return { ...state, scenario: { ...scenario, draft: event.draft } };
    case 'campaignTried':
      return { ...state, scenario: scenario.draft === event.draft ? { ...scenario, tried: { ...event.tried, of: event.draft } } : scenario };
    case 'campaignWanted':
      return { ...state, scenario: { ...scenario, wanted: true }, news: null };
    case 'campaignBegun':
      return {
        ...state, work: { kind: 'ready' }, result: named(state.result, event.names), scenario: { ...withDefaults(firstScenario, state.playbook), begun: event.campaign },
        undoable: undoable(state, 'campaign', event.cells), news: { kind: 'campaignBegun', id: event.campaign.id },
      };
    case 'campaignOver':
      return { ...state, scenario: withDefaults(firstScenario, state.playbook), news: null };
    case 'unlocksRead':
      return { ...state, unlocks: event.unlocks };
    case 'inputAdded':
      return { ...state, work: { kind: 'ready' }, result: named(state.result, event.names), unlocks: null, undoable: undoable(state, 'input', event.cells), news: { kind: 'inputAdded', sheet: event.sheet } };
  }
}

/** After an analysis: what was written goes on, what was counted is counted anew. */
export function playbookAnew({ builder, scenario }: PaneState): Pick<PaneState, 'playbook' | 'builder' | 'list' | 'scenario' | 'unlocks'> {
  return { playbook: null, builder: builder && { ...builder, tried: null }, list: null, scenario: { ...scenario, tried: null, begun: null }, unlocks: null };
}

function counted(builder: Builder, { rule, tried }: Extract<PlaybookEvent, { kind: 'ruleTried' }>): Builder {
  return builder.draft.rule === rule ? { ...builder, tried: { ...tried, of: rule } } : builder;
}

function withDefaults(scenario: Scenario, playbook: Playbook | null): Scenario {
  return playbook === null ? scenario : { ...scenario, draft: draftBefore(scenario.draft, playbook) };
}

function named(result: Result | null, names: ReadonlyMap<string, string>): Result | null {
  return result && { ...result, names: new Map([...result.names, ...names]) };
}
