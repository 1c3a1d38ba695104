import type { Case, ErrorKind, Step } from '../cases/types.ts';
import { asTensor, Tensor } from '../data/tensor.ts';
import { camel, camelFunction, memberKey } from './names.ts';
import { isPromise, member, type Scope } from './scope.ts';

/** Which form of a call that may take long is used; the other must give the same answers. */
export type Mode = 'async' | 'sync';

/** The binding did not do what the case says it must (as opposed to a broken case). */
export class Deviation extends Error {}

type Callable = (...args: unknown[]) => unknown;

/** Runs the steps of one case over a binding. Knows no class by name. */
export async function interpret(one: Case, scope: Scope, mode: Mode): Promise<void> {
  for (const [index, step] of one.steps.entries()) await run(step, index + 1, scope, mode);
}

async function run(step: Step, number: number, scope: Scope, mode: Mode): Promise<void> {
  if (step.together) {
    const steps = step.together;
    if (mode === 'async') await Promise.all(steps.map((inner) => run(inner, number, scope, mode)));
    else for (const inner of steps) await run(inner, number, scope, mode);
    return;
  }
  if (!step.raises) {
    await perform(step, scope, mode);
    return;
  }
  const kinds = ([] as ErrorKind[]).concat(step.raises);
  let result: unknown;
  try {
    result = await attempt(step, scope, mode);
  } catch (error) {
    const code = (error as { code?: unknown } | null)?.code;
    const kind = typeof code === 'string' ? code.replace(/^ERR_FAISS_/, '') : undefined;
    if (kinds.includes(kind as ErrorKind) && code !== kind) return;
    throw new Deviation(`step ${number} must fail with ${kinds.join(' or ')}, but failed with ${describe(error)}`);
  }
  throw new Deviation(`step ${number} must fail with ${kinds.join(' or ')}, but gave ${describeValue(result)}`);
}

function describe(error: unknown): string {
  const { name, code, message } = error as { name?: string; code?: string; message?: string };
  return `${code ?? name ?? typeof error}: ${message ?? String(error)}`;
}

function describeValue(value: unknown): string {
  if (value === undefined) return 'no error';
  return `a result (${typeof value === 'object' && value ? value.constructor.name : String(value)})`;
}

async function perform(step: Step, scope: Scope, mode: Mode): Promise<void> {
  const result = await attempt(step, scope, mode);
  if (step.as) scope.variables.set(step.as, result);
}

async function attempt(step: Step, scope: Scope, mode: Mode): Promise<unknown> {
  if (waits(scope)) {
    const promised = scope.promised([step.args, Object.values(step.options ?? {}), step.to, step.be]);
    if (promised.length > 0) await Promise.all(promised);
  }
  const args = () => {
    const list = (step.args ?? []).map((item) => scope.argument(item));
    if (!step.options) return list;
    const options = Object.entries(step.options).map(([name, item]) => [camel(name), scope.argument(item)]);
    return [...list, Object.fromEntries(options)];
  };
  if (step.new) {
    const Class = scope.lookUp(step.new) as new (...args: unknown[]) => unknown;
    return done(new Class(...args()), scope);
  }
  if (step.call) {
    const { call } = step;
    const [target, name] = split(call, scope);
    if (isPromise(target)) return target.then((one) => invoke(one, name, args(), mode, call));
    return invoke(target, name, args(), mode, call);
  }
  if (step.function) return invoke(scope.api, step.function, args(), mode, step.function);
  if (step.get) {
    const value = scope.lookUp(step.get);
    return typeof value === 'function' ? undefined : value;
  }
  if (step.set) {
    const [found, name] = split(step.set, scope);
    const target = isPromise(found) ? await found : found;
    const key = memberKey(target as object, name);
    // Read only where it seems to be missing, for the message: while work is in flight it may not be readable.
    if (!(key in (target as object))) member(target, name, step.set);
    (target as Record<string, unknown>)[key] = scope.argument(step.to!);
    await done(target, scope);
    return undefined;
  }
  if (step.let) {
    const value = scope.value(step.be!);
    scope.variables.set(step.let, value instanceof Tensor ? value.copy() : value);
    return undefined;
  }
  if (step.write) {
    scope.files.write(step.write, asTensor(scope.value(step.bytes!))!.bytes);
    return undefined;
  }
  if (step.close) {
    (scope.lookUp(step.close) as { close(): void }).close();
    return undefined;
  }
  return scope.files.read(scope.value(step.bytes!));
}

/** Whether constructors and setters of the binding do not wait; it then says by `ready(object)` how they went. */
const waits = ({ api }: Scope): boolean => typeof api.ready === 'function';

async function done(object: unknown, scope: Scope): Promise<unknown> {
  if (waits(scope)) await (scope.api.ready as (object: unknown) => Promise<void>)(object);
  return object;
}

function split(path: string, scope: Scope): [unknown, string] {
  const dot = path.lastIndexOf('.');
  return [scope.lookUp(path.slice(0, dot)), path.slice(dot + 1)];
}

/** The `Sync` form where there is one and it is asked for. */
function invoke(target: unknown, name: string, args: unknown[], mode: Mode, path: string): unknown {
  const key = path === name ? camelFunction(name) : camel(name);
  const holder = target as Record<string, unknown>;
  const sync = mode === 'sync' ? holder[`${key}Sync`] : undefined;
  const found = typeof sync === 'function' ? sync : (holder[key] ?? member(target, name, path));
  if (typeof found !== 'function') throw new Error(`${path} is no function`);
  return (found as Callable).apply(target, args);
}
