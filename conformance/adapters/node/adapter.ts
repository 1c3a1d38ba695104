/**
 * The SDK's own native runtime behind the protocol, as any other binding would be:
 *
 *     npx faiss-conformance run --adapter "npx tsx conformance/adapters/node/adapter.ts"
 *
 * `--sync` takes the synchronous form of calls.
 */
import { serve } from '../../src/adapter/serve.ts';
import type { Api } from '../../src/interpret/names.ts';

const sync = process.argv.includes('--sync');
const api = (await import('@faiss-sdk/node')) as unknown as Api;
const faiss = api.faiss as { version: string };

await serve({
  api,
  mode: sync ? 'sync' : 'async',
  hello: {
    name: 'node-native',
    version: sync ? 'checkout, synchronous calls' : 'checkout',
    faiss: faiss.version,
    language: `TypeScript, Node ${process.versions.node}`,
    capabilities: { kinds: true, close: true, together: true },
  },
});
