import vm from 'node:vm';
import { pinnedClient, readClientFile } from './pinned.ts';

/** What the client looks for under the name `_richApiNativeBridge` while it loads: JSON text both ways. */
export interface NativeBridge {
  /** Set by us: a request of the client. */
  sendMessageToHost: (text: string) => void;
  /** Set by the client: replies and events go in here. */
  onMessageFromHost: ((text: string) => void) | null;
}

/** The add-in's side of custom functions. */
export interface FunctionsRuntime {
  readonly associate: (id: string, run: (...given: readonly unknown[]) => unknown) => void;
  readonly Error: new (code: string, message?: string) => Error;
  readonly ErrorCode: Readonly<Record<'invalidValue' | 'notAvailable' | 'invalidNumber' | 'divisionByZero', string>>;
}

export interface OfficeClient {
  readonly Excel: typeof Excel;
  readonly CustomFunctions: FunctionsRuntime;
  readonly OfficeExtension: typeof OfficeExtension;
  readonly bridge: NativeBridge;
  readonly source: string;
}

const LOADED = Symbol.for('otokui.office-client');
const realm = globalThis as unknown as Record<string | symbol, unknown>;

/**
 * Microsoft's client, run as it is, once per process. It runs in this realm, because it compares the prototype of option
 * objects with its own `Object.prototype`, and in the global scope, because its parts find each other there.
 */
export function loadClient(): OfficeClient {
  const loaded = realm[LOADED] as OfficeClient | undefined;
  if (loaded !== undefined) return loaded;
  const bridge: NativeBridge = { onMessageFromHost: null, sendMessageToHost: () => { throw new Error('Office.js sent a request although no workbook is open: call openExcel() first.'); } };
  for (const [name, value] of Object.entries({ ...browserParts(), CustomFunctions: association() })) realm[name] ??= value;
  realm['_richApiNativeBridge'] = bridge;
  const source = readClientFile(pinnedClient.excelFile);
  vm.runInThisContext(source, { filename: pinnedClient.excelFile });
  const client: OfficeClient = { Excel: realm['Excel'] as typeof Excel, OfficeExtension: realm['OfficeExtension'] as typeof OfficeExtension, CustomFunctions: realm['CustomFunctions'] as FunctionsRuntime, bridge, source };
  realm[LOADED] = client;
  return client;
}

/** What office.js, which does not run here, leaves for the client: the list of functions, which the client reads and watches. */
function association(): object {
  const mappings: Record<string, unknown> = {};
  const watching: (() => void)[] = [];
  return {
    associate(id: string, run: unknown) {
      mappings[id] = run;
      for (const tell of watching) tell();
    },
    _association: { mappings, onchange: (tell: () => void) => { watching.push(tell); } },
  };
}

/** The few parts of a browser that the client touches while it loads. */
function browserParts(): Record<string, unknown> {
  const nothing = (): void => undefined;
  const storage = { getItem: () => null, setItem: nothing, removeItem: nothing, length: 0, key: () => null };
  return {
    window: globalThis,
    self: globalThis,
    location: { href: 'https://localhost/', search: '', hash: '', protocol: 'https:', hostname: 'localhost', host: 'localhost' },
    navigator: { userAgent: 'node' },
    document: { getElementById: () => null, getElementsByTagName: () => [], createElement: () => ({ setAttribute: nothing }), addEventListener: nothing, URL: 'https://localhost/', cookie: '' },
    sessionStorage: storage,
    localStorage: storage,
    addEventListener: nothing,
  };
}
