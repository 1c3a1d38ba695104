/** An older FAISS says what it lacks before anyone runs into it, and when someone does. */
import { describe, expect, it } from 'vitest';
import * as api from '../../src/index.js';

const { faiss, IDSelectorAll, IDSelectorAnd, IndexFlatL2, SearchParametersHNSW } = api;

describe(`over FAISS ${process.env.FAISS_SDK_RELEASE}`, () => {
  it('is that release', () => {
    expect(faiss.version).toBe(process.env.FAISS_SDK_RELEASE);
  });

  it('says what it supports', () => {
    expect(faiss.supports('IndexFlatL2')).toBe(true);
    expect(faiss.supports('IDSelectorAnd')).toBe(false);
    expect(faiss.supports('IndexIVF.searchAndReturnCodes')).toBe(false);
  });

  it('refuses a class that came later, and names the release that has it', () => {
    expect(() => new IDSelectorAnd(new IDSelectorAll(), new IDSelectorAll())).toThrow(
      expect.objectContaining({ code: 'ERR_FAISS_UNSUPPORTED', message: expect.stringContaining('1.7.4') }),
    );
  });

  it('refuses a member that came later', () => {
    const params = new SearchParametersHNSW();
    expect(() => params.boundedQueue).toThrow(
      expect.objectContaining({ code: 'ERR_FAISS_UNSUPPORTED', message: expect.stringContaining('1.9.0') }),
    );
  });

  it('finds neighbors', () => {
    const index = new IndexFlatL2(2);
    index.addSync(new Float32Array([0, 0, 1, 1, 5, 5]));
    expect([...index.searchSync(new Float32Array([0.9, 0.9]), 2).labels]).toEqual([1n, 0n]);
  });
});
