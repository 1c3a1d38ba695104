/** The SDK's side of the benchmark: FAISS called as a TypeScript program calls it. See ../README.md. */
import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import {
  type Index,
  indexFactory,
  Kmeans,
  ompSetNumThreads,
  ParameterSpace,
  readIndexSync,
  writeIndexSync,
} from '@faiss-sdk/node';

const [dataPath, dimensionText, file] = process.argv.slice(2) as [string, string, string];
const d = Number(dimensionText);
const bytes = readFileSync(dataPath);
const data = new Float32Array(bytes.buffer, bytes.byteOffset, bytes.byteLength / 4);

class Job {
  index: Index;
  readonly x: Float32Array;
  readonly all: Float32Array;
  readonly each: Float32Array[];

  constructor(
    readonly operation: string,
    readonly factory: string,
    n: number,
    queries: number,
    readonly k: number,
    parameter: string,
    value: number,
    threads: number,
  ) {
    ompSetNumThreads(threads);
    this.x = data.subarray(0, n * d);
    this.all = data.subarray(data.length - queries * d);
    this.each = Array.from({ length: queries }, (_, i) => this.all.subarray(i * d, (i + 1) * d));
    this.index = this.fresh();
    if (operation === 'train' || operation === 'kmeans') return;
    this.index.trainSync(this.x);
    if (operation === 'add') return;
    this.index.addSync(this.x);
    if (parameter !== '-') new ParameterSpace().setIndexParameter(this.index, parameter, value);
    if (operation === 'read') writeIndexSync(this.index, file);
  }

  fresh(): Index {
    return indexFactory(d, this.factory);
  }

  /** The operations take the form that a program would use; single queries are measured in each. */
  async once(): Promise<void> {
    const { index, k, each } = this;
    switch (this.operation) {
      case 'batch':
        index.searchSync(this.all, k);
        return;
      case 'single':
        for (const query of each) index.searchSync(query, k);
        return;
      case 'single-own': {
        const options = {
          distances: new Float32Array(new ArrayBuffer(k * 4)),
          labels: new BigInt64Array(new ArrayBuffer(k * 8)),
        };
        for (const query of each) index.searchSync(query, k, options);
        return;
      }
      case 'single-async':
        for (const query of each) await index.search(query, k);
        return;
      case 'train':
        index.trainSync(this.x);
        return;
      case 'add':
        index.addSync(this.x);
        return;
      case 'kmeans': {
        using kmeans = new Kmeans(d, k, { niter: 10 });
        kmeans.trainSync(this.x);
        return;
      }
      case 'write':
        writeIndexSync(index, file);
        return;
      case 'read':
        readIndexSync(file).close();
        return;
      default:
        throw new Error(`unknown operation ${this.operation}`);
    }
  }

  async run(iterations: number): Promise<number> {
    let milliseconds = 0;
    for (let i = 0; i < iterations; i++) {
      if (this.operation === 'train') {
        this.index.close();
        this.index = this.fresh();
      }
      if (this.operation === 'add') this.index.resetSync();
      const start = performance.now();
      await this.once();
      milliseconds += performance.now() - start;
    }
    return milliseconds / 1000;
  }
}

let job: Job | undefined;
for await (const line of createInterface({ input: process.stdin })) {
  const [command, ...words] = line.split(' ') as [string, ...string[]];
  try {
    if (command === 'prepare') {
      job?.index.close();
      const [operation, factory, n, queries, k, parameter, value, threads] = words as [
        string,
        string,
        string,
        string,
        string,
        string,
        string,
        string,
      ];
      job = new Job(
        operation,
        factory,
        Number(n),
        Number(queries),
        Number(k),
        parameter,
        Number(value),
        Number(threads),
      );
      process.stdout.write('ok\n');
    } else if (command === 'run') {
      if (!job) throw new Error('run before prepare');
      process.stdout.write(`${(await job.run(Number(words[0]))).toFixed(9)}\n`);
    }
  } catch (error) {
    process.stdout.write(`error ${String(error).replaceAll('\n', ' ')}\n`);
  }
}
