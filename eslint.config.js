import tseslint from 'typescript-eslint';

/** What the core must not know, with the sentence that says so. */
const HOSTS = { group: ['**/hosts/**', '**/cli/**', '**/taskpane/**', '**/web/**', 'node:*', 'hucre', '@zip.js/*', 'saxes'], message: 'Nothing above hosts/ knows a host, a file format, Node, the DOM or the pane: pass what you need through the port (src/hosts/host.ts).' };
const folder = (name, group, message) => ({
  files: [`src/${name}/**/*.ts`],
  rules: { 'no-restricted-imports': ['error', { patterns: [HOSTS, { group, message }] }] },
});
const MEASURES = ['rfm', 'journey', 'value', 'loyalty', 'forecast', 'survival', 'economics', 'campaign', 'basket', 'products', 'buyers', 'areas', 'worries', 'activities', 'order-value'];
const CLOCK = [
  { name: 'Date', message: 'The core reads no clock: days are serial numbers (src/shared/day.ts), and asOf is a parameter.' },
  { name: 'fetch', message: 'Nothing leaves the machine: our code makes no network call.' },
  { name: 'XMLHttpRequest', message: 'Nothing leaves the machine: our code makes no network call.' },
  { name: 'WebSocket', message: 'Nothing leaves the machine: our code makes no network call.' },
  { name: 'console', message: 'The core says nothing by itself: problems are data, sentences live in src/text/.' },
  { name: 'document', message: 'The core knows no DOM.' },
  { name: 'window', message: 'The core knows no DOM.' },
  { name: 'process', message: 'The core knows no Node.' },
  { name: 'Office', message: 'Only src/hosts/excel/ names Office.' },
  { name: 'Excel', message: 'Only src/hosts/excel/ names Excel.' },
];
const PANE = { regex: '/(taskpane|web)/', message: 'Only the build begins with taskpane/ and web/: nothing below them knows a page.' };
const GRID = { group: ['@univerjs/*', 'rxjs', 'rxjs/*'], message: 'Only src/web/grid/ names Univer: everything else programs against the grid (src/hosts/page/grid.ts).' };
const BEHIND_THE_PORT = { regex: '/hosts/(?!host\\.ts$|live-host\\.ts$|own-sheets\\.ts$|unusable-workbook\\.ts$)', message: 'The pane works with any workbook: it programs against the port (src/hosts/live-host.ts). Only main.tsx picks the host.' };
const PANE_GLOBALS = [
  ...['fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource'].map((name) => ({ name, message: 'Nothing leaves the machine: our code makes no network call.' })),
  ...['localStorage', 'sessionStorage', 'indexedDB'].map((name) => ({ name, message: 'What the pane keeps, the workbook keeps: use remember and recall of the port.' })),
  ...['alert', 'confirm', 'prompt'].map((name) => ({ name, message: 'Office forbids pop-ups, and so does our look: say it in the pane.' })),
  { name: 'console', message: 'The pane says what it has to say to the user: sentences live in src/text/.' },
];
const NETWORK = ['node:http', 'node:https', 'node:net', 'node:tls', 'node:dgram', 'node:http2', 'node:dns', 'undici'];

export default tseslint.config(
  { ignores: ['dist/', 'out/', 'node_modules/'] },
  {
    files: ['**/*.ts', '**/*.tsx'],
    extends: [...tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { project: ['./tsconfig.core.json', './tsconfig.node.json', './tsconfig.pane.json', './tsconfig.pane-test.json', './tsconfig.offline.json', './tsconfig.web.json', './tsconfig.web-test.json'], tsconfigRootDir: import.meta.dirname } },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/ban-ts-comment': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      // Numbers in sentences and keys are what this code is about.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true, allowBoolean: false }],
      // Typed arrays are read at places known to be inside; `as number` says so without a branch in the hot loops.
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/non-nullable-type-assertion-style': 'off',
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true, ignoreVoidReturningFunctions: true }],
      '@typescript-eslint/no-meaningless-void-operator': 'off',
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-restricted-imports': ['error', { paths: NETWORK.map((name) => ({ name, message: 'Nothing leaves the machine: our code makes no network call.' })) }],
      'no-restricted-globals': ['error', ...CLOCK.filter(({ name }) => ['fetch', 'XMLHttpRequest', 'WebSocket'].includes(name))],
    },
  },
  {
    files: ['src/**/*.ts'],
    ignores: ['src/cli/**', 'src/hosts/**', 'src/taskpane/**', 'src/web/**'],
    rules: {
      'no-restricted-globals': ['error', ...CLOCK],
      'no-restricted-properties': ['error', { object: 'Math', property: 'random', message: 'The core is deterministic: random numbers come from a seeded generator.' }],
      'no-restricted-imports': ['error', { patterns: [HOSTS] }],
    },
  },
  folder('shared', ['**/inputs/**', '**/customers/**', '**/measures/**', '**/report/**', '**/text/**', '**/settings/**'], 'shared/ is what everybody uses, so it uses nobody.'),
  folder('inputs', ['**/customers/**', '**/measures/**', '**/report/**', '**/text/**', '../analyze.ts'], 'Arrows point one way: inputs → customers → measures → report. inputs/ knows nothing behind it, and speaks no sentences.'),
  folder('customers', ['**/measures/**', '**/report/**', '**/text/**', '**/analyze.ts'], 'Arrows point one way: inputs → customers → measures → report. customers/ knows nothing behind it, and speaks no sentences.'),
  folder('measures', ['**/report/**', '**/text/**', '**/inputs/**', '**/analyze.ts'], 'A measure turns people into columns: it knows the ledger and the settings, not where records come from nor how they are shown.'),
  ...MEASURES.map((name) => ({
    files: [`src/measures/${name}/**/*.ts`],
    rules: {
      'no-restricted-imports': ['error', { patterns: [HOSTS, { group: MEASURES.filter((other) => other !== name).map((other) => `**/${other}/**`), message: 'No measure knows another: what two need belongs beside their folders.' }, { group: ['**/report/**', '**/text/**', '**/inputs/**'], message: 'A measure knows the ledger and the settings only.' }] }],
    },
  })),
  folder('campaigns', ['**/report/**', '**/text/**'], 'campaigns/ says whom, when and how it went, as data: the report puts it into sheets and words.'),
  folder('sample', ['**/inputs/**', '**/customers/**', '**/measures/**', '**/report/**'], 'The sample shop is an input like any other: it must not know who reads it.'),
  {
    files: ['src/taskpane/**/*.{ts,tsx}'],
    rules: {
      'no-restricted-globals': ['error', ...PANE_GLOBALS, ...CLOCK.filter(({ name }) => ['Date', 'Office', 'Excel'].includes(name))],
      'no-restricted-properties': ['error', { object: 'navigator', property: 'sendBeacon', message: 'Nothing leaves the machine: our code makes no network call.' }],
      'no-restricted-imports': ['error', { patterns: [{ group: ['**/cli/**', 'node:*', 'hucre', '@zip.js/*', 'saxes'], message: 'The pane runs beside any workbook: no file format, no Node.' }, BEHIND_THE_PORT] }],
    },
  },
  {
    // What begins here picks the host.
    files: ['src/taskpane/main.tsx', 'src/taskpane/engine/worker.ts'],
    rules: { 'no-restricted-globals': ['error', ...PANE_GLOBALS], 'no-restricted-imports': 'off' },
  },
  {
    files: ['src/web/**/*.{ts,tsx}'],
    rules: {
      'no-restricted-globals': ['error', ...PANE_GLOBALS, ...CLOCK.filter(({ name }) => ['Date', 'Office', 'Excel'].includes(name))],
      'no-restricted-properties': ['error', { object: 'navigator', property: 'sendBeacon', message: 'Nothing leaves the machine: our code makes no network call.' }],
      'no-restricted-imports': ['error', { patterns: [{ group: ['**/cli/**', '**/hosts/excel/**', '**/hosts/file/**', 'node:*', 'hucre', '@zip.js/*', 'saxes'], message: 'The page knows its workbook through src/hosts/page/ alone.' }, GRID] }],
    },
  },
  {
    files: ['src/web/grid/**/*.{ts,tsx}'],
    rules: { 'no-restricted-imports': ['error', { patterns: [{ regex: '/(?:hosts/(?!page/|sheet/address\\.ts)|taskpane/|web/(?!grid/))', message: 'The grid shows what it is given: it knows the port (src/hosts/page/grid.ts) and nothing behind it.' }] }] },
  },
  {
    files: ['src/cli/**/*.ts', 'src/hosts/**/*.ts'],
    rules: { 'no-restricted-imports': ['error', { paths: NETWORK.map((name) => ({ name, message: 'Nothing leaves the machine: our code makes no network call.' })), patterns: [PANE] }] },
  },
  folder('words', ['**/report/**', '**/functions/**', '**/inputs/**'], 'words/ says what measures found: the report and the functions use it, it uses neither.'),
  folder('functions', ['**/report/**', '**/taskpane/**', '**/web/**'], 'A function is thin over the measures: the report lists the functions, they do not know it.'),
  folder('anonymise', ['**/functions/**', '**/taskpane/**', '**/web/**', '**/cli/**'], 'anonymise/ makes a copy of what inputs, customers and the report know: hosts make a file of it, and search that.'),
  folder('report', ['**/anonymise/**', '**/taskpane/**', '**/web/**'], 'report/ decides what, hosts decide how.'),
  // Serves the built pane to a browser on this machine.
  { files: ['test/taskpane/page/serve-pane.ts'], rules: { 'no-restricted-imports': 'off' } },
  {
    files: ['test/**/*.ts', 'bench/**/*.ts'],
    rules: {
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
    },
  },
);
