import { existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { keyOf } from './key.ts';

/**
 * What a compiler meets in these files: `key` of their content, and when each was last written. The times tell of a file
 * that was changed and changed back, between which the compiler may have read it.
 */
export function stateOf(key: string, folder: string, files: readonly string[]): string {
  const times = files.map((file) => {
    const { mtimeNs } = statSync(join(folder, file), { bigint: true });
    return `${file} ${mtimeNs}`;
  });
  return keyOf([key, ...times]);
}

/** A file that is gone is another state too. */
function present(state: () => string): string {
  try {
    return state();
  } catch {
    return '';
  }
}

/**
 * Runs `compile`, which fills the build tree `tree`, and returns what it returns, provided that the sources stayed in the
 * state `expected` from its start to its end. If they did not, some objects may be of old sources and yet be younger than
 * the new ones, so that ninja would keep them for good: the tree is removed and an error thrown, and nothing may be stored
 * under the key of `expected`. The same for a tree whose compile was killed, once the sources have changed: whether they
 * did so before its end nobody can tell.
 */
export async function steadily<T>(
  tree: string,
  expected: string,
  state: () => string,
  say: (line: string) => void,
  compile: () => Promise<T>,
): Promise<T> {
  // Beside the tree, as long as its objects are not known to be good.
  const mark = `${tree}.unfinished`;
  const unsteady = (cause?: unknown) => {
    rmSync(tree, { recursive: true, force: true });
    rmSync(mark, { force: true });
    return new Error(
      `Sources changed while ${tree} was compiled from them (npm run generate, git or an editor, perhaps): nothing of it is kept. Run the build again, and change nothing until it ends.`,
      cause === undefined ? undefined : { cause },
    );
  };
  if (existsSync(mark) && readFileSync(mark, 'utf8') !== expected) {
    say(`  ${tree}: its build was stopped, and sources have changed since: compiling all anew`);
    rmSync(tree, { recursive: true, force: true });
  }
  // They were looked at before a lock was waited for. No object is made yet, so the tree can stay.
  if (present(state) !== expected) {
    throw new Error(`Sources changed before ${tree} could be compiled from them. Run the build again.`);
  }
  mkdirSync(dirname(mark), { recursive: true });
  writeFileSync(mark, expected);
  let made: T;
  try {
    made = await compile();
  } catch (error) {
    // Half old and half new sources rarely compile.
    if (present(state) !== expected) throw unsteady(error);
    rmSync(mark, { force: true });
    throw error;
  }
  if (present(state) !== expected) throw unsteady();
  rmSync(mark, { force: true });
  return made;
}
