/**
 * `npx tsx runtimes/wasm/tools/sizes.ts`: what each family of classes costs in faiss.wasm. Links the built module once more
 * with the names of its functions, sorts these into families and compresses each family by itself.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { emscripten } from './toolchain.ts';

const TREE = join(import.meta.dirname, '../build/cmake/single');

/** The first that fits a function's name has it. */
const FAMILIES: readonly (readonly [name: string, functions: RegExp])[] = [
  ['C ABI and guards', /fsdk/],
  ['BLAS and LAPACK (Eigen)', /Eigen|gemm|syrk|gesv|syev|gelsd|getr|geqrf|orgqr/],
  ['fast scan', /pq4_|fast_?scan|simd_result_handlers|SIMDResultHandler/i],
  ['k-means and tables of small dimensions', /fused_cmax/],
  ['product quantizers', /IVFPQ|ProductQuantizer|IndexPQ|MultiIndex|Polysemous|PQDecoder/],
  ['binary indexes and Hamming distances', /hamming|binary|IndexLSH/i],
  ['scalar quantizers', /ScalarQuantizer|Codec\dbit|Quantizer8bit|QuantizerFP16|QuantizerBF16|DCTemplate|IVFSQ/],
  ['additive quantizers', /Additive|Residual|LocalSearch|lsq|beam_search|accumulate_and|Icm/],
  ['files', /read_|write_|IOReader|IOWriter|IOHook/],
  ['graphs', /HNSW|NSG|nndescent|NNDescent/],
  ['other metrics', /VectorDistance|extra_dist|ExtraDistance/],
  ['lattices, neural codecs, RaBitQ', /Zn|[Ll]attice|QINCo|Neural|nn::|RaBitQ/],
  ['factory, tuning, clones', /factory|AutoTune|ParameterSpace|OperatingPoint|[Cc]lone/],
  ['IVF and inverted lists', /IVF|InvertedList/],
  ['flat search and the rest of FAISS', /faiss/],
  ["C and C++'s own", /./],
];

const compressed = (bytes: Buffer) =>
  brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY } }).length;

/** Reads numbers and texts as WebAssembly writes them. */
function reader(bytes: Buffer, from: number) {
  let at = from;
  const number = () => {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = bytes.readUInt8(at++);
      value += (byte & 127) * 2 ** shift;
      if (byte < 128) return value;
    }
  };
  const part = () => {
    const size = number();
    at += size;
    return bytes.subarray(at - size, at);
  };
  return { number, part, left: () => at < bytes.length };
}

/** Every function's code with its name. */
async function functionsOf(bytes: Buffer): Promise<{ name: string; code: Buffer }[]> {
  const module = await WebAssembly.compile(bytes);
  const imported = WebAssembly.Module.imports(module).filter(({ kind }) => kind === 'function').length;
  const names: string[] = [];
  const [section] = WebAssembly.Module.customSections(module, 'name');
  const kinds = reader(Buffer.from(section as ArrayBuffer), 0);
  while (kinds.left()) {
    const ofFunctions = kinds.number() === 1;
    const list = reader(kinds.part(), 0);
    if (!ofFunctions) continue;
    for (let left = list.number(); left > 0; left--) names[list.number()] = list.part().toString();
  }
  // Behind the magic number and the version.
  for (const sections = reader(bytes, 8); sections.left(); ) {
    const isCode = sections.number() === 10;
    const content = reader(sections.part(), 0);
    if (isCode)
      return Array.from({ length: content.number() }, (_, i) => ({
        code: content.part(),
        name: names[i + imported] ?? '',
      }));
  }
  throw new Error('the module has no code');
}

const folder = mkdtempSync(join(tmpdir(), 'faiss-sdk-sizes-'));
try {
  const { env } = emscripten();
  const commands = execFileSync('ninja', ['-C', TREE, '-t', 'commands', 'faiss.mjs'], { encoding: 'utf8' });
  const link = commands.trim().split('\n').at(-1) as string;
  const named = link.replace(/-o faiss\.mjs/, `-o ${join(folder, 'faiss.mjs')} -g2`);
  execFileSync('bash', ['-c', named], { cwd: TREE, env, stdio: ['ignore', 'ignore', 'inherit'] });
  const functions = await functionsOf(readFileSync(join(folder, 'faiss.wasm')));
  const demangled = execFileSync('c++filt', { input: functions.map(({ name }) => name).join('\n'), maxBuffer: 1e9 });
  const plain = demangled.toString().split('\n');
  const parts = new Map<string, Buffer[]>(FAMILIES.map(([name]) => [name, []]));
  functions.forEach(({ code }, i) => {
    const family = FAMILIES.find(([, fits]) => fits.test(plain[i] || '?')) as (typeof FAMILIES)[number];
    parts.get(family[0])?.push(code);
  });
  console.log('| family | functions | KB | KB after Brotli |\n| --- | ---: | ---: | ---: |');
  const row = (name: string, count: number | string, bytes: Buffer) =>
    console.log(
      `| ${name} | ${count} | ${Math.round(bytes.length / 1e3)} | ${(compressed(bytes) / 1e3).toFixed(bytes.length > 1e6 ? 0 : 1)} |`,
    );
  for (const [name, codes] of parts) row(name, codes.length, Buffer.concat(codes));
  row('the whole module, with its data', functions.length, readFileSync(join(TREE, 'faiss.wasm')));
} finally {
  rmSync(folder, { recursive: true, force: true });
}
