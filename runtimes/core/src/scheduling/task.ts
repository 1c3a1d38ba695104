import type { Cell } from '../objects/cell.ts';
import { type Group, rootOf } from './group.ts';

/** waiting: for its turn · ready: its turn, waits for a worker · running · done: ended or aborted. */
export type TaskState = 'waiting' | 'ready' | 'running' | 'done';

let calls = 0;

/**
 * One operation in the order of the groups that it touches.
 *
 * A task holds its objects (through their cells) until it ends, so that closing one meanwhile only takes effect then.
 */
export abstract class Task {
  /** Place in the order of all calls. Every waiting list is sorted by it, which is why no two tasks can wait for each other. */
  readonly sequence = ++calls;
  state: TaskState = 'waiting';
  /** Root groups that it touches, each once, and beside them whether it changes their memory. */
  groups: Group[] = [];
  writes: boolean[] = [];
  /** Cells whose release waits for this task. */
  readonly cells: Cell[] = [];

  /** @param name TypeScript spelling of the operation, for messages */
  constructor(readonly name: string) {}

  /** Runs the task, whose turn it is. It calls `finished(this)` once, now or later. */
  abstract start(): void;

  /** Declares that the task uses an object. */
  touch(cell: Cell, writes: boolean): void {
    cell.uses++;
    this.cells.push(cell);
    const root = rootOf(cell.group);
    const at = this.groups.indexOf(root);
    if (at < 0) {
      this.groups.push(root);
      this.writes.push(writes);
    } else if (writes) {
      this.writes[at] = true;
    }
  }

  /** Whether the task changes memory of a root group. */
  changes(root: Group): boolean {
    const at = this.groups.indexOf(root);
    return at >= 0 && this.writes[at] === true;
  }

  /** Follows groups that were joined since: the ones that became one are kept once, with the stronger effect. */
  mergeGroups(): void {
    const { groups, writes } = this;
    this.groups = [];
    this.writes = [];
    groups.forEach((group, i) => {
      const root = rootOf(group);
      const at = this.groups.indexOf(root);
      if (at < 0) {
        this.groups.push(root);
        this.writes.push(writes[i] === true);
      } else if (writes[i] === true) {
        this.writes[at] = true;
      }
    });
  }
}
