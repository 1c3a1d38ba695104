import { join } from 'node:path';
import type { Case, Step, ValueForm, ValueSpec } from '../cases/types.ts';
import type { DataSets } from '../data/sets.ts';
import { Tensor } from '../data/tensor.ts';
import { DiskFiles } from '../interpret/disk.ts';
import { Scope } from '../interpret/scope.ts';
import type { Run, WireStep, WireValue } from './messages.ts';
import { type ArrayFolder, sendScalar } from './wire.ts';

export interface LowerSetting {
  readonly data: DataSets;
  readonly arrays: ArrayFolder;
  readonly goldenFile: (name: string) => string;
  /** Steps that are marked as not for Python are left out. */
  readonly reference: boolean;
}

/** A case as an adapter gets it: every value worked out that does not depend on an earlier step. */
export function lower(one: Case, seq: number, scratch: string, setting: LowerSetting): Run {
  return new Lowering(one, scratch, setting).run(seq);
}

/** Names in a value that an earlier step must have given. */
function names(spec: ValueSpec | undefined): string[] {
  if (typeof spec === 'string') return [spec];
  if (spec === null || spec === undefined || typeof spec !== 'object') return [];
  const { rows, patch, reshape, width, list, join: parts } = spec;
  return [rows, patch, reshape, width, ...(list ?? []), ...(parts ?? [])].flatMap(names);
}

/** Paths that the oracles of a case look at. */
export function wantedPaths(one: Case): string[] {
  const paths = Object.entries(one.expect).flatMap(([path, { of, distances, labels }]) => [
    path,
    ...(distances ? [distances] : []),
    ...(labels ? [labels] : []),
    ...names(of).filter((name) => name !== 'golden'),
  ]);
  return [...new Set(paths)];
}

class Lowering {
  /** Arrays that no step can have changed yet. */
  private readonly fixed: Scope;
  private readonly variables: Set<string>;

  constructor(
    private readonly one: Case,
    private readonly scratch: string,
    private readonly setting: LowerSetting,
  ) {
    this.variables = new Set(Object.keys(one.data));
    this.fixed = new Scope({}, new DiskFiles(scratch, setting.goldenFile));
    for (const [name, spec] of Object.entries(one.data)) this.fixed.variables.set(name, setting.data.get(spec));
  }

  run(seq: number): Run {
    const { one, setting, scratch } = this;
    const data = Object.fromEntries(
      Object.keys(one.data).map((name) => [name, setting.arrays.send(this.fixed.tensor(name))]),
    );
    const steps = one.steps.flatMap((step, index) => this.step(step, index + 1));
    return { type: 'run', seq, case: one.id, scratch, data, steps, answer: wantedPaths(one) };
  }

  private step(step: Step, number: number): WireStep[] {
    if (step.python && this.setting.reference) return [];
    const head = { number, ...(step.raises ? { fails: true } : {}) };
    const body = this.body(step, number);
    if (step.as) this.variables.add(step.as);
    return [{ ...head, ...body, ...(step.as && !('let' in body) ? { as: step.as } : {}) }];
  }

  private body(step: Step, number: number): Omit<WireStep, 'number'> {
    if (step.together) return { together: step.together.flatMap((inner) => this.step(inner, number)) };
    const args = () => ({
      args: (step.args ?? []).map((item) => this.value(item)),
      ...(step.options
        ? { options: Object.fromEntries(Object.entries(step.options).map(([key, item]) => [key, this.value(item)])) }
        : {}),
    });
    if (step.new) return { new: step.new, ...args() };
    if (step.call) {
      const [of, call] = split(step.call);
      return { call, of, ...args() };
    }
    if (step.function) {
      const body = { call: step.function, ...args() };
      // Functions may change the arrays they get (normalize_L2): what is made of them later depends on this step.
      for (const item of step.args ?? []) if (typeof item === 'string') this.fixed.variables.delete(item);
      return body;
    }
    if (step.get) {
      if (!this.isVariable(step.get)) return { let: step.as ?? 'unused', be: { constant: step.get } };
      const [of, get] = split(step.get);
      return { get, of };
    }
    if (step.set) {
      const [of, set] = split(step.set);
      return { set, of, to: this.value(step.to!) };
    }
    if (step.let) {
      const be = this.value(step.be!);
      this.variables.add(step.let);
      return { let: step.let, be };
    }
    if (step.write) return { write: join(this.scratch, step.write), bytes: this.value(step.bytes!) };
    if (step.close) return { close: step.close };
    return { read: this.fixed.value(step.bytes!) as string };
  }

  private isVariable(path: string): boolean {
    return this.variables.has(path.split('.')[0]!);
  }

  private value(spec: ValueSpec): WireValue {
    if (typeof spec === 'string') return this.isVariable(spec) ? { variable: spec } : { constant: spec };
    if (spec === null || typeof spec !== 'object') return sendScalar(spec);
    if (spec.text !== undefined) return { text: spec.text };
    if (spec.id !== undefined) return { id: String(spec.id) };
    if (spec.file !== undefined || spec.golden !== undefined) return { path: this.fixed.value(spec) };
    if (names(spec).some((name) => !this.fixed.variables.has(name))) return this.form(spec);
    const value = this.fixed.value(spec);
    if (value instanceof Tensor) return this.setting.arrays.send(value);
    return spec.width === undefined ? sendScalar(value as number) : { width: value };
  }

  /** A form whose parts an earlier step gives. */
  private form(spec: ValueForm): WireValue {
    const parts = Object.entries(spec).map(([key, item]) => {
      if (key === 'join' || key === 'list')
        return [key, (item as readonly ValueSpec[]).map((part) => this.value(part))];
      return [key, ['rows', 'patch', 'reshape', 'width'].includes(key) ? this.value(item as ValueSpec) : item];
    });
    return Object.fromEntries(parts);
  }
}

function split(path: string): [of: string, name: string] {
  const dot = path.lastIndexOf('.');
  return [path.slice(0, dot), path.slice(dot + 1)];
}
