import type { Comparison } from '../judge/compare.ts';

/** The picture of a comparison in a terminal: one line a row, a dot where both sides agree. */
export function drawText(one: Comparison): string[] {
  const shapes = `[${one.expectedShape.join(', ')}] expected, [${one.actualShape.join(', ')}] came`;
  const largest = one.largest === null ? '' : `, largest difference ${Number(one.largest.toPrecision(3))}`;
  const lines = one.cells.map((text, at) => {
    const count = text.replaceAll('0', '').length;
    return `    ${String(one.firstRow + at).padStart(5)} ${text.replaceAll('0', '·')}${count > 0 ? `  ${count} differ` : ''}`;
  });
  const written = one.written.flatMap(({ row, expected, actual }) => [
    `    row ${row} expected ${expected}`,
    `    ${' '.repeat(String(row).length + 4)} got      ${actual}`,
  ]);
  return [
    `    ${one.kind} ${shapes}: ${one.differing} differ in ${one.rowsDiffering} of ${one.rows} rows${largest}`,
    ...lines,
    ...written,
  ];
}
