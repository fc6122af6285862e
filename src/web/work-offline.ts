/** Keeps the page on this machine, so that it opens without a network from now on. Pages opened as files cannot be kept. */
export function workOffline(): void {
  if (!('serviceWorker' in navigator) || !location.protocol.startsWith('http')) return;
  // Kept or not, the page works.
  void navigator.serviceWorker.register('service-worker.js').catch(() => undefined);
}
