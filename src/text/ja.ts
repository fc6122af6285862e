import { jaSubscription } from './ja/subscription.ts';
import { jaFinance } from './ja/finance.ts';
import { jaOmega } from './ja/omega.ts';
import { jaBuyers } from './ja/buyers.ts';
import { jaBaskets } from './ja/baskets.ts';
import { jaSegments } from './ja/segments.ts';
import { jaCampaigns } from './ja/campaigns.ts';
import { jaAmazon } from './ja/amazon.ts';
import { jaAnonymise } from './ja/anonymise.ts';
import { jaAreas } from './ja/areas.ts';
import { jaCard } from './ja/card.ts';
import { jaCommand } from './ja/command.ts';
import { jaForecast } from './ja/forecast.ts';
import { jaFunctions } from './ja/functions.ts';
import { jaLoyalty } from './ja/loyalty.ts';
import { jaNotes } from './ja/notes.ts';
import { jaPage } from './ja/page.ts';
import { jaPaneTexts } from './ja/pane-texts.ts';
import { jaParameters } from './ja/parameters.ts';
import { jaProblems } from './ja/problems.ts';
import { jaProducts } from './ja/products.ts';
import { jaReport } from './ja/report.ts';
import { jaDashboard } from './ja/dashboard.ts';
import { jaImports } from './ja/imports.ts';
import { jaPeople } from './ja/people.ts';
import { jaFields } from './ja/fields.ts';
import { jaInputs } from './ja/inputs.ts';
import { jaTally } from './ja/tally.ts';
import { jaTemplates } from './ja/templates.ts';
import { jaValue } from './ja/value.ts';
import { jaSettings } from './ja/settings.ts';
import { jaUnlocks } from './ja/unlocks.ts';
import { jaWords } from './ja/words.ts';

/** Every sentence a user reads, in Japanese. `en.ts` has the same keys. */
export const ja = {
  ...jaWords,
  ...jaTemplates,
  ...jaFields,
  ...jaInputs,
  ...jaTally,
  ...jaProblems,
  ...jaCommand,
  ...jaAnonymise,
  ...jaReport,
  ...jaDashboard,
  ...jaPeople,
  ...jaValue,
  ...jaProducts,
  ...jaAreas,
  ...jaAmazon,
  ...jaImports,
  ...jaUnlocks,
  ...jaNotes,
  ...jaLoyalty,
  ...jaSubscription,
  ...jaFinance,
  ...jaOmega,
  ...jaBuyers,
  ...jaBaskets,
  ...jaSegments,
  ...jaCampaigns,
  ...jaSettings,
  ...jaPaneTexts,
  ...jaPage,
  ...jaCard,
  ...jaForecast,
  ...jaFunctions,
  ...jaParameters,
} as const;

export type TextKey = keyof typeof ja;
export type Texts = Readonly<Record<TextKey, string>>;
