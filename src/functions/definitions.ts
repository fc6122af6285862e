import type { FunctionDefinition } from './definition.ts';
import { basket } from './families/basket.ts';
import { campaign } from './families/campaign.ts';
import { economics } from './families/economics.ts';
import { history } from './families/history.ts';
import { journey } from './families/journey.ts';
import { keys } from './families/keys.ts';
import { loyalty } from './families/loyalty.ts';
import { prediction } from './families/prediction.ts';
import { repeat } from './families/repeat.ts';
import { rfm } from './families/rfm.ts';
import { survival } from './families/survival.ts';
import { functionNames, type FunctionName } from './function-names.ts';

const families = [history, prediction, loyalty, rfm, journey, repeat, survival, economics, campaign, basket, keys];
const byName = new Map(families.flat().map((definition) => [definition.name, definition]));

/** Every function of ours: the one table from which everybody takes what they need of it. In the order of `functionNames`. */
export const definitions: readonly FunctionDefinition[] = functionNames.flatMap((name) => byName.get(name) ?? []);

export function definitionOf(name: FunctionName): FunctionDefinition {
  const definition = byName.get(name);
  if (definition === undefined) throw new RangeError(`${name} is not defined`);
  return definition;
}
