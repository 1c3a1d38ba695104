/** Every target there is. A new one is a folder beside this file and a line here. */
import { cAbi } from './c-abi/index.ts';
import { conformance } from './conformance/index.ts';
import { docs } from './docs/index.ts';
import { remote } from './remote/index.ts';
import type { Target } from './target.ts';
import { typescript } from './typescript/index.ts';
import { wasm } from './wasm/index.ts';

export const targets: readonly Target[] = [cAbi, typescript, conformance, docs, wasm, remote];
