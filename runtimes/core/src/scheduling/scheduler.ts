import { releaseIfUnused } from '../objects/release.ts';
import { firstWaiting, type Group, pushWaiting, rootOf, shiftWaiting } from './group.ts';
import type { Task } from './task.ts';

/**
 * Gives operations their turn.
 *
 * Every group is a first-in-first-out order: reads that stand next to each other run at the same time, a change runs
 * alone. A task that touches several groups waits in all of them and starts when it is first in each. Tasks enter all
 * their groups in one step and in the order of their calls, so the oldest waiting task is first everywhere: it waits
 * only for running ones, and nothing can deadlock. Waiting costs no worker thread.
 */

/** Groups in which something has changed, so that a waiting task may have its turn. */
const changed: Group[] = [];
let draining = false;

/** Puts a task in line and starts it at once when nothing stands before it. */
export function enqueue(task: Task): void {
  const { groups, writes } = task;
  for (let i = 0; i < groups.length; i++) {
    const root = groups[i] as Group;
    root.total++;
    if (writes[i] === true) root.writes++;
    pushWaiting(root, task);
    changed.push(root);
  }
  if (groups.length === 0) {
    task.state = 'ready';
    task.start();
  }
  drain();
}

/** Takes a task that has ended, or was aborted before it began, out of its groups and lets the next ones go. */
export function finished(task: Task): void {
  const waited = task.state === 'waiting';
  task.state = 'done';
  const { groups, writes } = task;
  for (let i = 0; i < groups.length; i++) {
    const root = groups[i] as Group;
    root.total--;
    if (writes[i] === true) root.writes--;
    if (!waited) leave(root, task, writes[i] === true);
    changed.push(root);
  }
  for (const cell of task.cells) {
    cell.uses--;
    releaseIfUnused(cell);
  }
  drain();
}

function leave(root: Group, task: Task, wrote: boolean): void {
  const active = root.active as Task[];
  const last = active.pop() as Task;
  if (last !== task) active[active.indexOf(task)] = last;
  if (wrote) {
    root.activeWrites--;
    root.version++;
  }
}

/** A loop, not a recursion: a long line of field sets, each ending at once, must not grow the stack. */
function drain(): void {
  if (draining) return;
  draining = true;
  try {
    for (let group = changed.pop(); group !== undefined; group = changed.pop()) startWaiting(rootOf(group));
  } finally {
    draining = false;
  }
}

function startWaiting(root: Group): void {
  for (let task = firstWaiting(root); task !== null && hasTurn(task); task = firstWaiting(root)) {
    enter(task);
    task.state = 'ready';
    task.start();
  }
}

function hasTurn(task: Task): boolean {
  const { groups, writes } = task;
  for (let i = 0; i < groups.length; i++) {
    const root = groups[i] as Group;
    if (firstWaiting(root) !== task) return false;
    if (writes[i] === true ? (root.active?.length ?? 0) > 0 : root.activeWrites > 0) return false;
  }
  return true;
}

function enter(task: Task): void {
  const { groups, writes } = task;
  for (let i = 0; i < groups.length; i++) {
    const root = groups[i] as Group;
    shiftWaiting(root);
    if (root.active === null) root.active = [task];
    else root.active.push(task);
    if (writes[i] === true) root.activeWrites++;
    // What stands behind it in its other groups may have come to the front there.
    if (groups.length > 1) changed.push(root);
  }
}
