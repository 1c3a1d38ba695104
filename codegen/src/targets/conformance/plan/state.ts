/**
 * An object in the state in which its methods are judged: with data, and where it can be kept in a file, as
 * Python FAISS built and wrote it, so that training is out of the picture.
 */
import { findMethod, isKindOf, lineage } from '../../../model/shapes.ts';
import type { ClassModel, FieldModel, Model } from '../../../model/types.ts';
import { EXCEPTIONS, TRAIN_TYPE } from './exceptions.ts';
import { KINDS, type Kind, NTOTAL } from './kinds.ts';
import { D, recipeFor } from './samples.ts';
import { slugOf } from './slug.ts';
import type { Json } from './types.ts';

export type Steps = readonly Readonly<Record<string, Json>>[];

export interface State {
  readonly steps: Steps;
  /** Path of the object: a variable, or a field of one for classes that are only met inside others. */
  readonly path: string;
  readonly data: Readonly<Record<string, Json>>;
  /** Numbers that dimensions may name: arguments of the constructor, and what follows from the data. */
  readonly known: Readonly<Record<string, number>>;
  /** Whole-number arguments of a free function, which dimensions may name. */
  readonly given?: Readonly<Record<string, number>>;
  readonly needs: readonly string[];
  /** The family of indexes with its data, where the object is an index. */
  readonly kind: Kind | null;
  /** Steps that make another object of the same class with the same data, in the variable given. */
  readonly twin: (as: string) => Steps;
}

export function stateOf(model: Model, owner: ClassModel): State | null {
  if (owner.name in EXCEPTIONS) return null;
  if (kindOf(model, owner) !== null) return indexState(model, owner);
  return plainState(owner) ?? hostedState(model, owner);
}

/** Whether the life of the class leaves a golden file. */
export const keepsFile = (model: Model, owner: ClassModel): Kind | null =>
  owner.abstract || owner.name in EXCEPTIONS || recipeFor(owner, 'o') === null ? null : kindOf(model, owner);

export const kindOf = (model: Model, owner: ClassModel): Kind | null =>
  KINDS.find((one) => model.classes.some((root) => root.name === one.root && isKindOf(owner, root))) ?? null;

function indexState(model: Model, owner: ClassModel): State | null {
  const kind = keepsFile(model, owner);
  if (kind === null) return null;
  const read = (as: string): Steps => [
    { function: kind.read, args: [{ golden: `${slugOf(owner.name)}/life/search#index.faiss` }], as },
  ];
  return {
    steps: read('o'),
    path: 'o',
    data: { xq: kind.data.xq as Json },
    known: { ...constructed(owner), ...kind.known, ntotal: NTOTAL },
    needs: [owner.name],
    kind,
    twin: read,
  };
}

function plainState(owner: ClassModel): State | null {
  const made = recipeFor(owner, 'o');
  if (made === null) return null;
  const train = findMethod(owner, 'train');
  const trains = train?.args.length === 1;
  const twin = (as: string): Steps => [
    ...(recipeFor(owner, as)?.steps ?? []),
    ...(trains ? [...beforeTraining(owner, as), { call: `${as}.train`, args: ['xt'] }] : []),
  ];
  const floats = KINDS[0] as Kind;
  return {
    steps: twin('o'),
    path: 'o',
    data: trains ? { xt: floats.data.xb as Json, xq: floats.data.xq as Json } : { xq: floats.data.xq as Json },
    known: constructed(owner),
    needs: [owner.name],
    kind: null,
    twin,
  };
}

/** Steps between the constructor and `train`. */
export function beforeTraining(owner: ClassModel, as: string): Steps {
  const field = TRAIN_TYPE[owner.name];
  return field === undefined ? [] : [{ set: `${as}.${field}`, to: 0 }];
}

/** Inverted lists, direct maps and graphs live inside an index: the first one that keeps a file is their host. */
function hostedState(model: Model, owner: ClassModel): State | null {
  const made = model.classes.some((one) => isKindOf(one, owner) && one.constructors.length > 0);
  if (made || owner.origin === 'python') return null;
  for (const host of model.classes) {
    const field = fieldsOf(host).find((one) => one.type.kind === 'object' && one.type.class === owner);
    if (field === undefined) continue;
    const state = indexState(model, host);
    if (state !== null)
      return { ...state, path: `${state.path}.${field.name}`, needs: [owner.name, host.name], kind: null };
  }
  return null;
}

export const fieldsOf = (owner: ClassModel): readonly FieldModel[] =>
  [...lineage(owner)].reverse().flatMap((at) => at.fields);

/** Scalar arguments of the constructor by name, which are fields of the same name. */
function constructed(owner: ClassModel): Record<string, number> {
  const made = recipeFor(owner, 'o');
  const known: Record<string, number> = {};
  made?.recipe.names.forEach((name, place) => {
    const value = made.recipe.args[place];
    if (typeof value === 'number') known[name] = value;
  });
  const bits = known.nbits;
  if (bits !== undefined) known.ksub = 2 ** bits;
  if (known.dim !== undefined) known.dimS = known.dim;
  if (known.d !== undefined && known.M !== undefined) known.dsub = known.d / known.M;
  return { d: D, d_in: D, d_out: D, nprobe: 1, ...known };
}
