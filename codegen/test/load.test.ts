import { describe, expect, it } from 'vitest';
import { formatProblem, loadModel, SchemaError } from '../src/load/index.ts';
import { BAD } from './fixtures/bad.ts';
import { fixtureModel, fixtureTexts, meta } from './schema.ts';

function problemsOf(files: ReadonlyMap<string, string>): string[] {
  try {
    loadModel({ files, meta });
  } catch (error) {
    if (error instanceof SchemaError) return error.problems.map(formatProblem);
    throw error;
  }
  return [];
}

describe('the loader refuses', () => {
  it.each(BAD)('$rule', ({ file, text, message }) => {
    expect(problemsOf(fixtureTexts({ [file]: text }))).toContain(message);
  });

  it('everything at once, so that one run shows all of it', () => {
    const files = fixtureTexts({
      'A.yaml': 'class: A\nheader: faiss/A.h\nfields:\n  a: { type: int }\n',
      'B.yaml': 'class: B\nheader: faiss/B.h\nextends: Bass\ndoc: Another class.\n',
    });
    expect(problemsOf(files)).toEqual([
      'A.yaml:1: "A" has no doc: say in a sentence what it is for',
      'A.yaml:4: A.a has no doc: say in a sentence what it is for',
      'B.yaml:3: "B" extends "Bass", which the schema does not have. Did you mean "Base"?',
    ]);
  });
});

describe('the model', () => {
  const model = fixtureModel();
  const leaf = model.classes.find((owner) => owner.name === 'Leaf')!;

  it('numbers classes in preorder, parents first, siblings by name', () => {
    expect(model.classes.map(({ name, id, lastId }) => [name, id, lastId])).toEqual([
      ['Base', 1, 2],
      ['Leaf', 2, 2],
      ['Settings', 3, 3],
    ]);
  });

  it('gives a class the members of its mixins, and no class to a mixin', () => {
    expect(leaf.fields.map((field) => field.name)).toEqual(['nprobe', 'sub_index', 'codes', 'metric_type']);
    expect(leaf.fields[0]!.owner).toBe(leaf);
    expect(leaf.parent!.name).toBe('Base');
    expect(leaf.root).toBe(leaf.parent);
  });

  it('resolves types to objects and defaults to constants', () => {
    const [quantizer, , , metric] = leaf.constructors[0]!.args;
    expect(quantizer!.type).toMatchObject({ kind: 'object', ref: 'retained', class: model.classes[0] });
    expect(metric!.default).toEqual({ constant: 'METRIC_L2' });
    expect(model.functions.find((f) => f.name === 'write_index')!.args[2]!.default).toEqual({
      constant: 'IO_FLAG_MMAP',
    });
  });

  it('resolves every factor of a dimension', () => {
    const encode = leaf.methods.find((method) => method.name === 'encode')!;
    const kinds = [...encode.args, ...encode.outputs].map(({ type }) =>
      type.kind === 'array' ? type.dims.map((dim) => dim.factors[0]!.kind) : [],
    );
    expect(kinds).toEqual([['free'], ['free', 'field'], ['free', 'method']]);
  });

  it('fills in what the schema leaves to the rules', () => {
    const [merge] = model.classes[0]!.methods.filter((method) => method.name === 'merge_from');
    expect(merge).toMatchObject({
      effect: 'write',
      effects: { other: 'write' },
      call: ['other'],
      cpp: 'merge_from',
      since: '1.7.3',
      errors: [],
    });
    expect(model.functions.find((f) => f.name === 'normalize_L2')!.cpp).toBe('faiss::fvec_renorm_L2');
  });

  it('is frozen to the bottom', () => {
    expect(() => {
      (leaf.constructors[0]!.args[0] as { name: string }).name = 'other';
    }).toThrow(TypeError);
  });

  it('has a hash of what the schema says, not of how it is worded', () => {
    const said = fixtureTexts().get('Settings.yaml')!;
    expect(
      fixtureModel({ 'Settings.yaml': said.replace('Settings of one call.', 'What holds for one call.') }).hash,
    ).toBe(model.hash);
    expect(
      fixtureModel({ 'Settings.yaml': said.replace('options_constructor: true', 'options_constructor: false') }).hash,
    ).not.toBe(model.hash);
  });
});
