import type { Speaker, TextKey } from '../text/say.ts';
import type { Look } from './plan.ts';
import type { BlockColumn } from './sheet.ts';

type NoteKey = Extract<TextKey, `note.${string}`>;
/** Headers that have a note under their own name: `head.people`, `note.head.people`. */
type NotedKey = { [Key in TextKey]: `note.${Key}` extends TextKey ? Key : never }[TextKey];

interface NotedColumn {
  (header: NotedKey, look: Look): BlockColumn;
  /** Where one header means different things in different blocks. */
  (header: TextKey, look: Look, note: NoteKey): BlockColumn;
}

/**
 * Makes columns whose header and note come from the text table.
 *
 * @example notedColumn(speaker('ja'))('head.people', look.count).header // '人数'
 */
export function notedColumn(say: Speaker): NotedColumn {
  return (header: TextKey, look: Look, note?: NoteKey) => ({ header: say(header), note: say(note ?? (`note.${header}` as NoteKey)), look });
}
