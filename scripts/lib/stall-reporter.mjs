// @ts-check
// A vitest reporter that ends a run in which nothing moves any more. A test that loops in native code or in WebAssembly
// holds its process, where vitest's own time limits do not reach: without this a run would hang without a word.
// For a vitest that leads its process group (`run` with `group: true`): the whole group is ended.

/** @typedef {import('vitest/node').TestModule} TestModule */
/** @typedef {import('vitest/node').TestCase} TestCase */

/** Longer than any hook or test may take (vitest.config.ts). */
const LIMIT_MS = Number(process.env.FAISS_SDK_STALL_MS ?? 10 * 60_000);

export default class StallReporter {
  /** @type {Map<TestModule, string>} Files that run, with what they did last. */
  #running = new Map();
  #last = Date.now();
  /** @type {NodeJS.Timeout | undefined} */
  #timer;

  onInit() {
    this.#timer = setInterval(() => this.#look(), Math.min(LIMIT_MS, 10_000));
    this.#timer.unref();
  }

  /** @param {TestModule} module */
  onTestModuleStart(module) {
    this.#move(module, 'has begun');
  }

  /** @param {TestCase} test */
  onTestCaseReady(test) {
    this.#move(test.module, `began: ${test.fullName}`);
  }

  /** @param {TestCase} test */
  onTestCaseResult(test) {
    this.#move(test.module, `ended: ${test.fullName}`);
  }

  /** @param {TestModule} module */
  onTestModuleEnd(module) {
    this.#running.delete(module);
    this.#last = Date.now();
  }

  onTestRunEnd() {
    clearInterval(this.#timer);
  }

  /** @param {TestModule} module @param {string} what */
  #move(module, what) {
    this.#running.set(module, what);
    this.#last = Date.now();
  }

  #look() {
    if (Date.now() - this.#last < LIMIT_MS) return;
    clearInterval(this.#timer);
    const lines = [...this.#running].map(
      ([module, what]) => `  ${module.project.name}: ${module.relativeModuleId}\n    ${what}`,
    );
    process.stderr.write(
      `\nNothing has moved for ${LIMIT_MS / 1000} s; the run ends. What ran, and the last that was heard of it\n` +
        `(the test that hangs may be one of the next few):\n${lines.join('\n')}\n`,
    );
    // Its workers too: one that loops hears no other signal. A group of our own is what `run` with `group` makes.
    process.kill(-process.pid, 'SIGKILL');
  }
}
