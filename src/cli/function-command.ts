import { call } from '../functions/call.ts';
import { definitionOf } from '../functions/definitions.ts';
import type { Argument } from '../functions/definition.ts';
import { FunctionError } from '../functions/function-error.ts';
import { functionList } from '../functions/function-list.ts';
import { functionNames } from '../functions/function-names.ts';
import { errorText } from '../functions/error-text.ts';
import type { Speaker } from '../text/say.ts';
import { BadUsage } from './arguments.ts';
import type { FunctionArguments } from './function-arguments.ts';
import { print } from './print-json.ts';

/**
 * `otokui function`: what a cell with this formula would show, as JSON: a value, the rows of a table, or the error and its reason.
 * Without a name, the list of all.
 *
 * @throws BadUsage where there is no function of that name
 */
export async function functionCommand({ name, values }: FunctionArguments, say: Speaker): Promise<void> {
  if (name === null) return print(`${functionList(say)}\n`);
  const known = functionNames.find((each) => each === name.toUpperCase());
  if (known === undefined) throw new BadUsage('cli.unknown-function', { name, names: functionNames.join(', ') });
  await print(`${JSON.stringify(shown(known, values, say))}\n`);
}

function shown(name: (typeof functionNames)[number], values: readonly Argument[], say: Speaker): unknown {
  try {
    return call(definitionOf(name), values, say);
  } catch (error) {
    if (error instanceof FunctionError) return { error: error.code, reason: errorText(say, error) };
    throw error;
  }
}
