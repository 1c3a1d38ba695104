/** A file of a page: of its private file system (`navigator.storage.getDirectory()`), or one that the user picked. */
export interface WritableFile {
  createWritable(): Promise<WritableStream<Uint8Array>>;
}

/** A stream of Node's, such as `fs.createWriteStream` gives. */
export interface NodeWritable {
  write(bytes: Uint8Array, done: (error?: Error | null) => void): unknown;
  end(done: () => void): unknown;
  destroy(error?: Error): unknown;
  once(event: 'error', listener: (error: Error) => void): unknown;
}

/** Where the bytes of an index go. */
export type IndexTarget = WritableFile | WritableStream<Uint8Array> | NodeWritable;

/**
 * Puts a Blob into a file or a stream, which it ends. A file is the old or the new one and nothing between: the browser swaps it when it is whole.
 * The stream is listened to at once, while the Blob is still being made: an error of Node's that nobody hears ends the process.
 */
export async function saveBlob(blob: Blob | Promise<Blob>, target: IndexTarget): Promise<void> {
  const stream = streamOf(target);
  try {
    const [bytes, into] = await Promise.all([blob, stream]);
    await bytes.stream().pipeTo(into);
  } catch (error) {
    // The pipe has ended its stream itself; this is for a Blob that could not be made.
    await stream.then((into) => (into.locked ? undefined : into.abort(error))).catch(() => {});
    throw error;
  }
}

async function streamOf(target: IndexTarget): Promise<WritableStream> {
  if ('createWritable' in target) return (await target.createWritable()) as WritableStream;
  if (target instanceof WritableStream) return target;
  if (typeof target.write === 'function' && typeof target.end === 'function') return sinkOf(target);
  throw new TypeError('saveIndex takes a file with createWritable(), a WritableStream or a writable stream of Node.');
}

/** Every piece waits until the one before is written, so that no more than one is in memory twice. */
function sinkOf(target: NodeWritable): WritableStream<Uint8Array> {
  let fail: (error: Error) => void = () => {};
  const failed = new Promise<never>((_, reject) => {
    fail = reject;
  });
  failed.catch(() => {});
  target.once('error', fail);
  const step = (start: (done: (error?: Error | null) => void) => void): Promise<void> =>
    Promise.race([
      failed,
      new Promise<void>((resolve, reject) => start((error) => (error ? reject(error) : resolve()))),
    ]);
  return new WritableStream<Uint8Array>({
    write: (bytes) => step((done) => target.write(bytes, done)),
    close: () => step((done) => target.end(() => done())),
    abort: (reason) => void target.destroy(reason instanceof Error ? reason : new Error(String(reason))),
  });
}
