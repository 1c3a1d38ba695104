/**
 * npm run goldens                          make all committed goldens again with Python FAISS, the catalogue of
 *                                          cases, and the page on what FAISS changed between its releases
 * npm run goldens -- --faiss 1.7.3         only those of this release (of a new one: begin to keep them)
 * npm run goldens -- --check               say which are missing, stale or edited (no Python needed)
 * npm run goldens -- --spread [--filter F] measure how far SIMD levels differ: evidence for tolerances
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { loadCases } from '../cases/load.ts';
import { DataSets } from '../data/sets.ts';
import { runInterpreter } from '../goldens/python.ts';
import { ENGINE, goldensOf, releases } from '../goldens/releases.ts';
import { CATALOGUE, catalogue, catalogueFault } from '../report/catalogue.ts';
import { RELEASES_PAGE, releasesFault, releasesPage } from '../report/releases.ts';

const { values } = parseArgs({
  options: {
    check: { type: 'boolean', default: false },
    spread: { type: 'boolean', default: false },
    filter: { type: 'string', default: '' },
    faiss: { type: 'string', multiple: true },
  },
});

const say = (line: string) => console.log(line);
// The schema of the cases is checked first: its messages are better than the interpreter's.
const cases = loadCases();
const wanted = values.faiss ?? [...new Set([ENGINE, ...releases()])];

if (values.spread) await runInterpreter(['spread', '--filter', values.filter], say);
else if (!values.check) {
  for (const release of wanted) {
    say(`Goldens of FAISS ${release}`);
    await runInterpreter(['goldens'], say, release);
  }
  writeFileSync(CATALOGUE, catalogue(cases));
  writeFileSync(RELEASES_PAGE, releasesPage(cases));
}

if (!values.spread) {
  const data = new DataSets();
  const faults = wanted.flatMap((release) => {
    return goldensOf(release)
      .check(cases, data)
      .map((fault) => `${release}: ${fault}`);
  });
  if (values.check) faults.push(...[catalogueFault(cases), releasesFault(cases)].filter((fault) => fault !== null));
  for (const fault of faults) console.error(fault);
  const verdict = faults.length === 0 ? 'goldens are current' : `${faults.length} faults`;
  console.log(`${cases.size} cases, FAISS ${wanted.join(', ')}: ${verdict}`);
  process.exitCode = faults.length === 0 ? 0 : 1;
}
