// @ts-check
// What the build and the tests need from the system, and which Debian package has it.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { chromiumPath } from './chromium.mjs';
import { output } from './run.mjs';

/** @typedef {'compile' | 'test' | 'goldens' | 'wasm' | 'page'} Need */

/**
 * @typedef {object} Requirement
 * @property {string} name what is missing, for people
 * @property {string} why
 * @property {readonly Need[]} for
 * @property {() => boolean} present
 * @property {() => string} debian package that brings it
 */

const TRIPLET = process.arch === 'arm64' ? 'aarch64-linux-gnu' : 'x86_64-linux-gnu';
const WITH_OWN_FAISS = Boolean(process.env.FAISS_ROOT || process.env.FAISS_SOURCE_DIR);

/** @param {string} command */
const runs = (command, args = ['--version']) => output(command, args) !== null;

/**
 * True when `text` holds a version of at least `major.minor`.
 * @param {string | null} text
 * @param {number} major
 * @param {number} minor
 */
export function atLeast(text, major, minor) {
  const found = /(\d+)\.(\d+)/.exec(text ?? '');
  if (!found) return false;
  const [a, b] = [Number(found[1]), Number(found[2])];
  return a > major || (a === major && b >= minor);
}

/**
 * Debian's package of cargo. Debian 12 has an old one under that name, which would clone the whole
 * index of crates; its newer one is called cargo-web.
 * @param {string | null} candidate version that apt offers for `cargo`
 * @param {boolean} webOffered
 */
export function cargoPackage(candidate, webOffered) {
  return !webOffered || atLeast(candidate, 0, 69) ? 'cargo' : 'cargo-web';
}

/** @param {string} name */
function aptCandidate(name) {
  const version = /Candidate: (\S+)/.exec(output('apt-cache', ['policy', name]) ?? '')?.[1];
  return version && version !== '(none)' ? version : null;
}

/** @type {readonly Requirement[]} */
export const REQUIREMENTS = [
  {
    name: 'g++ (C++17, with OpenMP)',
    why: 'compiles FAISS and the addon',
    for: ['compile'],
    present: () => runs(process.env.CXX || (process.platform === 'linux' ? 'g++' : 'c++')),
    debian: () => 'g++',
  },
  {
    name: 'CMake 3.24 or newer',
    why: 'configures FAISS and the addon',
    for: ['compile', 'wasm'],
    present: () => atLeast(output('cmake', ['--version']), 3, 24),
    debian: () => 'cmake',
  },
  {
    name: 'ninja',
    why: 'runs the compilers',
    for: ['compile', 'wasm'],
    present: () => runs('ninja'),
    debian: () => 'ninja-build',
  },
  {
    name: 'cargo',
    why: 'fetches the pinned FAISS source (not needed with FAISS_ROOT or FAISS_SOURCE_DIR)',
    for: ['compile', 'wasm'],
    present: () => WITH_OWN_FAISS || runs('cargo'),
    debian: () => cargoPackage(aptCandidate('cargo'), aptCandidate('cargo-web') !== null),
  },
  {
    name: 'OpenBLAS, static, OpenMP build',
    why: 'is the BLAS that FAISS computes with (or set FAISS_SDK_BLAS)',
    for: ['compile'],
    present: () =>
      process.platform !== 'linux' ||
      [
        process.env.FAISS_SDK_BLAS ?? '',
        `/usr/lib/${TRIPLET}/openblas-openmp/libopenblas.a`,
        '/usr/lib64/libopenblas-openmp.a',
        '/usr/local/lib/libopenblas.a',
      ].some((path) => existsSync(path)),
    debian: () => 'libopenblas-openmp-dev',
  },
  {
    name: 'clang++ 14 or newer',
    why: "reads FAISS's headers to check the schema against them",
    for: ['test'],
    present: () => atLeast(output('clang++', ['--version']), 14, 0),
    debian: () => 'clang',
  },
  {
    name: "clang's OpenMP header",
    why: "is included by FAISS's headers, which clang++ reads",
    for: ['test'],
    // Before LLVM 16 the header lies with the runtime, which clang only suggests.
    present: () => runs('clang++', ['-fopenmp', '-include', 'omp.h', '-fsyntax-only', '-xc++', '/dev/null']),
    debian: () => 'libomp-dev',
  },
  {
    name: 'GoogleTest',
    why: 'runs the tests of the C ABI',
    for: ['test'],
    present: () => runs('g++', ['-include', 'gtest/gtest.h', '-fsyntax-only', '-xc++', '/dev/null']),
    debian: () => 'libgtest-dev',
  },
  {
    name: 'python3 with venv',
    why: 'runs Python FAISS, whose outputs are the goldens',
    for: ['goldens'],
    present: () => runs('python3', ['-c', 'import ensurepip, venv']),
    debian: () => 'python3-venv',
  },
  {
    name: 'Emscripten',
    why: 'compiles FAISS to WebAssembly',
    for: ['wasm'],
    present: () => runs('emcc') && runs('em-config', ['EMSCRIPTEN_ROOT']),
    debian: () => 'emscripten',
  },
  {
    name: 'Eigen 3',
    why: 'is what the BLAS of the WebAssembly build is made of (or set FAISS_SDK_EIGEN)',
    for: ['wasm'],
    present: () => existsSync(join(process.env.FAISS_SDK_EIGEN || '/usr/include/eigen3', 'Eigen/Core')),
    debian: () => 'libeigen3-dev',
  },
  {
    name: 'Chromium',
    why: 'runs the tests of the WebAssembly build in a page (or set FAISS_SDK_CHROMIUM)',
    for: ['page'],
    present: () => chromiumPath() !== undefined,
    debian: () => 'chromium',
  },
];
