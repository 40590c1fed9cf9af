/** `npm run fuzz -- --minutes 10`: the property tests of tests/fuzz/ for as long as wanted. They run for a moment in `npm test`. */
import { spawnSync } from 'node:child_process';
import { parseArgs } from 'node:util';

const { values } = parseArgs({ options: { minutes: { type: 'string', default: '10' } } });
const minutes = Number(values.minutes);
if (!(minutes > 0))
  throw new Error(`--minutes ${values.minutes}: give a number above 0, for example --minutes 10.`);

const { status } = spawnSync('vitest', ['run', 'tests/fuzz'], {
  stdio: 'inherit',
  env: { ...process.env, SIDELIGHT_FUZZ_MINUTES: String(minutes) },
});
process.exitCode = status ?? 1;
