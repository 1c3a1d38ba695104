/** Where modules lie below `generated/typescript/`, and how they name each other. */
import { posix } from 'node:path';
import type { ClassModel } from '../../../model/types.ts';
import type { ImportPlan } from './types.ts';

export const ENUMS = 'enums.ts';
export const CONSTANTS = 'constants.ts';
export const OPS = 'ops.ts';
export const CLASSES = 'classes.ts';
export const REGISTRY = 'registry.ts';
export const OPTIONS = 'options.ts';
export const SCHEMA = 'schema.ts';
export const INDEX = 'index.ts';

export const classPath = (owner: ClassModel): string => posix.join(owner.family, `${owner.name}.ts`);
export const functionsPath = (topic: string): string => posix.join('functions', `${topic}.ts`);

/** Specifier of `to` as written in `from`; with `.js`, which every resolver of TypeScript understands. */
export function specifier(from: string, to: string): string {
  const relative = posix.relative(posix.dirname(from), to).replace(/\.ts$/, '.js');
  return relative.startsWith('.') ? relative : `./${relative}`;
}

export const CORE_IMPORT: ImportPlan = { from: '@faiss-sdk/core', names: [], namespace: 'core', typeOnly: false };
