import { Uint8ArrayReader, Uint8ArrayWriter, ZipReader, ZipWriter, type FileEntry } from '@zip.js/zip.js';

/** Workbooks made and taken apart by hand, so that the tests do not lean on what they test. */

export async function unzip(bytes: Uint8Array): Promise<Map<string, string>> {
  const parts = new Map<string, string>();
  for (const entry of await entries(bytes)) {
    parts.set(entry.filename, new TextDecoder().decode(await entry.getData(new Uint8ArrayWriter())));
  }
  return parts;
}

/** The parts as they are compressed: what must not change by a single byte. */
export async function compressedParts(bytes: Uint8Array): Promise<Map<string, string>> {
  const parts = new Map<string, string>();
  for (const entry of await entries(bytes)) {
    const raw = await entry.getData(new Uint8ArrayWriter(), { passThrough: true });
    parts.set(entry.filename, Buffer.from(raw).toString('base64'));
  }
  return parts;
}

async function entries(bytes: Uint8Array): Promise<FileEntry[]> {
  const all = await new ZipReader(new Uint8ArrayReader(bytes)).getEntries();
  return all.filter((entry): entry is FileEntry => !entry.directory);
}

export async function zip(parts: ReadonlyMap<string, string | Uint8Array>): Promise<Uint8Array> {
  const writer = new ZipWriter(new Uint8ArrayWriter());
  for (const [path, content] of parts) {
    await writer.add(path, new Uint8ArrayReader(typeof content === 'string' ? new TextEncoder().encode(content) : content), { level: 9 });
  }
  return writer.close();
}

export async function editParts(bytes: Uint8Array, edit: (parts: Map<string, string>) => void): Promise<Uint8Array> {
  const parts = await unzip(bytes);
  edit(parts);
  return zip(parts);
}

export function editPart(parts: Map<string, string>, path: string, edit: (xml: string) => string): void {
  const xml = parts.get(path);
  if (xml === undefined) throw new Error(`no part ${path} among ${[...parts.keys()].join(', ')}`);
  const edited = edit(xml);
  if (edited === xml) throw new Error(`nothing changed in ${path}`);
  parts.set(path, edited);
}
