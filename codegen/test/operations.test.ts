import { describe, expect, it } from 'vitest';
import { operations } from '../src/model/operations.ts';
import { fixtureModel } from './schema.ts';

describe('operations', () => {
  const all = operations(fixtureModel());

  it('are numbered in code-unit order of their names, with displays and signatures', () => {
    expect(all.map(({ id, name, display, signature }) => `${id} ${name} | ${display} | ${signature}`)).toEqual([
      '0 Base.d:get | Base.d | h>i',
      '1 Base.merge_from | Base.mergeFrom | hh>',
      '2 Base.quantizer:get | Base.quantizer | h>h',
      '3 Base.sa_code_size | Base.saCodeSize | h>i',
      '4 Base.search | Base.search | hFihFL>',
      '5 Base.train | Base.train | hF>',
      '6 Leaf.codes:get | Leaf.codes | h>B',
      '7 Leaf.encode | Leaf.encode | hLFB>',
      '8 Leaf.metric_type:get | Leaf.metricType | h>i',
      '9 Leaf.metric_type:set | Leaf.metricType | hi>',
      '10 Leaf.nprobe:get | Leaf.nprobe | h>i',
      '11 Leaf.nprobe:set | Leaf.nprobe | hi>',
      '12 Leaf.range_search | Leaf.rangeSearch | hFf>UFL',
      '13 Leaf.sub_index:get | Leaf.subIndex | h>h',
      '14 Leaf.sub_index:set | Leaf.subIndex | hh>',
      '15 Leaf:new0 | new Leaf | hiii>h',
      '16 Settings:new0 | new Settings | >h',
      '17 index_factory | indexFactory | is>h',
      '18 normalize_L2 | normalizeL2 | iF>',
      '19 write_index | writeIndex | hsi>',
    ]);
  });
});
