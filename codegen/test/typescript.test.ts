import { describe, expect, it } from 'vitest';
import { operations } from '../src/model/operations.ts';
import type { Model } from '../src/model/types.ts';
import { runTargets } from '../src/targets/run.ts';
import { typescript } from '../src/targets/typescript/index.ts';
import { planTypescript } from '../src/targets/typescript/plan/index.ts';
import type { BuilderPlan, ClassPlan, Declaration, TypescriptPlan } from '../src/targets/typescript/plan/types.ts';
import { fixtureModel } from './schema.ts';

function plan(model: Model): TypescriptPlan {
  const all = operations(model);
  return planTypescript(model, {
    operations: all,
    operation: () => {
      throw new Error('the wrappers ask for no operation by name');
    },
    templates: new Map(),
  });
}

function all<K extends Declaration['kind']>(made: TypescriptPlan, kind: K): Extract<Declaration, { kind: K }>[] {
  const declarations = made.modules.flatMap((module) => module.declarations);
  return declarations.filter((one): one is Extract<Declaration, { kind: K }> => one.kind === kind);
}

function builder(made: TypescriptPlan, name: string): BuilderPlan {
  const found = all(made, 'builder').find((one) => one.name === name);
  if (found === undefined) throw new Error(`no builder ${name}`);
  return found;
}

function classPlan(made: TypescriptPlan, name: string): ClassPlan {
  const found = all(made, 'class').find((one) => one.name === name);
  if (found === undefined) throw new Error(`no class ${name}`);
  return found;
}

describe('the plan of the TypeScript wrappers', () => {
  const made = plan(fixtureModel());

  it('marshals a search in named steps, reads a field once and allocates 8-byte outputs first', () => {
    const search = builder(made, 'searchCall');
    expect(
      search.steps.map((step) => (step.step === 'check' || step.step === 'output' ? step.function : step.step)),
    ).toEqual(['options', 'local', 'f32', 'size', 'handleOrNull', 'rows', 'outI64', 'outF32']);
    expect(search.steps.filter((step) => JSON.stringify(step).includes('self.d'))).toHaveLength(1);
  });

  it('passes arguments in the order of the operation: self, arguments, outputs', () => {
    const search = builder(made, 'searchCall');
    expect(search.call.args).toEqual(['core.selfHandle(self)', 'x_', 'k_', 'params_', 'distances_', 'labels_']);
    const signature = operations(fixtureModel()).find((one) => one.name === 'Base.search')?.signature;
    expect(signature).toBe('hFihFL>');
  });

  it('tells the scheduler which other objects a call changes', () => {
    expect(builder(made, 'merge_fromCall').call).toMatchObject({ effect: 'write', others: "[[other, 'write']]" });
    expect(builder(made, 'searchCall').call.others).toBe(
      "options?.params == null ? null : [[options?.params, 'read']]",
    );
    expect(builder(made, 'write_indexCall').call).toMatchObject({ self: 'null', others: "[[index, 'read']]" });
  });

  it('retains what a constructor keeps, and checks limits before FAISS sees the arguments', () => {
    const [construct] = all(made, 'construct').filter((one) => one.name === 'newLeaf');
    const [form] = construct?.cases ?? [];
    expect(form?.make).toBe(
      "core.construct(ops.Leaf_new0, 'Leaf.constructor', [quantizer_, d_, M_, metric_], [quantizer])",
    );
    expect(form?.steps).toContainEqual({
      step: 'check',
      local: 'M_',
      function: 'size',
      value: 'M',
      at: "'Leaf.constructor:M'",
      more: ['1', '64'],
      unlessNull: false,
    });
    expect(form?.steps).toContainEqual(expect.objectContaining({ step: 'divides', divisor: 'M_', dividend: 'd_' }));
  });

  it('gives blocking methods two forms and the others one', () => {
    const names = classPlan(made, 'Base').methods.map((method) => method.name);
    expect(names).toEqual(['search', 'searchSync', 'saCodeSize', 'mergeFrom', 'mergeFromSync', 'train', 'trainSync']);
  });

  it('offers onProgress to the Promise form of what can report, and to nothing else', () => {
    const search = builder(made, 'searchCall');
    expect(search.call.progress).toBe(
      "options?.onProgress === undefined ? null : core.inRows(options.onProgress, 'Base.search:onProgress', n, [1, 4, 5], true)",
    );
    expect(builder(made, 'trainCall').call.progress).toBe(
      "options?.onProgress === undefined ? null : core.inRounds(options.onProgress, 'Base.train:onProgress')",
    );
    expect(builder(made, 'merge_fromCall').call.progress).toBe('null');
    const base = made.modules.find((module) => module.path.endsWith('Base.ts'));
    const keys = (name: string): unknown =>
      base?.declarations.find((one) => one.kind === 'constant' && one.name === name);
    expect(keys('searchKeys')).toMatchObject({ value: "['params', 'distances', 'labels', 'signal', 'onProgress']" });
    expect(keys('searchSyncKeys')).toMatchObject({ value: "['params', 'distances', 'labels']" });
    expect(keys('merge_fromKeys')).toMatchObject({ value: "['signal']" });
    const types = base?.declarations.flatMap((one) => (one.kind === 'interface' ? [[one.name, one.extends]] : []));
    expect(types).toContainEqual(['BaseSearchOptions', ['BaseSearchSyncOptions', 'ProgressOptions']]);
  });

  it('gives read-only fields and views no setter', () => {
    const setters = Object.fromEntries(classPlan(made, 'Leaf').accessors.map((one) => [one.name, one.setter?.type]));
    expect(setters).toMatchObject({
      codes: undefined,
      nprobe: 'number',
      subIndex: 'Base | null',
      metricType: 'Metric',
    });
    expect(classPlan(made, 'Base').accessors.every((one) => one.setter === undefined)).toBe(true);
  });

  it('imports as a value only the parent, so that cycles between modules cannot run a class before it', () => {
    const leaf = made.modules.find((module) => module.path.endsWith('Leaf.ts'));
    const values = leaf?.imports.filter((one) => !one.typeOnly).flatMap((one) => one.names);
    expect(values).toEqual(['classes', 'Metric', 'Base']);
  });

  it('lets overloads share a name and tells them apart by kind', () => {
    const model = fixtureModel({
      'Other.yaml': `
class: Other
header: faiss/Other.h
abstract: true
doc: A class with a method of two forms.
methods:
  remove_ids:
    doc: Removes what is selected.
    effect: write
    args: { sel: { type: Base, ref: borrowed, doc: Selects what to remove. } }
  remove_ids_array:
    overloads: remove_ids
    doc: Removes the given ids.
    effect: write
    args: { ids: { type: "i64[n]", doc: Numbers to remove. } }
`,
    });
    const method = classPlan(plan(model), 'Other').methods.find((one) => one.name === 'removeIds');
    expect(method?.overloads.map((one) => one.parameters[0]?.type)).toEqual(['Base', 'Ids']);
    expect(method?.body).toMatchObject({
      kind: 'dispatch',
      cases: [
        { test: 'count === 1 && a0 instanceof classes.Base', builder: 'remove_idsCall' },
        { test: 'count === 1 && core.isData(a0)', builder: 'remove_ids_arrayCall' },
      ],
    });
  });

  it('prints members by hand as abstract ones', () => {
    const model = fixtureModel({
      'Hand.yaml': `
class: Hand
origin: python
implementation: handwritten
reason: Python makes this class itself.
doc: A class that only Python has.
fields:
  d: { type: int, readonly: true, doc: Number of components. }
methods:
  train: { effect: write, blocking: true, doc: Learns from vectors., args: { x: { type: "f32[*]", doc: Training vectors. } } }
`,
    });
    const text = runTargets(model, [typescript], () => new Map())
      .entries()
      .map(String)
      .join('\n');
    expect(text).toContain('export abstract class HandApi');
    expect(text).toContain('abstract trainSync(x: Vectors): void;');
    expect(text).toContain('abstract readonly d: number;');
  });
});

describe('what is printed', () => {
  it('is the same every time', () => {
    const print = (): string =>
      [...runTargets(fixtureModel(), [typescript], () => new Map()).entries()]
        .map((entry) => JSON.stringify(entry))
        .join('\n');
    expect(print()).toBe(print());
  });

  it('of a class with a constructor, a view and a search', () => {
    const files = typescript.render(
      typescript.plan(fixtureModel(), {
        operations: operations(fixtureModel()),
        operation: () => never(),
        templates: new Map(),
      }),
    );
    const path = [...files.keys()].find((name) => name.endsWith('Leaf.ts')) ?? '';
    expect(files.get(path)).toMatchSnapshot();
    expect(files.get('api-surface.txt')).toMatchSnapshot();
  });
});

function never(): never {
  throw new Error('the wrappers ask for no operation by name');
}
