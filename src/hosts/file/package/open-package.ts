import { configure, Uint8ArrayReader, Uint8ArrayWriter, ZipReader, type Entry, type FileEntry } from '@zip.js/zip.js';
import { broken, UnusableWorkbook } from '../../unusable-workbook.ts';
import { decodePart } from '../xml/part-text.ts';
import { refuseCompoundFile } from './compound-file.ts';
import { checkDeclaredSizes, MAX_HELD_PART } from './limits.ts';

configure({ useWebWorkers: false });

/** The parts of an Office file, zipped or yet to be. Their names do not mind upper and lower case. */
export interface Package {
  /** Names as they are written, in the order of the file. */
  paths(): readonly string[];
  has(path: string): boolean;
  /** A small part, whole. */
  text(path: string): Promise<string>;
  /** A part that is no text, such as a picture. */
  bytes(path: string): Promise<Uint8Array>;
  /** A large part, piece by piece. */
  pieces(path: string): AsyncIterable<string>;
}

/** A package as it stands in a zip. */
export class ZippedPackage implements Package {
  readonly #entries: ReadonlyMap<string, FileEntry>;

  private constructor(entries: ReadonlyMap<string, FileEntry>) {
    this.#entries = entries;
  }

  static async open(bytes: Uint8Array): Promise<ZippedPackage> {
    refuseCompoundFile(bytes);
    const files = await listEntries(bytes);
    checkDeclaredSizes(files);
    const entries = new Map<string, FileEntry>();
    for (const entry of files) {
      if (entry.encrypted) throw new UnusableWorkbook('workbook-encrypted');
      const name = nameKey(entry.filename);
      if (entries.has(name)) throw broken(entry.filename);
      entries.set(name, entry);
    }
    return new ZippedPackage(entries);
  }

  paths(): readonly string[] {
    return [...this.#entries.values()].map((entry) => entry.filename);
  }

  has(path: string): boolean {
    return this.#entries.has(nameKey(path));
  }

  async text(path: string): Promise<string> {
    const entry = this.#entry(path);
    if (entry.uncompressedSize > MAX_HELD_PART) throw new UnusableWorkbook('workbook-too-large', { part: path });
    let text = '';
    for await (const piece of this.pieces(path)) text += piece;
    return text;
  }

  pieces(path: string): AsyncGenerator<string> {
    return decodePart(inflate(this.#entry(path)), path);
  }

  bytes(path: string): Promise<Uint8Array> {
    return this.#entry(path).getData(new Uint8ArrayWriter());
  }

  /** The compressed bytes as they stand in the file, and all the zip says about them. */
  async raw(path: string): Promise<{ entry: FileEntry; bytes: Uint8Array<ArrayBuffer> }> {
    const entry = this.#entry(path);
    return { entry, bytes: await entry.getData(new Uint8ArrayWriter(), { passThrough: true }) };
  }

  #entry(path: string): FileEntry {
    const entry = this.#entries.get(nameKey(path));
    if (entry === undefined) throw broken(path);
    return entry;
  }
}

/** What makes two names the same name. */
export function nameKey(path: string): string {
  return path.replaceAll('\\', '/').replace(/^\//, '').toLowerCase();
}

async function listEntries(bytes: Uint8Array): Promise<FileEntry[]> {
  try {
    const reader = new ZipReader(new Uint8ArrayReader(bytes));
    return (await reader.getEntries()).filter(isFile);
  } catch (error) {
    const beganAsZip = bytes[0] === 0x50 && bytes[1] === 0x4b;
    throw beganAsZip ? broken('', error) : new UnusableWorkbook('workbook-not-zip', {}, { cause: error });
  }
}

function isFile(entry: Entry): entry is FileEntry {
  return !entry.directory;
}

/** Inflates one part, counting: a part that turns out larger than it claims stops at once. */
async function* inflate(entry: FileEntry): AsyncGenerator<Uint8Array> {
  const { readable, writable } = new TransformStream<Uint8Array, Uint8Array>();
  const writing = entry.getData(writable, { checkSignature: true }).then(() => null, (error: unknown) => ({ error }));
  const reader = readable.getReader();
  let count = 0;
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) break;
      count += value.length;
      if (count > entry.uncompressedSize) throw new UnusableWorkbook('workbook-too-large', { part: entry.filename });
      yield value;
    }
  } catch (error) {
    throw error instanceof UnusableWorkbook ? error : broken(entry.filename, error);
  } finally {
    await reader.cancel().catch(() => undefined);
  }
  const failure = await writing;
  if (failure !== null) throw broken(entry.filename, failure.error);
  if (count !== entry.uncompressedSize) throw broken(entry.filename);
}
