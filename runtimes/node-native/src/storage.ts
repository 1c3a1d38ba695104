import { gathered, type IndexSource, type LoadOptions } from '@faiss-sdk/core/storage/content.ts';
import { type IndexTarget, saveBlob } from '@faiss-sdk/core/storage/save.ts';
import { deserializeIndex, type Index, serializeIndex } from '@faiss-sdk/generated';

/**
 * Reads an index from bytes, a Blob (`fs.openAsBlob` gives one), a Response or a stream of either kind, Node's included. A file by its path
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
 * Writes an index into a stream, Node's or a page's, and ends it. A file by its path is `writeIndex`'s.
 *
 * @param index The index to write; changes made before are in it.
 * @param target A writable stream, or what gives one by `createWritable()`.
 */
export async function saveIndex(index: Index, target: IndexTarget): Promise<void> {
  await saveBlob(indexToBlob(index), target);
}

export type { IndexSource, LoadOptions } from '@faiss-sdk/core/storage/content.ts';
export type { IndexTarget, NodeWritable, WritableFile } from '@faiss-sdk/core/storage/save.ts';
