import { defineConfig } from 'vitest/config';

/** The same aliases as `paths` of tsconfig.base.json: sources are tested, not builds. */
const at = (path: string) => new URL(path, import.meta.url).pathname;
const alias = [
  { find: /^@faiss-sdk\/core$/, replacement: at('runtimes/core/src/index.ts') },
  { find: /^@faiss-sdk\/core\/remote$/, replacement: at('runtimes/core/src/remote/index.ts') },
  { find: /^@faiss-sdk\/core\//, replacement: at('runtimes/core/src/') },
  { find: /^@faiss-sdk\/generated$/, replacement: at('generated/typescript/index.ts') },
  { find: /^@faiss-sdk\/generated\//, replacement: at('generated/typescript/') },
  { find: /^@faiss-sdk\/node\/contrib\/(.*)$/, replacement: at('runtimes/core/contrib/$1.ts') },
  { find: /^@faiss-sdk\/node$/, replacement: at('runtimes/node-native/src/index.ts') },
  { find: /^@faiss-sdk\/wasm$/, replacement: at('runtimes/wasm/src/index.ts') },
  { find: /^@faiss-sdk\/wasm-module$/, replacement: at('runtimes/wasm/dist/faiss.mjs') },
  { find: /^@faiss-sdk\/wasm-module-threads$/, replacement: at('runtimes/wasm/dist/faiss-threads.mjs') },
];

/** One project per part of the repository, so that one part can be run alone: `npx vitest run --project core`. */
const project = (name: string, root: string, more: object = {}) => ({
  resolve: { alias },
  test: {
    name,
    include: [`${root}/**/*.test.ts`],
    exclude: ['**/node_modules/**', '**/dist/**', '**/build/**'],
    testTimeout: 30_000,
    ...more,
  },
});

/** Native code runs in child processes, and with `--expose-gc`, so that lifetime tests can collect. */
const native = { pool: 'forks', execArgv: ['--expose-gc'], testTimeout: 120_000, hookTimeout: 120_000 };

/** Tests that start browsers and compilers, which take their time on a busy machine. */
const slow = { ...native, testTimeout: 300_000, hookTimeout: 300_000, expect: { poll: { timeout: 30_000 } } };

/** Tests of the native runtime that run over the WebAssembly one as they are: its package goes by the other's name there. */
const shared = ['contrib', 'errors', 'lifetime', 'kmeans', 'files', 'python-files'].map(
  (name) => `runtimes/node-native/test/${name}.test.ts`,
);
const asNode = { find: /^@faiss-sdk\/node$/, replacement: at('runtimes/wasm/src/index.ts') };
/** The build with threads has all tests, the one with a single thread those that depend on the engine. */
const wasmOf = (name: string, threads: string, include: readonly string[]) => {
  const made = project(name, 'runtimes/wasm', { ...native, env: { FAISS_SDK_THREADS: threads } });
  made.resolve = { alias: [asNode, ...alias] };
  made.test.include = [...include, ...shared];
  return made;
};
const engineTests = ['conformance', 'mutation', 'page', 'page-conformance', 'responsive'].map(
  (name) => `runtimes/wasm/test/${name}.test.ts`,
);
const wasm = [wasmOf('wasm', '2', ['runtimes/wasm/**/*.test.ts']), wasmOf('wasm-single', 'single', engineTests)];

/** Over an addon that was built against another FAISS (npm run test:releases), and only then. */
const releases = process.env.FAISS_SDK_RELEASE
  ? [project('releases', 'runtimes/node-native/test/releases', native)]
  : [];

export default defineConfig({
  test: {
    passWithNoTests: true,
    projects: [
      project('codegen', 'codegen'),
      project('core', 'runtimes/core'),
      project('engine', 'runtimes/engine'),
      project('house', 'scripts'),
      ...wasm,
      project('node-native', 'runtimes/node-native', {
        ...native,
        exclude: ['**/node_modules/**', '**/dist/**', '**/build/**', 'runtimes/node-native/test/releases/**'],
      }),
      project('conformance', 'conformance', native),
      project('docs', 'docs', slow),
      ...releases,
      project('examples', 'examples', slow),
      project('packages', 'packaging', { ...slow, globalSetup: at('packaging/test/setup.ts') }),
    ],
  },
});
