import type { HandedOver } from '../live-host.ts';

/** Hands a list to the browser that shows the pane. The link is let go once it has begun to read. */
export function downloadList(name: string, bytes: ArrayBuffer): HandedOver {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([bytes], { type: 'text/csv' }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
  return { kind: 'downloaded', name };
}
