import { createInterface } from 'node:readline';
import type { Mode } from '../interpret/interpret.ts';
import type { Api } from '../interpret/names.ts';
import { type AdapterMessage, type HelloAnswer, PROTOCOL, type RunnerMessage } from '../protocol/messages.ts';
import { ArrayFolder } from '../protocol/wire.ts';
import { execute } from './execute.ts';

export interface ServeSetting {
  readonly api: Api;
  readonly mode: Mode;
  readonly hello: Omit<HelloAnswer, 'type' | 'protocol' | 'offers'>;
  /** Sees each message before it goes out; tests break the protocol with it. */
  readonly say?: (message: AdapterMessage) => AdapterMessage | string | null;
}

/** An adapter on stdin and stdout for a module with the SDK's API. Resolves at bye, or when stdin ends. */
export async function serve({ api, mode, hello, say }: ServeSetting): Promise<void> {
  const out = (message: AdapterMessage) => {
    const said = say ? say(message) : message;
    if (said !== null) process.stdout.write(typeof said === 'string' ? said : `${JSON.stringify(said)}\n`);
  };
  let arrays = new ArrayFolder('');
  for await (const line of createInterface({ input: process.stdin })) {
    const message = JSON.parse(line) as RunnerMessage;
    if (message.type === 'bye') return;
    if (message.type === 'hello') {
      arrays = new ArrayFolder(message.folder);
      out({ type: 'hello', protocol: PROTOCOL, ...hello, offers: offered(api) });
      continue;
    }
    const begin = (step: number) => out({ type: 'progress', seq: message.seq, step });
    try {
      out(await execute(message, { api, mode, arrays, begin }));
    } catch (error) {
      out({ type: 'fault', seq: message.seq, case: message.case, message: (error as Error).message });
    }
  }
}

/** Schema names of the classes and functions of a module: functions are snake_case there. */
function offered(api: Api): string[] {
  return Object.entries(api).flatMap(([name, item]) => {
    if (typeof item !== 'function') return [];
    if (/^[A-Z]/.test(name)) return [name];
    return [name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`), ...spellings(name)];
  });
}

/** FAISS writes some capitals in functions as they are: normalize_L2. */
function spellings(name: string): string[] {
  const kept = name.replace(/([a-z0-9])([A-Z])/g, '$1_$2');
  return kept === name ? [] : [kept];
}
