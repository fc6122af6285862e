import tseslint from 'typescript-eslint';

/** What the core must not know, with the sentence that says so. */
const HOSTS = { group: ['**/hosts/**', '**/cli/**', 'node:*', 'hucre', '@zip.js/*', 'saxes'], message: 'Nothing above hosts/ knows a host, a file format, Node or the DOM: pass what you need through the port (src/hosts/host.ts).' };
const folder = (name, group, message) => ({
  files: [`src/${name}/**/*.ts`],
  rules: { 'no-restricted-imports': ['error', { patterns: [HOSTS, { group, message }] }] },
});
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
const NETWORK = ['node:http', 'node:https', 'node:net', 'node:tls', 'node:dgram', 'node:http2', 'node:dns', 'undici'];

export default tseslint.config(
  { ignores: ['dist/', 'out/', 'node_modules/'] },
  {
    files: ['**/*.ts', '**/*.tsx'],
    extends: [...tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { project: ['./tsconfig.core.json', './tsconfig.node.json', './tsconfig.pane.json', './tsconfig.pane-test.json'], tsconfigRootDir: import.meta.dirname } },
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
    ignores: ['src/cli/**', 'src/hosts/**'],
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
  ...['rfm', 'journey', 'value'].map((name) => ({
    files: [`src/measures/${name}/**/*.ts`],
    rules: {
      'no-restricted-imports': ['error', { patterns: [HOSTS, { group: ['rfm', 'journey', 'value'].filter((other) => other !== name).map((other) => `**/${other}/**`), message: 'No measure knows another: what two need belongs beside their folders.' }, { group: ['**/report/**', '**/text/**', '**/inputs/**'], message: 'A measure knows the ledger and the settings only.' }] }],
    },
  })),
  folder('sample', ['**/inputs/**', '**/customers/**', '**/measures/**', '**/report/**'], 'The sample shop is an input like any other: it must not know who reads it.'),
  folder('report', ['**/taskpane/**', '**/web/**'], 'report/ decides what, hosts decide how.'),
  {
    files: ['test/**/*.ts', 'bench/**/*.ts'],
    rules: {
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
    },
  },
);
