import { describe, expect, it } from 'vitest';
import type { Addon } from '../src/addon.ts';
import { candidates, levelsToTry, type Machine } from '../src/candidates.ts';
import { checkFits, notFound } from '../src/load.ts';
import { concurrencyOf } from '../src/runtime.ts';
import { missingSymbols } from '../tools/symbols.ts';

const AVX2 = ['avx2', 'fma', 'f16c', 'popcnt'];
const AVX512 = [...AVX2, 'avx512f', 'avx512cd', 'avx512vl', 'avx512dq', 'avx512bw'];
const machine = (more: Partial<Machine> = {}): Machine => ({
  platform: 'linux',
  arch: 'x64',
  features: new Set(AVX512),
  wanted: undefined,
  ...more,
});

describe('choice of the SIMD level', () => {
  it('tries the best first', () => {
    expect(levelsToTry(machine())).toEqual(['avx512', 'avx2', 'generic']);
    expect(levelsToTry(machine({ features: new Set(AVX2) }))).toEqual(['avx2', 'generic']);
    expect(levelsToTry(machine({ features: new Set() }))).toEqual(['generic']);
  });

  it('tries only the level that FAISS_SDK_SIMD names', () => {
    expect(levelsToTry(machine({ wanted: 'avx2' }))).toEqual(['avx2']);
    expect(levelsToTry(machine({ wanted: '' }))).toHaveLength(3);
  });

  it('refuses a level that does not exist or that the processor cannot run', () => {
    expect(() => levelsToTry(machine({ wanted: 'sse9' }))).toThrow(
      /no SIMD level: expected one of generic, avx2, avx512/,
    );
    expect(() => levelsToTry(machine({ wanted: 'avx512', features: new Set(AVX2) }))).toThrow(/can run generic, avx2/);
    expect(() => levelsToTry(machine({ arch: 'arm64', wanted: 'avx2' }))).toThrow(/does not exist on arm64/);
  });
});

describe('candidates', () => {
  it('come level by level, the installed package before a local build', () => {
    expect(candidates(machine({ features: new Set(AVX2) })).map(({ at }) => at)).toEqual([
      '@faiss-sdk/node-linux-x64/avx2/faiss.node',
      'build/linux-x64-avx2/faiss.node',
      '@faiss-sdk/node-linux-x64/generic/faiss.node',
      'build/linux-x64-generic/faiss.node',
    ]);
  });

  it('are told in full when none could be loaded, with the command that helps', () => {
    const text = notFound(machine({ wanted: 'avx2' }), ['build/linux-x64-avx2/faiss.node: not there']);
    expect(text).toContain('linux-x64 at SIMD level avx2 (FAISS_SDK_SIMD)');
    expect(text).toContain('build/linux-x64-avx2/faiss.node: not there');
    expect(text).toContain('npm install @faiss-sdk/node-linux-x64');
    expect(text).toContain('npm run build -- --level avx2');
  });
});

describe('an addon from another schema', () => {
  const addon = { abiVersion: 1, schemaHash: 'aaaa' } as Addon;
  it('is refused with both versions and what to do', () => {
    expect(() => checkFits(addon, { abi: 1, hash: 'aaaa' }, 'x.node', 'local')).not.toThrow();
    expect(() => checkFits(addon, { abi: 1, hash: 'bbbb' }, 'x.node', 'local')).toThrow(
      /schema aaaa.*schema bbbb.*npm run build/,
    );
    expect(() => checkFits(addon, { abi: 2, hash: 'aaaa' }, 'x.node', 'prebuilt')).toThrow(
      /Install @faiss-sdk\/node again/,
    );
  });
});

describe('concurrency', () => {
  it("leaves one thread of libuv's pool to others and never exceeds the processors", () => {
    expect(concurrencyOf(undefined, 16)).toBe(3);
    expect(concurrencyOf('16', 8)).toBe(8);
    expect(concurrencyOf('1', 8)).toBe(1);
    expect(concurrencyOf('nonsense', 2)).toBe(2);
    expect(concurrencyOf('999999', 5000)).toBe(1023);
  });
});

describe('symbols that nothing defines', () => {
  it('are those that neither Node nor a versioned library has', () => {
    const listing = [
      '                 U napi_create_object',
      '                 U memcpy@GLIBC_2.14',
      '                 U _gfortran_stop_string',
      '                 w __gmon_start__',
      '                 U GOMP_parallel@GOMP_4.0',
    ].join('\n');
    expect(missingSymbols(listing)).toEqual(['_gfortran_stop_string']);
  });
});
