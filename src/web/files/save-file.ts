const WORKBOOK = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const LIST = 'text/csv';

declare global {
  interface Window {
    /** Not every browser has it. */
    showSaveFilePicker?: (options: { suggestedName: string; types: { accept: Record<string, string[]> }[] }) => Promise<FileSystemFileHandle>;
  }
}

export type Saved =
  /** `place`: where to write the next time. */
  | { readonly kind: 'saved'; readonly name: string; readonly place: FileSystemFileHandle }
  | { readonly kind: 'downloaded'; readonly name: string }
  /** The user has thought better of it. */
  | { readonly kind: 'stayed' };

/**
 * Writes a workbook, or a list, where the user says; a browser that cannot ask puts it into its download folder.
 *
 * @param place where it was written before; null: ask
 */
export async function saveFile(name: string, place: FileSystemFileHandle | null, bytes: () => Promise<ArrayBuffer>, kind: 'workbook' | 'list' = 'workbook'): Promise<Saved> {
  const type = kind === 'list' ? LIST : WORKBOOK;
  if (place === null && window.showSaveFilePicker === undefined) return download(name, type, await bytes());
  // Asked first: browsers answer only for a moment after a key or a click.
  const chosen = place ?? (await askPlace(name, type));
  if (chosen === null) return { kind: 'stayed' };
  const content = await bytes();
  const file = await chosen.createWritable();
  try {
    await file.write(content);
  } catch (error) {
    // What stood there before stays.
    await file.abort();
    throw error;
  }
  await file.close();
  return { kind: 'saved', name: chosen.name, place: chosen };
}

async function askPlace(name: string, type: string): Promise<FileSystemFileHandle | null> {
  try {
    return (await window.showSaveFilePicker?.({ suggestedName: name, types: [{ accept: { [type]: [/\.[a-z]+$/i.exec(name)?.[0] ?? '.xlsx'] } }] })) ?? null;
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') return null;
    throw error;
  }
}

function download(name: string, type: string, bytes: ArrayBuffer): Saved {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([bytes], { type }));
  link.download = name;
  link.click();
  // The browser has begun to read it by then.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
  return { kind: 'downloaded', name };
}
