import { FaissError } from '../../errors/faiss-error.ts';
import type { Port, Reply, Request, Target } from '../messages.ts';
import { Objects, type Package } from './objects.ts';
import { Exchange, wireError } from './values.ts';

type Answered = Extract<Request, { readonly call: number }>;

/**
 * Does in a worker what the classes of generated/remote ask for: one request after the other, so that a request may name
 * an object that the one before makes. Requests that come before the package is loaded wait.
 */
export function serve(port: Port, load: () => Promise<Package>): void {
  const queue: Request[] = [];
  const aborts = new Map<number, AbortController>();
  let work: ((request: Request) => Promise<void>) | null = null;
  let busy = false;

  const drain = async () => {
    if (busy || work === null) return;
    busy = true;
    for (let next = queue.shift(); next !== undefined; next = queue.shift()) await work(next);
    busy = false;
  };
  port.onMessage((message) => {
    const request = message as Request;
    if (request.do === 'abort') {
      aborts.get(request.call)?.abort();
      return;
    }
    if (request.do === 'call') aborts.set(request.call, new AbortController());
    queue.push(request);
    void drain();
  });
  load().then(
    (api) => {
      work = worker(api, port, aborts);
      void drain();
    },
    (error: unknown) => {
      const message = error instanceof Error ? error.message : String(error);
      port.post({ is: 'broken', message } satisfies Reply, []);
    },
  );
}

type Constructor = new (...args: readonly unknown[]) => object;

/** What a request names, unless the package in the worker has no such thing, as when it is of another release. */
function offered(found: unknown, of: Target, name: string): (...args: readonly unknown[]) => unknown {
  if (typeof found === 'function') return found as (...args: readonly unknown[]) => unknown;
  const className = typeof of === 'string' ? of : undefined;
  const display = className === undefined ? name : `${className}.${name}`;
  throw new FaissError(
    'UNSUPPORTED',
    `${display}: the package in the worker does not offer it. The page's classes and its worker must come from one release of the package.`,
    { className, method: name },
  );
}

function worker(api: Package, port: Port, aborts: Map<number, AbortController>): (request: Request) => Promise<void> {
  const objects = new Objects(api);
  const plain = () => new Exchange(objects, undefined, () => {});
  const target = (of: Target): Record<string, unknown> => {
    if (typeof of === 'number') return objects.get(of) as Record<string, unknown>;
    return (of === null ? api : api[of]) as Record<string, unknown>;
  };

  const answer = async (request: Answered): Promise<void> => {
    const { call } = request;
    const abort = aborts.get(call);
    const report = (progress: unknown) => port.post({ is: 'progress', call, progress } satisfies Reply, []);
    const exchange = new Exchange(objects, abort?.signal, report);
    try {
      const [value, written] = await result(request, exchange);
      const reply: Reply = {
        is: 'answer',
        call,
        value: exchange.out(value),
        written: written.map((one) => exchange.out(one)),
      };
      // What a getter gives may be the object's own.
      port.post(reply, request.do === 'call' ? exchange.transfer : []);
    } catch (error) {
      port.post({ is: 'refusal', call, error: wireError(error) } satisfies Reply, []);
    } finally {
      aborts.delete(call);
    }
  };

  const result = async (request: Answered, exchange: Exchange): Promise<readonly [unknown, readonly unknown[]]> => {
    switch (request.do) {
      case 'get':
        return [target(request.of)[request.field], []];
      case 'call': {
        const of = target(request.of);
        const args = request.args.map((one) => exchange.in(one));
        const method = offered(of?.[request.method], request.of, request.method);
        return [await method.apply(of, args), request.written.map((at) => args[at])];
      }
      default:
        objects.get((request as { of: number }).of);
        return [undefined, []];
    }
  };

  return async (request) => {
    switch (request.do) {
      case 'construct':
        objects.make(request.id, () => {
          const exchange = plain();
          const Class = offered(api[request.class], request.class, 'constructor') as unknown as Constructor;
          return new Class(...request.args.map((one) => exchange.in(one)));
        });
        return;
      case 'part':
        objects.make(request.id, () => target(request.of)[request.field] as object);
        return;
      case 'set':
        objects.change(request.of, (object) => {
          (object as Record<string, unknown>)[request.field] = plain().in(request.value);
        });
        return;
      case 'drop':
        objects.drop(request.id, request.close);
        return;
      case 'abort':
        return;
      default:
        await answer(request);
    }
  };
}
