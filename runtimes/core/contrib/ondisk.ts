/** Indexes whose inverted lists lie in a file, merged from parts. Mirrors `faiss/contrib/ondisk.py`. */
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
 * Gives an empty index the vectors of several index files, without loading them: their lists are mapped into memory
 * and copied to one file, which the index then reads from.
 *
 * @param trainedIndex An empty inverted file, bare or behind transforms, of the training that the parts had. It takes
 *   the vectors; write it to keep it, it names the file of its lists.
 * @param shardFnames Files of the parts.
 * @param ivfdataFname File for the lists; what it held before is lost. It must stay where it is.
 * @param shiftIds Whether the ids of each part count on from the number of vectors of those before it.
 * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when the index holds vectors, is no inverted file or refines by
 *   position (`IndexIVFPQR`), or when a part does not fit; `ERR_FAISS_IO` when a file cannot be read or written;
 *   `ERR_FAISS_UNSUPPORTED` where files cannot be mapped (WebAssembly).
 */
export async function mergeOndisk(
  trainedIndex: Index,
  shardFnames: readonly (string | URL)[],
  ivfdataFname: string | URL,
  shiftIds = false,
): Promise<void> {
  const ivf = extractIndexIvf(trainedIndex);
  if (ivf instanceof IndexIVFPQR)
    throw invalid('mergeOndisk:trainedIndex', 'an IndexIVFPQR cannot have its lists in a file.');
  if (trainedIndex.ntotal !== 0)
    throw invalid('mergeOndisk:trainedIndex', `it holds ${trainedIndex.ntotal} vectors; expected an empty index.`);
  const parts: Index[] = [];
  try {
    for (const fname of shardFnames) parts.push(await readIndex(fname, IO_FLAG_MMAP));
    const lists = new OnDiskInvertedLists(ivf.nlist, ivf.codeSize, ivfdataFname);
    const sources = parts.map((part) => extractIndexIvf(part).invlists);
    const ntotal = await lists.mergeFromMultiple(sources, shiftIds);
    await ivf.replaceInvlists(lists);
    ivf.ntotal = ntotal;
    if (ivf !== trainedIndex) trainedIndex.ntotal = ntotal;
  } finally {
    for (const part of parts) part.close();
  }
}
