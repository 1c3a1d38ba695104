import { readFileSync, writeFileSync } from 'node:fs';
import type { ErrorKind } from '../cases/types.ts';
import { Tensor } from '../data/tensor.ts';
import type { Mode } from '../interpret/interpret.ts';
import { type Api, camel, memberKey } from '../interpret/names.ts';
import { release } from '../interpret/scope.ts';
import type { Answer, Run, StepError, WireStep } from '../protocol/messages.ts';
import type { ArrayFolder } from '../protocol/wire.ts';
import { AdapterScope, Lacking } from './values.ts';

export interface ExecuteSetting {
  readonly api: Api;
  readonly mode: Mode;
  readonly arrays: ArrayFolder;
  /** Says that a step begins. */
  readonly begin?: (step: number) => void;
}

/** Runs one case on a JavaScript binding with the SDK's API, and answers. */
export async function execute(run: Run, setting: ExecuteSetting): Promise<Answer> {
  const scope = new AdapterScope(setting.api, setting.arrays);
  for (const [name, array] of Object.entries(run.data)) scope.variables.set(name, scope.tensor({ ...array }));
  const errors: StepError[] = [];
  const head = { seq: run.seq, case: run.case };
  try {
    let ended = false;
    for (const step of run.steps) {
      setting.begin?.(step.number);
      ended = await perform(step, scope, setting.mode, errors);
      if (ended) break;
    }
    const values = ended ? {} : Object.fromEntries(run.answer.map((path) => [path, scope.answer(path)]));
    return { type: 'result', ...head, errors, values };
  } catch (error) {
    if (error instanceof Lacking) return { type: 'unsupported', ...head, lacks: error.message };
    throw error;
  } finally {
    release(scope.variables.values());
  }
}

/** True when an error ends the case. */
async function perform(step: WireStep, scope: AdapterScope, mode: Mode, errors: StepError[]): Promise<boolean> {
  if (step.together) {
    const one = (inner: WireStep) => perform(inner, scope, mode, errors);
    if (mode === 'async') return (await Promise.all(step.together.map(one))).includes(true);
    for (const inner of step.together) if (await one(inner)) return true;
    return false;
  }
  try {
    const result = await attempt(step, scope, mode);
    if (step.as) scope.variables.set(step.as, result);
    return false;
  } catch (error) {
    if (error instanceof Lacking) throw error;
    const { code, name, message } = error as { code?: string; name?: string; message?: string };
    const kind = code?.startsWith('ERR_FAISS_') ? (code.slice('ERR_FAISS_'.length) as ErrorKind) : undefined;
    errors.push({
      step: step.number,
      message: message ?? String(error),
      ...(kind ? { kind } : {}),
      ...((code ?? name) ? { name: code ?? name } : {}),
    });
    return step.fails !== true;
  }
}

async function attempt(step: WireStep, scope: AdapterScope, mode: Mode): Promise<unknown> {
  const args = () => {
    const list = (step.args ?? []).map((item) => scope.argument(item));
    if (!step.options) return list;
    const options = Object.entries(step.options).map(([name, item]) => [camel(name), scope.argument(item)]);
    return [...list, Object.fromEntries(options)];
  };
  if (step.new) {
    const Class = scope.lookUp(step.new) as new (...all: unknown[]) => unknown;
    return new Class(...args());
  }
  if (step.call) return invoke(step.of === undefined ? scope.api : scope.lookUp(step.of), step, args(), mode);
  if (step.get) return scope.lookUp(`${step.of}.${step.get}`);
  if (step.set) {
    const target = scope.lookUp(step.of!) as Record<string, unknown>;
    scope.lookUp(`${step.of}.${step.set}`);
    target[memberKey(target, step.set)] = scope.argument(step.to!);
    return undefined;
  }
  if (step.let) {
    const value = scope.value(step.be!);
    scope.variables.set(step.let, value instanceof Tensor ? value.copy() : value);
    return undefined;
  }
  if (step.write) return writeFileSync(step.write, scope.tensor(step.bytes!).bytes);
  if (step.read) return new Uint8Array(readFileSync(step.read));
  (scope.lookUp(step.close!) as { close(): void }).close();
  return undefined;
}

function invoke(target: unknown, step: WireStep, args: unknown[], mode: Mode): unknown {
  const holder = target as Record<string, unknown>;
  const key = memberKey(holder, step.call!);
  const found = (mode === 'sync' ? holder[`${key}Sync`] : undefined) ?? holder[key];
  if (typeof found === 'function') return found.apply(target, args);
  throw new Lacking(step.of === undefined ? step.call : `${holder.constructor?.name}.${step.call}`);
}
