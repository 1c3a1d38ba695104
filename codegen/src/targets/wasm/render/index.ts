/** Prints the plan of the WebAssembly runtime as one table. */
import type { WasmPlan } from '../plan/index.ts';

export function renderWasm({ written }: WasmPlan): Map<string, string> {
  const rows = written.map(({ number, name, directions }) => `  ${number}: '${directions}', // ${name}`);
  return new Map([
    [
      'wasm/directions.ts',
      [
        '// Generated from schema/ by npm run generate. Do not edit.',
        '',
        '/** Operations that write argument arrays, by number. A letter per argument: `-` read, `o` written, `x` both. */',
        'export const DIRECTIONS: Readonly<Record<number, string>> = {',
        ...rows,
        '};',
        '',
      ].join('\n'),
    ],
  ]);
}
