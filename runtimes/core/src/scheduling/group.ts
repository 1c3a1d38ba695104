import type { Task } from './task.ts';

/**
 * The order of operations on objects that share memory, such as an IVF index, its quantizer and all their views.
 *
 * Groups are joined when FAISS comes to keep a pointer from one object to another; they are never parted. Joined
 * groups form a forest (union-find), and only the root's counters and lists count.
 */
export class Group {
  /** Next group towards the root, null at the root. */
  link: Group | null = null;
  /** Upper bound of the way to this root; the lower tree is hung under the higher one, so ways stay short. */
  rank = 0;
  /** Operations that have been called and have not ended: `active` and `waiting`. */
  total = 0;
  /** Those of `total` that change memory of this group. */
  writes = 0;
  /** Those of `active` that change memory of this group. */
  activeWrites = 0;
  /** Changes that have ended. Views taken at another version are looked up again. */
  version = 0;
  /** Operations that may run now or are running; null before the first. */
  active: Task[] | null = null;
  /** Operations that wait for their turn, oldest first, from `head` on. */
  waiting: Task[] = NONE;
  head = 0;
}

/** Shared by all groups that never had to wait, which are most: they then cost no array. Never pushed to. */
const NONE: Task[] = [];

/** The group that counts for `group`; shortens the way there. */
export function rootOf(group: Group): Group {
  let at = group;
  while (at.link !== null) {
    if (at.link.link !== null) at.link = at.link.link;
    at = at.link;
  }
  return at;
}

/** Puts a task at the end of a root's waiting list. */
export function pushWaiting(root: Group, task: Task): void {
  if (root.waiting === NONE) root.waiting = [task];
  else root.waiting.push(task);
}

/** First task of a root that still waits; tasks that were aborted meanwhile are dropped on the way. */
export function firstWaiting(root: Group): Task | null {
  const { waiting } = root;
  while (root.head < waiting.length) {
    const task = waiting[root.head] as Task;
    if (task.state === 'waiting') return task;
    root.head++;
  }
  if (waiting.length > 0) {
    root.waiting = NONE;
    root.head = 0;
  }
  return null;
}

const COMPACT_AT = 1024;

/** Takes the first task off a root's waiting list; `firstWaiting` has just returned it. */
export function shiftWaiting(root: Group): void {
  root.head++;
  if (root.head >= COMPACT_AT && root.head * 2 > root.waiting.length) {
    root.waiting = root.waiting.slice(root.head);
    root.head = 0;
  }
}

/**
 * Joins two orders into one and returns its root. Work in flight in both goes on; what waits is merged by the order in
 * which it was called, so that a task which waits in several groups stands in the same order in all of them.
 */
export function join(one: Group, two: Group): Group {
  const left = rootOf(one);
  const right = rootOf(two);
  if (left === right) return left;
  const root = left.rank >= right.rank ? left : right;
  const child = root === left ? right : left;
  if (left.rank === right.rank) root.rank++;
  child.link = root;
  root.version = Math.max(root.version, child.version) + 1;
  if (child.total > 0) mergeTasks(root, child);
  return root;
}

function mergeTasks(root: Group, child: Group): void {
  const active = new Set([...(root.active ?? []), ...(child.active ?? [])]);
  const waiting = [...new Set([...stillWaiting(root), ...stillWaiting(child)])].sort((a, b) => a.sequence - b.sequence);
  for (const task of [...active, ...waiting]) task.mergeGroups();
  root.active = [...active];
  root.waiting = waiting.length > 0 ? waiting : NONE;
  root.head = 0;
  root.total = active.size + waiting.length;
  root.activeWrites = root.active.filter((task) => task.changes(root)).length;
  root.writes = root.activeWrites + waiting.filter((task) => task.changes(root)).length;
  child.active = null;
  child.waiting = NONE;
  child.head = child.total = child.writes = child.activeWrites = 0;
}

function stillWaiting(group: Group): Task[] {
  return group.waiting.slice(group.head).filter((task) => task.state === 'waiting');
}
