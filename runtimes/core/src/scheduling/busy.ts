import { FaissError, operationOf } from '../errors/faiss-error.ts';
import { type Group, rootOf } from './group.ts';
import type { Task } from './task.ts';

const NAMED = 3;

/**
 * The error for what cannot be answered without waiting. It names the calls to await.
 *
 * @param name operation that was asked for, in TypeScript spelling
 * @param writes whether it would change memory; then reads stand in its way too
 */
export function busyError(name: string, group: Group, writes: boolean): FaissError {
  const names = inTheWay(rootOf(group), writes);
  const shown = names.slice(0, NAMED).join(', ') + (names.length > NAMED ? ` and ${names.length - NAMED} more` : '');
  const verb = names.length === 1 ? 'is' : 'are';
  return new FaissError(
    'BUSY',
    `${name} cannot ${writes ? 'change' : 'read'} memory that is in use: ${shown} ${verb} in flight on the same object ` +
      `or one that shares its memory. Await ${names.length === 1 ? 'that call' : 'those calls'} first, or use the form that returns a Promise, which waits for its turn.`,
    operationOf(name),
  );
}

function inTheWay(root: Group, writes: boolean): string[] {
  const waiting = root.waiting.slice(root.head).filter((task) => task.state === 'waiting');
  const tasks: Task[] = [...(root.active ?? []), ...waiting];
  const names = tasks.filter((task) => writes || task.changes(root)).map((task) => task.name);
  return [...new Set(names)];
}
