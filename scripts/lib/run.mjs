// @ts-check
// Child processes for the entry points. No dependency: this runs before npm has installed anything.
import { spawn, spawnSync } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The repository. */
export const ROOT = join(dirname(fileURLToPath(import.meta.url)), '../..');

/** Progress for people; stdout stays free for results. @param {string} line */
export function say(line) {
  process.stderr.write(`${line}\n`);
}

/**
 * Standard output of a command, or null when it cannot be run or fails.
 * @param {string} command
 * @param {readonly string[]} args
 */
export function output(command, args) {
  const result = spawnSync(command, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
  return result.error || result.status !== 0 ? null : result.stdout;
}

/**
 * Runs a command with the terminal's output and gives its exit status (1 when it cannot be run or
 * is killed). `onText` gets the text too. With `group` the command leads a process group, so that it and all that it
 * started can be ended at once, which happens when this process is told to end.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{ env?: Record<string, string>, onText?: (text: string) => void, group?: boolean }} [options]
 * @returns {Promise<number>}
 */
export function run(command, args, { env = {}, onText, group = false } = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: ROOT,
      env: { ...process.env, ...env },
      stdio: ['ignore', onText ? 'pipe' : 'inherit', onText ? 'pipe' : 'inherit'],
      detached: group,
    });
    if (group) endWith(child);
    for (const [from, to] of /** @type {const} */ ([
      ['stdout', process.stdout],
      ['stderr', process.stderr],
    ])) {
      child[from]?.on('data', (chunk) => {
        to.write(chunk);
        onText?.(chunk.toString('utf8'));
      });
    }
    child.on('error', (error) => {
      say(`cannot run ${command}: ${error.message}`);
      resolve(1);
    });
    child.on('close', (code) => resolve(code ?? 1));
  });
}

/** A group of its own does not hear the terminal's Ctrl-C. @param {import('node:child_process').ChildProcess} child */
function endWith(child) {
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
    const end = () => {
      if (child.pid) process.kill(-child.pid, 'SIGKILL');
      process.exit(1);
    };
    process.on(signal, end);
    child.on('close', () => process.off(signal, end));
  }
}

/** Path of a command that npm installed. @param {string} name */
export function bin(name) {
  return join(ROOT, 'node_modules/.bin', name);
}

/**
 * Runs a TypeScript program of this repository.
 * @param {string} file
 * @param {readonly string[]} args
 * @param {{ env?: Record<string, string>, nodeArgs?: readonly string[], onText?: (text: string) => void }} [options]
 */
export function runTypeScript(file, args = [], { env, nodeArgs = [], onText } = {}) {
  return run(process.execPath, [...nodeArgs, '--import', 'tsx', join(ROOT, file), ...args], { env, onText });
}
