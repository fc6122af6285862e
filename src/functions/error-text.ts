import type { Speaker } from '../text/say.ts';
import type { FunctionError } from './function-error.ts';
import type { ParameterName } from './definition.ts';

/** Why there is no answer, in words. */
export function errorText(say: Speaker, { reason, values }: FunctionError): string {
  const { parameter } = values;
  return say(`functionError.${reason}`, parameter === undefined ? values : { ...values, parameter: say(`parameter.${parameter as ParameterName}`) });
}
