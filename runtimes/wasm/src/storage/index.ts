import { gathered, type IndexSource, type LoadOptions } from '@faiss-sdk/core/storage/content.ts';
import { type IndexTarget, saveBlob } from '@faiss-sdk/core/storage/save.ts';
import { type Index, readIndex, writeIndex } from '@faiss-sdk/generated';
import { engine } from '../engine.ts';
import { MemoryFiles, readable } from './memory-files.ts';

let files: MemoryFiles | null = null;

/** Paths go through our files while one of them has a name; a page without any goes on saying that it has none. */
async function through<T>(work: (files: MemoryFiles) => Promise<T>): Promise<T> {
  const module = engine();
  files ??= new MemoryFiles(module.host);
  module.host = files;
  try {
    return await work(files);
  } finally {
    if (files.idle) module.host = files.host;
  }
}

/**
 * Reads an index from bytes, a Blob (a file of an `<input>` or of the page's private file system), a Response or a
 * stream, as it is: the bytes are not copied into the module as a whole, only what the index keeps.
 *
 * @param source What was written by any FAISS, Python's and the native package's included.
 * @param options `onProgress` counts the bytes of a Response or a stream; `signal` stops it.
 * @returns The index, an instance of its own class.
 * @throws FaissError `ERR_FAISS_CORRUPT_INDEX` when the bytes are no index or a damaged one.
 */
export async function loadIndex(source: IndexSource, options: LoadOptions = {}): Promise<Index> {
  const content = await readable(await gathered(source, options));
  options.signal?.throwIfAborted();
  return through((files) => files.reading(content, (name) => readIndex(name, options.ioFlags ?? 0)));
}

/**
 * Writes an index into a Blob, piece by piece: to be offered for download, or stored. FAISS reads it everywhere.
 *
 * @param index The index to write; changes made before are in it.
 */
export async function indexToBlob(index: Index): Promise<Blob> {
  return through((files) => files.writing((name) => writeIndex(index, name)));
}

/**
 * Writes an index into a file of the page, which is replaced when the new one is whole.
 *
 * @param index The index to write.
 * @param target A writable stream, which is ended, or a file: from `navigator.storage.getDirectory()` and `getFileHandle`, or one that the user picked; `loadIndex` takes
 *   its `getFile()`.
 */
export async function saveIndex(index: Index, target: IndexTarget): Promise<void> {
  await saveBlob(indexToBlob(index), target);
}

export type { IndexSource, LoadOptions } from '@faiss-sdk/core/storage/content.ts';
export type { IndexTarget, NodeWritable, WritableFile } from '@faiss-sdk/core/storage/save.ts';
