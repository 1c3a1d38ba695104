/**
 * What FAISS's headers say, without clang's detail: the half of the upstream tool that knows nothing of
 * our schema. Two releases can be compared by these facts alone.
 */
export interface ParamFact {
  readonly name: string;
  readonly type: string;
  /** As written in C++, evaluated where it is a constant; absent without a default. */
  readonly default?: Value;
}

/** A constant initialiser: a number, bool, null, the name of an enumerator, or text that is none of these. */
export type Value = number | boolean | null | { readonly name: string } | { readonly text: string };

export interface MethodFact {
  readonly name: string;
  readonly returns: string;
  readonly params: readonly ParamFact[];
  readonly const: boolean;
  readonly virtual: boolean;
  readonly pure: boolean;
  readonly static: boolean;
  /** First sentence of FAISS's comment: a hint for whoever writes the doc. */
  readonly comment?: string;
}

export interface FieldFact {
  readonly name: string;
  readonly type: string;
  readonly init?: Value;
  readonly comment?: string;
}

export interface ClassFact {
  readonly name: string;
  readonly header: string;
  readonly bases: readonly string[];
  readonly fields: readonly FieldFact[];
  readonly constructors: readonly { readonly params: readonly ParamFact[] }[];
  readonly methods: readonly MethodFact[];
  /** Types that the class names, such as `component_t`. */
  readonly aliases: Readonly<Record<string, string>>;
  /** Names of template parameters; absent for a plain class. */
  readonly template?: readonly string[];
  readonly comment?: string;
}

export interface EnumFact {
  /** Qualified below namespace faiss: `DirectMap::Type`. */
  readonly name: string;
  readonly header: string;
  readonly values: Readonly<Record<string, number>>;
}

export interface FunctionFact extends MethodFact {
  readonly header: string;
}

export interface Facts {
  readonly version: string;
  readonly classes: Readonly<Record<string, ClassFact>>;
  readonly enums: Readonly<Record<string, EnumFact>>;
  readonly functions: Readonly<Record<string, readonly FunctionFact[]>>;
  readonly constants: Readonly<
    Record<string, { readonly header: string; readonly type: string; readonly value?: Value }>
  >;
  readonly aliases: Readonly<Record<string, string>>;
}
