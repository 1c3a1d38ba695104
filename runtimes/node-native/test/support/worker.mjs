// Runs in a worker thread: see ../workers.test.ts.
import { parentPort, workerData } from 'node:worker_threads';
import { IndexFlatL2, IndexHNSWFlat } from '@faiss-sdk/node';
import { matrix } from './matrix.mjs';

if (workerData.kind === 'search') {
  const x = matrix(500, 16);
  let labels;
  for (let i = 0; i < workerData.rounds; i++) {
    const index = new IndexFlatL2(16);
    await index.add(x);
    ({ labels } = await index.search(x.subarray(0, 160), 3));
    index.close();
  }
  parentPort.postMessage([...labels].map(String));
} else {
  const index = new IndexHNSWFlat(64, 32);
  const x = matrix(4000, 64);
  parentPort.postMessage('started');
  for (;;) await index.add(x);
}
