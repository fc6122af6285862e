import { paneSpeaker } from '../../text/pane-words.ts';
import type { Language } from '../../text/speaker-of.ts';
import type { ErrorCode } from '../function-error.ts';
import { functionNames, type FunctionName } from '../function-names.ts';
import type { Answer, Answers, answersIn, Shown } from './answers.ts';

/** How Microsoft calls the errors that a cell can show. */
const CODES = { '#VALUE!': 'invalidValue', '#N/A': 'notAvailable', '#NUM!': 'invalidNumber', '#DIV/0!': 'divisionByZero' } as const satisfies Readonly<Record<ErrorCode, string>>;

/** Only beside these two does Excel show a sentence. */
const EXPLAINED: readonly ErrorCode[] = ['#VALUE!', '#N/A'];

/** What is used of Microsoft's runtime for functions. Its errors come later than `associate`. */
export interface FunctionRuntime {
  associate(id: string, run: (...given: readonly unknown[]) => Shown | Promise<Shown>): void;
  readonly Error: new (code: string, message?: string) => Error;
  readonly ErrorCode: Readonly<Record<(typeof CODES)[ErrorCode], string>>;
}

/** Brings what the functions need. */
export type LoadAnswers = () => Promise<{ readonly answersIn: typeof answersIn }>;

/**
 * Tells Excel which functions there are. What they need is loaded when a cell calls the first one, once for all calls that wait
 * for it; afterwards they answer at once, so that Excel's runtime can let the pane breathe between them.
 */
export function associateFunctions(runtime: FunctionRuntime, loadAnswers: LoadAnswers, languageOfExcel: () => Promise<Language>): void {
  let loaded: Loaded | undefined;
  let loading: Promise<Loaded> | undefined;

  async function load(): Promise<Loaded> {
    const language = await languageOfExcel();
    try {
      const code = await loadAnswers();
      loaded = { answers: code.answersIn(language), language };
      return loaded;
    } catch (error) {
      // The next call tries again: the line may be back.
      loading = undefined;
      throw failure(runtime, language, error);
    }
  }

  for (const name of functionNames) {
    runtime.associate(name, (...given) => {
      // The last one is Excel's: which cell asks.
      const values = given.slice(0, -1);
      if (loaded !== undefined) return answer(runtime, loaded, name, values);
      loading ??= load();
      return loading.then((ready) => answer(runtime, ready, name, values));
    });
  }
}

interface Loaded {
  readonly answers: Answers;
  readonly language: Language;
}

function answer(runtime: FunctionRuntime, { answers, language }: Loaded, name: FunctionName, values: readonly unknown[]): Shown {
  let given: Answer;
  try {
    given = answers(name, values);
  } catch (error) {
    throw failure(runtime, language, error);
  }
  if ('shown' in given) return given.shown;
  const code = runtime.ErrorCode[CODES[given.code]];
  throw EXPLAINED.includes(given.code) ? new runtime.Error(code, given.reason) : new runtime.Error(code);
}

function failure(runtime: FunctionRuntime, language: Language, error: unknown): Error {
  return new runtime.Error(runtime.ErrorCode.invalidValue, paneSpeaker(language)('pane.functionFailed', { message: error instanceof Error ? error.message : String(error) }));
}
