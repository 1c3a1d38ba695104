/** What the engine in a worker is for: the page draws its frames while FAISS trains, adds and searches, on both builds. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Opened, openPage } from './support/page.ts';

let opened: Opened;

beforeAll(async () => {
  opened = await openPage('async.js');
}, 60_000);
afterAll(() => opened?.close());

interface Course {
  readonly milliseconds: number;
  readonly frames: number;
  /** Longest time between two frames. */
  readonly gap: number;
  /** Frames that came more than 50 ms after the one before. */
  readonly late: number;
  readonly calls: number;
}

/** Draws frames while `work` is done again and again for two seconds; `filled` is made before that. */
const course = (work: string): Promise<Course> =>
  opened.run<Course>(`
    const d = 64, n = 20_000;
    let state = 1;
    const x = Float32Array.from({ length: n * d }, () => (state = (Math.imul(state, 1664525) + 1013904223) >>> 0) / 2 ** 32);
    const filled = new faiss.IndexFlatL2(d);
    await filled.add(x);
    const work = async () => { ${work} };
    await work();
    let last = performance.now(), gap = 0, late = 0, frames = 0, calls = 0, going = true;
    const begun = last;
    requestAnimationFrame(function frame(now) {
      gap = Math.max(gap, now - last);
      if (now - last > 50) late++;
      last = now;
      frames++;
      if (going) requestAnimationFrame(frame);
    });
    while (performance.now() - begun < 2_000) {
      await work();
      calls++;
    }
    going = false;
    const milliseconds = performance.now() - begun;
    gap = Math.max(gap, performance.now() - last);
    filled.close();
    return { milliseconds, frames, gap, late, calls };`);

/**
 * On a quiet machine none is. A busy one holds every process up now and then, this page's too, so one frame in fifty may
 * be late; an engine on the page's thread would make nearly all of them late.
 */
describe('frames of a page', { retry: 2 }, () => {
  test.each([
    ['search', 'await filled.search(x.subarray(0, 1_000 * d), 10);'],
    [
      'train',
      `const index = await faiss.indexFactory(d, 'IVF64,PQ16np'); await index.train(x.subarray(0, 10_000 * d)); index.close();`,
    ],
    ['k-means', `const kmeans = new faiss.Kmeans(d, 64, { niter: 10 }); await kmeans.train(x); kmeans.close?.();`],
    ['add', 'const index = new faiss.IndexHNSWFlat(d, 16); await index.add(x.subarray(0, 2_000 * d)); index.close();'],
    ['load', 'const index = await faiss.deserializeIndex(await faiss.serializeIndex(filled)); index.close();'],
  ])('are at most 50 ms apart during two seconds of %s', async (name, work) => {
    const { milliseconds, frames, gap, late, calls } = await course(work);
    console.log(
      `${name}: ${calls} calls in ${milliseconds.toFixed(0)} ms, ${frames} frames, at most ${gap.toFixed(1)} ms apart`,
    );
    expect(calls).toBeGreaterThan(0);
    expect(frames).toBeGreaterThan(milliseconds / 50);
    expect(late).toBeLessThanOrEqual(frames / 50);
  });

  test('stop where the engine is on the same thread, so the measure sees what it must', async () => {
    const here = await openPage('index.js');
    try {
      const gap = await here.run<number>(`
        const d = 64;
        const x = Float32Array.from({ length: 20_000 * d }, (_, i) => (i * 7919) % 1000);
        const filled = new faiss.IndexFlatL2(d);
        filled.addSync(x);
        let last = performance.now(), gap = 0, going = true;
        requestAnimationFrame(function frame(now) { gap = Math.max(gap, now - last); last = now; if (going) requestAnimationFrame(frame); });
        await filled.search(x.subarray(0, 2_000 * d), 10);
        gap = Math.max(gap, performance.now() - last);
        return gap;`);
      expect(gap).toBeGreaterThan(50);
    } finally {
      await here.close();
    }
  });
});
