/** The life of an index: train, add, search, remember in a file, search again; and vectors of the wrong length. */
import { isKindOf } from '../../../model/shapes.ts';
import type { ClassModel, Model } from '../../../model/types.ts';
import { EXCEPTIONS } from './exceptions.ts';
import { D, hole, recipeFor } from './samples.ts';
import type { CasePlan, Json } from './types.ts';

interface Kind {
  readonly root: string;
  readonly write: string;
  readonly read: string;
  readonly data: Readonly<Record<string, Json>>;
  readonly wrong: Json;
}

const KINDS: readonly Kind[] = [
  {
    root: 'Index',
    write: 'write_index',
    read: 'read_index',
    data: { xb: { make: 'clusters', n: 1000, d: D, seed: 11 }, xq: { make: 'clusters', n: 10, d: D, seed: 12 } },
    wrong: { make: 'uniform', n: 3, d: D + 1, seed: 13 },
  },
  {
    root: 'IndexBinary',
    write: 'write_index_binary',
    read: 'read_index_binary',
    data: { xb: { make: 'bytes', n: 1000, d: D / 8, seed: 11 }, xq: { make: 'bytes', n: 10, d: D / 8, seed: 12 } },
    wrong: { make: 'bytes', n: 3, d: D / 8 + 1, seed: 13 },
  },
];

export function indexCases(model: Model, owner: ClassModel, slug: string): CasePlan[] {
  const kind = KINDS.find((one) => model.classes.some((root) => root.name === one.root && isKindOf(owner, root)));
  const made = recipeFor(owner, 'o');
  if (kind === undefined || made === null || owner.name in EXCEPTIONS) return [];
  return [
    {
      id: `${slug}/life/search`,
      about:
        'Built from raw vectors it finds what Python finds; written and read back it finds the same again, as the same class.',
      level: 'build',
      needs: [owner.name],
      data: kind.data,
      steps: [
        ...made.steps,
        { call: 'o.train', args: ['xb'] },
        { call: 'o.add', args: ['xb'] },
        { get: 'o.ntotal', as: 'ntotal' },
        { get: 'o.is_trained', as: 'trained' },
        { call: 'o.search', args: ['xq', 5], as: 'r' },
        { function: kind.write, args: ['o', { file: 'index.faiss' }] },
        { function: kind.read, args: [{ file: 'index.faiss' }], as: 'again' },
        { call: 'again.search', args: ['xq', 5], as: 's' },
      ],
      expect: {
        ntotal: 'exact',
        trained: 'exact',
        again: 'class',
        'r.labels': { oracle: 'recall', min: 0.9 },
        's.labels': { oracle: 'exact', of: 'r.labels' },
        's.distances': { oracle: 'exact', of: 'r.distances' },
      },
    },
    {
      id: `${slug}/wrong-length/${hole('method')}`,
      about: 'Vectors whose length is no multiple of d are refused by every method that takes vectors.',
      level: 'errors',
      needs: [owner.name],
      data: { wrong: kind.wrong },
      each: [
        { method: 'add', args: ['wrong'] },
        { method: 'search', args: ['wrong', 1] },
      ],
      steps: [...made.steps, { call: `o.${hole('method')}`, args: hole('args'), raises: 'DIMENSION_MISMATCH' }],
    },
  ];
}
