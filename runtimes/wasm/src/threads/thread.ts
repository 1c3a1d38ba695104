/**
 * A worker that runs one of the engine's threads, with the module and the memory of the thread that started it: what
 * Emscripten has a script of its own for, which knows no modules. One file, so that no bundler splits it.
 */
import createThreaded from '@faiss-sdk/wasm-module-threads';
import { builtin } from '../builtin.ts';
import type { ModuleOptions, ThreadedModule } from '../module.ts';

/** What Emscripten's JavaScript exports to its own script. */
interface ThreadModule extends ThreadedModule {
  PThread: { threadInit(): void };
  establishStackSpace(): void;
  invokeEntryPoint(routine: number, argument: number): number;
  keepRuntimeAlive(): boolean;
  __emscripten_thread_init(thread: number, isPage: number, isFirst: number, mayWait: number): void;
  __emscripten_thread_exit(result: number): void;
  __performance_now_clock_drift: number;
}

/** The messages of Emscripten's JavaScript that matter to a thread. */
interface Message {
  readonly cmd: string;
  readonly wasmModule: WebAssembly.Module;
  readonly wasmMemory: WebAssembly.Memory;
  readonly threadInfoStruct: number;
  readonly start_routine: number;
  readonly arg: number;
  readonly time: number;
}

let loading: Promise<ThreadModule> | null = null;

function load({ wasmModule, wasmMemory }: Message): Promise<ThreadModule> {
  const options: ModuleOptions = {
    ENVIRONMENT_IS_PTHREAD: true,
    wasmMemory,
    buffer: wasmMemory.buffer,
    instantiateWasm: (imports, done) => {
      done(new WebAssembly.Instance(wasmModule, imports), wasmModule);
      return {};
    },
    locateFile: (name) => name,
  };
  return createThreaded(options) as Promise<ThreadModule>;
}

function run(module: ThreadModule, { threadInfoStruct, start_routine, arg, time }: Message): void {
  module.__performance_now_clock_drift = performance.now() - time;
  module.__emscripten_thread_init(threadInfoStruct, 0, 0, 1);
  module.establishStackSpace();
  module.PThread.threadInit();
  let work = () => module.__emscripten_thread_exit(module.invokeEntryPoint(start_routine, arg));
  for (;;) {
    try {
      work();
      return;
    } catch (error) {
      // A thread that ended by itself.
      if (error === 'unwind') return;
      if (!(error instanceof WebAssembly.RuntimeError)) throw error;
      // The region that it was in fails in the thread that began it, which must not wait for ever.
      module.establishStackSpace();
      work = () => module._fsdk_threads_resume();
    }
  }
}

function receive(message: Message): void {
  if (message.cmd === 'load') loading = load(message);
  // Pool threads never come back from here.
  if (message.cmd === 'run') loading?.then((module) => run(module, message));
}

const port = builtin()?.('node:worker_threads').parentPort;
const scope = globalThis as { postMessage?: unknown; onmessage?: unknown };
if (port) {
  // By this name Emscripten's JavaScript calls it, as in a page.
  scope.postMessage = (message: unknown) => port.postMessage(message);
  port.on('message', receive);
} else {
  scope.onmessage = ({ data }: { readonly data: Message }) => receive(data);
}
