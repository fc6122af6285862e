import type { Cancel } from '../../host.ts';
import { Uint8ArrayReader, Uint8ArrayWriter, ZipWriter } from '@zip.js/zip.js';
import { declareUtf8 } from '../xml/part-text.ts';
import type { ZippedPackage } from './open-package.ts';

/** A part to write: its text, or a source of text that is drawn only while the zip is written; a picture's bytes. */
export type PartContent = string | Uint8Array | (() => AsyncIterable<string> | Iterable<string>);

/** Every zip gets the same date, so that the same workbook gives the same bytes. */
const NO_DATE = { rawLastModDate: 0x210000, lastModDate: new Date(1980, 0, 1), extendedTimestamp: false };

/**
 * Writes a zip. Parts of `base` that are not named in `changes` are copied as compressed bytes, in
 * their order; a part changed to null is left out.
 */
export async function writePackage(
  base: ZippedPackage | null,
  changes: ReadonlyMap<string, PartContent | null>,
  cancel?: Cancel,
): Promise<Uint8Array> {
  const writer = new ZipWriter(new Uint8ArrayWriter());
  const existing = base?.paths() ?? [];
  for (const path of existing) {
    cancel?.throwIfAborted();
    const change = changes.get(path);
    if (change === null) continue;
    if (change !== undefined) await addPart(writer, path, change, cancel);
    else if (base !== null) await copyPart(writer, base, path);
  }
  const known = new Set(existing);
  for (const [path, content] of changes) {
    cancel?.throwIfAborted();
    if (content !== null && !known.has(path)) await addPart(writer, path, content, cancel);
  }
  return writer.close();
}

async function copyPart(writer: ZipWriter<Uint8Array>, base: ZippedPackage, path: string): Promise<void> {
  const { entry, bytes } = await base.raw(path);
  await writer.add(entry.filename, new Uint8ArrayReader(bytes), { passThrough: true, entry });
}

async function addPart(writer: ZipWriter<Uint8Array>, path: string, content: PartContent, cancel?: Cancel): Promise<void> {
  if (typeof content === 'string' || content instanceof Uint8Array) {
    const bytes = typeof content === 'string' ? new TextEncoder().encode(declareUtf8(content)) : content;
    await writer.add(path, new Uint8ArrayReader(bytes), { ...NO_DATE, dataDescriptor: false });
    return;
  }
  const failure: { error?: unknown } = {};
  const source = encoded(content(), failure, cancel);
  try {
    // The sizes come after the data here, in a form every reader knows; zip64 would be a needless risk below 4 GB.
    await writer.add(path, source, { ...NO_DATE, zip64: false });
  } catch (error) {
    throw failure.error ?? error;
  }
}

/** The text as bytes. What goes wrong while it is drawn is kept, since the zip writer wraps it. */
function encoded(
  text: AsyncIterable<string> | Iterable<string>,
  failure: { error?: unknown },
  cancel?: Cancel,
): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  const pieces = Symbol.asyncIterator in text ? text[Symbol.asyncIterator]() : text[Symbol.iterator]();
  return new ReadableStream<Uint8Array>({
    async pull(controller) {
      try {
        cancel?.throwIfAborted();
        const next = await pieces.next();
        if (next.done === true) controller.close();
        else if (next.value !== '') controller.enqueue(encoder.encode(next.value));
        else controller.enqueue(new Uint8Array(0));
      } catch (error) {
        failure.error = error;
        throw error;
      }
    },
  });
}
