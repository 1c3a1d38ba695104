import { inspect } from 'node:util';
import { expect, test } from 'vitest';
import { ERROR_NUMBERS, errorFromRuntime, FaissError } from '../src/index.ts';

test("an error of the runtime gets its code, class, method and FAISS's own words", () => {
  const text =
    "The index is not trained: call train first. Error in virtual void faiss::IndexIVF::add(...) at /x/IndexIVF.cpp:190: Error: 'is_trained' failed";
  const error = errorFromRuntime(ERROR_NUMBERS.NOT_TRAINED, text, 'IndexIVF.add');
  expect(error).toBeInstanceOf(FaissError);
  expect(error).toMatchObject({ code: 'ERR_FAISS_NOT_TRAINED', className: 'IndexIVF', method: 'add', message: text });
  expect(error.engineMessage).toMatch(/^Error in virtual void .* failed$/);
});

test('errors of functions have no class, and our own ones no engine message', () => {
  const error = errorFromRuntime(6, 'The file a.faiss does not exist.', 'readIndex');
  expect(error).toMatchObject({ code: 'ERR_FAISS_IO', className: undefined, method: 'readIndex' });
  expect(error.engineMessage).toBeUndefined();
});

test('a code from a newer ABI is an engine error', () => {
  expect(errorFromRuntime(99, 'x', 'y').code).toBe('ERR_FAISS_ENGINE');
});

test('an error prints as a FaissError with its code', () => {
  const text = inspect(new FaissError('BUSY', 'wait'));
  expect(text).toContain('FaissError: wait');
  expect(text).toContain("code: 'ERR_FAISS_BUSY'");
  expect('cause' in new FaissError('BUSY', 'wait')).toBe(false);
});
