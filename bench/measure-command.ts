import { spawn } from 'node:child_process';
import { accessSync, constants, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface MeasuredCommand {
  readonly exitCode: number;
  /** Wall clock. */
  readonly seconds: number;
  /** The most memory resident at once, in KiB; null where neither way exists. */
  readonly peakKib: number | null;
  /** GNU time reports the kernel's own maximum, of the process or of its largest child; the polled VmHWM is the process alone and may miss its last few milliseconds. */
  readonly how: 'GNU time' | 'VmHWM polled' | 'not measured';
  readonly stderr: string;
  readonly stdout: string;
}

const TIME = '/usr/bin/time';
const POLL_MILLISECONDS = 10;

/** Runs a command to its end and says how long it took and how much memory was resident at most. */
export async function measureCommand(command: string, args: readonly string[], environment: Readonly<Record<string, string>> = {}): Promise<MeasuredCommand> {
  const folder = mkdtempSync(join(tmpdir(), 'otokui-measure-'));
  const report = join(folder, 'time.txt');
  const timed = isExecutable(TIME);
  const start = performance.now();
  const child = timed ? spawn(TIME, ['-f', '%M', '-o', report, command, ...args], { env: { ...process.env, ...environment } }) : spawn(command, args, { env: { ...process.env, ...environment } });
  const polled: { most: number | null } = { most: null };
  const poll = timed ? undefined : setInterval(() => (polled.most = highWater(child.pid) ?? polled.most), POLL_MILLISECONDS);
  let stdout = '';
  let stderr = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text));
  try {
    const exitCode = await new Promise<number>((resolve, reject) => {
      child.once('error', reject);
      child.once('close', (code) => { resolve(code ?? -1); });
    });
    const seconds = (performance.now() - start) / 1000;
    const peakKib = timed ? lastNumber(readFileSync(report, 'utf8')) : polled.most;
    return { exitCode, seconds, peakKib, how: timed ? 'GNU time' : polled.most === null ? 'not measured' : 'VmHWM polled', stdout, stderr };
  } finally {
    clearInterval(poll);
    rmSync(folder, { recursive: true });
  }
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** The high-water mark of a running process in KiB, or null if the kernel does not say. */
function highWater(pid: number | undefined): number | null {
  try {
    const found = /VmHWM:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid ?? 0}/status`, 'utf8'));
    return found === null ? null : Number(found[1]);
  } catch {
    return null;
  }
}

/** GNU time writes a line of its own before the number when the command failed. */
function lastNumber(text: string): number | null {
  const line = text.trim().split('\n').at(-1) ?? '';
  return /^\d+$/.test(line) ? Number(line) : null;
}
