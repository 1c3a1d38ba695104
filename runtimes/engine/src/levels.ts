import { readFileSync } from 'node:fs';

/** SIMD levels that FAISS 1.12 is built for, weakest first. FAISS and our code are compiled once per level. */
export const LEVELS = ['generic', 'avx2', 'avx512'] as const;
export type Level = (typeof LEVELS)[number];

/** Processor features (names of /proc/cpuinfo) without which code of a level dies with SIGILL. */
const NEEDS: Record<Level, readonly string[]> = {
  generic: [],
  avx2: ['avx2', 'fma', 'f16c', 'popcnt'],
  avx512: ['avx2', 'fma', 'f16c', 'popcnt', 'avx512f', 'avx512cd', 'avx512vl', 'avx512dq', 'avx512bw'],
};

export function isLevel(text: string): text is Level {
  return (LEVELS as readonly string[]).includes(text);
}

/** Levels that exist for an architecture: on arm64 FAISS's generic level is NEON. */
export function levelsOf(arch: string): readonly Level[] {
  return arch === 'x64' ? LEVELS : ['generic'];
}

/** Compiler flags of a level, the same as FAISS's own CMake gives its library: mixing them breaks the one-definition rule. */
export function flagsOf(level: Level): readonly string[] {
  return NEEDS[level].map((feature) => `-m${feature}`);
}

/**
 * Where GCC rounds. Python's wheels are made by GCC 14, which does not chain fused multiply-adds of 256 bits in a sum
 * (its tuning since GCC 13), and Debian's GCC 12 does: norms and distances of AVX2 then differ in their last bit, and
 * training of additive quantizers, which searches at random, makes other codes of it. With this parameter
 * `fvec_L2sqr`, `fvec_inner_product` and `fvec_norm_L2sqr` agree with the wheel bit for bit at every level.
 */
export function roundingFlags(compiler: string, arch: string = process.arch): readonly string[] {
  return arch === 'x64' && !/clang/i.test(compiler) ? ['--param=avoid-fma-max-bits=256'] : [];
}

/** Levels that a processor with these features can run, weakest first. */
export function runnable(features: ReadonlySet<string>, arch: string): Level[] {
  return levelsOf(arch).filter((level) => NEEDS[level].every((feature) => features.has(feature)));
}

/**
 * Features of this machine's processor. Only Linux tells them without native code; elsewhere the
 * set is empty, so the generic level is used.
 */
export function features(platform: string = process.platform): ReadonlySet<string> {
  if (platform !== 'linux') return new Set();
  try {
    return parseFeatures(readFileSync('/proc/cpuinfo', 'utf8'));
  } catch {
    return new Set();
  }
}

/** First `flags` line of /proc/cpuinfo; all processors of one machine have the same. */
export function parseFeatures(cpuinfo: string): ReadonlySet<string> {
  const line = /^flags\s*:(.*)$/m.exec(cpuinfo)?.[1] ?? '';
  return new Set(line.split(/\s+/).filter(Boolean));
}

/** The best level this machine can run. */
export function bestLevel(): Level {
  return runnable(features(), process.arch).at(-1) ?? 'generic';
}
