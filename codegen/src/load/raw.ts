/** The YAML as the JSON Schemas in schema/meta admit it, before any name is resolved. */
export type RawDefault = number | boolean | string | null;

export interface RawValue {
  type: string;
  ref?: 'borrowed' | 'retained' | 'transferred' | 'owned' | 'view';
  nullable?: boolean;
  /** Outputs only: the new object points into self. */
  keeps_self?: boolean;
  doc?: string;
}

export interface RawLimits {
  min?: number;
  max?: number;
  divides?: string;
}

export interface RawArg extends RawValue, RawLimits {
  default?: RawDefault;
  option?: boolean;
  computed_default?: { field: string; minus: string };
  inout?: boolean;
  vector?: boolean;
  since?: string;
}

export interface RawField extends RawValue, RawLimits {
  readonly?: boolean;
  constant?: boolean;
  default?: RawDefault;
  cpp?: string;
  aliases?: string[];
  resizable?: boolean;
  pointer?: boolean;
  guard?: string;
  owned_by?: string;
  since?: string;
  until?: string;
}

export interface RawCallable {
  doc?: string;
  args?: Record<string, RawArg>;
  call?: (string | number | boolean)[];
  guard?: string;
  body?: 'handwritten';
  reason?: string;
  since?: string;
  until?: string;
}

export type RawReturns = string | RawValue | Record<string, RawValue>;

export interface RawMethod extends RawCallable {
  header?: string;
  effect: 'read' | 'write' | Record<string, 'read' | 'write'>;
  blocking?: boolean;
  progress?: 'rows' | 'divisible_rows' | 'iterations';
  returns?: RawReturns;
  result?: string;
  overloads?: string;
  errors?: string[];
  cpp?: string;
  through?: string;
  implementation?: 'handwritten';
}

export interface RawConstant {
  value: number;
  doc?: string;
  cpp?: string;
  header?: string;
  aliases?: string[];
  since?: string;
}

export interface RawClass {
  class: string;
  header?: string;
  extends?: string;
  mixins?: string[];
  mixin?: boolean;
  abstract?: boolean;
  needs?: 'mmap';
  origin?: 'faiss' | 'python';
  options_constructor?: boolean;
  implementation?: 'handwritten';
  reason?: string;
  since?: string;
  until?: string;
  doc?: string;
  cpp?: string;
  constructors?: RawCallable[];
  /** Public C++ members that are left out, by reason; only the comparison with the headers reads it. */
  omitted?: Record<string, string[]>;
  fields?: Record<string, RawField>;
  methods?: Record<string, RawMethod>;
  statics?: Record<string, RawMethod>;
  constants?: Record<string, RawConstant>;
}

export interface RawEnum {
  header: string;
  doc?: string;
  cpp?: string;
  member_of?: string;
  scoped?: boolean;
  since?: string;
  values: Record<string, RawConstant>;
}

/** A file that is not a class: functions by topic, constants. */
export interface RawTopic {
  functions?: Record<string, RawMethod>;
  constants?: Record<string, RawConstant>;
}
