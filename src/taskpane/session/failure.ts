import { UnusableWorkbook } from '../../hosts/unusable-workbook.ts';
import { Refused, type Engine } from '../engine/engine.ts';
import type { PaneSpeaker } from '../../text/pane-words.ts';

/** What went wrong, in words that say what to do. */
export async function failureSentences(error: unknown, engine: Engine, file: string, say: PaneSpeaker): Promise<readonly string[]> {
  if (error instanceof Refused) return error.sentences;
  if (error instanceof UnusableWorkbook) {
    const { code, values } = error;
    const sheet = typeof values['sheet'] === 'string' ? values['sheet'] : null;
    return engine.ask('sentences', [{ code, place: { file, sheet, row: null, column: null }, values }]);
  }
  return [say('pane.unexpected', { message: error instanceof Error ? error.message : String(error) })];
}
