/** Another FAISS says what it lacks before anyone runs into it, and when someone does. */
import { describe, expect, it } from 'vitest';
import { compareReleases } from '../../../core/src/faiss.js';
import * as api from '../../src/index.js';

const { faiss, IDSelectorAll, IDSelectorAnd, IndexFlatL2, PartitionStats, SearchParametersHNSW } = api;
const release = process.env.FAISS_SDK_RELEASE!;
const before = (other: string): boolean => compareReleases(release, other) < 0;

/** What an error of these must say. */
const unsupported = (words: string) =>
  expect.objectContaining({ code: 'ERR_FAISS_UNSUPPORTED', message: expect.stringContaining(words) });

describe(`over FAISS ${release}`, () => {
  it('is that release', () => {
    expect(faiss.version).toBe(release);
  });

  it('says what it supports', () => {
    expect(faiss.supports('IndexFlatL2')).toBe(true);
    expect(faiss.supports('IDSelectorAnd')).toBe(!before('1.7.4'));
    expect(faiss.supports('IndexIVF.searchAndReturnCodes')).toBe(!before('1.8.0'));
    expect(faiss.supports('shardIvfIndexCentroids')).toBe(!before('1.11.0'));
    expect(faiss.supports('PartitionStats.bissectCycles')).toBe(before('1.13.0'));
  });

  it.runIf(before('1.7.4'))('refuses a class that came later, and names the release that has it', () => {
    expect(() => new IDSelectorAnd(new IDSelectorAll(), new IDSelectorAll())).toThrow(unsupported('1.7.4'));
  });

  it.runIf(before('1.9.0'))('refuses a member that came later', () => {
    const params = new SearchParametersHNSW();
    expect(() => params.boundedQueue).toThrow(unsupported('1.9.0'));
  });

  it.skipIf(before('1.13.0'))('refuses a member that is gone, and names the first release without it', () => {
    const stats = new PartitionStats();
    expect(() => stats.bissectCycles).toThrow(unsupported('older than 1.13.0'));
  });

  it('finds neighbors', () => {
    const index = new IndexFlatL2(2);
    index.addSync(new Float32Array([0, 0, 1, 1, 5, 5]));
    expect([...index.searchSync(new Float32Array([0.9, 0.9]), 2).labels]).toEqual([1n, 0n]);
  });
});
