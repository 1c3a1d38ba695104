import { describe, expect, it } from 'vitest';
import { flagsOf, levelsOf, parseFeatures, roundingFlags, runnable } from '../src/levels.ts';

const AVX2 = ['avx2', 'fma', 'f16c', 'popcnt'];
const AVX512 = [...AVX2, 'avx512f', 'avx512cd', 'avx512vl', 'avx512dq', 'avx512bw'];

describe('SIMD levels', () => {
  it('needs every feature of a level', () => {
    expect(runnable(new Set(), 'x64')).toEqual(['generic']);
    expect(runnable(new Set(AVX2), 'x64')).toEqual(['generic', 'avx2']);
    expect(runnable(new Set(AVX512), 'x64')).toEqual(['generic', 'avx2', 'avx512']);
    expect(runnable(new Set(AVX512.filter((name) => name !== 'avx512bw')), 'x64')).toEqual(['generic', 'avx2']);
    expect(runnable(new Set(AVX512.filter((name) => name !== 'fma')), 'x64')).toEqual(['generic']);
  });

  it('has one level on arm64', () => {
    expect(levelsOf('arm64')).toEqual(['generic']);
    expect(runnable(new Set(AVX512), 'arm64')).toEqual(['generic']);
  });

  it('reads the first processor of /proc/cpuinfo', () => {
    const text = 'processor\t: 0\nflags\t\t: fpu avx2 fma\nbugs\t\t: x\n\nprocessor\t: 1\nflags\t\t: fpu\n';
    expect([...parseFeatures(text)]).toEqual(['fpu', 'avx2', 'fma']);
    expect(parseFeatures('').size).toBe(0);
  });

  it('gives the flags that FAISS gives its own library', () => {
    expect(flagsOf('generic')).toEqual([]);
    expect(flagsOf('avx2')).toEqual(['-mavx2', '-mfma', '-mf16c', '-mpopcnt']);
    expect(flagsOf('avx512')).toContain('-mavx512bw');
  });

  it('asks GCC on x64, and no other compiler, to round as the wheel', () => {
    expect(roundingFlags('g++ (Debian 12.2.0-14) 12.2.0 x86_64-linux-gnu', 'x64')).toHaveLength(1);
    expect(roundingFlags('g++ (Debian 12.2.0-14) 12.2.0 aarch64-linux-gnu', 'arm64')).toEqual([]);
    expect(roundingFlags('Debian clang version 14.0.6 x86_64-pc-linux-gnu', 'x64')).toEqual([]);
  });
});
