import { describe, expect, it } from 'vitest';
import { readTemplates } from '../src/cli/read.ts';
import { operations } from '../src/model/operations.ts';
import type { Model } from '../src/model/types.ts';
import { cAbi } from '../src/targets/c-abi/index.ts';
import { otherwise } from '../src/targets/c-abi/plan/availability.ts';
import { planCAbi } from '../src/targets/c-abi/plan/index.ts';
import { planNames } from '../src/targets/c-abi/plan/names.ts';
import type { CAbiPlan, FieldPlan, ThunkPlan } from '../src/targets/c-abi/plan/types.ts';
import { runTargets } from '../src/targets/run.ts';
import { fixtureModel, ROOT } from './schema.ts';

const templates = readTemplates(ROOT, 'c-abi');

function plan(model: Model): CAbiPlan {
  return planCAbi(model, {
    operations: operations(model),
    operation: () => {
      throw new Error('the C ABI asks for no operation by name');
    },
    templates,
  });
}

function entry(made: CAbiPlan, id: string): ThunkPlan | FieldPlan {
  const found = made.units.flatMap((unit) => unit.entries).find((candidate) => candidate.id === id);
  if (found === undefined) throw new Error(`no entry ${id}`);
  return found;
}

describe('the plan of the C ABI', () => {
  const made = plan(fixtureModel());

  it('marshals a search in named steps', () => {
    const search = entry(made, 'Base_search') as ThunkPlan;
    expect(search.steps.map((step) => step.step)).toEqual([
      'self',
      'array',
      'integer',
      'optional',
      'array',
      'array',
      'solve',
      'shape',
      'shape',
      'guard',
      'call',
    ]);
    expect(search.steps[2]).toEqual({
      step: 'integer',
      name: 'k',
      label: '"k"',
      slot: 3,
      type: 'size_t',
      limits: ', 1',
    });
    expect(search.steps.at(-1)).toEqual({
      step: 'call',
      expression: 'self.search(n, x.data, k, distances.data, labels.data, params)',
    });
  });

  it('retains what a constructor keeps, after it has checked what FAISS does not', () => {
    const thunk = entry(made, 'Leaf_new0') as ThunkPlan;
    expect(thunk.steps.map((step) => step.step)).toEqual([
      'reference',
      'integer',
      'integer',
      'enumeration',
      'divides',
      'retain',
      'result',
    ]);
    expect(thunk.steps.at(-1)).toMatchObject({
      setter: 'owned',
      value: 'new faiss::Leaf(fsdk::either(quantizer), d, M, metric)',
    });
  });

  it('keeps every object of a list, and self where the new object points into it', () => {
    const text = `class: Stack
header: faiss/Stack.h
needs: mmap
doc: Holds several objects.
constructors:
  - args:
      parts: { type: "Base[]", ref: retained, doc: Objects to hold. }
    call: [parts.size, parts]
methods:
  make_part:
    doc: Makes an object over this one.
    effect: read
    returns: { type: Base, ref: owned, keeps_self: true }
`;
    const stack = plan(fixtureModel({ 'Stack.yaml': text }));
    const made = entry(stack, 'Stack_new0') as ThunkPlan;
    expect(made.condition).toBe('!defined(FSDK_NO_MMAP)');
    expect(made.steps).toEqual([
      { step: 'references', name: 'parts', label: '"parts"', slot: 0, type: 'faiss::Base' },
      { step: 'retain', slot: 0, all: true },
      { step: 'result', setter: 'owned', index: 0, value: 'new faiss::Stack(parts.size, parts)' },
    ]);
    expect(stack.rows.find((row) => row.id === 'Stack_new0')).toMatchObject({
      signature: 'U>h',
      otherwise: [{ test: null, needs: 'files that can be mapped into memory' }],
    });
    expect((entry(stack, 'Stack_make_part') as ThunkPlan).steps).toContainEqual({ step: 'retain', slot: 0 });
  });

  it('says which of two things an operation lacks', () => {
    const both = { since: '1.9.0', needs: 'mmap' } as const;
    expect(otherwise(both)).toEqual([
      { test: 'defined(FSDK_NO_MMAP)', needs: 'files that can be mapped into memory' },
      { test: null, needs: '1.9.0' },
    ]);
    expect(otherwise({ since: '1.9.0' })).toEqual([{ test: null, needs: '1.9.0' }]);
    expect(otherwise({ since: '1.7.3' })).toEqual([]);
  });

  it('names for the preprocessor what releases lack, once where a field became a method', () => {
    const since = (name: string, release: string) => ({ name, there: [{ since: release }] });
    const varying = {
      ...fixtureModel().varying,
      all: [
        since('ivf::Sharding', '1.11.0'),
        since('Index.own', '1.8.0'),
        { name: 'Index.own', there: [{ until: '1.8.0' }] },
      ],
    };
    expect(planNames({ ...fixtureModel(), varying }).macros).toEqual([
      { name: 'Index_own', condition: '(FSDK_FAISS_VERSION >= 10800) || (FSDK_FAISS_VERSION < 10800)' },
      { name: 'ivf_Sharding', condition: 'FSDK_FAISS_VERSION >= 11100' },
    ]);
  });

  it('marks every object that a call changes', () => {
    const merge = entry(made, 'Base_merge_from') as ThunkPlan;
    expect(merge.steps.filter((step) => step.step === 'writes')).toEqual([
      { step: 'writes', object: 'self', slot: 0 },
      { step: 'writes', object: 'other', slot: 1 },
    ]);
  });

  it('chooses the template of a field by its type and ownership', () => {
    const rows = ['Base_d', 'Base_quantizer', 'Leaf_codes', 'Leaf_sub_index', 'Leaf_nprobe'].flatMap(
      (id) => (entry(made, id) as FieldPlan).rows,
    );
    expect(rows.map((row) => row.template)).toEqual([
      'scalar_get',
      'part_get',
      'vector_get',
      'pointer_view_get',
      'pointer_set',
      'scalar_get',
      'scalar_set',
    ]);
  });

  it('guards what only newer releases have, and keeps its row', () => {
    expect(entry(made, 'Leaf_encode').condition).toBe('FSDK_FAISS_VERSION >= 10900');
    expect(made.rows.find((row) => row.id === 'Leaf_encode')).toMatchObject({
      since: '1.9.0',
      condition: 'FSDK_FAISS_VERSION >= 10900',
    });
  });

  it('leaves handwritten bodies to the linker', () => {
    expect(made.handwritten).toEqual(['write_index']);
    expect(made.rows.find((row) => row.id === 'write_index')!.run).toBe('handwritten::write_index');
    expect(() => entry(made, 'write_index')).toThrow('no entry');
  });

  it('calls an older FAISS without the arguments it lacks, if they have their defaults', () => {
    const text = `header: faiss/t.h
functions:
  work_on:
    doc: Does some work.
    effect: read
    args:
      a: { type: int, doc: First number. }
      b: { type: int, default: 3, since: 1.9.0, doc: Second number. }
    call: [a, b]
`;
    const thunk = entry(plan(fixtureModel({ 'topic.yaml': text })), 'work_on') as ThunkPlan;
    expect(thunk.condition).toBeNull();
    expect(thunk.steps.at(-1)).toEqual({
      step: 'tiers',
      tiers: [
        { directive: '#if FSDK_FAISS_VERSION >= 10900', steps: [{ step: 'call', expression: 'faiss::work_on(a, b)' }] },
        {
          directive: '#else',
          steps: [
            { step: 'absent', label: '"b"', isDefault: 'b == 3', since: '1.9.0' },
            { step: 'call', expression: 'faiss::work_on(a)' },
          ],
        },
      ],
    });
  });

  it.each([
    [
      'other: { type: Base, ref: transferred, doc: Another index. }',
      '',
      '"other" is transferred: no cell can hand over an object that others may hold; declare it retained',
    ],
    [
      'a: { type: int, doc: First number. }, b: { type: int, doc: Second number. }',
      '    returns: { type: Base, ref: view }\n',
      'part_of returns a view, so it must be a method with no argument or one integer',
    ],
  ])('names the line of an operation that it cannot marshal', (args, returns, message) => {
    const text = `class: Odd\nheader: faiss/O.h\ndoc: Has a method that no thunk can do.\nmethods:\n  part_of:\n    doc: Gives a thing.\n    effect: read\n    args: { ${args} }\n${returns}`;
    expect(() => plan(fixtureModel({ 'Odd.yaml': text }))).toThrow(`Odd.yaml:5: Odd.part_of: ${message}`);
  });

  it('asks for a part anew at each use, so that it cannot dangle', () => {
    const text =
      'class: Odd\nheader: faiss/O.h\ndoc: Has a part that a method leads to.\nmethods:\n  at:\n    doc: Gives a part by its number.\n    effect: read\n    args: { i: { type: int, min: 0, doc: Number of the part. } }\n    returns: { type: Base, ref: view }\n';
    const thunk = entry(plan(fixtureModel({ 'Odd.yaml': text })), 'Odd_at') as ThunkPlan;
    expect(thunk.part).toEqual({ owner: 'faiss::Odd', expression: 'self.at(static_cast<int>(index))' });
    expect(thunk.steps.at(-1)).toMatchObject({ step: 'result', setter: 'part', class: 'faiss::Base', argument: 'i' });
  });

  it('refuses two operations of one C name', () => {
    const text =
      'class: Twin\nheader: faiss/T.h\ndoc: Has two members whose names meet in C.\nfields:\n  a: { type: int, readonly: true, doc: A number of things. }\nmethods:\n  a_get: { doc: Gives a thing., effect: read }\n';
    expect(() => plan(fixtureModel({ 'Twin.yaml': text }))).toThrow(
      'The operations Twin.a:get and Twin.a_get would both be called Twin_a_get in C.',
    );
  });
});

describe('the C ABI is printed as planned', () => {
  const files = runTargets(fixtureModel(), [cAbi], () => templates);

  it('into these files', () => {
    expect(files.entries().map(([path]) => path)).toMatchSnapshot();
  });

  it.each([
    'c-abi/ops_Base.cpp',
    'c-abi/ops_Leaf.cpp',
    'c-abi/ops_functions_io.cpp',
    'c-abi/ops.cpp',
    'c-abi/classes.cpp',
    'c-abi/enum/Metric.h',
    'c-abi/class/Leaf.h',
    'c-abi/checks.cpp',
  ])('%s', (path) => {
    expect(files.get(path)).toMatchSnapshot();
  });

  it('the same at every run', () => {
    expect(runTargets(fixtureModel(), [cAbi], () => templates).entries()).toEqual(files.entries());
  });
});
