// Arguments for one operation: of the right kind and shape, then some of them spoilt.
import { ask, isA, opByName } from './abi.mjs';
import { anything, fill, hostileArray, hostileInteger, hostileNumber, hostileText } from './random.mjs';
import { descriptions, recipes } from './zoo.mjs';

const arrayOf = {
  F: Float32Array,
  D: Float64Array,
  B: Uint8Array,
  S: Uint16Array,
  W: Int32Array,
  L: BigInt64Array,
  U: BigUint64Array,
};

/** Which class an argument of this name usually wants. */
const wanted = {
  params: 'SearchParameters',
  quantizer_params: 'SearchParameters',
  base_index_params: 'SearchParameters',
  index_params: 'SearchParameters',
  sel: 'IDSelector',
  lhs: 'IDSelector',
  rhs: 'IDSelector',
  ltrans: 'VectorTransform',
  cp: 'ClusteringParameters',
  crit: 'AutoTuneCriterion',
  il: 'InvertedLists',
};
const likeSelf = ['other_index', 'other', 'orig'];
const parts = [
  'index',
  'quantizer',
  'storage',
  'base_index',
  'refine_index',
  'codec',
  'clustering_index',
  'assign_index',
];
const parameterNames = [
  'nprobe',
  'efSearch',
  'quantizer_efSearch',
  'k_factor',
  'ht',
  'verbose',
  'max_codes',
  'polysemous_ht',
  'nflip',
  'qb',
];

/** What the caller asked for is work, and much of it takes long: ordinary amounts only. */
const work =
  /niter|nredo|max_iter|n_iter|n_redo|nndescent|n_experiments|duration|optimization|efConstruction|num_threads/;

/**
 * So is what a heap holds for each of its queries, the size of a table, how many codebooks of how many bits an
 * additive quantizer trains (each by k-means; local search also inverts a matrix of (M * 2^nbits)^2 numbers), and the
 * sizes of nets that all entries of a codebook go through for each vector.
 * @param {import('./abi.mjs').Op} op @param {string} name
 */
const ordinary = (op, name) =>
  work.test(name) ||
  (/heap/i.test(op.name) && /^(nq|nh|k)$/.test(name)) ||
  (/VisitedTable/.test(op.name) && name === 'size') ||
  (/LocalSearch|ResidualQuantizer/.test(op.name) && /^(M|Msub|nsplits|nbits)$/.test(name)) ||
  (/QINCo|FFN/.test(op.name) && /^(K|L|M|h|nbits)$/.test(name));

/** @param {number} self @param {string} dim */
function sizeOfSelf(self, dim) {
  const name = dim.replace('()', '');
  for (const [key, op] of opByName) {
    if (
      op.args.length === 1 &&
      op.owner !== null &&
      isA(self, op.owner) &&
      (key === `${op.owner}.${name}:get` || key === `${op.owner}.${name}`)
    ) {
      const value = ask(key, self);
      return typeof value === 'number' ? value : null;
    }
  }
  return null;
}

/** @param {import('./random.mjs').Random} random @param {import('./zoo.mjs').Zoo} zoo @param {any} argument @param {number} self */
function handle(random, zoo, argument, self) {
  if (random.chance(4))
    return random.pick([0, 1, 2 ** 24, 2 ** 36 + 3, 2 ** 52, -1, 0.5, self + 2 ** 36, self - 1, ...zoo.closed]);
  if (/params|clustering_index|assign_index|weights/.test(argument.name) && random.chance(50)) return null;
  if (random.chance(8)) return zoo.find(null);
  if (random.chance(3)) return self;
  const name = argument.name;
  if (name in wanted) return zoo.find(wanted[/** @type {keyof typeof wanted} */ (name)]);
  if (likeSelf.includes(name) && self) {
    for (const [key, op] of opByName)
      if (key.endsWith(':new0') && op.owner && isA(self, op.owner) && random.chance(50)) return zoo.find(op.owner);
  }
  if (parts.includes(name) || likeSelf.includes(name))
    return zoo.find(self && isA(self, 'IndexBinary') ? 'IndexBinary' : random.chance(15) ? 'IndexBinary' : 'Index');
  return zoo.find(null);
}

/** @param {import('./random.mjs').Random} random @param {string} name */
function integer(random, name) {
  if (work.test(name)) return random.chance(20) ? -1 : random.below(6);
  if (/^(d|d_in|d_out|dim)$/.test(name))
    return random.chance(85)
      ? random.pick([16, 16, 8, 32])
      : random.pick([-1, 0, 1, 3, 100, 2 ** 31 - 1, 2 ** 32, 2 ** 53, Number.NaN]);
  if (/nbits/.test(name)) return random.pick([4, 4, 4, 6, 5, 1, 0, -1, 12, 25, 64]);
  if (/metric/.test(name))
    return random.chance(70) ? random.pick([0, 1]) : random.pick([2, 3, 4, 20, 21, 22, 23, 24, 25, 5, -1, 99]);
  if (/^M|nlist|^k$|pq_m|M_refine|nhash|^b$|^R$/.test(name))
    return random.chance(85) ? random.pick([1, 2, 4, 8]) : hostileInteger(random);
  if (/flags/.test(name)) return random.pick([0, 0, 1, 2, 4, 8, 16, 32, 64, 646576]);
  return random.chance(75) ? random.below(12) : hostileInteger(random);
}

/** @param {import('./random.mjs').Random} random @param {string} name */
function text(random, name) {
  if (random.chance(10)) return hostileText(random);
  if (name === 'description' && random.chance(80)) return random.pick(recipes)[0];
  if (name === 'fname') return `file${random.below(4)}`;
  if (name === 'name') return random.pick(parameterNames);
  if (name === 'description')
    return `${random.pick(parameterNames)}=${random.below(10)},${random.pick(parameterNames)}=3`;
  return random.pick(['a', 'key', Object.keys(descriptions)[0] ?? '']);
}

/**
 * Arguments of `op`, for the object `self` when it has one.
 * @param {import('./random.mjs').Random} random @param {import('./zoo.mjs').Zoo} zoo
 * @param {import('./abi.mjs').Op} op @param {number} self
 */
export function argumentsFor(random, zoo, op, self) {
  const free = random.pick([0, 1, 1, 2, 3, 7, 21, 60, 200]);
  /** @type {Map<string, number>} */
  const dims = new Map();
  const values = op.args.map((argument, i) => {
    const { letter, name } = argument;
    if (letter === 'h') return i === 0 && self ? self : handle(random, zoo, argument, self);
    if (letter === 'i') {
      const value = ordinary(op, name) ? integer(random, 'niter') : integer(random, name);
      dims.set(name, value);
      return value;
    }
    if (letter === 'I')
      return random.chance(60)
        ? random.below(40)
        : random.chance(50)
          ? BigInt(hostileInteger(random))
          : hostileInteger(random);
    if (letter === 'f')
      return random.chance(80) ? random.pick([0, 0.5, 1, 2, 10]) : random.pick([-1, Number.NaN, Infinity, 1e30, -1e30]);
    if (letter === 'b') return random.chance(50);
    if (letter === 's') return text(random, name);
    return undefined;
  });
  op.args.forEach((argument, i) => {
    const Kind = arrayOf[/** @type {keyof typeof arrayOf} */ (argument.letter)];
    if (!Kind) return;
    let length = 1;
    for (const factor of (argument.dims ?? ['*']).flatMap((dim) => dim.split('*').map((part) => part || '*'))) {
      let size = /^\d+$/.test(factor) ? Number(factor) : dims.get(factor);
      if (size === undefined)
        size = (self && factor !== '*' ? sizeOfSelf(self, factor) : null) ?? (factor === '*' ? free * 16 : free);
      if (factor !== '*') dims.set(factor, size);
      length *= size;
    }
    if (argument.dims?.[0] === '*' && self && random.chance(60)) {
      const now = opByName.get(op.name.replace(/:set$/, ':get'));
      if (now && op.name.endsWith(':set')) length = /** @type {any} */ (ask(now.name, self))?.length ?? length;
    }
    if (random.chance(4)) length += random.pick([-1, 1, -16, 16]);
    if (!(length >= 0 && length < 200_000)) length = 16;
    values[i] = fill(random, new Kind(length), random.pick([2, 4, 16, 200]));
    if (random.chance(4)) values[i] = null;
  });
  // One argument of another kind, or one too many, or one too few.
  if (random.chance(6) && values.length > 0) {
    const at = random.below(values.length);
    const letter = op.args[at]?.letter ?? 'h';
    const name = op.args[at]?.name ?? '';
    if (!ordinary(op, name))
      values[at] = 'iIfb'.includes(letter)
        ? hostileNumber(random)
        : letter in arrayOf
          ? hostileArray(random)
          : anything(random);
  }
  if (random.chance(1)) values.push(anything(random));
  if (random.chance(1)) values.pop();
  return values;
}
