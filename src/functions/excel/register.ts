import type { Language } from '../../text/speaker-of.ts';
import { associateFunctions, type FunctionRuntime } from './associate.ts';

/** What Microsoft's library leaves in the page. */
interface Page {
  readonly CustomFunctions?: FunctionRuntime;
  readonly Office?: { readonly onReady: () => Promise<unknown>; readonly context?: { readonly displayLanguage?: string } };
}

const { CustomFunctions, Office } = globalThis as Page;

// Without its library the page stands alone in a browser, and no cell can ask.
if (CustomFunctions !== undefined) associateFunctions(CustomFunctions, languageOfExcel);

async function languageOfExcel(): Promise<Language> {
  await Office?.onReady();
  return Office?.context?.displayLanguage?.startsWith('ja') === false ? 'en' : 'ja';
}
