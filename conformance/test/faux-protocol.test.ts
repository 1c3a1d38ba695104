import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CannotStart } from '../src/run/subject.ts';
import { Faux, verdicts } from './faux/start.ts';

/** The fault strikes at the second; the cases beside it must not suffer. */
const IDS = ['flat/metrics/l2', 'flat/metrics/inner-product', 'flat/metrics/l1'];

let faux: Faux;
beforeAll(async () => {
  faux = await Faux.build();
});
afterAll(() => faux.remove());

describe.concurrent('an adapter that breaks the protocol is blamed for one case, and goes on', () => {
  const table: [fault: string, verdict: string, reason: RegExp][] = [
    ['none', 'pass', /^$/],
    ['prints-garbage', 'errored', /not JSON: "Loading index\.\.\."/],
    ['half-a-line', 'errored', /ended \(status 3\) after half a line: "\{/],
    ['crashes', 'errored', /ended \(signal SIGSEGV\) during step 4: get i\.metric_type/],
    ['crash-as-success', 'errored', /ended \(status 0\) during step 4/],
    ['hangs', 'timeout', /no answer within 4 s during step 4/],
    ['answers-another', 'errored', /answers run 1, but run 2 was asked/],
    ['answers-twice', 'errored', /after its answer the adapter/],
    ['values-of-another', 'fail', /r\.distances: /],
    ['leaves-out-a-value', 'errored', /lacks a value for metric, r\.distances, r\.labels/],
    ['breaks-the-schema', 'errored', /not a message: result/],
    ['wrong-byte-count', 'fail', /3 bytes are no f32 array of shape \[9\], which has 36/],
    ['lies-about-capabilities', 'fail', /says that it lacks IndexFlat, which its hello offers/],
  ];
  for (const [fault, verdict, reason] of table) {
    it(`${fault}: ${verdict}`, async () => {
      const run = await faux.run(fault, IDS, 4000);
      expect(verdicts(run.verdicts)).toEqual(['pass', verdict, 'pass']);
      expect(run.verdicts[1]!.reasons.join('\n')).toMatch(reason);
      expect(run.problems).toEqual([]);
    });
  }

  it('that answers without end is stopped, whatever it sends', async () => {
    const run = await faux.run('answers-without-end', IDS, 60_000);
    expect(verdicts(run.verdicts)).toEqual(['pass', 'errored', 'pass']);
    expect(run.verdicts[1]!.reasons[0]).toMatch(/a line of more than 256 MiB/);
  });

  it('that swallows errors fails where errors are expected', async () => {
    const run = await faux.run('swallows-errors', [IDS[0]!, 'errors/dimension/flat']);
    expect(verdicts(run.verdicts)).toEqual(['pass', 'fail']);
    expect(run.verdicts[1]!.reasons[0]).toMatch(/must fail with DIMENSION_MISMATCH, but gave no error/);
  });

  it('that dies of memory which another case damaged fails no case, and the run', async () => {
    const run = await faux.run('damaged-before', IDS);
    expect(verdicts(run.verdicts)).toEqual(['pass', 'pass', 'pass']);
    expect(run.problems).toHaveLength(1);
    expect(run.problems[0]).toMatch(
      /^flat\/metrics\/l1 goes well in a fresh process, but after 2 other cases the adapter ended/,
    );
  });

  it('that does not end after bye is told beside the cases', async () => {
    const run = await faux.run('stays-after-bye', [IDS[0]!]);
    expect(verdicts(run.verdicts)).toEqual(['pass']);
    expect(run.problems).toEqual(['the adapter did not end within 2 s of bye']);
  });

  it('at hello cannot be judged at all', async () => {
    await expect(faux.run('old-protocol', IDS)).rejects.toThrow(/speaks protocol 0, not 1/);
    await expect(faux.run('no-hello', IDS)).rejects.toThrow(CannotStart);
    await expect(faux.run('unheard-of', IDS)).rejects.toThrow(/no fault unheard-of/);
  });
});
