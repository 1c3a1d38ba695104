import type { Case, Level, Oracle, Step } from './types.ts';

/** A case as the file writes it, before defaults and `each`. */
export interface RawCase {
  readonly id: string;
  readonly level?: Level;
  readonly needs?: readonly string[];
  readonly data?: Case['data'];
  readonly each?: readonly Readonly<Record<string, unknown>>[];
  readonly steps: readonly Step[];
  readonly keep?: readonly string[];
  readonly expect?: Readonly<Record<string, string | Oracle>>;
}

export interface CaseFile {
  readonly about?: string;
  readonly level?: Level;
  readonly needs?: readonly string[];
  readonly data?: Case['data'];
  readonly cases: readonly RawCase[];
}

const PLACEHOLDER = /\$\{([A-Za-z0-9_]+)\}/g;
const WHOLE = /^\$\{([A-Za-z0-9_]+)\}$/;

function named(name: string, names: Readonly<Record<string, unknown>>): unknown {
  if (!(name in names)) throw new Error(`\${${name}} is not among ${Object.keys(names).join(', ')}`);
  return names[name];
}

/** `${name}` alone becomes the value itself; within a longer text it is pasted in. */
export function substitute(node: unknown, names: Readonly<Record<string, unknown>>): unknown {
  if (typeof node === 'string') {
    if (!node.includes('${')) return node;
    const whole = WHOLE.exec(node);
    return whole ? named(whole[1]!, names) : node.replace(PLACEHOLDER, (_, name: string) => String(named(name, names)));
  }
  if (Array.isArray(node)) return node.map((item) => substitute(item, names));
  if (node !== null && typeof node === 'object') {
    return Object.fromEntries(Object.entries(node).map(([key, item]) => [key, substitute(item, names)]));
  }
  return node;
}

/** Classes and functions that the steps name; what a case uses need not be declared again. */
function used(steps: readonly Step[]): string[] {
  return steps.flatMap((step) => [
    ...(step.new ? [step.new] : []),
    ...(step.function ? [step.function] : []),
    ...(step.together ? used(step.together) : []),
  ]);
}

/** The file with one case per entry of `each`; its form is checked after this, when every value is there. */
export function withoutEach(document: CaseFile): CaseFile {
  const cases = document.cases.flatMap(({ each, ...raw }) =>
    each ? each.map((names) => substitute(raw, names) as RawCase) : [raw],
  );
  return { ...document, cases };
}

/** Fills in the file's defaults and what the steps need. */
export function complete(document: CaseFile, file: string): Case[] {
  return document.cases.map((raw) => {
    const level = raw.level ?? document.level;
    if (!level) throw new Error(`${file}: ${raw.id} has no level`);
    const needs = [...new Set([...(document.needs ?? []), ...(raw.needs ?? []), ...used(raw.steps)])].sort();
    const expect = Object.fromEntries(
      Object.entries(raw.expect ?? {}).map(([path, oracle]) => [
        path,
        typeof oracle === 'string' ? ({ oracle } as Oracle) : oracle,
      ]),
    );
    return { ...raw, level, file, needs, expect, keep: raw.keep ?? [], data: { ...document.data, ...raw.data } };
  });
}
