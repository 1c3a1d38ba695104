// Single steps of operations that FAISS runs as a whole, and that a caller may run alone.
#pragma once

#include "types.h"

namespace faiss {
struct BufferList;
struct NSG;
struct IndexFastScan;
struct IndexIVFFastScan;
struct IndexLSH;
struct OperatingPoint;
struct OperatingPoints;
struct PolysemousTraining;
struct IDSelectorRange;
namespace lsq {
struct IcmEncoder;
}
namespace nndescent {
struct Nhood;
}
}  // namespace faiss

namespace fsdk::guard {

// ---- graphs -------------------------------------------------------------------------------------

/** prepare_level_tab, fill_with_random_links: vertices that memory holds, and levels for them. */
void level_table(Arg<const faiss::HNSW> self, size_t n, bool preset_levels);
/** clear_neighbor_tables: a level that every vertex has, or FAISS clears links of others and writes behind them. */
void whole_level(Arg<const faiss::HNSW> self, int level_no);
/** HNSW.permute_entries: every vertex once. */
void graph_permutation(Arg<const faiss::HNSW> self, const int64_t* map, int64_t size);
/** search_level_0: as search, and vertices to start from, whose distances have an order. */
void search_level_0(Index self, int64_t n, const float* x, int64_t k, const int32_t* nearest,
                    const float* nearest_d, int64_t nprobe, int search_type, Params params);
void knn_graph(Index self, int64_t k, const int64_t* neighbors);
void built(const faiss::NSG& self);
/** Nhood.insert compares with the farthest candidate first. */
void pool(const faiss::nndescent::Nhood& self);

// ---- codes --------------------------------------------------------------------------------------

/** train_encoder: as train, and centroids to take residuals from. */
void train_encoder(Index self, int64_t n, const float* x);
/** Parts of a search without which its results are still set. */
void skips(const faiss::IndexFastScan& self, int skip);
void skips(const faiss::IndexIVFFastScan& self, int skip);
/** Tables of a trained fast-scan index. */
void lookup_tables(Index self, int64_t n);
void hash_ready(const faiss::IndexLSH& self);
void thresholds_into(const faiss::IndexLSH& self, Arg<const faiss::LinearTransform> vt);
void code_pairs(Index self, int64_t n, int64_t nb);
void part_of_code(Arg<const faiss::ProductQuantizer> self, int64_t m);
/** compute_codes_with_assign_index fills the index with centroids. */
void assigning(Arg<const faiss::ProductQuantizer> self, int64_t n, const float* x);
/** FAISS prints with the pattern as its format: one %d, for the number of the part. */
void log_pattern(const faiss::PolysemousTraining& self, const std::string& pattern);
/** FAISS ends the process where it cannot open one of the files, since it does so in its threads. */
void log_files(const faiss::PolysemousTraining& self, size_t parts);
void polysemous(const faiss::PolysemousTraining& self, Arg<const faiss::ProductQuantizer> pq, int64_t values);
void icm_encode(const faiss::lsq::IcmEncoder& self, int64_t n, int64_t values, const int32_t* codes, int64_t n_codes);

// ---- others -------------------------------------------------------------------------------------

/** TimeoutCallback.reset */
void time_limit(double timeout_in_seconds);
void centroids_there(Arg<const faiss::Clustering> self);
void sorted_range(const faiss::IDSelectorRange& self);
void bounded(const faiss::ParameterSpace& self, size_t cno, Arg<const faiss::OperatingPoint> op);
/** FAISS ends the process where it cannot open a file of points. */
void text_file(const std::string& path);
void printable(int64_t values, int64_t n, int64_t d);
void collected(const faiss::BufferList& self, size_t ofs, size_t n);

}  // namespace fsdk::guard
