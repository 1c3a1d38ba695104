/** Worker threads: each has its own objects; all may work, end and be terminated at any time. */
import { Worker } from 'node:worker_threads';
import { IndexFlatL2 } from '@faiss-sdk/node';
import { describe, expect, test } from 'vitest';
import { matrix } from './support/data.js';

const program = new URL('support/worker.mjs', import.meta.url);

function work(task: object): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(program, { workerData: task, execArgv: ['--import', 'tsx'] });
    worker.once('message', resolve);
    worker.once('error', reject);
    worker.once('exit', (code) => reject(new Error(`worker ended with ${code} before it answered`)));
  });
}

describe('worker threads', () => {
  test('four at once give the answers of the main thread', async () => {
    const x = matrix(500, 16);
    const index = new IndexFlatL2(16);
    index.addSync(x);
    const expected = [...index.searchSync(x.subarray(0, 160), 3).labels].map(String);
    const answers = await Promise.all([0, 1, 2, 3].map(() => work({ kind: 'search', rounds: 20 })));
    for (const answer of answers) expect(answer).toEqual(expected);
  });

  test('one that is terminated in the middle of work harms nobody', async () => {
    const workers = [0, 1, 2].map(
      () => new Worker(program, { workerData: { kind: 'forever' }, execArgv: ['--import', 'tsx'] }),
    );
    await Promise.all(workers.map((worker) => new Promise((resolve) => worker.once('message', resolve))));
    await Promise.all(workers.map((worker) => worker.terminate()));
    const index = new IndexFlatL2(4);
    await index.add([1, 2, 3, 4]);
    expect(index.ntotal).toBe(1);
  });
});
