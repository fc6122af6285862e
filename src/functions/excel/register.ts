import type { Language } from '../../text/speaker-of.ts';
import { associateFunctions, type FunctionRuntime, type LoadAnswers } from './associate.ts';

/** What Microsoft's library leaves around us. */
interface Surroundings {
  readonly CustomFunctions?: FunctionRuntime;
  readonly Office?: { readonly context?: { readonly displayLanguage?: string } };
}

/**
 * Tells the Excel around us, if there is one, which functions there are.
 *
 * @param ready when Excel has said which language it speaks
 */
export function registerFunctions(load: LoadAnswers, ready: () => Promise<unknown>): void {
  const { CustomFunctions } = globalThis as Surroundings;
  if (CustomFunctions === undefined) return;
  associateFunctions(CustomFunctions, load, async (): Promise<Language> => {
    await ready();
    return (globalThis as Surroundings).Office?.context?.displayLanguage?.startsWith('ja') === false ? 'en' : 'ja';
  });
}
