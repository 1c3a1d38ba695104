/** YAML for a class as far as headers can tell. What they cannot tell is left empty, so that the loader asks for it. */
import { stringify } from 'yaml';
import { normalize } from './cpp-types.ts';
import type { ClassFact, Facts, MethodFact, ParamFact, Value } from './facts.ts';
import { classFact, lineageOf } from './lookup.ts';

const SCALAR: Readonly<Record<string, string>> = {
  bool: 'bool',
  int: 'int',
  int32_t: 'int',
  char: 'int',
  int64_t: 'idx',
  size_t: 'size',
  float: 'f32',
  double: 'f64',
  'std::string': 'string',
  'std::string &': 'string',
  'char *': 'string',
};
const ELEMENT: Readonly<Record<string, string>> = {
  float: 'f32',
  double: 'f64',
  uint8_t: 'u8',
  int: 'i32',
  int32_t: 'i32',
  int64_t: 'i64',
  size_t: 'u64',
  uint64_t: 'u64',
};

/** Docs are left empty on purpose; FAISS's own words stand in comments, as a hint and not as the doc. */
export function draft(name: string, facts: Facts): string {
  const fact = classFact(name, facts);
  if (fact === undefined) throw new Error(`FAISS ${facts.version} has no class ${name}`);
  const inherited = new Set(
    lineageOf(name, facts)
      .slice(1)
      .flatMap((base) => base.methods.map((method) => method.name)),
  );
  const methods = fact.methods.filter((method) => !inherited.has(method.name));
  const body = {
    class: name,
    header: fact.header,
    ...(fact.bases[0] === undefined ? {} : { extends: fact.bases[0].replace(/^faiss::/, '') }),
    ...(fact.bases.length > 1 ? { mixins: fact.bases.slice(1).map((base) => base.replace(/^faiss::/, '')) } : {}),
    ...(fact.methods.some((method) => method.pure) ? { abstract: true } : {}),
    doc: '',
    constructors: fact.constructors
      .filter(({ params }) => params.length > 0)
      .map(({ params }) => ({ args: args(params, fact, facts) })),
    fields: Object.fromEntries(
      fact.fields.map((field) => [
        field.name,
        { ...typed(normalize(field.type, facts, fact), 'view'), ...stated(field.init), doc: '' },
      ]),
    ),
    methods: Object.fromEntries(methods.map((method) => [method.name, drafted(method, fact, facts)])),
  };
  const hints = [...fact.fields, ...methods].flatMap(({ name: member, comment }) =>
    comment === undefined ? [] : [`# ${member}: ${comment}\n`],
  );
  return `# FAISS says of ${name}: ${fact.comment ?? 'nothing'}\n${hints.join('')}${stringify(prune(body), { lineWidth: 160 })}`;
}

function drafted(method: MethodFact, owner: ClassFact, facts: Facts): object {
  const returned = normalize(method.returns, facts, owner);
  return {
    doc: '',
    effect: method.const ? 'read' : 'write',
    blocking: method.params.some((param) => param.type.includes('*')),
    args: args(method.params, owner, facts),
    ...(returned === 'void' ? {} : { returns: typed(returned, 'owned') }),
    call: method.params.map((param) => param.name),
  };
}

const args = (params: readonly ParamFact[], owner: ClassFact, facts: Facts): object =>
  Object.fromEntries(
    params.map((param, i) => [
      param.name || `arg${i}`,
      { ...typed(normalize(param.type, facts, owner), ''), ...stated(param.default), doc: '' },
    ]),
  );

/** The type, and an empty `ref` for a reference: ownership is what headers do not say. */
function typed(cpp: string, ref: string): object {
  const scalar = SCALAR[cpp];
  if (scalar !== undefined) return { type: scalar };
  const inner = /^(?:std::vector|MaybeOwnedVector|AlignedTable)<(.+)>$/.exec(cpp)?.[1] ?? /^(.+) \*$/.exec(cpp)?.[1];
  const element = inner === undefined ? undefined : ELEMENT[inner.trim()];
  if (element !== undefined) return { type: `${element}[*]` };
  return { type: cpp.replaceAll(/\s*[*&]$/g, ''), ref };
}

function stated(value: Value | undefined): object {
  if (value === undefined) return {};
  if (value !== null && typeof value === 'object') return { default: 'name' in value ? value.name : value.text };
  return { default: value };
}

const prune = (body: Record<string, unknown>): object =>
  Object.fromEntries(
    Object.entries(body).filter(
      ([, value]) => !(typeof value === 'object' && value !== null && Object.keys(value).length === 0),
    ),
  );
