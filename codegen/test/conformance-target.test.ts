import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { planConformance } from '../src/targets/conformance/plan/index.ts';
import { hole, outside } from '../src/targets/conformance/plan/samples.ts';
import { slugOf } from '../src/targets/conformance/plan/slug.ts';
import { renderConformance } from '../src/targets/conformance/render/index.ts';
import { fixtureModel } from './schema.ts';

const SIMPLE = `
class: Simple
header: faiss/Simple.h
extends: Base
doc: A class that can be made from numbers alone.
constructors:
  - args:
      d: { type: int, min: 1, doc: Number of components. }
      nbits: { type: size, min: 1, max: 24, doc: Bits of one code. }
fields:
  nprobe: { type: size, min: 1, default: 1, doc: Number of lists that are visited. }
`;

describe('generated cases', () => {
  const plan = planConformance(fixtureModel({ 'Simple.yaml': SIMPLE }));
  const cases = plan.files.flatMap((file) => file.cases);
  const find = (id: string) => cases.find((one) => one.id === id);

  it('read every scalar field and write those that may be set', () => {
    expect(find(`simple/field/${hole('field')}`)?.each).toEqual([{ field: 'd' }, { field: 'nprobe' }]);
    expect(find(`simple/set/${hole('field')}`)?.each).toEqual([{ field: 'nprobe', value: 3 }]);
  });

  it('pass every argument outside each of its limits', () => {
    expect(find(`simple/construct-outside/${hole('name')}`)?.each).toEqual([
      { name: 'd-below', args: [0, 4] },
      { name: 'nbits-below', args: [16, 0] },
      { name: 'nbits-above', args: [16, 25] },
    ]);
    expect(find(`simple/set-outside/${hole('name')}`)?.each).toEqual([
      { name: 'nprobe-below', field: 'nprobe', value: 0 },
    ]);
  });

  it('make what a constructor needs first', () => {
    expect(find('leaf/construct/class')?.steps).toEqual([
      { new: 'Simple', args: [16, 4], as: 'o_quantizer' },
      { new: 'Leaf', args: ['o_quantizer', 16, 4], as: 'o' },
    ]);
  });

  it('leave abstract classes alone and have ids of their own', () => {
    expect(plan.files.map((file) => file.file)).not.toContain('Base');
    expect(new Set(cases.map((one) => one.id)).size).toBe(cases.length);
  });

  it('are printed as YAML that reads back as planned', () => {
    const text = renderConformance(plan).get('conformance/Simple.yaml') ?? '';
    expect(parse(text).cases).toEqual(
      JSON.parse(JSON.stringify(plan.files.find((file) => file.file === 'Simple')?.cases)),
    );
  });

  it('find a number that divides nothing here', () => {
    expect(outside({ min: 1, divides: 'd' }, () => 18)).toEqual([
      ['below', 0],
      ['no-divisor', 4],
    ]);
  });

  it('name files and ids by class', () => {
    expect(slugOf('IndexIVFPQ')).toBe('index-ivfpq');
    expect(slugOf('IndexFlatL2')).toBe('index-flat-l2');
  });
});
