import { gathered, type IndexSource, type LoadOptions } from '@faiss-sdk/core/storage/content.ts';
import { saveBlob, type WritableFile } from '@faiss-sdk/core/storage/save.ts';
import { deserializeIndex, type Index, serializeIndex } from '@faiss-sdk/generated';

/**
 * Reads an index from bytes, a Blob (`fs.openAsBlob` gives one), a Response or a stream, as a page does. A file by its path
 * is `readIndex`'s.
 *
 * @param source What was written by any FAISS, Python's and the WebAssembly package's included.
 * @param options `onProgress` counts the bytes of a Response or a stream; `signal` stops it.
 * @returns The index, an instance of its own class.
 * @throws FaissError `ERR_FAISS_CORRUPT_INDEX` when the bytes are no index or a damaged one.
 */
export async function loadIndex(source: IndexSource, options: LoadOptions = {}): Promise<Index> {
  const content = await gathered(source, options);
  const bytes = content instanceof Uint8Array ? content : new Uint8Array(await content.arrayBuffer());
  options.signal?.throwIfAborted();
  return deserializeIndex(bytes, options.ioFlags ?? 0);
}

/**
 * Writes an index into a Blob: for a response, or to be stored. FAISS reads it everywhere.
 *
 * @param index The index to write; changes made before are in it.
 */
export async function indexToBlob(index: Index): Promise<Blob> {
  return new Blob([new Uint8Array(await serializeIndex(index))], { type: 'application/octet-stream' });
}

/**
 * Writes an index into whatever takes a stream as a page's files do. A file by its path is `writeIndex`'s.
 *
 * @param index The index to write.
 * @param file Its `createWritable()` gives the stream.
 */
export async function saveIndex(index: Index, file: WritableFile): Promise<void> {
  await saveBlob(await indexToBlob(index), file);
}

export type { IndexSource, LoadOptions } from '@faiss-sdk/core/storage/content.ts';
export type { WritableFile } from '@faiss-sdk/core/storage/save.ts';
