import { expect, test } from 'vitest';
import { Base, OP, Params, runtime } from './support/fake-classes.ts';
import { settle } from './support/fake-runtime.ts';

/** Small deterministic generator (mulberry32), so that a failure can be run again by its seed. */
function randomOf(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) % below;
  };
}

runtime.operations.set(OP.search, (h, _k, params) => {
  const { nprobe } = runtime.object(params === 0 ? h : params);
  return `${String(nprobe)} of ${String(runtime.object(h).total)}`;
});

/** What each object would hold if every call had been made one after the other. */
interface Sequential {
  total: number;
  nprobe: number;
}

test.each(Array.from({ length: 40 }, (_, i) => i + 1))(
  'whatever ends first, every answer is the one of the calls in sequence (seed %i)',
  async (seed) => {
    const random = randomOf(seed);
    runtime.concurrency = 1 + random(5);
    const indexes = Array.from({ length: 4 }, () => new Base(4));
    const params = Array.from({ length: 2 }, () => new Params());
    const state = new Map<Base | Params, Sequential>();
    for (const object of [...indexes, ...params]) state.set(object, { total: 0, nprobe: 1 });
    const stateOf = (object: Base | Params) => state.get(object) as Sequential;
    const pick = <T>(list: T[]): T => list[random(list.length)] as T;
    const checks: Promise<void>[] = [];

    for (let step = 0; step < 200; step++) {
      const index = pick(indexes);
      const own = stateOf(index);
      const kind = random(11);
      if (kind < 3) {
        const size = 1 + random(5);
        const stop = random(4) === 0 ? new AbortController() : null;
        const busy = runtime.jobs.length;
        const adding = index.add(new Float32Array(size), stop === null ? {} : { signal: stop.signal });
        // Aborted at once: while it waits it is taken out, else the fake engine refuses it. Either way nothing is added.
        stop?.abort(seed);
        if (stop === null) own.total += size;
        const code = adding.then(
          () => 'done',
          (error) => error.code,
        );
        checks.push(code.then((got) => expect(got).toBe(stop === null ? 'done' : 'ERR_FAISS_ABORTED')));
        expect(runtime.jobs.length).toBeGreaterThanOrEqual(busy);
      } else if (kind < 7) {
        const with_ = random(2) === 0 ? pick(params) : null;
        const expected = `${(with_ === null ? own : stateOf(with_)).nprobe} of ${own.total}`;
        checks.push(index.search(1, { params: with_ }).then((got) => expect(got).toBe(expected)));
      } else if (kind < 8) {
        const object = random(2) === 0 ? index : pick(params);
        stateOf(object).nprobe = object.nprobe = 1 + random(500);
        expect(object.nprobe).toBe(stateOf(object).nprobe);
      } else if (kind < 9 && step % 10 === 0) {
        checks.push(index.attach(pick(indexes.filter((other) => other !== index))).then(() => undefined));
      } else if (runtime.jobs.length > 0) {
        pick(runtime.jobs).end();
        await settle();
      }
      expect(runtime.jobs.length).toBeLessThanOrEqual(runtime.concurrency);
    }
    while (runtime.jobs.length > 0) {
      pick(runtime.jobs).end();
      await settle();
    }
    await Promise.all(checks);
    // Nothing is left in the way, and closing takes effect at once.
    for (const object of indexes) object.addSync(new Float32Array(1));
    runtime.released.length = 0;
    for (const object of [...indexes, ...params]) object.close();
    expect(runtime.released.length).toBe(6);
    expect(runtime.tokens.size).toBe(0);
  },
);
