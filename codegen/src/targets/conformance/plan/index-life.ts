/** The life of an index: train, add, search, remember in a file, search again; and vectors of the wrong length. */
import type { ClassModel, Model } from '../../../model/types.ts';
import { AMPLIFYING, PYTHON_READS_AS_BASE, WANTS_IDS } from './exceptions.ts';
import { NTOTAL } from './kinds.ts';
import { hole, recipeFor } from './samples.ts';
import { beforeTraining, keepsFile } from './state.ts';
import type { CasePlan, Json } from './types.ts';

export function indexCases(model: Model, owner: ClassModel, slug: string): CasePlan[] {
  const kind = keepsFile(model, owner);
  const made = recipeFor(owner, 'o');
  if (kind === null || made === null) return [];
  // Ids that differ from the places, and all of which exist.
  const ids: Json = { i64: { from: NTOTAL - 1, count: NTOTAL, step: -1 } };
  const add = WANTS_IDS.has(owner.name)
    ? { call: 'o.add_with_ids', args: ['xb', ids] }
    : { call: 'o.add', args: ['xb'] };
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
        ...beforeTraining(owner, 'o'),
        { call: 'o.train', args: ['xb'] },
        add,
        { get: 'o.ntotal', as: 'ntotal' },
        { get: 'o.is_trained', as: 'trained' },
        { call: 'o.search', args: ['xq', 5], as: 'r' },
        { function: kind.write, args: ['o', { file: 'index.faiss' }] },
        { function: kind.read, args: [{ file: 'index.faiss' }], as: 'again' },
        { call: 'again.search', args: ['xq', 5], as: 's' },
      ],
      keep: ['index.faiss'],
      expect: {
        ntotal: 'exact',
        trained: 'exact',
        again: classRead(owner.name),
        // Between the wheel at AVX2 and a build at AVX-512 0.56 to 0.86 of the labels of amplifying kinds agree.
        'r.labels': { oracle: 'recall', min: AMPLIFYING.has(owner.name) ? 0.4 : 0.9 },
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

/** Python's word, or the name itself where Python does not know the class of what it read. */
function classRead(name: string): Json {
  const base = PYTHON_READS_AS_BASE.get(name);
  return base === undefined ? 'class' : { oracle: 'class', of: { text: name }, python: `hands it out as ${base}` };
}
