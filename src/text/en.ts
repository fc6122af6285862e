import { enSubscription } from './en/subscription.ts';
import { enFinance } from './en/finance.ts';
import { enOmega } from './en/omega.ts';
import { enBuyers } from './en/buyers.ts';
import { enBaskets } from './en/baskets.ts';
import { enSegments } from './en/segments.ts';
import { enCampaigns } from './en/campaigns.ts';
import { enAmazon } from './en/amazon.ts';
import { enAnonymise } from './en/anonymise.ts';
import { enAreas } from './en/areas.ts';
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
import { enProducts } from './en/products.ts';
import { enReport } from './en/report.ts';
import { enDashboard } from './en/dashboard.ts';
import { enImports } from './en/imports.ts';
import { enPeople } from './en/people.ts';
import { enFields } from './en/fields.ts';
import { enInputs } from './en/inputs.ts';
import { enTally } from './en/tally.ts';
import { enTemplates } from './en/templates.ts';
import { enValue } from './en/value.ts';
import { enSettings } from './en/settings.ts';
import { enUnlocks } from './en/unlocks.ts';
import { enWords } from './en/words.ts';
import type { Texts } from './ja.ts';

/** Every sentence a user reads, in English. */
export const en: Texts = {
  ...enWords,
  ...enTemplates,
  ...enFields,
  ...enInputs,
  ...enTally,
  ...enProblems,
  ...enCommand,
  ...enAnonymise,
  ...enReport,
  ...enDashboard,
  ...enPeople,
  ...enValue,
  ...enProducts,
  ...enAreas,
  ...enAmazon,
  ...enImports,
  ...enUnlocks,
  ...enNotes,
  ...enLoyalty,
  ...enSubscription,
  ...enFinance,
  ...enOmega,
  ...enBuyers,
  ...enBaskets,
  ...enSegments,
  ...enCampaigns,
  ...enSettings,
  ...enPaneTexts,
  ...enPage,
  ...enCard,
  ...enForecast,
  ...enFunctions,
  ...enParameters,
};
