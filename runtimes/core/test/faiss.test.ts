import { expect, test } from 'vitest';
import { expectedSchema, faiss, install, registerSupports, schema } from '../src/index.ts';
import { FakeRuntime } from './support/fake-runtime.ts';

test('without a runtime the error says what to import', () => {
  expect(() => faiss.version).toThrow(/No FAISS runtime is installed: import the classes from a runtime package/);
});

test('version, runtime and supports answer from the engine and the schema', () => {
  const runtime = new FakeRuntime();
  install(runtime);
  install(runtime);
  registerSupports({
    IndexFlatL2: '1.7.3',
    IndexRaBitQ: '1.11.0',
    IndexSVSFlat: '1.13.0',
    IndexShards2: '1.7.0..1.9.0',
  });
  expect([faiss.version, faiss.runtime, faiss.build]).toEqual(['1.12.0', 'native', 'fake']);
  const names = ['IndexFlatL2', 'IndexRaBitQ', 'IndexSVSFlat', 'IndexShards2', 'IndexNever', 'toString'];
  expect(names.map((name) => faiss.supports(name))).toEqual([true, true, false, false, false, false]);
  runtime.faissVersion = '1.7.3';
  expect(names.map((name) => faiss.supports(name))).toEqual([true, false, false, true, false, false]);
});

test('a second runtime is refused, because handles of one mean nothing to the other', () => {
  expect(() => install(new FakeRuntime())).toThrow(/already installed/);
});

test('the expected schema is what generated code registered', () => {
  expect(expectedSchema()).toBeNull();
  schema(1, 'abc');
  expect(expectedSchema()).toEqual({ abi: 1, hash: 'abc' });
});
