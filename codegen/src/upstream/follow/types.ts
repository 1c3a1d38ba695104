/** Schema types of C++ types, for what is new: where names, types and patterns say enough. */
import { normalize } from '../cpp-types.ts';
import type { ClassFact, Facts, Value } from '../facts.ts';

/** Names that the schema has, or is about to get. */
export interface Known {
  readonly classes: ReadonlySet<string>;
  /** Enums of the schema by their C++ name below namespace faiss, and the names of their values. */
  readonly enums: ReadonlyMap<string, string>;
}

export interface Context {
  readonly facts: Facts;
  readonly owner?: ClassFact;
  readonly known: Known;
}

const SCALAR: Readonly<Record<string, string>> = {
  bool: 'bool',
  int: 'int',
  int32_t: 'int',
  char: 'int',
  int64_t: 'idx',
  size_t: 'size',
  float: 'f32',
  double: 'f64',
  uint8_t: 'int',
  uint64_t: 'size',
  uint32_t: 'size',
  'std::string': 'string',
  'std::string &': 'string',
  'char *': 'string',
};
export const ELEMENT: Readonly<Record<string, string>> = {
  float: 'f32',
  double: 'f64',
  uint8_t: 'u8',
  int: 'i32',
  int32_t: 'i32',
  int64_t: 'i64',
  size_t: 'u64',
  uint64_t: 'u64',
};
/** Counts that FAISS divides by or allocates with. */
const AT_LEAST_ONE = /^(d|k|M|nlist|nbits|M_refine|nbits_refine|batch_size|n_levels|num_panorama_levels|bbs|nsq|ksub)$/;

export const spelled = (cpp: string, { facts, owner }: Context): string => normalize(cpp, facts, owner);

/** A scalar or an enum, with its range; null for anything else. */
export function scalar(cpp: string, name: string, context: Context): Record<string, unknown> | null {
  const text = spelled(cpp, context);
  const type = SCALAR[text];
  if (type !== undefined) {
    const count = AT_LEAST_ONE.test(name) && ['int', 'idx', 'size'].includes(type);
    return { type, ...(text === 'uint8_t' ? { min: 0, max: 255 } : count ? { min: 1 } : {}) };
  }
  const named = enumOf(text, context);
  return named === undefined ? null : { type: named };
}

function enumOf(text: string, { known, owner }: Context): string | undefined {
  return known.enums.get(text) ?? known.enums.get(`${owner?.name ?? ''}::${text}`);
}

/** The bound class that a reference, a pointer or a value is of. */
export function object(cpp: string, context: Context): string | null {
  const text = spelled(cpp, context)
    .replace(/\s*[*&]$/, '')
    .replace(/^std::shared_ptr<(.+)>$/, '$1');
  return context.known.classes.has(text) ? text : null;
}

/** `f32` of a vector or a pointer to numbers. */
export function elements(cpp: string, context: Context): string | null {
  const text = spelled(cpp, context);
  const inner = /^(?:std::vector|MaybeOwnedVector|AlignedTable)<(.+)>$/.exec(text)?.[1] ?? /^(.+) \*$/.exec(text)?.[1];
  return inner === undefined ? null : (ELEMENT[inner.trim()] ?? null);
}

/** A default as the schema writes it; undefined where C++ says nothing that YAML can. */
export function literal(value: Value | undefined): unknown {
  if (value === undefined || value === null) return value;
  if (typeof value !== 'object') return value;
  if ('name' in value) return value.name;
  return value.text === '""' || value.text === '{}' ? undefined : undefined;
}
