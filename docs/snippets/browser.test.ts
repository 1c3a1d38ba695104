/**
 * The code of "In the browser" runs: its server serves, its blocks run in pages of a real browser, each in a page of its own,
 * and print what stands behind `console.log`.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { launched } from '../../runtimes/wasm/test/support/page.ts';
import { type Block, sections } from './extract.js';

const root = new URL('../..', import.meta.url).pathname;
const guide = sections(readFileSync(join(root, 'docs/in-the-browser.md'), 'utf8'));
const blocks = (flag: string): [string, Block][] =>
  guide.flatMap(({ title, blocks }) =>
    blocks
      .filter(({ flags }) => flags.includes(flag))
      .map((block): [string, Block] => [`${title}, line ${block.line}`, block]),
  );

/** Where the guide's pages find the package: as its import map says, which every page of the test gets. */
const imports = Object.fromEntries(
  Object.entries({
    wasm: 'index',
    'wasm/async': 'async',
    'wasm/inline/async': 'inline-async',
    'wasm/locate': 'locate',
  }).map(([name, file]) => [`@faiss-sdk/${name}`, `./faiss/${file}.js`]),
);
const PAGE = `<!doctype html><meta charset="utf-8"><title>guide</title><script type="importmap">${JSON.stringify({ imports })}</script>`;

const scratch = mkdtempSync(join(tmpdir(), 'faiss-sdk-browser-guide-'));
let server: ChildProcess;
let address: string;
let browser: Browser;

async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((resolve) => probe.listen(0, '127.0.0.1', resolve));
  const { port } = probe.address() as AddressInfo;
  await new Promise((resolve) => probe.close(resolve));
  return port;
}

beforeAll(async () => {
  const folder = join(scratch, 'public');
  mkdirSync(folder);
  cpSync(join(root, 'runtimes/wasm/dist'), join(folder, 'faiss'), { recursive: true });
  cpSync(join(root, 'examples/browser-demo/test/data/python.faiss'), join(folder, 'index.faiss'));
  writeFileSync(join(folder, 'index.html'), PAGE);
  const [[, program]] = blocks('server') as [[string, Block]];
  writeFileSync(join(scratch, 'server.mjs'), program.code);
  const port = await freePort();
  server = spawn('node', ['server.mjs'], {
    cwd: scratch,
    env: { ...process.env, PORT: String(port) },
    stdio: 'inherit',
  });
  address = `http://localhost:${port}/`;
  await vi.waitFor(() => fetch(address), { timeout: 30_000, interval: 100 });
  const unused = createServer();
  browser = await launched(unused);
}, 120_000);
afterAll(async () => {
  await browser?.close();
  server?.kill();
  rmSync(scratch, { recursive: true, force: true });
});

/** What stands behind `console.log(…); //`, in order. */
const promised = (code: string): string[] =>
  [...code.matchAll(/console\.log\(.*\).*?;? \/\/ (.*)$|console\.log\(.*`\),? \/\/ (.*)$/gm)].map(
    ([, statement, argument]) => (statement ?? argument) as string,
  );

test('every block of JavaScript is run', () => {
  const all = guide.flatMap((section) => section.blocks).filter(({ language }) => language === 'js');
  expect(all.length).toBeGreaterThan(8);
  expect(all.filter(({ flags }) => !flags.includes('page') && !flags.includes('server'))).toEqual([]);
});

describe('the guide runs in a page', () => {
  test.each(blocks('page'))(
    '%s',
    async (_, { code, line }) => {
      const wanted = promised(code);
      expect(wanted.length).toBeGreaterThan(0);
      writeFileSync(join(scratch, 'public', `block-${line}.js`), `${code}\nconsole.log('the end');\n`);
      const page = await browser.newPage();
      const said: string[] = [];
      const failed = new Promise<never>((_, reject) => page.on('pageerror', reject));
      failed.catch(() => {});
      page.on('console', (message) => message.type() === 'log' && said.push(message.text()));
      await page.goto(address);
      // A script of the page, as the guide's are: an error in it is one of the page.
      await page.evaluate(`document.head.append(Object.assign(document.createElement('script'),
      { type: 'module', src: './block-${line}.js' }))`);
      await Promise.race([expect.poll(() => said, { timeout: 60_000 }).toContain('the end'), failed]);
      await page.close();
      // A download tells of its progress as often as bytes arrive; the last of it is promised.
      const steps = /^\d+ of \d+ bytes$/;
      expect(said.slice(0, -1).filter((line, at) => !(steps.test(line) && steps.test(said[at + 1] as string)))).toEqual(
        wanted,
      );
    },
    90_000,
  );
});
