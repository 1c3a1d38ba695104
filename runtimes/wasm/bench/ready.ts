/** How long a program waits for the package: from its import to the answer of a first search, each time in a fresh process or browser. */
import { execFileSync } from 'node:child_process';
import { spread } from '../../node-native/bench/statistics.ts';
import { launched } from '../test/support/page.ts';
import { serve } from '../test/support/serve.ts';

const ROUNDS = 7;
const DIST = new URL('../dist', import.meta.url).pathname;
const FIRST = `
  const index = new faiss.IndexFlatL2(4);
  await index.add(new Float32Array(8));
  await index.search(new Float32Array(4), 1);`;

/** Milliseconds: the median of the rounds. */
export interface Ready {
  readonly where: string;
  readonly ms: number;
}

function inNode(threads: string): number {
  const text = `const begun = performance.now();
    const faiss = await import(${JSON.stringify(`file://${DIST}/index.js`)});
    ${FIRST}
    console.log(performance.now() - begun);
    process.exit();`;
  const env = { ...process.env, FAISS_SDK_THREADS: threads };
  return Number(execFileSync(process.execPath, ['--input-type=module', '-e', text], { encoding: 'utf8', env }));
}

async function inPage(entry: string, threads: string): Promise<number> {
  const { server, origin } = await serve(DIST, true);
  const browser = await launched(server);
  try {
    const page = await browser.newPage();
    await page.goto(origin);
    return (await page.evaluate(`(async () => {
      const begun = performance.now();
      (await import('/locate.js')).useThreads(${JSON.stringify(threads === '2' ? 2 : threads)});
      const faiss = await import('/${entry}');
      ${FIRST}
      return performance.now() - begun;
    })()`)) as number;
  } finally {
    await browser.close();
    server.close();
  }
}

export async function readyTimes(): Promise<Ready[]> {
  const ways: [string, () => number | Promise<number>][] = [
    ['Node, one thread', () => inNode('single')],
    ['Node, two threads', () => inNode('2')],
    ['page, one thread', () => inPage('index.js', 'single')],
    ['page, two threads', () => inPage('index.js', '2')],
    ['page, engine in a worker, one thread', () => inPage('async.js', 'single')],
    ['page, engine in a worker, two threads', () => inPage('async.js', '2')],
  ];
  const made: Ready[] = [];
  for (const [where, once] of ways) {
    const times: number[] = [];
    for (let round = 0; round < ROUNDS; round++) times.push(await once());
    made.push({ where, ms: spread(times).median });
  }
  return made;
}
