import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Case, LEVELS } from '../cases/types.ts';
import { CONFORMANCE } from '../folders.ts';

export const CATALOGUE = join(CONFORMANCE, 'CATALOGUE.md');

/** All cases for a reader: handwritten ones one by one, generated ones by class and group. */
export function catalogue(cases: ReadonlyMap<string, Case>): string {
  const all = [...cases.values()];
  const written = all.filter((one) => one.file.startsWith('cases/'));
  const generated = all.filter((one) => !one.file.startsWith('cases/'));
  return `# Catalogue of conformance cases

Written by \`npx faiss-conformance catalogue\`; \`npx faiss-conformance explain CASE\` shows one in full.

| level | handwritten | generated |
| --- | ---: | ---: |
${LEVELS.map((level) => `| ${level} | ${at(written, level)} | ${at(generated, level)} |`).join('\n')}
| all | ${written.length} | ${generated.length} |

## Handwritten

${byFile(written)
  .map(([file, own]) => handwritten(file, own))
  .join('\n')}
## Generated from the schema

One file for each class in \`generated/conformance/\`.

| class | ${LEVELS.join(' | ')} | groups |
| --- | ${LEVELS.map(() => '---:').join(' | ')} | --- |
${byFile(generated)
  .map(([file, own]) => classRow(file, own))
  .join('\n')}
`;
}

/** What keeps the committed catalogue from being that of these cases. */
export function catalogueFault(cases: ReadonlyMap<string, Case>): string | null {
  let there: string;
  try {
    there = readFileSync(CATALOGUE, 'utf8');
  } catch {
    return 'conformance/CATALOGUE.md is missing; run `npx faiss-conformance catalogue`';
  }
  return there === catalogue(cases) ? null : 'conformance/CATALOGUE.md is stale; run `npx faiss-conformance catalogue`';
}

function at(cases: readonly Case[], level: string): number {
  return cases.filter((one) => one.level === level).length;
}

function byFile(cases: readonly Case[]): [string, Case[]][] {
  const files = new Map<string, Case[]>();
  for (const one of cases) files.set(one.file, [...(files.get(one.file) ?? []), one]);
  return [...files].sort(([a], [b]) => (a < b ? -1 : 1));
}

function handwritten(file: string, cases: readonly Case[]): string {
  const rows = cases.map(({ id, level, about }) => `| \`${id}\` | ${level} | ${cell(about ?? '')} |`);
  return `### ${file}\n\n| case | level | about |\n| --- | --- | --- |\n${rows.join('\n')}\n`;
}

function classRow(file: string, cases: readonly Case[]): string {
  const groups = new Map<string, number>();
  for (const { id } of cases) {
    const group = id.split('/')[1]!;
    groups.set(group, (groups.get(group) ?? 0) + 1);
  }
  const text = [...groups].map(([name, count]) => `${name} ${count}`).join(', ');
  const name = file.replace(/^.*\/|\.yaml$/g, '');
  return `| ${name} | ${LEVELS.map((level) => at(cases, level)).join(' | ')} | ${text} |`;
}

function cell(text: string): string {
  return text.replaceAll('|', '\\|').replaceAll(/\s+/g, ' ').trim();
}
