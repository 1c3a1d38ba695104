/** What the WebAssembly runtime has to know beyond the C ABI: which argument arrays an operation writes. */
import type { Target } from '../target.ts';
import { planWasm, type WasmPlan } from './plan/index.ts';
import { renderWasm } from './render/index.ts';

export const wasm: Target<WasmPlan> = { name: 'wasm', owns: ['wasm'], plan: planWasm, render: renderWasm };
