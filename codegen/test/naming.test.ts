import { describe, expect, it } from 'vitest';
import {
  argumentName,
  byCodeUnit,
  collisions,
  constantName,
  functionName,
  identifier,
  memberName,
} from '../src/naming/index.ts';

describe('names', () => {
  it.each([
    ['is_trained', 'isTrained'],
    ['add_with_ids', 'addWithIds'],
    ['search_and_reconstruct', 'searchAndReconstruct'],
    ['sa_encode', 'saEncode'],
    ['normalize_L2', 'normalizeL2'],
    ['nprobe', 'nprobe'],
    ['efSearch', 'efSearch'],
    ['pq', 'pq'],
    ['M', 'M'],
    ['nbitsPerIdx', 'nbitsPerIdx'],
    ['by_residual', 'byResidual'],
    ['lambda_', 'lambda'],
  ])('of members: %s → %s', (from, to) => {
    expect(memberName(from)).toBe(to);
  });

  it('of functions and arguments dodge reserved words', () => {
    expect(functionName('index_factory')).toBe('indexFactory');
    expect(functionName('delete')).toBe('delete_');
    expect(argumentName('default')).toBe('default_');
    expect(memberName('delete')).toBe('delete');
  });

  it('of constants are those of Python', () => {
    expect(constantName('METRIC_L2')).toBe('METRIC_L2');
    expect(constantName('ST_polysemous')).toBe('ST_polysemous');
  });

  it('of operations become C identifiers', () => {
    expect(identifier('IndexIVF.nprobe:get')).toBe('IndexIVF_nprobe_get');
  });

  it('that meet are found', () => {
    expect(collisions(['code_size', 'codeSize', 'd'], memberName)).toEqual([['code_size', 'codeSize']]);
    expect(collisions(['a', 'a'], memberName)).toEqual([]);
  });

  it('sort by code units, capitals first', () => {
    expect(['b', 'a', 'B', '_'].sort(byCodeUnit)).toEqual(['B', '_', 'a', 'b']);
  });
});
