// @ts-check
// The C++ that all runtimes share, tested under AddressSanitizer and UBSan. Prints "N passed, N failed".
//   node scripts/test-abi.mjs [--filter=PATTERN]
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { tmpdir, userInfo } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const source = join(root, 'runtimes/core/cpp/test');
// Per checkout, outside of it: object files of sanitizer builds are large.
const checkout = createHash('sha256').update(root).digest('hex').slice(0, 12);
const build = join(
  process.env.XDG_CACHE_HOME ?? join(userInfo().homedir || tmpdir(), '.cache'),
  'faiss-sdk',
  `abi-test-${checkout}`,
);

/** Runs a step; its output is shown only when it fails.
 * @param {string} what @param {string} command @param {string[]} args */
function step(what, command, args) {
  const done = spawnSync(command, args, { cwd: root, encoding: 'utf8', maxBuffer: 1 << 26 });
  if (done.status === 0) return done.stdout;
  process.stderr.write(
    `${what} failed:\n${done.stdout ?? ''}${done.stderr ?? ''}${done.error ? `${done.error.message}\n` : ''}`,
  );
  process.stdout.write('0 passed, 1 failed\n');
  process.exit(1);
}

const engine = JSON.parse(step('Finding FAISS', process.execPath, ['runtimes/engine/engine.mjs', '--json']));
/** @param {string[]} values */
const list = (values) => values.join(';');
step('Configuring the ABI tests', 'cmake', [
  '-S',
  source,
  '-B',
  build,
  '-G',
  'Ninja',
  `-DCMAKE_CXX_COMPILER=${engine.cxx}`,
  `-DFSDK_INCLUDE=${list(engine.includeDirs)}`,
  `-DFSDK_FLAGS=${list(engine.flags)}`,
  `-DFSDK_LINK=${list(engine.link)}`,
]);
step('Compiling the ABI tests', 'nice', ['cmake', '--build', build, '-j', '2']);

const filter = process.argv.find((argument) => argument.startsWith('--filter='))?.slice('--filter='.length);
const run = spawnSync(join(build, 'abi_test'), filter ? [`--gtest_filter=${filter}`] : [], {
  encoding: 'utf8',
  maxBuffer: 1 << 26,
  timeout: 300_000,
  env: {
    ...process.env,
    ASAN_OPTIONS: 'detect_leaks=1:strict_string_checks=1',
    UBSAN_OPTIONS: 'print_stacktrace=1',
    // libgomp keeps its team for ever and never says where it lies.
    LSAN_OPTIONS: `suppressions=${join(source, 'leaks.supp')}:print_suppressions=0`,
  },
});
const output = `${run.stdout}${run.stderr}`;
const passed = Number(/\[ {2}PASSED {2}\] (\d+) test/.exec(output)?.[1] ?? 0);
let failed = Number(/\[ {2}FAILED {2}\] (\d+) test/.exec(output)?.[1] ?? 0);
// A sanitizer's report ends the process: that is a failure, whatever had passed before.
if (run.status !== 0 && failed === 0) failed = 1;
if (failed > 0) process.stderr.write(output);
process.stdout.write(`${passed} passed, ${failed} failed\n`);
process.exitCode = failed === 0 ? 0 : 1;
