/** Whether a method can report the progress that the schema promises. */
import { freeName, isKnownShape } from '../../model/shapes.ts';
import type { ArgModel, ClassModel, OutputModel, ProgressKind, Type } from '../../model/types.ts';
import type { Entry } from '../catalog.ts';
import type { Path } from '../document.ts';
import type { RawMethod } from '../raw.ts';
import type { Scope } from './scope.ts';

export function linkProgress(
  raw: RawMethod,
  owner: ClassModel | null,
  args: readonly ArgModel[],
  outputs: readonly OutputModel[],
  label: string,
  entry: Entry<unknown>,
  path: Path,
  scope: Scope,
): { progress?: ProgressKind } {
  const kind = raw.progress;
  if (kind === undefined) return {};
  // What is written by hand in TypeScript hands the function on to calls that can report.
  const isHandwritten = raw.implementation !== undefined || owner?.implementation !== undefined;
  const fault = isHandwritten ? null : faultOf(kind, raw, args, outputs);
  if (fault !== null) scope.problems.add(entry.at(...path, 'progress'), `${label} cannot report progress: ${fault}`);
  return { progress: kind };
}

function faultOf(
  kind: ProgressKind,
  raw: RawMethod,
  args: readonly ArgModel[],
  outputs: readonly OutputModel[],
): string | null {
  if (raw.blocking !== true) return 'it has no Promise form; say "blocking: true"';
  if (kind === 'iterations') return null;
  const rows = args.flatMap((arg) => rowsOf(arg.type) ?? []);
  if (rows.length === 0) return 'no argument has rows, an array whose first dimension is free';
  if (new Set(rows).size > 1) return `its arguments have several numbers of rows, ${[...new Set(rows)].join(' and ')}`;
  const inner = args.find((arg) => arg.type.kind === 'array' && freeName(arg.type.dims.slice(1)) !== null);
  if (inner !== undefined) return `the rows of "${inner.name}" are not its first dimension`;
  const whole = outputs.find((output) => !isKnownShape(output.type) || rowsOf(output.type) !== rows[0]);
  return whole === undefined ? null : `"${whole.name}" has no row for each row of the input`;
}

/** The free dimension that an array begins with. */
function rowsOf(type: Type): string | undefined {
  if (type.kind !== 'array') return undefined;
  return freeName(type.dims.slice(0, 1)) ?? undefined;
}
