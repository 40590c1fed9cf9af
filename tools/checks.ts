/**
 * Everything that must hold before a change goes in: `npm run checks` (and so `npm test`).
 *
 * Runs all checks even where an early one fails, except those that need its result. The last
 * line adds up: each test of Vitest and Playwright counts, and each other check counts as one.
 */
import { CHECKS, type Check } from './checks/list.ts';
import { type Outcome, runCheck } from './checks/run-check.ts';

if (!process.env.SIDELIGHT_ARTICLE) {
  console.log(
    'SIDELIGHT_ARTICLE is not set: the stories of the whole article run on the demo’s quotations only.',
  );
}
const outcomes = new Map<Check, Outcome>();
for (const check of CHECKS) {
  const missing = check.needs?.find((name) => failed(name));
  const outcome = missing
    ? { passed: 0, failed: 1, skipped: 0, output: `not run, because ${missing} failed` }
    : await runCheck(check);
  outcomes.set(check, outcome);
}

let passed = 0;
let failures = 0;
for (const [check, outcome] of outcomes) {
  passed += outcome.passed;
  failures += outcome.failed;
  if (outcome.failed > 0) console.log(`\n── ${check.name}\n${outcome.output}`);
}
console.log(`\n${passed} passed, ${failures} failed`);
process.exitCode = failures > 0 || passed === 0 ? 1 : 0;

function failed(name: string): boolean {
  return [...outcomes].some(([check, outcome]) => check.name === name && outcome.failed > 0);
}
