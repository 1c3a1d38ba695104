/**
 * Which index fits: from what somebody has (vectors, dimension, memory, recall) to a factory string, with the settings to
 * begin with and the reasons. Pure, so that the page and the tests share it.
 */

export interface Need {
  /** Number of vectors to store. */
  readonly n: number;
  /** Number of components of every vector. */
  readonly d: number;
  /** Bytes that the index may take. */
  readonly memory: number;
  /** Share of the true ten nearest neighbors that a search shall find, 0.5 to 1; 1 means exactly. */
  readonly recall: number;
  readonly metric: 'METRIC_L2' | 'METRIC_INNER_PRODUCT';
  /** Whether vectors will be removed again. */
  readonly removals: boolean;
}

export interface Advice {
  readonly factory: string;
  /** Bytes that it takes, about. */
  readonly bytes: number;
  /** Vectors to train with; 0 where there is nothing to train. */
  readonly training: number;
  /** Settings to begin with, as `ParameterSpace` names them. */
  readonly settings: Readonly<Record<string, number>>;
  readonly reasons: readonly string[];
  /** Set where the need cannot be met: what falls short. */
  readonly warning?: string;
}

/** Below so many vectors comparing all of them is as fast as anything else. */
const FEW = 10_000;
/** An id in an inverted list. */
const ID = 8;

/** Number of lists for n vectors, by FAISS's own guidelines: between 4 and 16 times the square root, a power of two. */
function lists(n: number): number {
  if (n >= 100e6) return 1_048_576;
  if (n >= 10e6) return 262_144;
  if (n >= 1e6) return 65_536;
  return 2 ** Math.round(Math.log2(4 * Math.sqrt(n)));
}

/** Lists above so many are found by a graph. */
const MANY_LISTS = 16_384;

function ivf(n: number): { name: string; nlist: number } {
  const nlist = lists(n);
  return { name: nlist > MANY_LISTS ? `IVF${nlist}_HNSW32` : `IVF${nlist}`, nlist };
}

/** A setting that grows with the recall asked for: the value at the first level that is high enough. */
function byRecall(recall: number, levels: readonly (readonly [recall: number, value: number])[]): number {
  return (levels.find(([upTo]) => recall <= upTo) ?? levels[levels.length - 1])?.[1] as number;
}

const efSearch = (recall: number) =>
  byRecall(recall, [
    [0.8, 16],
    [0.9, 32],
    [0.95, 64],
    [0.98, 128],
    [1, 256],
  ]);

/** Share of the lists to visit; a few more where there are few. */
const nprobe = (recall: number, nlist: number) =>
  Math.min(
    nlist,
    Math.max(
      4,
      Math.ceil(
        nlist *
          byRecall(recall, [
            [0.8, 1 / 64],
            [0.9, 1 / 24],
            [0.95, 1 / 12],
            [0.98, 1 / 6],
            [1, 1 / 3],
          ]),
      ),
    ),
  );

/** Parts of a product quantizer of about `bytes` bytes at 4 bits each: an even divisor of d, or one that OPQ makes fit. */
function parts(d: number, bytes: number): { M: number; out: number } {
  const M = Math.max(2, Math.min(d, Math.floor(bytes) * 2) & ~1);
  return { M, out: Math.ceil(d / M) * M === d ? d : Math.max(M, Math.floor(d / M) * M) };
}

interface Candidate extends Advice {
  /** The most recall that its codes allow, about; measured (see which-index.md). */
  readonly limit: number;
}

function candidates({ n, d, recall, removals }: Need): Candidate[] {
  const { name, nlist } = ivf(n);
  const centroids = nlist * d * 4;
  const settings = { nprobe: nprobe(recall, nlist) };
  const training = Math.min(n, nlist * 50);
  const inLists = (codes: string, bytes: number, limit: number, reason: string): Candidate => ({
    factory: `${name},${codes}`,
    bytes: n * (bytes + ID) + centroids,
    training,
    settings,
    limit,
    reasons: [
      `Vectors lie in ${nlist.toLocaleString('en')} lists, and a search visits nprobe = ${settings.nprobe} of them: raise it for recall, lower it for speed.`,
      reason,
    ],
  });
  const graph: Candidate = {
    factory: 'HNSW32',
    bytes: n * (d * 4 + 2 * 32 * 4 + 16),
    training: 0,
    settings: { efSearch: efSearch(recall) },
    limit: 0.999,
    reasons: [
      'A graph finds neighbors in the fewest comparisons, and memory allows it: vectors as they are, and 272 bytes of links each.',
      `efSearch = ${efSearch(recall)} is how many vertices a search keeps in view: raise it for recall, lower it for speed.`,
    ],
  };
  return [
    ...(removals ? [] : [graph]),
    inLists(
      'Flat',
      d * 4,
      0.999,
      removals
        ? 'Vectors are stored as they are, and can be removed, which a graph cannot do.'
        : 'Vectors are stored as they are.',
    ),
    inLists('SQfp16', d * 2, 0.998, 'Half floats take half the memory and cost next to nothing in recall.'),
    inLists('SQ8', d, 0.98, 'One byte a component takes a quarter of the memory and costs little recall.'),
    ...refined(n, d, name, { settings, training, centroids, nlist }),
  ];
}

/** Codes of a few bits a component; alone, and with a second look at the best through codes of one byte a component. */
function refined(
  n: number,
  d: number,
  name: string,
  {
    settings,
    training,
    centroids,
    nlist,
  }: { settings: { nprobe: number }; training: number; centroids: number; nlist: number },
): Candidate[] {
  const make = (bytes: number, refine: boolean, limit: number): Candidate => {
    const { M, out } = parts(d, bytes);
    return {
      factory: `OPQ${M}_${out},${name},PQ${M}x4fsr${refine ? ',Refine(SQ8)' : ''}`,
      bytes: n * (M / 2 + ID + (refine ? d : 0)) + centroids + d * out * 4 + 16 * out * 4,
      training,
      settings: refine ? { ...settings, k_factor_rf: 4 } : settings,
      limit,
      reasons: [
        `Codes of ${M / 2} bytes, which vector instructions compare many at once; OPQ turns the space so that they fit.`,
        refine
          ? 'The best four times k are compared again by codes of one byte a component.'
          : 'Nothing else fits into the memory; recall is what the codes allow.',
        `A search visits nprobe = ${settings.nprobe} of ${nlist.toLocaleString('en')} lists.`,
      ],
    };
  };
  return [make(d / 2, false, 0.87), make(d / 4, false, 0.7), make(d / 8, false, 0.5), make(d / 16, false, 0.35)];
}

const gib = (bytes: number) =>
  bytes >= 2 ** 30 ? `${(bytes / 2 ** 30).toFixed(1)} GiB` : `${Math.max(1, Math.round(bytes / 2 ** 20))} MiB`;

/** The index to begin with. Throws a RangeError for numbers that are none. */
export function whichIndex(need: Need): Advice {
  const { n, d, memory, recall } = need;
  if (!(n >= 1) || !(d >= 1) || !(memory > 0) || !(recall >= 0.5 && recall <= 1))
    throw new RangeError('expected n and d of at least 1, memory above 0, and recall from 0.5 to 1');
  const flat: Advice = {
    factory: 'Flat',
    bytes: n * d * 4,
    training: 0,
    settings: {},
    reasons: [
      recall === 1
        ? 'Exact results mean comparing with every vector.'
        : `With ${n.toLocaleString('en')} vectors, comparing with every one is as fast as anything else, and exact.`,
    ],
  };
  if (recall === 1 || (n <= FEW && flat.bytes <= memory)) {
    if (flat.bytes <= memory) return flat;
    const next = whichIndex({ ...need, recall: 0.98 });
    return {
      ...next,
      warning: `Exact results need ${gib(flat.bytes)}. This is the nearest thing within ${gib(memory)}.`,
    };
  }
  const all = candidates(need);
  const fitting = all.filter((one) => one.bytes <= memory);
  const good = fitting.find((one) => one.limit >= recall);
  if (good !== undefined) return good;
  const best = fitting[0] ?? (all[all.length - 1] as Candidate);
  const enough = all.filter((one) => one.limit >= recall).at(-1);
  const wanted =
    enough === undefined ? '' : ` Recall of ${recall} takes about ${gib(enough.bytes)} (${enough.factory}).`;
  return {
    ...best,
    warning:
      fitting.length === 0
        ? `Nothing fits: the smallest takes ${gib(best.bytes)}.${wanted}`
        : `Its codes allow a recall of about ${best.limit}.${wanted}`,
  };
}

/** The program that makes the index, fills it, and measures what it finds. */
export function program({ d, metric }: Need, { factory, training, settings }: Advice): string {
  const set = Object.entries(settings).map(
    ([name, value]) => `new ParameterSpace().setIndexParameter(index, '${name}', ${value});`,
  );
  return [
    `import { ${['indexFactory', 'knn', metric, ...(set.length > 0 ? ['ParameterSpace'] : [])].sort().join(', ')} } from '@faiss-sdk/node';`,
    "import { knnIntersectionMeasure } from '@faiss-sdk/node/contrib/evaluation';",
    '',
    `using index = indexFactory(${d}, '${factory}', ${metric});`,
    ...(training > 0
      ? [`await index.train(vectors.subarray(0, ${training} * ${d})); // like those that you will search`]
      : []),
    'await index.add(vectors);',
    ...set,
    '',
    'const found = await index.search(queries, 10);',
    `const exact = await knn(queries, vectors, ${d}, 10, ${metric});`,
    "console.log('recall at 10:', knnIntersectionMeasure(found, exact));",
    '',
  ].join('\n');
}
