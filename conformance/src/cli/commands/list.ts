import { loadCases } from '../../cases/load.ts';
import { LEVELS } from '../../cases/types.ts';
import { parse, SELECTION, select } from '../options.ts';

/** The cases: id, level and what they need; as JSON lines with --json. */
export async function command(args: string[]): Promise<number> {
  const { values } = parse({ args, options: { ...SELECTION, json: { type: 'boolean', default: false } } });
  const cases = select(loadCases(), values.level, values.filter);
  if (values.json) {
    for (const { id, level, file, needs, about } of cases)
      console.log(JSON.stringify({ id, level, file, needs, about }));
    return 0;
  }
  for (const one of cases) console.log(`${one.level.padEnd(10)} ${one.id}  [${one.needs.join(' ')}]`);
  const counts = LEVELS.map((level) => `${level} ${cases.filter((one) => one.level === level).length}`);
  console.log(`${cases.length} cases: ${counts.join(', ')}`);
  return 0;
}
