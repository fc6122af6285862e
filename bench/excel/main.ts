import { noBrowser } from '../../test/office/transports/wac.ts';
import { answersDuring } from './answers.ts';
import { trafficOf } from './traffic.ts';

/** Second part of `npm run bench`: what goes between the pane and Excel. */
const SEED = 1;
const row = (...cells: readonly string[]): void => void process.stdout.write(`| ${cells.join(' | ')} |\n`);

process.stdout.write("\nBetween the pane and Excel, by Microsoft's client against the test host (the least possible: the cells alone, as one text)\n\n");
row('lines', 'step', 'requests', 'MB', 'least MB', 'largest message MB');
row('---:', '---', '---:', '---:', '---:', '---:');
for (const lines of [1000, 10_000, 100_000]) {
  for (const { step, requests, megabytes, least, largest } of await trafficOf(lines, SEED)) {
    row(lines.toLocaleString('en-US'), step, String(requests), megabytes.toFixed(2), least.toFixed(2), largest.toFixed(2));
  }
}

process.stdout.write('\nThe pane in Chromium while lines are read, analysed and written (Excel itself is the test host, in another process)\n\n');
if (noBrowser !== null) process.stdout.write(`${noBrowser}\n`);
else {
  row('lines', 'seconds', 'longest without an answer, ms', 'times over 100 ms');
  row('---:', '---:', '---:', '---:');
  for (const lines of [10_000, 100_000]) {
    const { seconds, longest, over100 } = await answersDuring(lines, SEED);
    row(lines.toLocaleString('en-US'), seconds.toFixed(1), longest.toFixed(0), String(over100));
  }
}
