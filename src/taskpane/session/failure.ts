import { UnusableWorkbook, workbookProblem } from '../../hosts/unusable-workbook.ts';
import { Refused, type Engine } from '../engine/engine.ts';
import type { PaneSpeaker } from '../../text/pane-words.ts';

/** What went wrong, in words that say what to do. */
export async function failureSentences(error: unknown, engine: Engine, file: string, say: PaneSpeaker): Promise<readonly string[]> {
  if (error instanceof Refused) return error.sentences;
  if (error instanceof UnusableWorkbook) return engine.ask('sentences', [workbookProblem(error, file)]);
  return [say('pane.unexpected', { message: error instanceof Error ? error.message : String(error) })];
}
