// Generated from schema/ by `npm run generate`; never edited.
/** What the handwritten class Kmeans must offer. */
import * as core from '@faiss-sdk/core';

/**
 * K-means as Python FAISS offers it, with the assigning index made for you and the centroids kept for later assignments.
 *
 * Made by Python FAISS, not by the C++ library.
 * Since FAISS 1.7.3.
 */
export abstract class KmeansApi {
}
