/** Where the bytes of an index come from. A file of a page's `<input>` and of its private file system is a Blob. */
export type IndexSource = Uint8Array | ArrayBuffer | Blob | Response | ReadableStream<Uint8Array>;

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
    throw new TypeError(
      'loadIndex takes a Uint8Array, an ArrayBuffer, a Blob, a Response or a ReadableStream of bytes.',
    );
  }
  const isResponse = source instanceof Response;
  if (isResponse && !source.ok) throw new Error(`${source.url}: ${source.status} ${source.statusText}`);
  // What is counted are the bytes after decompression, and the header tells those before.
  const counted = isResponse && !source.headers.has('content-encoding');
  const total = counted ? Number(source.headers.get('content-length') ?? 0) : 0;
  const stream = isResponse ? source.body : source;
  return stream === null ? new Uint8Array(0) : whole(stream as ReadableStream<Uint8Array>, total, signal, onProgress);
}

/** Size from which pieces are put into a Blob, so that no more than this waits in the page's own memory. */
const PIECE = 8 << 20;

async function whole(
  stream: ReadableStream<Uint8Array>,
  total: number,
  signal: AbortSignal | undefined,
  onProgress: LoadOptions['onProgress'],
): Promise<Blob> {
  const reader = stream.getReader();
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
      waiting.push(next.value as Uint8Array<ArrayBuffer>);
      size += next.value.byteLength;
      done += next.value.byteLength;
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
