import { readFileSync, statSync } from 'node:fs';

export type Counts = { readonly passed: number; readonly failed: number; readonly skipped: number };

/** Reads how many tests passed from a test runner's JSON report; all zero where it wrote none since `started`. */
export function readCounts(runner: 'vitest' | 'playwright', file: string, started: number): Counts {
  const written = statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0;
  if (written < started - 1000) return { passed: 0, failed: 0, skipped: 0 };
  const report = JSON.parse(readFileSync(file, 'utf8'));
  return runner === 'vitest'
    ? { passed: report.numPassedTests, failed: report.numFailedTests, skipped: report.numPendingTests }
    : {
        passed: report.stats.expected + report.stats.flaky,
        failed: report.stats.unexpected,
        skipped: report.stats.skipped,
      };
}
