/** Steps from checked arguments to the call of FAISS and its results. */
import { resultLetters } from '../../../model/operations.ts';
import { isKnownShape } from '../../../model/shapes.ts';
import type { ArgModel, ClassModel, MethodModel, OutputModel } from '../../../model/types.ts';
import { ELEMENT, INTEGER, local, NUMBER } from './cpp.ts';
import type { Step, ThunkPlan } from './types.ts';

/** How the values of one operation are written as C++ arguments. */
export class CallArguments {
  constructor(
    private readonly args: readonly ArgModel[],
    private readonly outputs: readonly OutputModel[],
  ) {}

  /** As FAISS takes them: pointers into arrays, objects by pointer or reference, texts as char pointers. */
  forCall(items: readonly string[]): string {
    return items.map((item) => this.#call(item)).join(', ');
  }

  /** As fsdk::guard takes them: objects as they are, texts as std::string. */
  forGuard(item: string): string {
    return this.#isArray(item) ? `${local(item)}.data` : item === 'self' ? 'self' : this.#plain(item);
  }

  #call(item: string): string {
    const arg = this.args.find((candidate) => candidate.name === item);
    if (arg?.vector) return `fsdk::vector_of(${local(item)})`;
    if (this.#isArray(item)) return `${local(item)}.data`;
    if (arg?.type.kind === 'object' && !arg.type.nullable) return `fsdk::either(${local(item)})`;
    if (arg?.type.kind === 'scalar' && (arg.type.scalar === 'string' || arg.type.scalar === 'path'))
      return `${local(item)}.c_str()`;
    const output = this.outputs.find((candidate) => candidate.name === item);
    if (output !== undefined)
      return output.type.kind === 'range-result' ? `&${local(item)}` : `fsdk::either(${local(item)})`;
    return this.#plain(item);
  }

  #isArray(item: string): boolean {
    const value = [...this.args, ...this.outputs].find((candidate) => candidate.name === item);
    return value?.type.kind === 'array' && (this.args.includes(value as ArgModel) || isKnownShape(value.type));
  }

  #plain(item: string): string {
    if (item.endsWith('.size')) return `${local(item.slice(0, -'.size'.length))}.size`;
    return /^[A-Za-z_]\w*$/.test(item) && !['true', 'false', 'nullptr'].includes(item) ? local(item) : item;
  }
}

/** Split `search(self, n, x, k)` into the function and its items, each as `spell` writes it. */
export function guardCall(guard: string, spell: (item: string) => string): { function: string; arguments: string } {
  const open = guard.indexOf('(');
  const items = guard
    .slice(open + 1, -1)
    .split(',')
    .map((item) => item.trim())
    .filter((item) => item !== '');
  return { function: guard.slice(0, open), arguments: items.map(spell).join(', ') };
}

export function guardStep(guard: string | undefined, values: CallArguments): Step[] {
  return guard === undefined ? [] : [{ step: 'guard', ...guardCall(guard, (item) => values.forGuard(item)) }];
}

/** FAISS keeps these objects: the cell of self, or of the new object, keeps theirs. */
export function retainSteps(args: readonly ArgModel[], slots: ReadonlyMap<string, number>): Step[] {
  for (const arg of args) {
    if (arg.type.kind === 'object' && arg.type.ref === 'transferred') {
      throw new Error(
        `"${arg.name}" is transferred: no cell can hand over an object that others may hold; declare it retained`,
      );
    }
  }
  return args
    .filter((arg) => (arg.type.kind === 'object' || arg.type.kind === 'objects') && arg.type.ref === 'retained')
    .map((arg) => ({ step: 'retain', slot: slots.get(arg.name), all: arg.type.kind === 'objects' }));
}

/** The new object points into self and keeps it. */
export function keepSteps(method: MethodModel): Step[] {
  return method.outputs.some((output) => output.keepsSelf) ? [{ step: 'retain', slot: 0 }] : [];
}

/** Marks what the call is about to change, so that a call that breaks off leaves no trap behind. */
export function writeSteps(method: MethodModel, slots: ReadonlyMap<string, number>): Step[] {
  const steps: Step[] =
    method.owner !== null && !method.static && method.effect === 'write'
      ? [{ step: 'writes', object: 'self', slot: 0 }]
      : [];
  for (const arg of method.args) {
    if (arg.type.kind === 'object' && !arg.type.nullable && method.effects[arg.name] === 'write') {
      steps.push({ step: 'writes', object: local(arg.name), slot: slots.get(arg.name) });
    }
  }
  return steps;
}

/** Variables for outputs that FAISS fills through a pointer, the call, and the results. */
export function callSteps(
  method: MethodModel,
  target: string,
  values: CallArguments,
): { steps: Step[]; part?: ThunkPlan['part'] } {
  const returned = method.outputs.filter((output) => !isKnownShape(output.type));
  const filled = returned.filter((output) => method.call.includes(output.name));
  const direct = returned.filter((output) => !filled.includes(output));
  if (direct.length > 1)
    throw new Error(
      `${method.name} returns ${direct.map((o) => o.name).join(' and ')}; name in "call" those that FAISS fills through a pointer`,
    );
  const expression = `${target}(${values.forCall(method.call)})`;
  const steps: Step[] = filled.map((output) => ({
    step: 'variable',
    name: local(output.name),
    declaration: declare(output, method),
  }));
  const [value] = direct;
  if (value !== undefined && value.type.kind === 'object' && value.type.ref === 'view')
    return partOf(method, expression, value.type.class);
  let index = 0;
  const results: Step[] = [];
  for (const output of returned) {
    const source = output === value ? expression : local(output.name);
    if (output === value && filled.length > 0) {
      steps.push({ step: 'call', expression: `auto ${local(output.name)} = ${expression}` });
      results.push(resultStep(output, index, local(output.name)));
    } else results.push(resultStep(output, index, output === value ? source : `std::move(${source})`));
    index += resultLetters(output.type).length;
  }
  if (value === undefined || filled.length === 0) {
    if (value === undefined) steps.push({ step: 'call', expression });
  }
  return { steps: [...steps, ...results] };
}

function declare(output: OutputModel, method: MethodModel): string {
  const name = local(output.name);
  const { type } = output;
  switch (type.kind) {
    case 'range-result': {
      const rows = method.args
        .flatMap((arg) => (arg.type.kind === 'array' ? arg.type.dims : []))
        .flatMap((dim) => dim.factors)
        .find((factor) => factor.kind === 'free');
      return `faiss::RangeSearchResult ${name}(${rows?.kind === 'free' ? local(rows.name) : '1'})`;
    }
    case 'array':
      return `std::vector<${ELEMENT[type.element]}> ${name}`;
    case 'scalar':
      return `${type.scalar === 'bool' ? 'bool' : type.scalar === 'string' || type.scalar === 'path' ? 'std::string' : (INTEGER[type.scalar] ?? NUMBER[type.scalar])} ${name}{}`;
    case 'enum':
      return `${type.enum.cppName} ${name}{}`;
    default:
      throw new Error(`the output "${output.name}" of ${method.name} cannot be filled through a pointer`);
  }
}

function resultStep(output: OutputModel, index: number, value: string): Step {
  const plain = value.replace(/^std::move\((\w+)\)$/, '$1');
  const { type } = output;
  switch (type.kind) {
    case 'range-result':
      return { step: 'result', setter: 'range', index, value: plain };
    case 'array':
      return { step: 'result', setter: 'buffer', index, value };
    case 'object':
      return { step: 'result', setter: 'owned', index, value: plain };
    case 'enum':
      return { step: 'result', setter: 'integer', index, value: `static_cast<int64_t>(${plain})` };
    case 'scalar':
      if (type.scalar === 'bool') return { step: 'result', setter: 'bool', index, value: plain };
      if (type.scalar === 'string' || type.scalar === 'path')
        return { step: 'result', setter: 'string', index, value: plain };
      if (type.scalar === 'f32' || type.scalar === 'f64')
        return { step: 'result', setter: 'number', index, value: plain };
      return { step: 'result', setter: 'integer', index, value: `static_cast<int64_t>(${plain})` };
    default:
      throw new Error(`no operation can return a list of objects ("${output.name}")`);
  }
}

/** A part of self that a member function leads to: asked anew at each use, so that it cannot dangle. */
function partOf(
  method: MethodModel,
  expression: string,
  target: ClassModel,
): { steps: Step[]; part: NonNullable<ThunkPlan['part']> } {
  const [arg, ...more] = method.args;
  const integer = arg === undefined || (arg.type.kind === 'scalar' && INTEGER[arg.type.scalar] !== undefined);
  if (method.owner === null || method.static || more.length > 0 || !integer) {
    throw new Error(`${method.name} returns a view, so it must be a method with no argument or one integer`);
  }
  const index = arg === undefined ? '0' : local(arg.name);
  return {
    steps: [
      {
        step: 'result',
        setter: 'part',
        index: 0,
        class: target.cppName,
        label: JSON.stringify(method.name),
        argument: index,
      },
    ],
    part: {
      owner: method.owner.cppName,
      expression:
        arg === undefined
          ? expression
          : expression.replace(
              `(${index})`,
              `(static_cast<${INTEGER[(arg.type as { scalar: 'int' }).scalar]}>(index))`,
            ),
    },
  };
}
