/**
 * `npm run evaluate`: how well what a reader is shown agrees with the labelled set, in Chromium with the
 * built extension.
 *
 *   --core         the matching core alone, in Node
 *   --synthetic    with --core: an article of our own, where the real one's text is not at hand
 *   --seed N       another set of the same kinds (1 is for tuning, others are held out)
 *   --pages N      pages a kind
 *   --kind TEXT    only kinds whose name or group holds it
 *   --worst N      prints the N pages with most faults
 *   --json FILE    writes the figures
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { evaluate } from './evaluate.ts';
import { printDifference, printTable, printWorst } from './report.ts';
import { runBrowser } from './run-browser.ts';

const { values } = parseArgs({
  options: {
    core: { type: 'boolean', default: false },
    synthetic: { type: 'boolean', default: false },
    seed: { type: 'string', default: '1' },
    pages: { type: 'string' },
    kind: { type: 'string', default: '' },
    worst: { type: 'string', default: '0' },
    json: { type: 'string' },
  },
});

const evaluation = await evaluate({
  seed: Number(values.seed),
  each: Number(values.pages ?? (values.core ? 8 : 2)),
  kind: values.kind,
  synthetic: values.synthetic,
  ...(values.core ? {} : { browser: runBrowser }),
});
printTable(evaluation);
printWorst(evaluation, Number(values.worst));
printDifference(evaluation);
if (values.json) writeFileSync(values.json, `${JSON.stringify(evaluation.figures, null, 2)}\n`);
