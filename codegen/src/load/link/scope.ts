/** What linking works on: the catalog, the model objects made so far, and the problems found. */
import type { ClassModel, ConstantModel, EnumModel } from '../../model/types.ts';
import type { Catalog, Entry } from '../catalog.ts';
import type { Problems } from '../problems.ts';
import type { RawField, RawMethod } from '../raw.ts';

export type Mutable<T> = { -readonly [K in keyof T]: T[K] };

export interface Member<Raw> {
  readonly name: string;
  readonly raw: Raw;
  /** Entry that declares it: the class itself, or a mixin of it. */
  readonly entry: Entry<unknown>;
  readonly section: 'fields' | 'methods' | 'statics';
}

/** The members of a class with those of its mixins, as written. */
export interface Flattened {
  readonly fields: readonly Member<RawField>[];
  readonly methods: readonly Member<RawMethod>[];
}

export interface Scope {
  readonly catalog: Catalog;
  readonly problems: Problems;
  readonly classes: Map<string, Mutable<ClassModel>>;
  readonly enums: Map<string, Mutable<EnumModel>>;
  readonly constants: Map<string, ConstantModel>;
  readonly flattened: Map<string, Flattened>;
}
