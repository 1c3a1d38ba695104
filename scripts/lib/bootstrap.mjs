// @ts-check
// From a bare clone to a checkout that builds. Needs nothing but Node and npm.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ensureDependencies } from './dependencies.mjs';
import { atLeast } from './requirements.mjs';
import { ROOT } from './run.mjs';
import { ensureSystem } from './system.mjs';

/** Throws when this Node is older than package.json asks for. */
function checkNode() {
  const { engines } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
  const [major = 0, minor = 0] = engines.node.match(/\d+/g).map(Number);
  if (!atLeast(process.versions.node, major, minor)) {
    throw new Error(`Node ${process.versions.node} is too old: install Node ${major}.${minor} or newer and try again.`);
  }
}

/**
 * Checks Node, npm's packages and the system's; installs what is missing where it may. Takes well
 * under a second when nothing is missing. Ends the process with a text for people when it cannot.
 * @param {{ need?: readonly import('./requirements.mjs').Need[] }} [options]
 */
export async function bootstrap({ need = ['compile'] } = {}) {
  try {
    checkNode();
    await ensureDependencies();
    await ensureSystem(need);
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : error}\n`);
    process.exit(1);
  }
}
