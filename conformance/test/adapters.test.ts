import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { setup } from '../adapters/python/setup.ts';
import { knownFailing, sortFaults } from '../adapters/report/findings.ts';
import { seen } from '../adapters/report/words.ts';
import { ADAPTERS, type Ready } from '../adapters/setup/workshop.ts';
import { loadCases } from '../src/cases/load.ts';
import { DataSets } from '../src/data/sets.ts';
import { CONFORMANCE } from '../src/folders.ts';
import { Goldens } from '../src/goldens/store.ts';
import { parseKnownFailing } from '../src/judge/known-failing.ts';
import type { Verdict } from '../src/judge/verdict.ts';
import { AdapterSubject } from '../src/run/adapter-subject.ts';

describe('the reference adapter', () => {
  const cases = loadCases();
  const folder = mkdtempSync(join(tmpdir(), 'faiss-reference-'));
  let ready: Ready;
  // The first run on a machine fetches faiss-cpu with pip.
  beforeAll(async () => {
    ready = await setup((line) => console.log(line));
  }, 600_000);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('is short enough to be copied', () => {
    expect(readFileSync(join(ADAPTERS, 'python/adapter.py'), 'utf8').split('\n').length).toBeLessThan(300);
  });

  it('agrees with the goldens that the suite made with its own interpreter', async () => {
    const chosen = [...cases.values()].filter(({ file }) =>
      /^cases\/(selectors|idmap|behaviour|errors|transform)\//.test(file),
    );
    const command = ready.command.map((word) => `'${word}'`).join(' ');
    const setting = {
      command,
      suite: '0.0.0',
      goldens: new Goldens(),
      faiss: '1.12.0',
      data: new DataSets(),
      folder,
      limit: 30_000,
    };
    const subject = await AdapterSubject.start({ ...setting, validate: true });
    const wrong: string[] = [];
    let passed = 0;
    for (const one of chosen) {
      const { verdict, reasons } = await subject.run(one);
      if (verdict === 'pass') passed++;
      else if (verdict !== 'skipped') wrong.push(`${one.id}: ${reasons.join('; ')}`);
    }
    expect(await subject.close()).toBeNull();
    expect(wrong).toEqual([]);
    expect(passed).toBeGreaterThan(chosen.length / 2);
  }, 120_000);
});

describe('the report', () => {
  const verdict = (id: string, ...reasons: string[]): Verdict => ({
    id,
    level: 'errors',
    verdict: 'fail',
    reasons,
    milliseconds: 1,
  });
  const causes = [
    { title: 'dies', kind: 'crash', says: 'x', reason: 'SIGABRT' },
    { title: 'takes anything', kind: 'silent acceptance', says: 'x', cases: ['errors/*'], reason: 'no error' },
    { title: 'gone', kind: 'refusal', says: 'x', reason: 'never said' },
  ] as const;
  const verdicts = [
    verdict('errors/k/zero', 'the adapter ended (signal SIGABRT) during step 3: call i.search'),
    verdict('errors/k/both', 'but gave no error', 'labels differ'),
    { ...verdict('flat/fine'), verdict: 'pass' as const },
  ];
  const sorted = sortFaults(verdicts, causes);

  it('gives every fault to its cause and keeps what has none', () => {
    expect(sorted.shown.map(({ cause, verdicts: shown }) => [cause.title, ...shown.map(({ id }) => id)])).toEqual([
      ['dies', 'errors/k/zero'],
      ['takes anything', 'errors/k/both'],
    ]);
    expect(sorted.unexplained).toMatchObject([{ id: 'errors/k/both', reasons: ['labels differ'] }]);
    expect(sorted.stale.map(({ title }) => title)).toEqual(['gone']);
  });

  it('writes a list that the runner reads', () => {
    const list = parseKnownFailing(knownFailing('a', sorted), 'a.txt');
    expect(list.map(({ pattern, reason }) => [pattern, reason])).toEqual([
      ['errors/k/both', 'takes anything; not explained yet'],
      ['errors/k/zero', 'dies'],
    ]);
  });

  it('takes faults apart for a reader, without folders of the run', () => {
    const one = loadCases().get('errors/k/zero')!;
    const died = `the adapter ended (signal SIGABRT) during step 3: call i.search; it said: what():  could not open /tmp/faiss-conformance-run-a1/case-b2/x.faiss`;
    expect(seen(one, { reasons: [died] })).toEqual({
      expected: 'step 3 gives an error (INVALID_ARGUMENT) that the program can handle',
      got: 'the process ends (signal SIGABRT): what():  could not open x.faiss',
    });
    expect(seen(one, { reasons: ['r.labels: expected 3, got 4'] })).toEqual({ expected: 'r.labels: 3', got: '4' });
  });

  it('has a list of known failures for every foreign binding, whose patterns name cases', () => {
    const ids = new Set(loadCases().keys());
    for (const name of ['faiss-node', 'faiss-napi', 'rust-faiss', 'go-faiss']) {
      const file = join(CONFORMANCE, 'known-failing', `${name}.txt`);
      const known = parseKnownFailing(readFileSync(file, 'utf8'), file);
      expect(known.length).toBeGreaterThan(0);
      expect(known.filter(({ pattern }) => !ids.has(pattern))).toEqual([]);
    }
  });
});
