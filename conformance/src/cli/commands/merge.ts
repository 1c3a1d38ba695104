import { writeFileSync } from 'node:fs';
import { loadCases } from '../../cases/load.ts';
import { LEVELS } from '../../cases/types.ts';
import { toHtml } from '../../report/html/page.ts';
import { counts, fromJsonLines, green, type RunResult } from '../../report/result.ts';
import { parse, UsageError } from '../options.ts';

/** Several results side by side: a table in the terminal, a page where one is asked for. */
export async function command(args: string[]): Promise<number> {
  const { values, positionals } = parse({ args, options: { html: { type: 'string' } }, allowPositionals: true });
  if (positionals.length === 0) throw new UsageError('merge needs the JSON files of earlier runs');
  let results: RunResult[];
  try {
    results = positionals.map(fromJsonLines);
  } catch (error) {
    console.error((error as Error).message);
    return 2;
  }
  for (const result of results) console.log(line(result));
  if (values.html) writeFileSync(values.html, toHtml(results, loadCases()));
  return results.every(green) ? 0 : 1;
}

function line(result: RunResult): string {
  const parts = LEVELS.map((level) => {
    const count = counts(result.verdicts.filter((one) => one.level === level));
    const ran = Object.values(count).reduce((sum, n) => sum + n, 0) - count.skipped! - count['not-run']!;
    return `${level} ${count.pass}/${ran}`;
  });
  const { name, version } = result.about;
  return `${`${name} ${version}`.padEnd(24)} ${parts.join('  ')}  ${green(result) ? 'as expected' : 'NOT as expected'}`;
}
