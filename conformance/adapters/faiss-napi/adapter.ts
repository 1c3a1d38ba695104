import { createRequire } from 'node:module';
import { Tensor } from '../../src/data/tensor.ts';
import { bigints, floats, plain, resultShape } from '../javascript/arguments.ts';
import { type Driver, Held, Unsupported, type Value } from '../javascript/driver.ts';
import { serve } from '../javascript/serve.ts';
import { tensorOf } from '../javascript/values.ts';

/** The binding as its lib/index.d.ts describes it. */
interface NapiIndex {
  readonly ntotal: number;
  readonly dims: number;
  readonly isTrained: boolean;
  readonly metricType: number;
  readonly metricArg: number;
  readonly codeSize: number;
  readonly codes: Buffer;
  readonly ids: bigint[];
  nprobe: number;
  efSearch: number;
  efConstruction: number;
  add(x: unknown): void;
  addWithIds(x: unknown, ids: unknown): void;
  train(x: unknown): void;
  search(x: unknown, k: unknown): { distances: number[]; labels: bigint[] };
  reconstruct(key: unknown): number[];
  reconstructBatch(keys: unknown): number[];
  write(file: unknown): void;
  toBuffer(): Buffer;
  toIDMap2(): NapiIndex;
  mergeFrom(other: unknown): void;
  removeIds(ids: unknown): number;
  reset(): void;
  dispose(): void;
}
interface NapiClass {
  new (...args: unknown[]): NapiIndex;
  read(file: unknown): NapiIndex;
  fromBuffer(bytes: unknown): NapiIndex;
}
type ClassName = 'IndexFlatL2' | 'IndexFlatIP' | 'IndexHNSW' | 'IndexIVFFlat';
interface FaissNapi extends Readonly<Record<ClassName, NapiClass>> {
  readonly Index: NapiClass & { fromFactory(...args: unknown[]): NapiIndex };
  readonly MetricType: Readonly<Record<string, number>>;
}

const CLASSES: readonly ClassName[] = ['IndexFlatL2', 'IndexFlatIP', 'IndexHNSW', 'IndexIVFFlat'];
const [, , installed] = process.argv;
if (!installed) throw new Error('usage: adapter.ts FOLDER-OF-FAISS-NAPI (conformance/adapters/setup makes it)');
const binding = createRequire(import.meta.url)(installed) as FaissNapi;

const of = (index: Value) => plain(index) as NapiIndex;
/** Its generic class gives every index the name Index. */
const generic = (native: NapiIndex) => new Held('Index', native);

const FUNCTIONS: Readonly<Record<string, (args: readonly Value[]) => Value>> = {
  index_factory: (args) => generic(binding.Index.fromFactory(...args.map(plain))),
  read_index: ([file]) => generic(binding.Index.read(plain(file))),
  write_index: ([index, file]) => of(index).write(plain(file)) as undefined,
  serialize_index: ([index]) => {
    const bytes = new Uint8Array(of(index).toBuffer());
    return new Tensor('u8', [bytes.length], bytes);
  },
  deserialize_index: ([bytes]) =>
    generic(binding.Index.fromBuffer(bytes instanceof Tensor ? Buffer.from(bytes.bytes) : plain(bytes))),
};

const METHODS: Readonly<Record<string, (index: NapiIndex, args: readonly Value[]) => Value>> = {
  add: (index, [x]) => index.add(floats(x)) as undefined,
  add_with_ids: (index, [x, ids]) => index.addWithIds(floats(x), bigints(ids)) as undefined,
  train: (index, [x]) => index.train(floats(x)) as undefined,
  search: (index, [x, k]) => {
    const { distances, labels } = index.search(floats(x), plain(k));
    const shape = resultShape(labels.length, x, index.dims);
    return { distances: tensorOf('f32', distances, shape), labels: tensorOf('i64', labels, shape) };
  },
  reconstruct: (index, [key]) => tensorOf('f32', index.reconstruct(plain(key))),
  reconstruct_batch: (index, [keys]) => {
    const numbers = index.reconstructBatch(bigints(keys));
    return tensorOf('f32', numbers, [numbers.length / index.dims, index.dims]);
  },
  merge_from: (index, [other, shift]) => {
    if (shift !== undefined && shift !== 0) throw new Unsupported('Index.merge_from with add_id');
    return index.mergeFrom(plain(other)) as undefined;
  },
  remove_ids: (index, [ids]) => {
    if (ids instanceof Held) throw new Unsupported('Index.remove_ids with a selector');
    return index.removeIds(bigints(ids));
  },
  reset: (index) => index.reset() as undefined,
};

const FIELDS: Readonly<Record<string, (index: NapiIndex) => Value>> = {
  d: (index) => index.dims,
  ntotal: (index) => index.ntotal,
  is_trained: (index) => index.isTrained,
  metric_type: (index) => index.metricType,
  metric_arg: (index) => index.metricArg,
  code_size: (index) => index.codeSize,
  codes: (index) => tensorOf('u8', [...index.codes]),
  id_map: (index) => tensorOf('i64', index.ids),
  nprobe: (index) => index.nprobe,
  efSearch: (index) => index.efSearch,
  efConstruction: (index) => index.efConstruction,
};

/** Fields that only some classes have; on others the binding's own getter is not there either. */
const ONLY: Readonly<Record<string, readonly string[]>> = {
  code_size: ['IndexFlatL2', 'IndexFlatIP'],
  codes: ['IndexFlatL2', 'IndexFlatIP'],
  nprobe: ['IndexIVFFlat'],
  efSearch: ['HNSW'],
  efConstruction: ['HNSW'],
  id_map: ['IndexIDMap2'],
};

function field(target: Held, name: string): void {
  const lacks = !(name in FIELDS) || (ONLY[name] && !ONLY[name].includes(target.className));
  if (lacks) throw new Unsupported(`${target.className}.${name}`);
}

const driver: Driver = {
  hello: {
    name: 'faiss-napi',
    version: '0.10.3',
    faiss: '1.12.0',
    issues: 'https://github.com/asilvas/faiss-node/issues',
    offers: [...CLASSES, 'IndexIDMap2', ...Object.keys(FUNCTIONS)],
    capabilities: { close: true },
  },
  construct(className, args) {
    if (className === 'IndexIDMap2') return new Held(className, of(args[0]).toIDMap2());
    const found = CLASSES.find((name) => name === className);
    if (!found) throw new Unsupported(className);
    return new Held(className, new binding[found](...args.map(plain)));
  },
  call(target, name, args) {
    if (target === null) {
      const found = FUNCTIONS[name];
      if (!found) throw new Unsupported(name);
      return found(args);
    }
    const found = METHODS[name];
    if (!found || args.some((arg, i) => i > 1 && arg !== undefined))
      throw new Unsupported(`${target.className}.${name}`);
    return found(target.native as NapiIndex, args);
  },
  get(target, name) {
    // The binding shows the settings of the graph at the index itself.
    if (name === 'hnsw' && target.className === 'IndexHNSW') return new Held('HNSW', target.native);
    field(target, name);
    return FIELDS[name]!(target.native as NapiIndex);
  },
  set(target, name, value) {
    field(target, name);
    if (!['nprobe', 'efSearch', 'efConstruction'].includes(name))
      throw new Unsupported(`setting ${target.className}.${name}`);
    (target.native as Record<string, unknown>)[name] = plain(value);
  },
  constant(path) {
    const found = binding.MetricType[path];
    if (found === undefined) throw new Unsupported(path);
    return found;
  },
  close(target) {
    (target.native as NapiIndex).dispose();
  },
};

await serve(driver);
