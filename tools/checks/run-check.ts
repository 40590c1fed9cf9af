import { spawn } from 'node:child_process';
import { resolve } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import type { Check } from './list.ts';
import { type Counts, readCounts } from './read-counts.ts';

export type Outcome = Counts & { readonly output: string };

/** Runs one check, prints one line about it, and keeps what it said for the case that it failed. */
export async function runCheck(check: Check): Promise<Outcome> {
  const started = Date.now();
  const report = check.report && resolve('out/reports', `${check.report}.json`);
  const { code, output } = await run(check.command, report);
  const counts = report ? readCounts(check.report!, report, started) : NONE;
  const outcome = { ...settle(counts, code === 0), output };

  const seconds = ((Date.now() - started) / 1000).toFixed(1).padStart(6);
  const mark = outcome.failed > 0 ? 'FAIL' : 'ok  ';
  console.log(`${mark} ${check.name.padEnd(18)}${seconds} s${report ? `   ${describe(outcome)}` : ''}`);
  return outcome;
}

const NONE: Counts = { passed: 0, failed: 0, skipped: 0 };

/** A command that fails without a failed test (a file that does not load, no test at all) is one failure. */
function settle(counts: Counts, succeeded: boolean): Counts {
  if (!succeeded && counts.failed === 0) return { ...counts, failed: 1 };
  if (succeeded && counts.passed + counts.failed === 0) return { ...counts, passed: 1 };
  return counts;
}

function describe({ passed, failed, skipped }: Counts): string {
  return [`${passed} passed`, failed && `${failed} failed`, skipped && `${skipped} skipped`]
    .filter(Boolean)
    .join(', ');
}

function run(
  [command, ...args]: Check['command'],
  report?: string,
): Promise<{ code: number; output: string }> {
  return new Promise((done) => {
    const child = spawn(command, args, {
      env: {
        ...process.env,
        FORCE_COLOR: '0',
        NODE_NO_WARNINGS: '1',
        ...(report && { SIDELIGHT_REPORT: report }),
      },
      shell: process.platform === 'win32',
    });
    const parts: string[] = [];
    child.stdout.setEncoding('utf8').on('data', (part: string) => parts.push(part));
    child.stderr.setEncoding('utf8').on('data', (part: string) => parts.push(part));
    child.on('error', (error) => done({ code: 1, output: `${command}: ${error.message}` }));
    child.on('close', (code) => done({ code: code ?? 1, output: lastLines(parts.join('')) }));
  });
}

/** The end of a long output: that is where commands say what went wrong. */
function lastLines(output: string, most = 120): string {
  const lines = stripVTControlCharacters(output).trim().split('\n');
  return lines.length > most ? ['…', ...lines.slice(-most)].join('\n') : lines.join('\n');
}
