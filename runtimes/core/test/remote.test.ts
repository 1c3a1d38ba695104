/** What classes over a worker refuse by themselves, and what the worker refuses: with a typed error that says why. */
import { beforeEach, describe, expect, test } from 'vitest';
import { FaissError } from '../src/index.ts';
import { call, connectBy, construct, get, type Port, type Request } from '../src/remote/index.ts';
import { serve } from '../src/remote/server/serve.ts';

/** Two ends that hand messages to each other, as a worker and its page do. */
function pair(): readonly [here: Port, there: Port] {
  const receivers: ((message: unknown) => void)[] = [];
  const end = (own: number): Port => ({
    post: (message, transfer) => {
      const sent = structuredClone(message, { transfer: [...transfer] });
      queueMicrotask(() => receivers[1 - own]?.(sent));
    },
    onMessage: (receive) => {
      receivers[own] = receive;
    },
    onFailure: () => {},
    hold: () => {},
    end: () => {},
  });
  return [end(0), end(1)];
}

const posted: Request[] = [];
class Index {
  readonly ntotal = 3;
  search(k: number): number {
    return k * 2;
  }
}
const [here, there] = pair();
connectBy(() => ({
  ...here,
  post: (message, transfer) => {
    posted.push(message as Request);
    here.post(message, transfer);
  },
}));
serve(there, async () => ({ Index, twice: (n: number) => 2 * n }) as never);

beforeEach(() => {
  posted.length = 0;
});

const refusal = (work: () => unknown): Promise<FaissError> =>
  Promise.resolve()
    .then(work)
    .then(
      () => expect.fail('it was not refused'),
      (error: FaissError) => error,
    );

describe('a function of the page', () => {
  test.each([
    ['of a reader', 'CallbackIOReader.constructor', () => construct('CallbackIOReader')([() => new Uint8Array()])],
    ['as an argument', 'readIndex', () => call(null, 'readIndex', [() => new Uint8Array()])],
    ['within options', 'writeIndex', () => call(null, 'writeIndex', ['a', { writes: () => {} }])],
    ['within a list', 'merge', () => call(null, 'merge', [[1, class {}]])],
  ])('%s is refused before anything is sent', async (_, display, work) => {
    const error = await refusal(work);
    expect(error).toBeInstanceOf(FaissError);
    expect(error.code).toBe('ERR_FAISS_UNSUPPORTED');
    expect(error.message).toContain(`${display}: the engine runs in a worker, which cannot call a function`);
    expect(error.message).toMatch(/Pass bytes, a Blob, a Response or a stream/);
    expect(posted).toEqual([]);
  });

  test('may watch progress, which stays on this side', async () => {
    await expect(call(null, 'twice', [21, { onProgress: () => {} }])).resolves.toBe(42);
  });
});

describe('what the package in the worker lacks', () => {
  test('is UNSUPPORTED: a function, and a static method', async () => {
    expect(await call(null, 'twice', [21])).toBe(42);
    const error = await refusal(() => call(null, 'thrice', [21]));
    expect(error).toBeInstanceOf(FaissError);
    expect(error).toMatchObject({ code: 'ERR_FAISS_UNSUPPORTED', method: 'thrice' });
    expect(error.message).toContain('thrice: the package in the worker does not offer it');
    const own = await refusal(() => call('Index', 'reset', []));
    expect(own).toMatchObject({ code: 'ERR_FAISS_UNSUPPORTED', className: 'Index', method: 'reset' });
    const none = await refusal(() => call('IndexOfTomorrow', 'reset', []));
    expect(none).toMatchObject({ code: 'ERR_FAISS_UNSUPPORTED', className: 'IndexOfTomorrow' });
  });

  test('is UNSUPPORTED in the first call of an object that could not be made', async () => {
    const { FaissObject, ready } = await import('../src/remote/index.ts');
    class IndexOfTomorrow extends FaissObject {
      constructor() {
        super(construct('IndexOfTomorrow')([]));
      }
    }
    const error = await refusal(() => ready(new IndexOfTomorrow()));
    expect(error).toMatchObject({ code: 'ERR_FAISS_UNSUPPORTED', className: 'IndexOfTomorrow' });
  });

  test('leaves what it has as it was', async () => {
    const { FaissObject } = await import('../src/remote/index.ts');
    class Known extends FaissObject {
      constructor() {
        super(construct('Index')([]));
      }
    }
    const known = new Known();
    const error = await refusal(() => call(known, 'missing', []));
    expect(error).toMatchObject({ code: 'ERR_FAISS_UNSUPPORTED', method: 'missing' });
    expect(await call(known, 'search', [4])).toBe(8);
    expect(await get(known, 'ntotal')).toBe(3);
  });
});
