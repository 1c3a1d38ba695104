/** The worker behind `@faiss-sdk/wasm/async`: the package itself, and what passes requests to it. One file, so that no bundler splits it. */
import { serve } from '../../../core/src/remote/server/serve.ts';
import * as api from '../api.ts';
import { start } from '../engine.ts';
import { locate, useThreads } from '../locate.ts';
import { moduleMemory } from '../memory.ts';
import { inside, type Start } from './ports.ts';

const port = inside();
let begin: (how: Start) => void;
const told = new Promise<Start>((resolve) => {
  begin = resolve;
});

const isStart = (message: unknown): message is Start =>
  typeof message === 'object' && message !== null && !('do' in message);

serve(
  {
    ...port,
    onMessage: (receive) => port.onMessage((message) => (isStart(message) ? begin(message) : receive(message))),
  },
  async () => {
    const how = await told;
    if ('failed' in how) throw new Error(`The bytes that locate() was promised did not come: ${how.failed}`);
    const { wasm, threadedWasm, thread, threads } = how;
    locate({ ...(wasm && { wasm }), ...(threadedWasm && { threadedWasm }), ...(thread && { thread }) });
    if (threads !== null) useThreads(threads);
    await start();
    return { ...api, moduleMemory };
  },
);
