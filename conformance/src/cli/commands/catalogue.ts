import { writeFileSync } from 'node:fs';
import { loadCases } from '../../cases/load.ts';
import { CATALOGUE, catalogue, catalogueFault } from '../../report/catalogue.ts';
import { parse } from '../options.ts';

/** Writes conformance/CATALOGUE.md, or says whether it is current. */
export async function command(args: string[]): Promise<number> {
  const { values } = parse({ args, options: { check: { type: 'boolean', default: false } } });
  const cases = loadCases();
  if (!values.check) {
    writeFileSync(CATALOGUE, catalogue(cases));
    console.log(`${cases.size} cases`);
    return 0;
  }
  const fault = catalogueFault(cases);
  console.log(fault ?? 'the catalogue is current');
  return fault ? 1 : 0;
}
