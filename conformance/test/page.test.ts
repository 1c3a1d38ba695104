/** The page of a report in a browser: rows, filters and pictures are made by its script. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { chromiumPath } from '../../scripts/lib/chromium.mjs';
import { Tensor } from '../src/data/tensor.ts';
import { loadCases } from '../src/index.ts';
import { compareArrays } from '../src/judge/compare.ts';
import type { Verdict } from '../src/judge/verdict.ts';
import { toHtml } from '../src/report/html/page.ts';
import type { RunResult } from '../src/report/result.ts';

const cases = loadCases();
const ids = (...values: number[]) => new Tensor('i64', [2, 3], BigInt64Array.from(values, BigInt));
const comparison = compareArrays(ids(1, 2, 3, 4, 5, 7), ids(2, 1, 3, 4, 5, 6))!;
const FAILS = 'flat/metrics/l1';

/** Every case passes but one, which shows arrays. */
function result(name: string, fails: boolean): RunResult {
  const verdicts = [...cases.values()].map(({ id, level }): Verdict => {
    if (id !== FAILS || !fails) return { id, level, verdict: 'pass', reasons: [], milliseconds: 1 };
    const finding = { path: 'r.labels', oracle: 'exact', fault: '3 of 6 differ', comparison };
    return { id, level, verdict: 'fail', reasons: ['r.labels: 3 of 6 differ'], findings: [finding], milliseconds: 1 };
  });
  const about = { name, version: '1', faiss: '1.12.0', language: 'Lua', remarks: ['a remark'] };
  const selection = { level: [], filter: [], left: 0 };
  const date = '2026-01-02T03:04:05.000Z';
  return { about, goldens: '1.12.0', suite: '0', date, seconds: 1, selection, problems: [], verdicts };
}

const folder = mkdtempSync(join(tmpdir(), 'page-test-'));
const errors: string[] = [];
let browser: Browser;
let page: Page;
beforeAll(async () => {
  const file = join(folder, 'report.html');
  writeFileSync(file, toHtml([result('right', false), result('wrong', true)], cases));
  const args = ['--no-sandbox', '--disable-dev-shm-usage'];
  browser = await chromium.launch({ executablePath: chromiumPath() ?? '/usr/bin/chromium', args });
  page = await browser.newPage();
  page.on('pageerror', (error) => errors.push(String(error)));
  await page.goto(pathToFileURL(file).href);
});
afterAll(async () => {
  await browser.close();
  rmSync(folder, { recursive: true });
  expect(errors).toEqual([]);
});

const shown = () => page.locator('output').textContent();
const build = () => page.locator('.level[data-level=build]');

it('opens with thousands of cases and few elements', async () => {
  expect(await shown()).toBe(`${cases.size} of ${cases.size} cases`);
  expect(await page.evaluate('document.querySelectorAll("*").length')).toBeLessThan(2000);
});

it('unfolds a level to topics, and a topic to cases with their verdicts', async () => {
  await build().locator('> summary').click();
  const topic = page.locator('[data-topic="build flat"]');
  const row = build().locator('tr', { has: topic });
  expect(await row.locator('td').last().textContent()).toMatch(/^\d+\/\d+ ✗1$/);
  await topic.click();
  const cells = build()
    .locator('tr', { has: page.getByRole('rowheader', { name: FAILS, exact: true }) })
    .locator('td');
  expect(await cells.allInnerTexts()).toEqual(['✓ pass', '✗ fail']);
});

it('filters by id, by verdict of one binding, and by where bindings differ', async () => {
  await page.getByRole('searchbox').fill('flat/metrics');
  await expect.poll(shown).toMatch(/^1\d of /);
  await page.getByRole('searchbox').fill('');
  await page.locator('[value=pass]').uncheck();
  await expect.poll(shown).toMatch(/^1 of /);
  await page.locator('[name=run]').selectOption({ label: 'right 1' });
  await expect.poll(shown).toMatch(/^0 of /);
  await page.locator('[value=pass]').check();
  await page.locator('[name=run]').selectOption({ label: 'any binding' });
  await page.getByLabel('only where bindings differ').check();
  await expect.poll(shown).toMatch(/^1 of /);
});

it('leads from the matrix to the failure, and draws where the rows differ', async () => {
  await build().getByRole('link', { name: '✗ fail' }).click();
  const failure = page.locator(`[id="f1/${FAILS}"]`);
  await failure.locator('svg').waitFor();
  expect(await failure.locator('svg rect.grade').count()).toBeGreaterThan(2);
  expect(await failure.locator('figcaption').textContent()).toContain('3 of 6 numbers differ, in 2 of 2 rows');
});
