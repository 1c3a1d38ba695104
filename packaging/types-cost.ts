/**
 * `npm run types:cost [-- --runs N]`: how long a user's compiler takes over a file that imports the packages, beside one
 * that imports nothing. The types are rolled as for packing, in a folder out of reach of the repository. No test asserts
 * the times: they are the machine's. At most 3 s is what we want of them on two cores.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { contribEntries } from '../runtimes/core/contrib/entries.ts';
import { manifest, ROOT, rollTypes } from './staging.ts';

const PROGRAMS: Readonly<Record<string, string>> = {
  'imports nothing': `
const x: Float32Array = new Float32Array(8);
console.log(x.length);
`,
  'one class': `
import { IndexFlatL2 } from '@faiss-sdk/node';
const index = new IndexFlatL2(4);
await index.add(new Float32Array(8));
console.log((await index.search(new Float32Array(4), 2)).labels);
`,
  'many classes, and contrib': `
import { type Index, IndexHNSWFlat, IndexIVFFlat, IndexFlatL2, indexFactory, Kmeans, readIndex } from '@faiss-sdk/node';
import { knnIntersectionMeasure } from '@faiss-sdk/node/contrib/evaluation';
import { SyntheticDataset } from '@faiss-sdk/node/contrib/datasets';
const data = new SyntheticDataset(32, 0, 100, 10);
const several: Index[] = [indexFactory(32, 'IVF8,PQ4'), new IndexHNSWFlat(32, 16), await readIndex('a.faiss')];
const ivf = new IndexIVFFlat(new IndexFlatL2(32), 32, 8);
await ivf.train(await data.getDatabase());
const found = await Promise.all([...several, ivf].map(async (index) => index.search(await data.getQueries(), 5)));
console.log(found.map((one) => knnIntersectionMeasure(one, found[0]!)), new Kmeans(32, 4).k);
`,
};

/** The folder of a user who has installed the package's types. */
async function user(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'faiss-sdk-types-'));
  const home = join(ROOT, 'runtimes/node-native');
  const own = join(folder, 'node_modules/@faiss-sdk/node');
  mkdirSync(join(own, 'dist'), { recursive: true });
  await rollTypes(own, { index: join(home, 'src/index.ts'), ...contribEntries() });
  writeFileSync(join(own, 'package.json'), JSON.stringify(manifest(home)));
  // What @types/node needs lies beside it.
  for (const name of ['@types', 'undici-types']) {
    symlinkSync(join(ROOT, 'node_modules', name), join(folder, 'node_modules', name));
  }
  writeFileSync(join(folder, 'package.json'), '{ "name": "user", "private": true, "type": "module" }');
  return folder;
}

interface Cost {
  readonly wall: number;
  readonly said: Readonly<Record<string, string>>;
}

function compile(folder: string, text: string, skipLibCheck: boolean): Cost {
  writeFileSync(join(folder, 'user.ts'), text);
  const options = { module: 'nodenext', target: 'es2023', lib: ['es2023', 'esnext.disposable'], types: ['node'] };
  const config = { compilerOptions: { ...options, strict: true, noEmit: true, skipLibCheck }, files: ['user.ts'] };
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(config));
  const started = performance.now();
  const tsc = join(ROOT, 'node_modules/typescript/bin/tsc');
  const output = execFileSync(process.execPath, [tsc, '-p', '.', '--extendedDiagnostics'], {
    cwd: folder,
    encoding: 'utf8',
  });
  const wall = (performance.now() - started) / 1000;
  const lines = [...output.matchAll(/^([A-Z][^:]*): +(\S+)$/gm)].map(([, name, value]) => [name, value]);
  return { wall, said: Object.fromEntries(lines) as Record<string, string> };
}

const { values } = parseArgs({ options: { runs: { type: 'string', default: '3' }, keep: { type: 'boolean' } } });
const folder = await user();
try {
  const types = join(folder, 'node_modules/@faiss-sdk/node/dist');
  const bytes = readdirSync(types, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.d.ts'))
    .reduce((sum, name) => sum + statSync(join(types, name)).size, 0);
  console.log(`${(bytes / 1e6).toFixed(2)} MB of types`);
  for (const skipLibCheck of [true, false]) {
    for (const [name, text] of Object.entries(PROGRAMS)) {
      const runs = Array.from({ length: Number(values.runs) }, () => compile(folder, text, skipLibCheck));
      const { wall, said } = runs.sort((a, b) => a.wall - b.wall)[Math.floor(runs.length / 2)] as Cost;
      const parts = ['Parse time', 'Bind time', 'Check time', 'Memory used'].map((part) => `${part} ${said[part]}`);
      console.log(`skipLibCheck ${skipLibCheck}, ${name}: ${wall.toFixed(2)} s (${parts.join(', ')})`);
    }
  }
} finally {
  if (values.keep) console.log(folder);
  else rmSync(folder, { recursive: true, force: true });
}
