import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'js-yaml';
import { CONFORMANCE } from '../folders.ts';

interface Change {
  readonly find: string;
  readonly put: string;
}

/** One fault of conformance/mutants/faults.yaml. */
export interface Fault extends Change {
  readonly id: string;
  readonly kind: string;
  /** File below generated/typescript, or below the folder that a first part of `FOLDERS` names. */
  readonly in: string;
  /** The change is made after the first place of this text. */
  readonly after: string;
  readonly also?: Change;
  /** Why no case can notice it: the behaviour is the same. It counts as a survivor all the same. */
  readonly survives?: string;
}

const FOLDERS: Readonly<Record<string, string>> = {
  core: 'runtimes/core/src',
  native: 'generated/c-abi',
  'native-core': 'runtimes/core/cpp',
};

/** Whether the fault is in C++, so that the addon has to be compiled. */
export const isNative = (fault: Fault): boolean => /^native(-core)?\//.test(fault.in);

export function readFaults(): Fault[] {
  const faults = load(readFileSync(join(CONFORMANCE, 'mutants', 'faults.yaml'), 'utf8')) as Fault[];
  const ids = new Set(faults.map((one) => one.id));
  if (ids.size !== faults.length) throw new Error('two faults share an id');
  return faults;
}

/** Puts the fault into a copy of the repository; the answer takes it out again. */
export function inject(root: string, fault: Fault): () => void {
  const [first = '', ...rest] = fault.in.split('/');
  const named = FOLDERS[first];
  const file = named ? join(root, named, ...rest) : join(root, 'generated/typescript', fault.in);
  const sound = readFileSync(file, 'utf8');
  writeFileSync(file, damaged(sound, fault));
  return () => writeFileSync(file, sound);
}

/** A fault that finds nothing is stale: an error, since it would count as a survivor or as nothing at all. */
export function damaged(text: string, fault: Fault): string {
  const start = text.indexOf(fault.after);
  if (start < 0) throw new Error(`${fault.id}: ${fault.in} has no "${fault.after}"`);
  const head = text.slice(0, start);
  let tail = text.slice(start);
  for (const change of [fault, ...(fault.also ? [fault.also] : [])]) {
    if (!tail.includes(change.find)) throw new Error(`${fault.id}: "${change.find}" is not after "${fault.after}"`);
    tail = tail.replace(change.find, () => change.put);
  }
  return head + tail;
}
