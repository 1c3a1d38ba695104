import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { coverage } from '../src/cli/coverage.ts';
import { readSchema } from '../src/cli/read.ts';
import { comparePython } from '../src/coverage/compare.ts';
import { contribNames } from '../src/coverage/contrib.ts';
import { readPlumbing } from '../src/coverage/plumbing.ts';
import type { PythonApi } from '../src/coverage/python-api.ts';
import { loadModel } from '../src/load/index.ts';
import { isOfFaiss } from '../src/upstream/check.ts';
import { readOmitted } from '../src/upstream/omitted.ts';

const root = join(import.meta.dirname, '../..');
const schema = readSchema(root);
const model = loadModel(schema);
const reasons = readFileSync(join(root, 'schema/omitted.yaml'), 'utf8');

const api: PythonApi = {
  release: '1.12.0',
  classes: {
    IndexFlat: { bases: ['IndexFlatCodes'], methods: ['search', 'search_c', 'from_the_future'] },
    FloatVector: { methods: ['push_back'] },
    IndexFromTheFuture: { attributes: ['d', 'thisown'] },
  },
  aliases: { OldFlat: 'IndexFlat' },
  functions: ['index_factory', 'downcast_index', 'future'],
  constants: ['METRIC_L2', 'SHARED_PTR_DISOWN', 'METRIC_FUTURE'],
  globals: [],
  contrib: { evaluation: ['knn_intersection_measure', 'future'], torch_utils: ['handle_torch_Index'] },
};

describe('coverage', () => {
  const offered = contribNames(join(root, 'runtimes/core/contrib'));
  const found = comparePython(model, api, readOmitted(reasons, schema.files), readPlumbing(reasons), offered);
  const of = (name: string) => found.find((one) => one.name === `Python ${name}`);

  test('tells bound, omitted and missing names apart', () => {
    expect(of('classes')).toMatchObject({
      bound: ['IndexFlat', 'OldFlat'],
      omitted: { std_containers: ['FloatVector'] },
      missing: ['IndexFromTheFuture'],
    });
    expect(of('functions')).toMatchObject({
      bound: ['index_factory'],
      omitted: { swig: ['downcast_index'] },
      missing: ['future'],
    });
    expect(of('constants')).toMatchObject({ bound: ['METRIC_L2'], missing: ['METRIC_FUTURE'] });
    expect(of('contrib')).toMatchObject({
      bound: ['evaluation.knn_intersection_measure'],
      omitted: { other_packages: ['torch_utils.handle_torch_Index'] },
      missing: ['evaluation.future'],
    });
  });

  test('counts members of classes that are missing as missing, and plumbing never', () => {
    expect(of('members')?.missing).toEqual(['IndexFlat.from_the_future', 'IndexFromTheFuture.d']);
    expect(of('members')?.omitted.swig).toContain('IndexFlat.search_c');
    expect(of('members')?.omitted.std_containers).toEqual(['FloatVector.push_back']);
  });

  test('judges the engine: what the schema has is there in C++ and in Python', async () => {
    const { release, categories } = await coverage();
    expect(release).toBe('1.12.0');
    const cpp = categories.find((one) => one.name === 'C++ classes');
    const python = categories.find((one) => one.name === 'Python classes');
    // Python meets it as the CodePacker of an index, or behind an opaque pointer, and has no name for it.
    const onlyCpp = ['CodePackerPQ4', 'CodeSegment'];
    for (const one of model.classes.filter(isOfFaiss)) {
      // The comparison of headers counts what lies in the namespace faiss itself.
      if (one.cppName.split('::').length === 2) expect(cpp?.bound, one.name).toContain(one.name);
      if (!onlyCpp.includes(one.name)) expect(python?.bound, one.name).toContain(one.name);
    }
  }, 60_000);
});
