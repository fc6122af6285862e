// The whole gate: types and lint side by side, then the tests. Words behind it go to the tests: npm test -- test/inputs
import { spawn } from 'node:child_process';

const node = (...words) => new Promise((resolve) => spawn(process.execPath, words, { stdio: 'inherit' }).on('close', (code) => resolve(code ?? 1)));

const checks = await Promise.all([node('node_modules/typescript/bin/tsc', '-b', 'tsconfig.json'), node('node_modules/eslint/bin/eslint.js', '.', '--max-warnings', '0')]);
process.exitCode = checks.find((code) => code !== 0) ?? (await node('node_modules/vitest/vitest.mjs', 'run', ...process.argv.slice(2)));
