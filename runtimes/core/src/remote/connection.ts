import { FaissError } from '../errors/faiss-error.ts';
import { errorOf } from './errors.ts';
import type { ObjectId, Port, Reply, Request } from './messages.ts';
import type { Outgoing } from './outgoing.ts';
import { received } from './received.ts';

interface Waiting {
  readonly resolve: (value: never) => void;
  readonly reject: (error: unknown) => void;
  readonly sent: Outgoing;
  readonly display: string;
}

let start: (() => Port) | null = null;
let port: Port | null = null;
/** Why nothing can be sent any more. */
let ended: string | null = null;
let lastCall = 0;
let lastId = 0;
const waiting = new Map<number, Waiting>();

/** Says how the worker is started; it is when it is first needed. A runtime package calls it once, when it loads. */
export function connectBy(how: () => Port): void {
  start = how;
}

export const newId = (): ObjectId => ++lastId;

/** Sends what is not answered. */
export function send(request: Request, outgoing?: Outgoing): void {
  connected().post(request, outgoing?.transfer ?? []);
}

/** Sends what is answered. `display` is the operation as errors name it. */
export function ask(request: (call: number) => Request, outgoing: Outgoing, display: string): Promise<unknown> {
  const call = ++lastCall;
  const at = connected();
  return new Promise((resolve, reject) => {
    waiting.set(call, { resolve, reject, sent: outgoing, display });
    try {
      at.post(request(call), outgoing.transfer);
    } catch (error) {
      waiting.delete(call);
      reject(
        new FaissError('INVALID_ARGUMENT', `${display}: the arguments cannot be sent to the worker.`, { cause: error }),
      );
      return;
    }
    if (waiting.size === 1) at.hold(true);
    outgoing.watch(() => port?.post({ do: 'abort', call } satisfies Request, []));
  });
}

export function close(id: ObjectId): void {
  port?.post({ do: 'drop', id, close: true } satisfies Request, []);
}

export function forget(id: ObjectId): void {
  port?.post({ do: 'drop', id, close: false } satisfies Request, []);
}

/**
 * Ends the worker, and with it every object. Calls that wait are rejected with `ERR_FAISS_CLOSED`, and so is what
 * follows. A page that is left needs none of this.
 */
export function terminate(): void {
  port?.end();
  over('CLOSED', 'the worker was ended by terminate().');
}

function connected(): Port {
  if (ended !== null) throw new FaissError('CLOSED', `There is no engine: ${ended}`);
  if (port !== null) return port;
  if (start === null)
    throw new FaissError('UNSUPPORTED', 'No worker is known: import the classes from a runtime package.');
  port = start();
  port.onMessage((message) => receive(message as Reply));
  port.onFailure((message) => over('ENGINE', message));
  return port;
}

function receive(reply: Reply): void {
  if (reply.is === 'broken') {
    over('ENGINE', reply.message);
    return;
  }
  const one = waiting.get(reply.call);
  if (one === undefined) return;
  if (reply.is === 'progress') {
    one.sent.report(reply.progress);
    return;
  }
  waiting.delete(reply.call);
  one.sent.unwatch();
  if (waiting.size === 0) port?.hold(false);
  if (reply.is === 'refusal') {
    one.reject(errorOf(reply.error, one.sent.reason()));
    return;
  }
  const { failure } = one.sent;
  for (const array of reply.written) received(array, one.sent);
  if (failure !== null) one.reject(failure.error);
  else one.resolve(received(reply.value, one.sent) as never);
}

function over(kind: 'CLOSED' | 'ENGINE', message: string): void {
  ended ??= message;
  const all = [...waiting.values()];
  waiting.clear();
  for (const one of all) {
    one.sent.unwatch();
    one.reject(new FaissError(kind, `${one.display}: ${message}`));
  }
  port?.hold(false);
}
