import vm from 'node:vm';
import type { NativeBridge } from './load-client.ts';
import { readClientFile } from './pinned.ts';

const RUNTIME = 'custom-functions-runtime.js';

/** Runs a script of functions as an Excel does that gives them no page: with Microsoft's runtime for functions, in a world of its own. */
export function runFunctionsScript(script: string): NativeBridge {
  const bridge: NativeBridge = { onMessageFromHost: null, sendMessageToHost: () => undefined };
  const world: Record<string, unknown> = { ...barePage(), _richApiNativeBridge: bridge, setTimeout, clearTimeout, setInterval, clearInterval, performance };
  for (const name of ['window', 'self', 'top', 'parent']) world[name] = world;
  vm.createContext(world);
  vm.runInContext(readClientFile(RUNTIME), world, { filename: RUNTIME });
  vm.runInContext(script, world, { filename: 'functions.js' });
  return bridge;
}

/** What the runtime touches while it loads. */
function barePage(): Record<string, unknown> {
  const nothing = (): void => undefined;
  const scripts = [{ src: `https://localhost/${RUNTIME}`, getAttribute: () => null }];
  return {
    name: '', history: {}, addEventListener: nothing, navigator: { userAgent: 'node' },
    location: { href: 'https://localhost/', search: '', hash: '', protocol: 'https:', hostname: 'localhost', host: 'localhost' },
    document: {
      getElementsByTagName: (tag: string) => (tag === 'script' ? scripts : [{ appendChild: nothing }]),
      createElement: () => ({ setAttribute: nothing }), addEventListener: nothing, URL: 'https://localhost/', cookie: '', readyState: 'complete',
    },
  };
}
