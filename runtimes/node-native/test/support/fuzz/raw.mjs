// Child process of ../../fuzz.test.ts: calls every operation of the ABI with plausible and hostile
// arguments, on live objects of every class in every state. Each call must end in a value or an error
// with a code.  node --import tsx raw.mjs SHARE SHARES EPISODES [SEED [FAMILY [EPISODE]]]
// With FUZZ_AFTER=FAMILY#EPISODE it goes on behind that episode: see seeds.ts.
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { addon, call, constructors, functions, nameOfClass, opsOf } from './abi.mjs';
import { argumentsFor } from './arguments.mjs';
import { boundMemory, note, show, stepsTaken } from './diary.mjs';
import { Globals } from './globals.mjs';
import { hash, Random } from './random.mjs';
import { makeIndex, recipes, Zoo } from './zoo.mjs';

const [share = 0, shares = 1, episodes = 10, seed = 1] = process.argv.slice(2, 6).map(Number);
const [onlyFamily, onlyEpisode] = process.argv.slice(6);
const CALLS = 60;
const MEMORY = 2e9;
/** The family that calls free functions only. */
const FUNCTIONS = 'functions';
let passed = !process.env.FUZZ_AFTER;
// Calls write files, by hand too; a parent that watches has chosen the folder.
if (!process.send) process.chdir(mkdtempSync(join(tmpdir(), 'faiss-sdk-fuzz-')));

class NativeError extends Error {
  /** @param {number} code @param {string} message */
  constructor(code, message) {
    super(message);
    this.code = code;
  }
}
addon.setErrorFactory((code, message) => new NativeError(code, message));

const report = { calls: 0, values: 0, errors: 0 };
const met = new Set();

/**
 * Objects of gigabytes, which memory holds: making and reading them only takes its time. What no memory holds is called.
 * @param {import('./abi.mjs').Op} op @param {unknown[]} args
 */
function heavy(op, args) {
  if (!constructors.includes(op)) return false;
  const numbers = args.filter((one, i) => typeof one === 'number' && one > 1 && op.args[i]?.letter !== 'h');
  const size = /** @type {number[]} */ (numbers).reduce((product, one) => product * one, 1);
  return size > 2 ** 26 && size < 2 ** 40;
}

/** @param {Zoo} zoo @param {string} label @param {import('./abi.mjs').Op} op @param {unknown[]} args */
function attempt(zoo, label, op, args) {
  if (heavy(op, args)) return;
  note(`${label} ${op.name}(${args.map(show).join(', ')})`);
  report.calls++;
  try {
    const result = addon.call(op.id, ...args);
    report.values++;
    met.add(op.id);
    if (op.results.includes('h')) zoo.keep(result);
    // Half a million exchanges are its default: minutes for each call.
    if (op.name === 'PolysemousTraining:new0') call('SimulatedAnnealingParameters.n_iter:set', result, 1000);
    if (op.results === 'H') for (const handle of /** @type {BigUint64Array} */ (result)) zoo.keep(Number(handle));
  } catch (error) {
    if (!(error instanceof NativeError)) throw error;
    if (error.code < 1 || error.code > 12 || error.message.length < 10)
      throw new Error(`${op.name}: ${error.code} ${error.message}`);
    if (process.env.FUZZ_TRACE) process.stderr.write(`  -> ${error.message}\n`);
    report.errors++;
  }
}

const globals = new Globals();

/** @param {string} family what the first objects are made of @param {number} episode @param {(random: Random, zoo: Zoo) => void} begin */
function play(family, episode, begin) {
  const label = `${family}#${episode}`;
  const random = new Random(hash(`${label}/${seed}`));
  const zoo = new Zoo(random);
  note(`${label} begin`);
  // Parameters, selectors and transforms for others to take, and the family itself.
  for (let i = 0; i < 6; i++) {
    const op = random.pick(constructors.filter((one) => !/^Index/.test(one.name)));
    attempt(zoo, label, op, argumentsFor(random, zoo, op, 0));
  }
  begin(random, zoo);
  zoo.addParts();
  for (let i = 0; i < CALLS; i++) {
    if (random.chance(2) && zoo.handles.length > 2) {
      note(`${label} release`);
      zoo.close(random.below(zoo.handles.length));
    }
    if (family === FUNCTIONS || random.chance(12) || zoo.handles.length === 0) {
      const op = random.pick(family !== FUNCTIONS && random.chance(50) ? constructors : functions);
      attempt(zoo, label, op, argumentsFor(random, zoo, op, 0));
      continue;
    }
    const self = /** @type {number} */ (
      zoo.find(random.chance(40) ? 'Index' : random.chance(30) ? 'IndexBinary' : null) ?? zoo.find(null)
    );
    const own = opsOf(self);
    // At the beginning fields are set, so that later calls meet odd states.
    const setters = i < 8 ? own.filter((op) => op.name.endsWith(':set')) : [];
    const methods = own.filter((op) => !op.name.includes(':'));
    const op = random.pick(setters.length > 0 ? setters : random.chance(70) && methods.length > 0 ? methods : own);
    attempt(zoo, label, op, argumentsFor(random, zoo, op, self));
  }
  zoo.closeAll();
  globals.restore();
  return boundMemory(MEMORY);
}

const families = [
  {
    name: FUNCTIONS,
    begin: (/** @type {Random} */ random, /** @type {Zoo} */ zoo) => zoo.keep(makeIndex(random, 'Flat', 1)),
  },
  ...recipes.map(([text, metric]) => ({
    name: `${text}/${metric}`,
    begin: (/** @type {Random} */ random, /** @type {Zoo} */ zoo) => {
      for (let i = 0; i < 2; i++) zoo.keep(makeIndex(random, text, metric));
      if (random.chance(50)) {
        const [other, otherMetric] = random.pick(recipes);
        zoo.keep(makeIndex(random, other, otherMetric));
      }
    },
  })),
  ...[...nameOfClass.values()]
    .filter((name) => constructors.some((op) => op.owner === name))
    .map((name) => ({
      name,
      begin: (/** @type {Random} */ random, /** @type {Zoo} */ zoo) => {
        const op = random.pick(constructors.filter((one) => one.owner === name));
        if (random.chance(40)) zoo.keep(makeIndex(random, ...random.pick(recipes)));
        for (let i = 0; i < 4; i++) attempt(zoo, name, op, argumentsFor(random, zoo, op, 0));
      },
    })),
];

/** Whatever is alive in the end was leaked. */
const alive = addon.liveObjects();
for (const [at, family] of families.entries()) {
  if (at % shares !== share || (onlyFamily && family.name !== onlyFamily)) continue;
  for (let e = 0; e < episodes; e++) {
    if (onlyEpisode && e !== Number(onlyEpisode)) continue;
    const here = passed;
    passed ||= `${family.name}#${e}` === process.env.FUZZ_AFTER;
    if (here) await play(family.name, e, family.begin);
  }
}
if (addon.liveObjects() !== alive) throw new Error(`${addon.liveObjects() - alive} objects were not freed`);

const done = { ...report, operations: [...met], steps: stepsTaken() };
if (process.send) process.send(done, () => process.exit(0));
else process.stdout.write(`${JSON.stringify(done)}\n`);
