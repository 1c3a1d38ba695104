/** Prints pages as Markdown. */
import type { DocsPlan, Entry, Page, Section, Table } from '../plan/types.ts';

export function renderDocs(plan: DocsPlan): Map<string, string> {
  return new Map(plan.pages.map((page) => [`docs/${page.path}`, pageText(page)]));
}

export function pageText(page: Page): string {
  const blocks = [
    '<!-- Generated from schema/ by `npm run generate`; never edited. -->',
    `# ${page.title}`,
    ...page.text,
    ...page.sections.flatMap(sectionBlocks),
  ];
  return `${blocks.join('\n\n')}\n`;
}

function sectionBlocks(section: Section): string[] {
  return [
    `## ${section.title}`,
    section.text,
    section.table === null ? '' : tableText(section.table),
    ...section.entries.flatMap(entryBlocks),
  ].filter((block) => block !== '');
}

function entryBlocks(entry: Entry): string[] {
  const signatures = entry.signatures.length === 0 ? '' : ['```ts', ...entry.signatures, '```'].join('\n');
  return [
    `### ${entry.title}`,
    signatures,
    entry.text,
    ...entry.tables.map(tableText),
    entry.remarks.map((line) => `- ${line}`).join('\n'),
  ].filter((block) => block !== '');
}

/** Columns that no row fills are left out. */
function tableText(table: Table): string {
  const kept = table.head.map((_, column) => table.rows.some((row) => (row[column] ?? '') !== ''));
  const line = (cells: readonly string[]): string =>
    `| ${cells
      .filter((_, column) => kept[column])
      .map((cell) => cell.replace(/\|/g, '\\|'))
      .join(' | ')} |`;
  return [line(table.head), line(table.head.map(() => '---')), ...table.rows.map(line)].join('\n');
}
