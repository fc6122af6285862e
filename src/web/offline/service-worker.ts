/** Put in by the build: every file of the page, and a name that changes when any of them does. */
declare const OTOKUI_FILES: readonly string[];
declare const OTOKUI_BUILD: string;

const worker = self as unknown as ServiceWorkerGlobalScope;

const CACHE = `otokui-${OTOKUI_BUILD}`;
const addressOf = (file: string): string => new URL(file, worker.location.href).href;
const kept = new Set(OTOKUI_FILES.map(addressOf));

// The page's own files are kept on this machine; nothing else is asked for.
worker.addEventListener('install', (event) => event.waitUntil(caches.open(CACHE).then((cache) => cache.addAll([...kept]))));

// A newer page takes over when the older one has been closed: files that it may still ask for are there until then.
worker.addEventListener('activate', (event) => event.waitUntil(dropOthers().then(() => worker.clients.claim())));

worker.addEventListener('fetch', (event) => {
  const address = pageAddress(event.request.url);
  if (event.request.method === 'GET' && kept.has(address)) event.respondWith(fromCache(address));
});

async function fromCache(address: string): Promise<Response> {
  return (await (await caches.open(CACHE)).match(address)) ?? Response.error();
}

async function dropOthers(): Promise<void> {
  const names = await caches.keys();
  await Promise.all(names.filter((name) => name.startsWith('otokui-') && name !== CACHE).map((name) => caches.delete(name)));
}

/** The folder's address is that of its first page. */
function pageAddress(url: string): string {
  const { origin, pathname } = new URL(url);
  const address = origin + pathname;
  return address === addressOf('./') ? addressOf('index.html') : address;
}
