import { enCard } from './en/card.ts';
import { enCommand } from './en/command.ts';
import { enForecast } from './en/forecast.ts';
import { enFunctions } from './en/functions.ts';
import { enLoyalty } from './en/loyalty.ts';
import { enNotes } from './en/notes.ts';
import { enPage } from './en/page.ts';
import { enPaneTexts } from './en/pane-texts.ts';
import { enParameters } from './en/parameters.ts';
import { enProblems } from './en/problems.ts';
import { enReport } from './en/report.ts';
import { enDashboard } from './en/dashboard.ts';
import { enImports } from './en/imports.ts';
import { enPeople } from './en/people.ts';
import { enTemplates } from './en/templates.ts';
import { enValue } from './en/value.ts';
import { enSettings } from './en/settings.ts';
import { enWords } from './en/words.ts';
import type { Texts } from './ja.ts';

/** Every sentence a user reads, in English. */
export const en: Texts = {
  ...enWords,
  ...enTemplates,
  ...enProblems,
  ...enCommand,
  ...enReport,
  ...enDashboard,
  ...enPeople,
  ...enValue,
  ...enImports,
  ...enNotes,
  ...enLoyalty,
  ...enSettings,
  ...enPaneTexts,
  ...enPage,
  ...enCard,
  ...enForecast,
  ...enFunctions,
  ...enParameters,
};
