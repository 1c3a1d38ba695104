import { expect, it } from 'vitest';
import { readSchema, readTemplates } from '../src/cli/read.ts';
import { loadModel } from '../src/load/index.ts';
import { targets } from '../src/targets/index.ts';
import { runTargets } from '../src/targets/run.ts';
import { ROOT } from './schema.ts';

/** Spelled so that no class of FAISS can ever clash with it. */
const ADDED = `
class: IndexAddedByATest
header: faiss/IndexLSH.h
extends: IndexFlatCodes
doc: A class that one YAML file adds to the whole schema.
constructors:
  - args:
      d: { type: idx, min: 1, doc: Number of components of every vector. }
      nbits: { type: int, min: 1, doc: Number of bits of a code. }
      rotate_data: { type: bool, default: true, doc: Whether vectors are rotated at random first. }
fields:
  nbits: { type: int, readonly: true, constant: true, doc: Number of bits of a code. }
`;

it('adding a class takes one YAML file: wrapper, C ABI, page and cases follow', () => {
  const schema = readSchema(ROOT);
  const files = new Map(schema.files).set('schema/indexes/IndexAddedByATest.yaml', ADDED);
  const made = new Map(
    runTargets(loadModel({ ...schema, files }), targets, (target) => readTemplates(ROOT, target)).entries(),
  );
  expect(made.get('typescript/indexes/IndexAddedByATest.ts')).toContain(
    'constructor(d: number, nbits: number, rotateData?: boolean);',
  );
  expect(made.get('typescript/index.ts')).toContain('./indexes/IndexAddedByATest.js');
  expect(made.get('api-surface.txt')).toContain('IndexAddedByATest.nbits: readonly number');
  expect(made.get('docs/IndexAddedByATest.md')).toContain('# IndexAddedByATest');
  expect(made.get('conformance/IndexAddedByATest.yaml')).toContain('id: index-added-by-atest/life/search');
  const native = [...made].filter(([path, text]) => path.startsWith('c-abi/') && text.includes('IndexAddedByATest'));
  expect(native.length).toBeGreaterThanOrEqual(2);
});
