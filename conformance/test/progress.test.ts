import { expect, it } from 'vitest';
import type { Verdict } from '../src/judge/verdict.ts';
import { ProgressLine } from '../src/report/progress.ts';

/** A stream that keeps what it is told. */
function stream(isTTY: boolean) {
  const said: string[] = [];
  const out = { isTTY, columns: 40, write: (text: string) => said.push(text) > 0 };
  return { said, out: out as unknown as NodeJS.WriteStream };
}

const verdict = (id: string, name: Verdict['verdict'] = 'pass', reasons: string[] = []): Verdict => ({
  id,
  level: 'search',
  verdict: name,
  reasons,
  milliseconds: 1,
});

it('says how far the run is, now and then, where the output is a file', () => {
  const { said, out } = stream(false);
  const progress = new ProgressLine(300, out, 0);
  progress.tell(verdict('a/b/c'), 1);
  progress.tell(verdict('a/b/d', 'fail', ['r: expected 1, got 2\nmore']), 2);
  expect(said).toEqual([
    '1 of 300 cases, 0 bad, at a/b/c\n',
    'fail a/b/d: r: expected 1, got 2\n',
    '2 of 300 cases, 1 bad, at a/b/d\n',
  ]);
});

it('is silent between, and tells a bad case at once and once', () => {
  const { said, out } = stream(false);
  const progress = new ProgressLine(300, out);
  progress.tell(verdict('a/b/c'), 1);
  progress.tell(verdict('a/b/d', 'timeout', ['late']), 2);
  progress.tell(verdict('a/b/d', 'timeout', ['late']), 2);
  expect(said).toEqual(['timeout a/b/d: late\n']);
});

it('moves one line on a terminal, no longer than it is wide, and wipes it at the end', async () => {
  const { said, out } = stream(true);
  const progress = new ProgressLine(300, out);
  await new Promise((resolve) => setTimeout(resolve, 120));
  progress.tell(verdict('a-case/with-a-long/name-that-does-not-fit'), 7);
  progress.end();
  expect(said).toEqual([`\r\x1b[K${'7 of 300 cases, 0 bad, at a-case/with-a-long'.slice(0, 39)}`, '\r\x1b[K']);
});
