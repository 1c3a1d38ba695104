/** The benchmark as a page: one dot a row for the ratio to C++ and to Python, its spread as a bar. */
import { parse, View } from 'vega';
import { compile, type TopLevelSpec } from 'vega-lite';
import type { Figures, Spread } from './statistics.js';

export interface BenchReport {
  readonly date: string;
  readonly machine: string;
  readonly faiss: string;
  readonly simd: string;
  readonly quick: boolean;
  readonly rounds: number;
  readonly rows: readonly Figures[];
}

const label = (row: Figures) => `${row.name} · ${row.threads === 1 ? '1 thread' : `${row.threads} threads`}`;

export async function html(report: BenchReport): Promise<string> {
  const ratios = report.rows.filter((row) => row.figure === 'ratio');
  const points = ratios.flatMap((row) => [
    { row: label(row), against: 'C++ FAISS', ...row.againstCpp },
    { row: label(row), against: 'Python FAISS', ...row.againstPython },
  ]);
  const y = { field: 'row', type: 'nominal', sort: null, title: null, axis: { labelLimit: 0 } } as const;
  const chart: TopLevelSpec = {
    width: 620,
    height: { step: 22 },
    data: { values: points },
    layer: [
      // Without a y of its own the rule at 1 runs through all rows.
      { mark: { type: 'rule', color: '#888', strokeDash: [4, 3] }, encoding: { x: { datum: 1 } } },
      {
        mark: { type: 'rule', strokeWidth: 3, opacity: 0.35 },
        encoding: {
          y,
          x: { field: 'low', type: 'quantitative' },
          x2: { field: 'high' },
          color: { field: 'against', type: 'nominal' },
          yOffset: { field: 'against' },
        },
      },
      {
        mark: { type: 'point', filled: true, size: 70, opacity: 1 },
        encoding: {
          y,
          x: {
            field: 'median',
            type: 'quantitative',
            scale: { type: 'log' },
            title: 'throughput of the SDK ÷ the other’s (right of 1 is faster)',
          },
          color: { field: 'against', type: 'nominal', title: 'against', scale: { range: ['#2563eb', '#d97706'] } },
          yOffset: { field: 'against' },
        },
      },
    ],
  };
  const svg = await new View(parse(compile(chart).spec), { renderer: 'none' }).toSVG();
  return page(report, svg);
}

const escapeHtml = (text: string) =>
  text.replace(/[&<>]/g, (c) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[c] as string);
const range = ({ median, low, high }: Spread, digits: number) =>
  `${median.toFixed(digits)} <small>${low.toFixed(digits)}–${high.toFixed(digits)}</small>`;

function page(report: BenchReport, svg: string): string {
  const rows = report.rows
    .map(
      (row) =>
        `<tr><td>${escapeHtml(label(row))}<td>${row.unit}<td>${row.cpp.toFixed(2)}<td>${row.python.toFixed(2)}<td>${row.sdk.toFixed(2)}` +
        `<td>${row.figure === 'ratio' ? range(row.againstCpp, 3) : `+${range(row.addedMicroseconds, 2)} µs`}<td>${range(row.againstPython, 2)}`,
    )
    .join('\n');
  return `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>faiss-sdk benchmark</title>
<style>
body{font:15px/1.5 system-ui,sans-serif;max-width:62rem;margin:2rem auto;padding:0 1rem;color:#1f2937;background:#fff}
table{border-collapse:collapse;width:100%;font-variant-numeric:tabular-nums}
th,td{padding:.25rem .6rem;text-align:right;border-bottom:1px solid #e5e7eb}
th:first-child,td:first-child{text-align:left}small{color:#6b7280}svg{max-width:100%;height:auto}
</style>
<h1>C++ FAISS, Python FAISS and faiss-sdk</h1>
<p>FAISS ${escapeHtml(report.faiss)} (${escapeHtml(report.simd)}), ${escapeHtml(report.machine)}, ${escapeHtml(report.date)}.
Same data, same run, in turn; medians of ${report.rounds} rounds, 10th to 90th percentile beside them. ${report.quick ? 'Quick run: smaller data.' : ''}</p>
${svg}
<table><thead><tr><th>row<th>unit<th>C++<th>Python<th>SDK<th>SDK ÷ C++ throughput<th>SDK ÷ Python throughput</thead><tbody>
${rows}
</tbody></table></html>
`;
}
