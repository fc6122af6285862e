import { UnusableWorkbook, workbookProblem } from '../hosts/unusable-workbook.ts';
import { problemText } from '../report/problem-text.ts';
import type { PageSpeaker } from '../text/page-words.ts';
import { speaker } from '../text/say.ts';

/** Why something could not be done, in words. */
export function problemSentences(error: unknown, file: string, say: PageSpeaker): readonly string[] {
  if (error instanceof UnusableWorkbook) return [problemText(speaker(say.language), workbookProblem(error, file))];
  return [say('page.unexpected', { message: error instanceof Error ? error.message : String(error) })];
}
