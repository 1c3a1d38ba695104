/** A right adapter over the native runtime, with the one fault that its argument names. */
import { serve } from '../../src/adapter/serve.ts';
import { BINDING_FAULTS } from './binding-faults.ts';
import { PROTOCOL_FAULTS } from './protocol-faults.ts';

const fault = process.argv[2] ?? 'none';
const api: Record<string, unknown> = { ...(await import('@faiss-sdk/node')) };
if (fault !== 'none' && !(fault in BINDING_FAULTS) && !(fault in PROTOCOL_FAULTS)) throw new Error(`no fault ${fault}`);
BINDING_FAULTS[fault]?.(api);
const say = PROTOCOL_FAULTS[fault];

await serve({
  api,
  mode: 'async',
  hello: {
    name: `faux-${fault}`,
    version: '1.0.0',
    faiss: (api.faiss as { version: string }).version,
    language: 'TypeScript',
    capabilities: { kinds: true, close: true, together: true },
  },
  ...(say ? { say } : {}),
});
