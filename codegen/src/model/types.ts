/**
 * The linked model: what every target plans from. The loader builds it from YAML, resolves every
 * name to an object and freezes it, so that a plan never looks anything up by string.
 */

/** Where an entry was written, for error messages that a person can click. */
export interface Source {
  readonly file: string;
  readonly line: number;
}

/** `reads` and `writes` are functions that the engine calls; they travel as numbers (runtimes/core/src/callbacks). */
export type ScalarKind =
  | 'bool'
  | 'int'
  | 'i64'
  | 'size'
  | 'idx'
  | 'id'
  | 'u64'
  | 'f32'
  | 'f64'
  | 'string'
  | 'path'
  | 'reads'
  | 'writes';
export type ElementKind = 'f32' | 'f64' | 'u8' | 'u16' | 'i32' | 'i64' | 'u64';

/** One factor of an array dimension. `free` dims are solved from the first input array that has them. */
export type DimFactor =
  | { readonly kind: 'literal'; readonly value: number }
  | { readonly kind: 'arg'; readonly name: string }
  | { readonly kind: 'field'; readonly name: string }
  | { readonly kind: 'method'; readonly name: string }
  | { readonly kind: 'free'; readonly name: string }
  | { readonly kind: 'any' };

/** A dimension is a product of factors; `M*ksub` has two. */
export interface Dim {
  readonly text: string;
  readonly factors: readonly DimFactor[];
}

export type Ref = 'borrowed' | 'retained' | 'transferred' | 'owned' | 'view';

export type Type =
  | { readonly kind: 'scalar'; readonly scalar: ScalarKind }
  | { readonly kind: 'enum'; readonly enum: EnumModel }
  | { readonly kind: 'object'; readonly class: ClassModel; readonly ref: Ref; readonly nullable: boolean }
  | { readonly kind: 'objects'; readonly class: ClassModel; readonly ref: Ref }
  | { readonly kind: 'array'; readonly element: ElementKind; readonly dims: readonly Dim[]; readonly nullable: boolean }
  | { readonly kind: 'range-result' };

/** A literal default: a value, or the name of a constant (kept as `{ constant }`). */
export type Default = number | boolean | string | null | { readonly constant: string };

export interface Limits {
  readonly min?: number;
  readonly max?: number;
  /** The value must divide this argument or field (`M` divides `d`). */
  readonly divides?: string;
}

export interface ArgModel extends Limits {
  readonly name: string;
  readonly type: Type;
  readonly doc: string;
  readonly default?: Default;
  /** Absent, or equal to `default`, means this field of self minus that argument (`ni` of reconstruct_n). */
  readonly computedDefault?: { readonly field: string; readonly minus: string };
  /** Lives in the trailing options object instead of the positional arguments. */
  readonly option: boolean;
  /** Array changed in place (`normalize_L2`). */
  readonly inout: boolean;
  /** FAISS takes the array as a std::vector. */
  readonly vector: boolean;
  /** First FAISS release whose function takes this argument; the owner's own when the schema names none. */
  readonly since: string;
}

export interface OutputModel {
  readonly name: string;
  readonly type: Type;
  /** A new object that points into self: it keeps self alive and shares its order. */
  readonly keepsSelf?: boolean;
  readonly doc: string;
}

export type Effect = 'read' | 'write';

/** Something that not every runtime has: files that can be mapped into memory. */
export type Need = 'mmap';

/**
 * What a long method can report. `rows`: it is done in parts, since every row stands alone. `divisible_rows`: in parts
 * where this kind of object takes its rows in several calls, else as a whole. `iterations`: rounds of k-means.
 */
export type ProgressKind = 'rows' | 'divisible_rows' | 'iterations';

export interface MethodModel {
  readonly name: string;
  /** Method of the same class whose TypeScript name this one shares, told apart by kind of argument. */
  readonly overloads?: string;
  /** Class that declares it; null for a free function. */
  readonly owner: ClassModel | null;
  readonly doc: string;
  readonly source: Source;
  readonly header: string;
  /** Headers that declare it in other releases. */
  readonly otherHeaders?: readonly string[];
  readonly effect: Effect;
  /** Effect on each object argument by name, where the schema states it (`merge_from` empties the other index). */
  readonly effects: Readonly<Record<string, Effect>>;
  readonly blocking: boolean;
  readonly progress?: ProgressKind;
  readonly static: boolean;
  readonly args: readonly ArgModel[];
  /** Empty: nothing. One unnamed output has the name `result`. */
  readonly outputs: readonly OutputModel[];
  /** TypeScript result class of runtimes/core, when the schema names one. */
  readonly result?: string;
  /** C++ argument order: names of args, outputs and free dims, or C++ literals (`false`, `0`, `nullptr`). */
  readonly call: readonly string[];
  readonly cpp: string;
  /** What of fsdk::through is called in its stead: a class that stands before self, or a function for a free function. */
  readonly through?: string;
  readonly guard?: string;
  readonly errors: readonly string[];
  /** `handwritten` C++ thunk, with the reason. */
  readonly body?: { readonly reason: string };
  /** `handwritten` TypeScript, with the reason. */
  readonly implementation?: { readonly reason: string };
  readonly since: string;
  readonly until?: string;
}

export interface ConstructorModel {
  readonly doc: string;
  readonly args: readonly ArgModel[];
  readonly call: readonly string[];
  readonly guard?: string;
  readonly body?: { readonly reason: string };
  readonly source: Source;
  readonly since: string;
  readonly until?: string;
}

export interface FieldModel extends Limits {
  readonly name: string;
  readonly owner: ClassModel;
  readonly type: Type;
  readonly doc: string;
  readonly source: Source;
  readonly readonly: boolean;
  readonly constant: boolean;
  readonly default?: Default;
  /** Other names that Python offers for the same field. */
  readonly aliases: readonly string[];
  /** An array field whose length may change when it is set. */
  readonly resizable: boolean;
  /** A plain pointer in C++, whose length the dimensions tell. */
  readonly pointer: boolean;
  /** A call into fsdk::guard that looks at a new value before it is set. */
  readonly guard?: string;
  /** Flag of the same object under which FAISS itself frees what this pointer names (`own_fields`). */
  readonly ownedBy?: string;
  readonly cpp: string;
  readonly since: string;
  readonly until?: string;
}

export interface ClassModel {
  readonly name: string;
  readonly cppName: string;
  readonly header: string;
  /** Headers that declare it in other releases. */
  readonly otherHeaders?: readonly string[];
  readonly doc: string;
  readonly source: Source;
  readonly parent: ClassModel | null;
  readonly children: readonly ClassModel[];
  readonly root: ClassModel;
  readonly abstract: boolean;
  /** `python` for classes that Python FAISS adds by hand (`Kmeans`); they have no C++ class. */
  readonly origin: 'faiss' | 'python';
  readonly optionsConstructor: boolean;
  readonly implementation?: { readonly reason: string };
  /** What the operating system must offer; the class or one of its ancestors says so. */
  readonly needs?: Need;
  readonly constructors: readonly ConstructorModel[];
  /** Own members, mixins flattened in; inherited ones are on the parent. */
  readonly fields: readonly FieldModel[];
  readonly methods: readonly MethodModel[];
  readonly constants: readonly ConstantModel[];
  readonly family: string;
  readonly since: string;
  readonly until?: string;
  /** Preorder number and the last number of its descendants: `first <= id <= last` tests the hierarchy. Ids start at 1. */
  readonly id: number;
  readonly lastId: number;
}

export interface EnumModel {
  readonly name: string;
  readonly cppName: string;
  /** Class that the C++ enum is nested in, whose TypeScript class offers the values too. */
  readonly memberOf: ClassModel | null;
  readonly header: string;
  /** Headers that declare it in other releases. */
  readonly otherHeaders?: readonly string[];
  readonly doc: string;
  readonly source: Source;
  readonly values: readonly {
    readonly name: string;
    readonly cpp: string;
    readonly value: number;
    readonly doc: string;
    /** Other names that Python or other bindings offer for the same value, as top-level constants. */
    readonly aliases: readonly string[];
    readonly since: string;
  }[];
  readonly since: string;
}

export interface ConstantModel {
  readonly name: string;
  readonly cpp: string;
  readonly header: string;
  readonly value: number;
  readonly doc: string;
  /** Other names that Python offers for the same value. */
  readonly aliases: readonly string[];
  readonly source: Source;
  readonly since: string;
}

/** Releases from `since` on (the oldest when absent) up to, not with, `until`. */
export interface Range {
  readonly since?: string;
  readonly until?: string;
}

/** Names of FAISS, bound or not, that some supported release lacks. */
export interface VaryingNames {
  /** As `#include` names them. */
  readonly headers: readonly string[];
  readonly classes: readonly { readonly name: string; readonly there: readonly Range[] }[];
  /** Constants and enumerators; `type` is the enum's name where it is one. */
  readonly constants: readonly {
    readonly name: string;
    readonly type: string;
    readonly header: string;
    readonly value: number;
    readonly there: readonly Range[];
  }[];
  /** Members that came or went while their class stayed. */
  readonly members: readonly { readonly owner: string; readonly member: string; readonly there: readonly Range[] }[];
  /** Everything with a name that some release lacks while it has its class: `ivflib::ShardingFunction`, `NSG.build`. */
  readonly all: readonly { readonly name: string; readonly there: readonly Range[] }[];
}

export interface Model {
  /** Preorder: parents before children, siblings by name. */
  readonly classes: readonly ClassModel[];
  readonly functions: readonly MethodModel[];
  readonly enums: readonly EnumModel[];
  readonly constants: readonly ConstantModel[];
  /** SHA-256 of the canonical model; compared when a runtime loads. */
  readonly hash: string;
  /** Empty in a model that no history of releases was laid beside. */
  readonly varying: VaryingNames;
}

/** One operation of the C ABI. Its number is its place in `operations(model)`, sorted by name. */
export interface Operation {
  readonly id: number;
  readonly name: string;
  readonly display: string;
  readonly signature: string;
}
