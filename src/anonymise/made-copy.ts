import type { Speaker } from '../text/say.ts';
import type { AnonymousCopy, CopySource } from './anonymise.ts';

/** A copy as a file that may be handed over: it was searched. */
export interface MadeCopy extends Pick<AnonymousCopy, 'people' | 'changed'> {
  readonly bytes: Uint8Array;
}

/** Makes a copy and searches it. Given to whoever knows no file format. */
export type MakeCopy = (source: CopySource, say: Speaker) => Promise<MadeCopy>;
