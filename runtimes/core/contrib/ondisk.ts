/**
 * An index too large for memory, made of several that were filled apart. Mirrors `faiss/contrib/ondisk.py`.
 */
import {
  extractIndexIvf,
  type Index,
  IndexIVFPQR,
  IO_FLAG_MMAP,
  OnDiskInvertedLists,
  readIndex,
} from '@faiss-sdk/generated';
import { invalid } from './shapes.ts';

/**
 * Merges the inverted lists of several index files into lists on disk, and gives these to an empty index.
 *
 * The files are mapped, so that their lists together may exceed memory. They must have been filled from copies of
 * `trainedIndex`: same quantizer, same codes.
 *
 * @param trainedIndex Trained and empty; its lists are on disk afterwards. Write it to keep it: the file refers to
 *   `ivfdataFname`.
 * @param shardFnames Paths of the index files.
 * @param ivfdataFname Path of the file that receives the lists.
 * @param shiftIds Whether ids of each file are raised by the number of vectors before it. Default false.
 * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when the index is not empty or is an `IndexIVFPQR`; `ERR_FAISS_IO`
 *   when a file cannot be read or written; `ERR_FAISS_UNSUPPORTED` where lists cannot lie on disk (WebAssembly).
 */
export async function mergeOndisk(
  trainedIndex: Index,
  shardFnames: readonly string[],
  ivfdataFname: string,
  shiftIds = false,
): Promise<void> {
  if (trainedIndex instanceof IndexIVFPQR)
    throw invalid('mergeOndisk:trainedIndex', 'an IndexIVFPQR cannot have its lists on disk.');
  const index = extractIndexIvf(trainedIndex);
  if (trainedIndex.ntotal !== 0)
    throw invalid('mergeOndisk:trainedIndex', `it holds ${trainedIndex.ntotal} vectors; expected an empty index.`);
  const shards: Index[] = [];
  try {
    for (const fname of shardFnames) shards.push(await readIndex(fname, IO_FLAG_MMAP));
    const lists = new OnDiskInvertedLists(index.nlist, index.codeSize, ivfdataFname);
    const ntotal = await lists.mergeFromMultiple(
      shards.map((shard) => extractIndexIvf(shard).invlists),
      shiftIds,
    );
    index.replaceInvlists(lists);
    index.ntotal = ntotal;
    trainedIndex.ntotal = ntotal;
  } finally {
    for (const shard of shards) shard.close();
  }
}
