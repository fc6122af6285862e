import type { PageSpeaker } from '../text/page-words.ts';
import type { ControlNames } from './grid/name-controls.ts';

export function controlNames(say: PageSpeaker): ControlNames {
  return {
    sheet: say('page.grid.sheet'),
    nameBox: say('page.grid.name-box'),
    tabs: say('page.grid.tabs'),
    allSheets: say('page.grid.all-sheets'),
    tabsBefore: say('page.grid.tabs-before'),
    tabsAfter: say('page.grid.tabs-after'),
    smaller: say('page.grid.smaller'),
    larger: say('page.grid.larger'),
    zoom: say('page.grid.zoom'),
    messages: say('page.grid.messages'),
    side: say('page.grid.side'),
    closeSide: say('page.grid.close-side'),
  };
}
