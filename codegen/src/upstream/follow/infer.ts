/** Schema entries for new names of FAISS, as far as names, types and patterns decide; else what a person must say. */
import type { ClassFact, FieldFact, MethodFact, ParamFact } from '../facts.ts';
import { lineageOf } from '../lookup.ts';
import { type Context, elements, literal, object, scalar, spelled } from './types.ts';

type Entry = Record<string, unknown>;

export type Inferred =
  | { readonly entry: Entry; readonly guesses: readonly string[] }
  /** A reason of schema/omitted.yaml. */
  | { readonly omit: string }
  | { readonly open: string };

export function field(fact: FieldFact, owner: string, context: Context): Inferred {
  const fixed = /^const /.test(fact.type) ? { readonly: true, constant: true } : {};
  const simple = scalar(fact.type, fact.name, context);
  if (simple !== null) {
    const start = literal(fact.init);
    // A field that is not set yet is out of its own range.
    if (typeof start === 'number' && typeof simple.min === 'number' && start < simple.min) delete simple.min;
    const said = start === undefined ? '' : `, ${String(start)} at first`;
    return {
      entry: {
        ...simple,
        ...fixed,
        ...(start === undefined ? {} : { default: start }),
        doc: `The field ${fact.name} of FAISS's ${owner}${said}.`,
      },
      guesses: [],
    };
  }
  const element = /[*]$/.test(spelled(fact.type, context)) ? null : elements(fact.type, context);
  if (element !== null)
    return {
      entry: { type: `${element}[*]`, readonly: true, doc: `A copy of what FAISS's ${owner} keeps as ${fact.name}.` },
      guesses: [],
    };
  const part = object(fact.type, context);
  if (part !== null)
    return {
      entry: { type: part, ref: 'view', doc: `The ${part} that FAISS's ${owner} calls ${fact.name}.` },
      guesses: [`${fact.name} is a view of ${owner}`],
    };
  if (/[*&]$/.test(fact.type)) return { omit: 'raw_pointer' };
  return { omit: 'other_type' };
}

/** Steps inside another operation, by their names. */
const STEP =
  /^(compute|copy|pack|unpack|make|init|set_derived|search_implem|search_dispatch|range_search_dispatch|get_lookup|popcount)_|_popcnt|^search_from_candidates/;

/** The first overload that can be told, or why none can. */
export function method(name: string, overloads: readonly MethodFact[], owner: string, context: Context): Inferred {
  const first = infer(name, overloads, owner, context);
  // What a part offers to the class that it is a part of is called from there, with pointers into both.
  const part =
    context.owner !== undefined && context.owner.bases.length === 0 && context.owner.header.includes('/impl/');
  const pointers = overloads.some((one) => one.params.some((param) => param.type.endsWith('*')));
  if (part && pointers) return { omit: 'internal' };
  return 'open' in first && STEP.test(name) ? { omit: 'internal' } : first;
}

function infer(name: string, overloads: readonly MethodFact[], owner: string, context: Context): Inferred {
  const tried = overloads.map((one) => callable(name, one, owner, context));
  return tried.find((one) => 'entry' in one) ?? tried.find((one) => 'open' in one) ?? tried[0]!;
}

function callable(name: string, fact: MethodFact, owner: string, context: Context): Inferred {
  const made = parameters(fact.params, context, false);
  if ('omit' in made || 'open' in made) return made;
  const returned = spelled(fact.returns, context);
  let returns: unknown;
  if (returned !== 'void') {
    const simple = scalar(fact.returns, '', context);
    const part = object(fact.returns, context);
    if (simple !== null) returns = { type: simple.type, doc: `What ${name} gives.` };
    else if (part !== null) return { open: `${owner}.${name} returns a ${part}: owned or a view?` };
    else return { omit: /[*&]$/.test(returned) ? 'raw_pointer' : 'other_type' };
  }
  const outputs = Object.keys(made.outputs).length > 0 ? made.outputs : undefined;
  if (outputs !== undefined && returns !== undefined)
    return { open: `${owner}.${name} returns a value and writes arrays` };
  const reads = fact.const || owner === '';
  return {
    entry: {
      doc: `Calls ${name} of FAISS${owner === '' ? '' : `'s ${owner}`} with ${fact.params.length === 0 ? 'nothing' : fact.params.map((one) => one.name).join(', ')}.`,
      effect: reads ? 'read' : 'write',
      blocking: Object.values({ ...made.args, ...made.outputs }).some((one) =>
        String((one as Entry).type).includes('['),
      ),
      ...(Object.keys(made.args).length === 0 ? {} : { args: made.args }),
      ...(outputs === undefined ? (returns === undefined ? {} : { returns }) : { returns: outputs }),
      ...(fact.params.length === 0 ? {} : { call: made.call }),
    },
    guesses: [...made.guesses, `${owner}.${name} ${reads ? 'only reads' : 'changes the object'}`],
  };
}

/** Constructors that say how; without any, one that takes nothing. */
export function constructors(fact: ClassFact, context: Context): { made: Entry[]; open: string[] } {
  const made: Entry[] = [];
  const open: string[] = [];
  const several = fact.constructors.filter(({ params }) => params.length > 0);
  for (const { params } of several) {
    const one = parameters(params, context, true);
    if ('omit' in one) open.push(`a constructor of ${fact.name} takes ${params.map((p) => p.type).join(', ')}`);
    else if ('open' in one) open.push(one.open);
    else made.push({ args: one.args, call: one.call });
  }
  if (several.length === 0) made.push({ args: {} });
  return { made, open };
}

interface Parameters {
  readonly args: Record<string, Entry>;
  readonly outputs: Record<string, Entry>;
  readonly call: readonly string[];
  readonly guesses: readonly string[];
}

/** Rows that are counted by a parameter `n`, their width by what they are. */
function parameters(
  params: readonly ParamFact[],
  context: Context,
  making: boolean,
): Parameters | { omit: string } | { open: string } {
  const args: Record<string, Entry> = {};
  const outputs: Record<string, Entry> = {};
  const call: string[] = [];
  const guesses: string[] = [];
  const names = params.map((param, i) => param.name.replace(/_$/, '') || unnamed(param, i));
  const counted = names.includes('n') && params.some((param) => / \*$/.test(spelled(param.type, context)));
  for (const [i, param] of params.entries()) {
    const name = names[i]!;
    const text = spelled(param.type, context);
    call.push(name);
    if (name === 'n' && counted) continue;
    const simple = scalar(param.type, name, context);
    const start = literal(param.default);
    const stated = start === undefined ? {} : { default: start };
    if (simple !== null) args[name] = { ...simple, ...stated, doc: `The argument ${name} of FAISS's function.` };
    else if (text.includes('void')) return { omit: 'raw_pointer' };
    else if (elements(param.type, context) !== null) {
      const shape = shapeOf(name, elements(param.type, context)!, counted, { names, at: i, context });
      if (shape === null) return { open: `the shape of ${name} (${param.type}) is not known` };
      guesses.push(`${name} is ${shape}`);
      if (/^const /.test(param.type)) args[name] = { type: shape, doc: `Rows ${shape} that FAISS reads as ${name}.` };
      else outputs[name] = { type: shape, doc: `Rows ${shape} that FAISS writes as ${name}.` };
    } else {
      const part = object(param.type, context);
      if (part === null) return { omit: 'other_type' };
      const optional = start === null ? { nullable: true, default: null, ...(making ? {} : { option: true }) } : {};
      args[name] = {
        type: part,
        ref: making ? 'retained' : 'borrowed',
        ...optional,
        doc: `The ${part} that FAISS takes as ${name}.`,
      };
      guesses.push(`${name} is ${making ? 'retained' : 'borrowed for the call'}`);
    }
  }
  return { args, outputs, call, guesses };
}

const unnamed = (param: ParamFact, i: number): string => (/MetricType/.test(param.type) ? 'metric' : `arg${i}`);

/** Bytes of one code, as the class itself says. */
function codeSize({ facts, owner }: Context): string | null {
  const lineage = owner === undefined ? [] : lineageOf(owner.name, facts);
  if (lineage.some((one) => one.methods.some((member) => member.name === 'sa_code_size'))) return 'sa_code_size()';
  return lineage.some((one) => one.fields.some((member) => member.name === 'code_size')) ? 'code_size' : null;
}

function shapeOf(
  name: string,
  element: string,
  counted: boolean,
  where: { names: string[]; at: number; context: Context },
): string | null {
  const rows = counted ? 'n, ' : '';
  if (/^(distances|labels|D|I)$/.test(name)) return where.names.includes('k') ? `${element}[n, k]` : null;
  // `idx_t k_base, const idx_t* base_labels`: as many for each row as the argument before says.
  const before = where.names[where.at - 1] ?? '';
  if (counted && /^k_?\w*$/.test(before) && where.at > 0) return `${element}[n, ${before}]`;
  if (/^(ids|xids|keys|list_nos|listnos|assign)$/.test(name)) return counted ? `${element}[n]` : null;
  if (element === 'f32' && /^(x|xq|xb|recons|x_out|query)$/.test(name)) return `f32[${rows}d]`;
  const size = codeSize(where.context);
  if (element === 'u8' && /^(codes|bytes|code)$/.test(name) && size !== null) return `u8[${rows}${size}]`;
  return null;
}
