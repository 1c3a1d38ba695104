import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { Tensor } from '../src/data/tensor.ts';
import { loadCases } from '../src/index.ts';
import { compareArrays } from '../src/judge/compare.ts';
import type { Verdict } from '../src/judge/verdict.ts';
import { catalogueFault } from '../src/report/catalogue.ts';
import { drawText } from '../src/report/draw-text.ts';
import { toHtml } from '../src/report/html/page.ts';
import { toJunit } from '../src/report/junit.ts';
import { fromJsonLines, green, type RunResult, toJsonLines } from '../src/report/result.ts';

const folder = mkdtempSync(join(tmpdir(), 'reports-test-'));
afterAll(() => rmSync(folder, { recursive: true }));

const labels = (...ids: number[]) => new Tensor('i64', [2, ids.length / 2], BigInt64Array.from(ids, BigInt));
const comparison = compareArrays(labels(1, 2, 3, 4, 5, 7), labels(2, 1, 3, 4, 5, 6))!;
const NASTY = 'a <b> & "c"\u0007 ]]> \'d\'\nsecond line';

const verdict = (id: string, name: Verdict['verdict'], more: Partial<Verdict> = {}): Verdict => ({
  id,
  level: 'search',
  verdict: name,
  reasons: name === 'pass' ? [] : [NASTY],
  milliseconds: 12.5,
  ...more,
});

const result: RunResult = {
  about: { name: 'a<b', version: '1.0', faiss: '1.12.0', language: 'Lua', remarks: ['a remark'] },
  goldens: '1.12.0',
  suite: '0.0.0',
  date: '2026-01-02T03:04:05.000Z',
  seconds: 1.5,
  selection: { level: [], filter: [], left: 3 },
  problems: ['a problem & more'],
  verdicts: [
    verdict('flat/metrics/l2', 'pass'),
    verdict('flat/metrics/l1', 'fail', {
      findings: [{ path: 'r.labels', oracle: 'exact', fault: NASTY, comparison }],
    }),
    verdict('errors/k/zero', 'errored', { level: 'errors' }),
    verdict('errors/k/negative', 'timeout', { level: 'errors' }),
    verdict('behaviour/x/y', 'skipped', { level: 'behaviour' }),
    verdict('behaviour/x/z', 'expected-fail', { level: 'behaviour' }),
    verdict('behaviour/x/w', 'unexpected-pass', { level: 'behaviour' }),
    verdict('behaviour/x/v', 'not-run', { level: 'behaviour' }),
  ],
};

describe('a comparison', () => {
  it('tells a label that moved from one that is not there, and counts rows', () => {
    expect(comparison).toMatchObject({ cells: ['550', '009'], differing: 3, rowsDiffering: 2, rows: 2, columns: 3 });
    expect(comparison.written[1]).toEqual({ row: 1, expected: '4, 5, 6', actual: '4, 5, 7' });
    expect(drawText(comparison).join('\n')).toContain('    0 55·  2 differ');
  });

  it('grades numbers by their relative difference, and marks what only one side has', () => {
    const side = (...values: number[]) => new Tensor('f32', [1, values.length], Float32Array.from(values));
    const graded = compareArrays(side(1, 1.0000002, 1.001, 30), side(1, 1, 1, 1));
    expect(graded?.cells).toEqual(['0159']);
    expect(graded?.largest).toBe(29);
    expect(compareArrays(side(1), side(1, 2))?.cells).toEqual(['0-']);
    expect(compareArrays(undefined, side(1))).toBeNull();
  });

  it('of a long array starts near the first row that differs, and stays small', () => {
    const long = new Tensor('f32', [5000, 200], new Float32Array(1_000_000));
    const other = long.copy();
    other.data[4000 * 200 + 3] = 1;
    const found = compareArrays(other, long)!;
    expect([found.firstRow, found.cells.length, found.cells[0]!.length]).toEqual([3998, 48, 64]);
    expect(found.cells[2]![3]).toBe('9');
  });
});

describe('JSON lines', () => {
  it('come back as the same result', () => {
    const file = join(folder, 'run.jsonl');
    writeFileSync(file, toJsonLines(result));
    expect(fromJsonLines(file)).toEqual(result);
    expect(green(result)).toBe(false);
  });

  it('that end early, or are something else, are refused', () => {
    const file = join(folder, 'half.jsonl');
    writeFileSync(file, toJsonLines(result).split('\n').slice(0, 3).join('\n'));
    expect(() => fromJsonLines(file)).toThrow(/ends early/);
    writeFileSync(file, '{"type":"run","format":9}\n');
    expect(() => fromJsonLines(file)).toThrow(/format 1/);
    writeFileSync(file, 'hello\n');
    expect(() => fromJsonLines(file)).toThrow(/is no result/);
  });
});

describe('JUnit', () => {
  const xml = toJunit(result);

  it('is well-formed and counts as its cases do', () => {
    expect(wellFormed(xml)).toBeNull();
    expect(xml).toContain('<testsuites name="a&lt;b 1.0" tests="8" failures="2" errors="3" skipped="2"');
    expect(xml.match(/<failure /g)).toHaveLength(2);
    expect(xml.match(/<error type="(errored|timeout|not-run)"/g)).toHaveLength(3);
    expect(xml.match(/<skipped /g)).toHaveLength(2);
    expect(xml.match(/<testsuite /g)).toHaveLength(4);
  });

  it('holds the problems of the run, and no character that XML forbids', () => {
    expect(xml).toContain('a problem &amp; more');
    expect(xml).not.toContain('\u0007');
  });

  it('the check itself refuses what is broken', () => {
    expect(wellFormed(xml.replace('</testsuite>', ''))).not.toBeNull();
    expect(wellFormed(xml.replace('a&lt;b', 'a<b'))).not.toBeNull();
  });
});

describe('the page', () => {
  const html = toHtml([result, { ...result, about: { ...result.about, name: 'other' } }], loadCases());

  it('is one file that loads nothing', () => {
    expect(html).not.toMatch(/<(link|img|iframe)\b|src=|@import|url\(/);
    expect(html.match(/<script>/g)).toHaveLength(1);
  });

  it('shows each case for each binding, and each failure with both sides', () => {
    expect(html.match(/id="f[01]\/flat\/metrics\/l1"/g)).toHaveLength(2);
    const { levels, verdicts } = data(html);
    const rows = levels.flatMap(({ cases }) => cases);
    const names = rows.map(([id, codes]) => [id, ...[...codes].map((code) => verdicts[Number(code)]!.name)]);
    expect(names).toHaveLength(result.verdicts.length);
    expect(names).toContainEqual(['flat/metrics/l1', 'fail', 'fail']);
    expect(names).toContainEqual(['behaviour/x/y', 'skipped', 'skipped']);
    expect(html).toContain('data-cells="550 009"');
    expect(html).toContain('<td>4, 5, 7</td>');
    expect(html).toContain('problem: a problem &amp; more');
    expect(html).not.toContain('a <b>');
  });

  it('keeps data within their script, whatever a reason says', () => {
    expect(data(html).reasons).toEqual([NASTY]);
    expect(html.match(/<\/script>/g)).toHaveLength(2);
  });
});

it('the catalogue of cases is current', () => {
  expect(catalogueFault(loadCases())).toBeNull();
});

/** What the script of the matrix reads. */
function data(html: string) {
  const text = /<script type="application\/json" id="matrix">(.*?)<\/script>/s.exec(html)![1]!;
  return JSON.parse(text) as {
    verdicts: { name: string }[];
    reasons: string[];
    levels: { level: string; cases: [id: string, codes: string][] }[];
  };
}

/** Tags closed in order, attributes quoted, no bare `<` or `&`; null when so. */
function wellFormed(xml: string): string | null {
  const open: string[] = [];
  const tag = /<(\/?)([a-z]+)((?: [a-z]+="[^"<]*")*)(\/?)>|<\?xml[^>]*\?>|([<>])|&(?!(?:amp|lt|gt|quot|#10);)/g;
  for (const match of xml.matchAll(tag)) {
    if (match[0].startsWith('<?')) continue;
    const [whole, closing, name, , empty] = match;
    if (name === undefined) return `at ${match.index}: ${whole}`;
    if (closing) {
      if (open.pop() !== name) return `</${name}> closes another tag`;
    } else if (!empty) open.push(name);
  }
  return open.length === 0 ? null : `${open} stay open`;
}
