// The operations and classes of the C ABI, with the shapes that generated/c-abi/fsdk.h documents.
import { readFileSync } from 'node:fs';
import { rows } from '../../../../../generated/typescript/registry.ts';
import { ABI_VERSION, SCHEMA_HASH } from '../../../../../generated/typescript/schema.ts';
import { load } from '../../../src/load.ts';

export const { addon } = load({ abi: ABI_VERSION, hash: SCHEMA_HASH });

/**
 * @typedef {{ letter: string, name: string, dims: readonly string[] | null }} Argument
 * @typedef {{ id: number, name: string, owner: string | null, member: string, args: readonly Argument[], results: string }} Op
 */
const header = readFileSync(new URL('../../../../../generated/c-abi/fsdk.h', import.meta.url), 'utf8');

/** Names and shapes of the arguments: "1-2 x f32[n, d], 3 k" gives x with dims n, d, and k without. */
function documented(text) {
  return [...text.matchAll(/\d+(?:-\d+)? (\w+)(?: \w+\[([^\]]*)\])?(?:,|$)/g)].map(([, name, dims]) => ({
    name: /** @type {string} */ (name),
    dims: dims === undefined ? null : dims.split(',').map((dim) => dim.trim()),
  }));
}

/** @type {Op[]} */
export const ops = [...header.matchAll(/FSDK_OP_\w+ = (\d+), \/\* (\S*)>(\S*) {3}(.*?) \*\//g)].map(
  ([, id, letters, results, doc]) => {
    const name = /** @type {string} */ (addon.opNames[Number(id)]);
    const names = documented(/** @type {string} */ (doc).split(' > ')[0] ?? '');
    const dot = name.search(/[.:]/);
    const args = [.../** @type {string} */ (letters)].map((letter, i) => ({
      letter,
      name: names[i]?.name ?? '',
      dims: names[i]?.dims ?? null,
    }));
    return {
      id: Number(id),
      name,
      owner: dot < 0 ? null : name.slice(0, dot),
      member: dot < 0 ? name : name.slice(dot + 1),
      args,
      results: /** @type {string} */ (results),
    };
  },
);
export const opByName = new Map(ops.map((op) => [op.name, op]));

/** First and last class id of a class and its subclasses. */
export const classes = new Map(rows.map(([first, last, name]) => [name, { first, last }]));
export const nameOfClass = new Map(rows.map(([id, , name]) => [id, name]));
/** Class id of a handle: bits 24 to 35. @param {number} handle */
export const classOf = (handle) => Math.floor(handle / 2 ** 24) % 4096;
/** @param {number} handle @param {string} name */
export function isA(handle, name) {
  const range = classes.get(name);
  const id = classOf(handle);
  return range !== undefined && id >= range.first && id <= range.last;
}
/** Operations of a class and its ancestors, but not its constructors. @param {number} handle */
export function opsOf(handle) {
  return ops.filter((op) => op.owner !== null && !op.member.startsWith('new') && isA(handle, op.owner));
}
export const constructors = ops.filter((op) => op.owner !== null && /^new\d/.test(op.member));
export const functions = ops.filter((op) => op.owner === null);

/** @param {string} name @param {unknown[]} args */
export function call(name, ...args) {
  const op = opByName.get(name);
  if (!op) throw new Error(`there is no operation ${name}`);
  return addon.call(op.id, ...args);
}
/** The same, or null when it is refused. @param {string} name @param {unknown[]} args */
export function ask(name, ...args) {
  try {
    return call(name, ...args);
  } catch {
    return null;
  }
}
