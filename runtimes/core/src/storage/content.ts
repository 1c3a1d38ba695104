/** Where the bytes of an index come from. Node's streams are async iterables of bytes. A file of a page's `<input>` and of its private file system is a Blob. */
export type IndexSource =
  | Uint8Array
  | ArrayBuffer
  | Blob
  | Response
  | ReadableStream<Uint8Array>
  | AsyncIterable<Uint8Array>;

export interface LoadOptions {
  /** Stops the loading; the Promise rejects with the signal's reason. */
  readonly signal?: AbortSignal;
  /** Called with the bytes that have come and how many will; 0 where the server does not say. */
  readonly onProgress?: (progress: { readonly done: number; readonly total: number; readonly unit: 'bytes' }) => void;
  /** Sum of IO_FLAG constants; 0 reads all. Default 0. */
  readonly ioFlags?: number;
}

/** All bytes of a source: a Blob, which a browser may keep on disk, or bytes that the caller had already. */
export async function gathered(source: IndexSource, { signal, onProgress }: LoadOptions): Promise<Blob | Uint8Array> {
  signal?.throwIfAborted();
  if (source instanceof Uint8Array) return source;
  if (source instanceof ArrayBuffer) return new Uint8Array(source);
  if (source instanceof Blob) return source;
  if (!(source instanceof ReadableStream) && !(source instanceof Response)) {
    if (!isIterable(source)) {
      throw new TypeError(
        'loadIndex takes a Uint8Array, an ArrayBuffer, a Blob, a Response, a stream or another async iterable of bytes.',
      );
    }
    return whole(readerOf(source), 0, signal, onProgress);
  }
  const isResponse = source instanceof Response;
  if (isResponse && !source.ok) throw new Error(`${source.url}: ${source.status} ${source.statusText}`);
  // What is counted are the bytes after decompression, and the header tells those before.
  const counted = isResponse && !source.headers.has('content-encoding');
  const total = counted ? Number(source.headers.get('content-length') ?? 0) : 0;
  const stream = isResponse ? source.body : source;
  if (stream === null) return new Uint8Array(0);
  return whole((stream as ReadableStream<Uint8Array>).getReader(), total, signal, onProgress);
}

/** What is read piece by piece, and told when nobody reads on. */
interface Pieces {
  read(): Promise<{ done: boolean; value?: Uint8Array | undefined }>;
  cancel(reason: unknown): Promise<void>;
}

function isIterable(source: unknown): source is AsyncIterable<Uint8Array> {
  return typeof source === 'object' && source !== null && Symbol.asyncIterator in source;
}

function readerOf(source: AsyncIterable<Uint8Array>): Pieces {
  const iterator = source[Symbol.asyncIterator]();
  return {
    read: async () => {
      const next = await iterator.next();
      return next.done === true ? { done: true } : { done: false, value: next.value };
    },
    cancel: async () => void (await iterator.return?.()),
  };
}

/** Size from which pieces are put into a Blob, so that no more than this waits in the page's own memory. */
const PIECE = 8 << 20;

async function whole(
  reader: Pieces,
  total: number,
  signal: AbortSignal | undefined,
  onProgress: LoadOptions['onProgress'],
): Promise<Blob> {
  const stop = () => void reader.cancel(signal?.reason).catch(() => {});
  signal?.addEventListener('abort', stop);
  try {
    const blobs: Blob[] = [];
    let waiting: Uint8Array<ArrayBuffer>[] = [];
    let size = 0;
    let done = 0;
    for (;;) {
      const next = await reader.read();
      signal?.throwIfAborted();
      if (next.done) break;
      const { value } = next;
      if (!(value instanceof Uint8Array))
        throw new TypeError(`A stream of an index gives Uint8Arrays; got ${typeof value}.`);
      waiting.push(value as Uint8Array<ArrayBuffer>);
      size += value.byteLength;
      done += value.byteLength;
      if (size >= PIECE) {
        blobs.push(new Blob(waiting));
        waiting = [];
        size = 0;
      }
      onProgress?.({ done, total, unit: 'bytes' });
    }
    return new Blob([...blobs, ...waiting]);
  } catch (error) {
    stop();
    throw error;
  } finally {
    signal?.removeEventListener('abort', stop);
  }
}
