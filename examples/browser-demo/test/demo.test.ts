/** The demo over a committed slice of its words, in a real browser: no download, no Python. */
import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launched } from '../../../runtimes/wasm/test/support/page.ts';
import type { Catalogue } from '../catalogue.ts';
import { native, prepare, slice } from '../prepare.ts';
import { type Serving, serve } from '../serve.ts';

const scratch = mkdtempSync(join(tmpdir(), 'faiss-sdk-demo-'));
const folder = join(scratch, 'data');
const root = new URL('../../..', import.meta.url).pathname;
const given = slice();
let serving: Serving;
let browser: Browser;

beforeAll(async () => {
  await prepare(
    folder,
    async () => given,
    native,
    () => {},
  );
  // One index that Python wrote beside those of the native package.
  const at = join(folder, 'catalogue.json');
  const catalogue = JSON.parse(readFileSync(at, 'utf8')) as Catalogue;
  copyFileSync(join(import.meta.dirname, 'data/python.faiss'), join(folder, 'python.faiss'));
  const knob = { name: 'nprobe', about: 'lists looked at', start: 8, max: 8 } as const;
  const { size: bytes } = statSync(join(folder, 'python.faiss'));
  const python = { key: 'python', factory: 'IVF8,SQ8', title: 'Python', about: 'By Python.', bytes, knob };
  writeFileSync(at, JSON.stringify({ ...catalogue, indexes: [...catalogue.indexes, python] }));
  serving = await serve(folder);
  browser = await launched(serving.server);
}, 120_000);
afterAll(async () => {
  await browser?.close();
  serving?.server.close();
  rmSync(scratch, { recursive: true, force: true });
});

/** The page as soon as it shows its first answer. Anything on the console but what is told fails the test. */
async function opened(options: BrowserContextOptions, use: (page: Page) => Promise<void>): Promise<void> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
  const page = await context.newPage();
  const trouble: string[] = [];
  page.on('pageerror', (error) => trouble.push(error.message));
  page.on('console', (message) => message.type() === 'error' && trouble.push(message.text()));
  await page.goto(serving.address);
  await page.waitForSelector('html[data-ready]', { timeout: 60_000 });
  await use(page);
  await context.close();
  expect(trouble).toEqual([]);
}

const listed = (page: Page) => page.locator('#list .word').allTextContents();
const status = (page: Page) => page.locator('#status').textContent();

/** The nearest words by plain arithmetic. */
function exact(word: string, k: number): string[] {
  const { words, vectors, dimension: d } = given;
  const at = (row: number) => vectors.subarray(row * d, (row + 1) * d);
  const query = at(words.indexOf(word));
  const similarity = (row: number) => at(row).reduce((sum, value, i) => sum + value * (query[i] as number), 0);
  return words
    .map((other, row) => [other, similarity(row)] as const)
    .filter(([other]) => other !== word)
    .sort((a, b) => b[1] - a[1])
    .slice(0, k)
    .map(([other]) => other);
}

test('the page type-checks', () => {
  const config = new URL('../page/tsconfig.json', import.meta.url).pathname;
  expect(
    execFileSync('node', [join(root, 'node_modules/typescript/bin/tsc'), '-p', config], { encoding: 'utf8' }),
  ).toBe('');
});

test('exact search lists the neighbours that arithmetic finds, and the map shows them', () =>
  opened({}, async (page) => {
    await page.check('#kind-flat');
    await page.fill('#word', 'Paris ');
    await page.press('#word', 'Enter');
    await expect.poll(() => status(page)).toMatch(/Flat: 16 of the 16 nearest words of “paris”/);
    const words = await listed(page);
    expect(words).toEqual(exact('paris', 16));
    await expect.poll(() => page.locator('#map g').count()).toBe(17);
    const titles = await page.locator('#map g title').allTextContents();
    expect(new Set(titles)).toEqual(new Set([...words, 'paris']));
    await expect.poll(() => page.textContent('#f-recall')).toBe('100.0 %');
    expect(await page.isHidden('#knob')).toBe(true);
    expect(await page.isHidden('#missed')).toBe(true);
  }));

test('a setting trades recall: one list misses words, all lists miss none', () =>
  opened({}, async (page) => {
    await page.check('#kind-ivf');
    const set = async (position: number) => {
      await page.locator('#knob-range').fill(String(position));
      const shown = String(2 ** position);
      await expect.poll(() => page.textContent('#knob output')).toBe(shown);
    };
    await set(0);
    await expect.poll(async () => Number.parseFloat((await page.textContent('#f-recall')) ?? '')).toBeLessThan(99);
    await set(3);
    await expect.poll(() => page.isHidden('#missed')).toBe(true);
    await expect.poll(() => page.textContent('#f-recall')).toBe('100.0 %');
    expect(await page.getAttribute('#knob-range', 'aria-valuetext')).toBe('8 lists looked at');
  }));

test.each(['hnsw', 'ivfpq', 'python'])('%s is loaded when it is chosen, and finds most of what is exact', (key) =>
  opened({}, async (page) => {
    await page.check(`#kind-${key}`);
    await expect.poll(() => status(page)).toMatch(/^(HNSW|IVF \+ PQ|Python): \d+ of the 16/);
    const words = await listed(page);
    const missed = exact('coffee', 16).filter((word) => !words.includes(word));
    expect(missed.length).toBeLessThanOrEqual(key === 'ivfpq' ? 8 : 2);
    if (key === 'ivfpq') expect(missed).not.toEqual([]);
    expect(await page.isVisible('#missed')).toBe(missed.length > 0);
    if (missed.length > 0) expect(await page.textContent('#missed')).toMatch(new RegExp(`: ${missed.join(', ')}$`));
    await expect.poll(() => page.textContent('#f-memory')).toMatch(/^\d+ MB$/);
    expect(await page.textContent('#f-batch')).toMatch(/^\d+(\.\d)? (µs|ms)$/);
  }),
);

test('says what it is, and that it is isolated', () =>
  opened({}, async (page) => {
    expect(await page.evaluate('crossOriginIsolated')).toBe(true);
    expect(await page.textContent('#provenance')).toMatch(/^580 words, searched by FAISS 1\.12\.0 in an isolated page/);
    expect(await page.textContent('#provenance')).toMatch(/written by @faiss-sdk\/node/);
  }));

test('shows how far the load is', () =>
  opened({}, async (page) => {
    // The server waits with the file until the bar has been seen.
    let go = () => {};
    const seen = new Promise<void>((resolve) => {
      go = resolve;
    });
    await page.route('**/hnsw.faiss', async (route) => {
      await seen;
      await route.continue();
    });
    await page.evaluate(`globalThis.shares = []; new MutationObserver(() => {
      const bar = document.querySelector('#progress');
      if (bar.hasAttribute('value')) globalThis.shares.push(bar.value);
    }).observe(document.querySelector('#progress'), { attributes: true })`);
    await page.check('#kind-hnsw');
    go();
    await expect.poll(() => status(page)).toMatch(/^HNSW/);
    const shares = await page.evaluate<number[]>('globalThis.shares');
    expect(shares.at(-1)).toBe(1);
    expect(await page.isHidden('#loading')).toBe(true);
  }));

describe('by keyboard', () => {
  test('all can be reached and used', () =>
    opened({}, async (page) => {
      await page.focus('#word');
      const order: string[] = [];
      for (let i = 0; i < 14; i++) {
        await page.keyboard.press('Tab');
        order.push(
          await page.evaluate<string>('document.activeElement.id || document.activeElement.textContent.trim()'),
        );
      }
      expect(order.slice(0, 2)).toEqual(['Search', 'coffee']);
      expect(order).toContain('kind-ivf');
      expect(order).toContain('knob-range');
      await page.focus('#kind-ivf');
      await page.keyboard.press('ArrowLeft');
      await expect.poll(() => status(page)).toMatch(/^Flat/);
      await page.locator('#list button').first().focus();
      const next = (await listed(page))[0] as string;
      await page.keyboard.press('Enter');
      await expect.poll(() => page.inputValue('#word')).toBe(next);
      await expect.poll(() => status(page)).toContain(`“${next}”`);
    }));

  test('an unknown word is said to be one, aloud, and what was found stays', () =>
    opened({}, async (page) => {
      const before = await listed(page);
      await page.fill('#word', 'qwxz');
      await page.press('#word', 'Enter');
      expect(await status(page)).toBe('“qwxz” is not among the 580 words.');
      expect(await page.getAttribute('#word', 'aria-invalid')).toBe('true');
      expect(await page.getAttribute('#status', 'aria-live')).toBe('polite');
      expect(await listed(page)).toEqual(before);
    }));

  test('every control has a name', () =>
    opened({}, async (page) => {
      const nameless = await page.evaluate<string[]>(`[...document.querySelectorAll('input, button')]
        .filter((one) => !(one.labels?.[0]?.textContent.trim() || one.textContent.trim()))
        .map((one) => one.outerHTML)`);
      expect(nameless).toEqual([]);
    }));
});

/** Contrast by the formula of WCAG 2, over what the browser computes for each piece of text. */
const CONTRASTS = `(() => {
  const rgb = (color) => {
    const context = new OffscreenCanvas(1, 1).getContext('2d');
    context.fillStyle = color;
    context.fillRect(0, 0, 1, 1);
    return [...context.getImageData(0, 0, 1, 1).data];
  };
  const luminance = ([r, g, b]) => [r, g, b]
    .map((value) => value / 255)
    .map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4))
    .reduce((sum, value, i) => sum + value * [0.2126, 0.7152, 0.0722][i], 0);
  const ground = (at) => {
    for (let one = at; one; one = one.parentElement) {
      const color = rgb(getComputedStyle(one).backgroundColor);
      if (color[3] === 255) return color;
    }
  };
  return [...document.querySelectorAll('h1, h2, p, label, b, small, legend, dt, dd, button, .word, .value, output')]
    .filter((one) => one.checkVisibility() && one.textContent.trim())
    .map((one) => {
      const [a, b] = [luminance(rgb(getComputedStyle(one).color)), luminance(ground(one))].sort((x, y) => y - x);
      return [one.textContent.trim().slice(0, 30), (a + 0.05) / (b + 0.05)];
    })
    .filter(([, contrast]) => contrast < 4.5);
})()`;

describe.each(['light', 'dark'] as const)('in %s colours', (colorScheme) => {
  test.each([
    ['a desk', { width: 1280, height: 900 }],
    ['a phone', { width: 360, height: 740 }],
  ])('it fits on %s, and its texts can be read', (name, viewport) =>
    opened({ colorScheme, viewport }, async (page) => {
      await expect.poll(() => page.locator('#map g').count()).toBe(17);
      expect(await page.evaluate('document.documentElement.scrollWidth - innerWidth')).toBeLessThanOrEqual(0);
      expect(await page.evaluate(CONTRASTS)).toEqual([]);
      const shots = process.env.FAISS_SDK_SCREENSHOTS;
      if (shots)
        await page.screenshot({ path: join(shots, `demo-${name.slice(2)}-${colorScheme}.png`), fullPage: true });
    }),
  );
});
