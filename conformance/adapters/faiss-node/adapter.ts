import { createRequire } from 'node:module';
import { Tensor } from '../../src/data/tensor.ts';
import { doubles, floats, plain, resultShape } from '../javascript/arguments.ts';
import { type Driver, Held, Unsupported, type Value } from '../javascript/driver.ts';
import { serve } from '../javascript/serve.ts';
import { tensorOf } from '../javascript/values.ts';

/** The binding as its lib/index.d.ts describes it. */
interface NodeIndex {
  ntotal(): number;
  getDimension(): number;
  isTrained(): boolean;
  add(x: unknown): void;
  train(x: unknown): void;
  search(x: unknown, k: unknown): { distances: number[]; labels: number[] };
  write(file: unknown): void;
  toBuffer(): Buffer;
  mergeFrom(other: unknown): void;
  removeIds(ids: unknown): number;
}
interface NodeClass {
  new (d: unknown): NodeIndex;
  read(file: unknown): NodeIndex;
  fromBuffer(bytes: unknown): NodeIndex;
}
interface FaissNode {
  readonly Index: NodeClass & { fromFactory(...args: unknown[]): NodeIndex };
  readonly IndexFlatL2: NodeClass;
  readonly IndexFlatIP: NodeClass;
  readonly MetricType: Readonly<Record<string, number>>;
}

const CLASSES = ['IndexFlatL2', 'IndexFlatIP'] as const;
const [, , installed] = process.argv;
if (!installed) throw new Error('usage: adapter.ts FOLDER-OF-FAISS-NODE (conformance/adapters/setup makes it)');
const binding = createRequire(import.meta.url)(installed) as FaissNode;

/** Its generic class gives every index the name Index. */
const generic = (native: NodeIndex) => new Held('Index', native);

const FUNCTIONS: Readonly<Record<string, (args: readonly Value[]) => Value>> = {
  index_factory: (args) => generic(binding.Index.fromFactory(...args.map(plain))),
  read_index: ([file]) => generic(binding.Index.read(plain(file))),
  write_index: ([index, file]) => (plain(index) as NodeIndex).write(plain(file)) as undefined,
  serialize_index: ([index]) => {
    const bytes = new Uint8Array((plain(index) as NodeIndex).toBuffer());
    return new Tensor('u8', [bytes.length], bytes);
  },
  deserialize_index: ([bytes]) =>
    generic(binding.Index.fromBuffer(bytes instanceof Tensor ? Buffer.from(bytes.bytes) : plain(bytes))),
};

const METHODS: Readonly<Record<string, (index: NodeIndex, args: readonly Value[]) => Value>> = {
  add: (index, [x]) => index.add(floats(x)) as undefined,
  train: (index, [x]) => index.train(floats(x)) as undefined,
  search: (index, [x, k]) => {
    const { distances, labels } = index.search(floats(x), plain(k));
    const shape = resultShape(labels.length, x, index.getDimension());
    return { distances: tensorOf('f32', distances, shape), labels: tensorOf('i64', labels, shape) };
  },
  merge_from: (index, [other, shift]) => {
    if (shift !== undefined && shift !== 0) throw new Unsupported('Index.merge_from with add_id');
    return index.mergeFrom(plain(other)) as undefined;
  },
  remove_ids: (index, [ids]) => {
    if (ids instanceof Held) throw new Unsupported('Index.remove_ids with a selector');
    return index.removeIds(doubles(ids));
  },
};

const FIELDS: Readonly<Record<string, (index: NodeIndex) => Value>> = {
  d: (index) => index.getDimension(),
  ntotal: (index) => index.ntotal(),
  is_trained: (index) => index.isTrained(),
};

const driver: Driver = {
  hello: {
    name: 'faiss-node',
    version: '0.5.1',
    faiss: '1.12.0',
    issues: 'https://github.com/ewfian/faiss-node/issues',
    offers: [...CLASSES, ...Object.keys(FUNCTIONS)],
  },
  construct(className, args) {
    const found = CLASSES.find((name) => name === className);
    if (!found) throw new Unsupported(className);
    return new Held(className, new binding[found](...(args.map(plain) as [unknown])));
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
    return found(target.native as NodeIndex, args);
  },
  get(target, name) {
    const found = FIELDS[name];
    if (!found) throw new Unsupported(`${target.className}.${name}`);
    return found(target.native as NodeIndex);
  },
  set(target, name) {
    throw new Unsupported(`${target.className}.${name}`);
  },
  constant(path) {
    const found = binding.MetricType[path];
    if (found === undefined) throw new Unsupported(path);
    return found;
  },
  close(target) {
    throw new Unsupported(`${target.className}.close`);
  },
};

await serve(driver);
