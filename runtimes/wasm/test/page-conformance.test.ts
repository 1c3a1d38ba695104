/**
 * Every conformance case in a real page of headless Chromium, through the public API as a page has it: with the engine on
 * the page's own thread, and in its worker. On both builds; the one with threads in a page that is isolated. What names
 * files is done with their bytes, since a page has no paths.
 */
import { beforeAll, describe } from 'vitest';
import { Goldens, type Verdict } from '../../../conformance/src/index.js';
import { accounts, cases, data, knownOf } from '../../core/test/support/conform.js';
import { judgeInPage } from './support/conform-page.ts';
import { threaded } from './support/page.ts';

const goldens = new Goldens();
const build = threaded ? 'threads' : 'one thread';

describe.each([
  { entry: 'index.js', calls: 'engine on the page’s thread', lists: ['wasm-page.txt'] },
  { entry: 'async.js', calls: 'engine in its worker', lists: ['wasm-page.txt', 'wasm-worker.txt'] },
])('$entry in a page', ({ entry, calls, lists }) => {
  const known = knownOf(['wasm.txt', ...(threaded ? [] : ['wasm-single.txt']), ...lists]);
  const verdicts = new Map<string, Verdict>();

  beforeAll(async () => {
    const begun = performance.now();
    for (const verdict of await judgeInPage({ entry, mode: 'async', cases, goldens, data, known }))
      verdicts.set(verdict.id, verdict);
    console.log(`${entry}, ${build}: ${verdicts.size} cases in ${((performance.now() - begun) / 1000).toFixed(1)} s`);
  }, 600_000);

  const run = { calls: `${calls}, ${build}`, verdict: async ({ id }: { id: string }) => verdicts.get(id)! };
  accounts(`@faiss-sdk/wasm/${entry} in a page`, [run], goldens, known);
});
