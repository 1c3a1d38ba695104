import type { Case } from '../cases/types.ts';
import type { Outcome } from '../judge/verdict.ts';

/** What a report says about the binding. */
export interface About {
  readonly name: string;
  readonly version: string;
  readonly faiss: string;
  readonly language: string;
  readonly issues?: string;
  /** What its verdicts do not say, because the binding cannot be asked. */
  readonly remarks: readonly string[];
}

export interface Told extends Outcome {
  /** Of the case before, where that turns out to be to blame. */
  readonly previous?: Outcome;
  /** What went wrong, and is no single case's fault. */
  readonly problem?: string;
}

/** Something that runs cases one after the other: an adapter process, or a module in this process. */
export interface Subject {
  readonly about: About;
  /** Never throws. */
  run(one: Case): Promise<Told>;
  /** Ends it; returns what it did wrong on the way out. */
  close(): Promise<string | null>;
  /** Ends it without a word, when the run is interrupted. */
  kill(): void;
}

/** The binding cannot be asked anything at all. */
export class CannotStart extends Error {}
