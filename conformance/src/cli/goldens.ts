/**
 * npm run goldens                          make the goldens again with Python FAISS, and the catalogue of cases
 * npm run goldens -- --check               say which are missing, stale or edited (no Python needed)
 * npm run goldens -- --spread [--filter F] measure how far SIMD levels differ: evidence for tolerances
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { loadCases } from '../cases/load.ts';
import { DataSets } from '../data/sets.ts';
import { runInterpreter } from '../goldens/python.ts';
import { Goldens } from '../goldens/store.ts';
import { CATALOGUE, catalogue } from '../report/catalogue.ts';

const { values } = parseArgs({
  options: {
    check: { type: 'boolean', default: false },
    spread: { type: 'boolean', default: false },
    filter: { type: 'string', default: '' },
  },
});

const say = (line: string) => console.log(line);
// The schema of the cases is checked first: its messages are better than the interpreter's.
const cases = loadCases();

if (values.spread) await runInterpreter(['spread', '--filter', values.filter], say);
else if (!values.check) {
  await runInterpreter(['goldens'], say);
  writeFileSync(CATALOGUE, catalogue(cases));
}

if (!values.spread) {
  const faults = new Goldens().check(cases, new DataSets());
  for (const fault of faults) console.error(fault);
  console.log(`${cases.size} cases, ${faults.length === 0 ? 'goldens are current' : `${faults.length} faults`}`);
  process.exitCode = faults.length === 0 ? 0 : 1;
}
