// Generated from schema/ by npm run generate. Do not edit.
// Operations of LocalSearchQuantizer.
#include "thunk.h"

#include "faiss_version.h"
#include "guards/guards.h"
#include "class/IcmEncoderFactory.h"
#include "class/LocalSearchQuantizer.h"
#include "class/RandomGenerator.h"
#include "enum/AdditiveQuantizerSearchType.h"

namespace fsdk::ops {

struct LocalSearchQuantizer_K {
    using owner = faiss::LocalSearchQuantizer;
    static auto& ref(owner& o) { return o.K; }
    static constexpr const char* name = "K";
};
void LocalSearchQuantizer_K_get(Frame& f) { scalar_get<ops::LocalSearchQuantizer_K>(f); }

struct LocalSearchQuantizer_chunk_size {
    using owner = faiss::LocalSearchQuantizer;
    static auto& ref(owner& o) { return o.chunk_size; }
    static constexpr const char* name = "chunkSize";
    static constexpr int64_t min = 1;
};
void LocalSearchQuantizer_chunk_size_get(Frame& f) { scalar_get<ops::LocalSearchQuantizer_chunk_size>(f); }
void LocalSearchQuantizer_chunk_size_set(Frame& f) { scalar_set<ops::LocalSearchQuantizer_chunk_size>(f); }

void LocalSearchQuantizer_compute_binary_terms([[maybe_unused]] Frame& f) {
    auto& self = f.self<faiss::LocalSearchQuantizer>();
    const auto binaries = f.array<float>(1, "binaries");
    f.shape(binaries, "binaries", {{"M", self.M}, {"M", self.M}, {"K", self.K}, {"K", self.K}});
    guard::local_search(self);
    self.compute_binary_terms(binaries.data);
}

void LocalSearchQuantizer_compute_unary_terms([[maybe_unused]] Frame& f) {
    auto& self = f.self<faiss::LocalSearchQuantizer>();
    const auto x = f.array<const float>(1, "x");
    const auto unaries = f.array<float>(3, "unaries");
    const int64_t n = f.rows(x, "x", {{"d", self.d}});
    f.shape(unaries, "unaries", {{"M", self.M}, {"n", n}, {"K", self.K}});
    guard::local_search(self);
    self.compute_unary_terms(x.data, unaries.data, n);
}

struct LocalSearchQuantizer_encode_ils_iters {
    using owner = faiss::LocalSearchQuantizer;
    static auto& ref(owner& o) { return o.encode_ils_iters; }
    static constexpr const char* name = "encodeIlsIters";
    static constexpr int64_t min = static_cast<int64_t>(std::numeric_limits<size_t>::lowest());
    static constexpr int64_t max = 4096;
};
void LocalSearchQuantizer_encode_ils_iters_get(Frame& f) { scalar_get<ops::LocalSearchQuantizer_encode_ils_iters>(f); }
void LocalSearchQuantizer_encode_ils_iters_set(Frame& f) { scalar_set<ops::LocalSearchQuantizer_encode_ils_iters>(f); }

void LocalSearchQuantizer_evaluate([[maybe_unused]] Frame& f) {
    auto& self = f.self<faiss::LocalSearchQuantizer>();
    const auto codes = f.array<const int32_t>(1, "codes");
    const auto x = f.array<const float>(3, "x");
    const auto objs = f.array<float>(5, "objs");
    const int64_t n = f.rows(codes, "codes", {{"M", self.M}});
    f.shape(x, "x", {{"n", n}, {"d", self.d}});
    f.shape(objs, "objs", {{"n", n}});
    guard::local_search(self, n, codes.data);
    f.result_number(0, self.evaluate(codes.data, x.data, n, objs.data));
}

void LocalSearchQuantizer_icm_encode([[maybe_unused]] Frame& f) {
    auto& self = f.self<faiss::LocalSearchQuantizer>();
    const auto codes = f.array<int32_t>(1, "codes");
    const auto x = f.array<const float>(3, "x");
    const auto ils_iters = f.integer<size_t>(5, "ilsIters", static_cast<int64_t>(std::numeric_limits<size_t>::lowest()), 4096);
    auto& gen = f.ref<faiss::RandomGenerator>(6, "gen");
    const int64_t n = f.rows(codes, "codes", {{"M", self.M}});
    f.shape(x, "x", {{"n", n}, {"d", self.d}});
    guard::local_search(self, n, codes.data);
    f.writes(gen, 6);
    self.icm_encode(codes.data, x.data, n, ils_iters, gen.mt);
}

void LocalSearchQuantizer_icm_encode_impl([[maybe_unused]] Frame& f) {
    auto& self = f.self<faiss::LocalSearchQuantizer>();
    const auto codes = f.array<int32_t>(1, "codes");
    const auto x = f.array<const float>(3, "x");
    const auto binaries = f.array<const float>(5, "binaries");
    auto& gen = f.ref<faiss::RandomGenerator>(7, "gen");
    const auto ils_iters = f.integer<size_t>(8, "ilsIters", static_cast<int64_t>(std::numeric_limits<size_t>::lowest()), 4096);
    const bool verbose = f.boolean(9);
    const int64_t n = f.rows(codes, "codes", {{"M", self.M}});
    f.shape(x, "x", {{"n", n}, {"d", self.d}});
    f.shape(binaries, "binaries", {{"M", self.M}, {"M", self.M}, {"K", self.K}, {"K", self.K}});
    guard::local_search(self, n, codes.data);
    f.writes(gen, 7);
    self.icm_encode_impl(codes.data, x.data, binaries.data, gen.mt, n, ils_iters, verbose);
}

void LocalSearchQuantizer_icm_encode_step([[maybe_unused]] Frame& f) {
    auto& self = f.self<faiss::LocalSearchQuantizer>();
    const auto codes = f.array<int32_t>(1, "codes");
    const auto unaries = f.array<const float>(3, "unaries");
    const auto binaries = f.array<const float>(5, "binaries");
    const auto n_iters = f.integer<size_t>(7, "nIters", static_cast<int64_t>(std::numeric_limits<size_t>::lowest()), 4096);
    const int64_t n = f.rows(codes, "codes", {{"M", self.M}});
    f.shape(unaries, "unaries", {{"M", self.M}, {"n", n}, {"K", self.K}});
    f.shape(binaries, "binaries", {{"M", self.M}, {"M", self.M}, {"K", self.K}, {"K", self.K}});
    guard::local_search(self, n, codes.data);
    self.icm_encode_step(codes.data, unaries.data, binaries.data, n, n_iters);
}

struct LocalSearchQuantizer_icm_encoder_factory {
    using owner = faiss::LocalSearchQuantizer;
    static auto& ref(owner& o) { return o.icm_encoder_factory; }
    static constexpr const char* name = "icmEncoderFactory";
};
void LocalSearchQuantizer_icm_encoder_factory_get(Frame& f) { part_get<ops::LocalSearchQuantizer_icm_encoder_factory>(f); }

struct LocalSearchQuantizer_icm_iters {
    using owner = faiss::LocalSearchQuantizer;
    static auto& ref(owner& o) { return o.icm_iters; }
    static constexpr const char* name = "icmIters";
    static constexpr int64_t min = static_cast<int64_t>(std::numeric_limits<size_t>::lowest());
    static constexpr int64_t max = 4096;
};
void LocalSearchQuantizer_icm_iters_get(Frame& f) { scalar_get<ops::LocalSearchQuantizer_icm_iters>(f); }
void LocalSearchQuantizer_icm_iters_set(Frame& f) { scalar_set<ops::LocalSearchQuantizer_icm_iters>(f); }

struct LocalSearchQuantizer_lambd {
    using owner = faiss::LocalSearchQuantizer;
    static auto& ref(owner& o) { return o.lambd; }
    static constexpr const char* name = "lambd";
    static constexpr double min = 1e-9;
    static constexpr double max = 1000000000.0;
};
void LocalSearchQuantizer_lambd_get(Frame& f) { scalar_get<ops::LocalSearchQuantizer_lambd>(f); }
void LocalSearchQuantizer_lambd_set(Frame& f) { scalar_set<ops::LocalSearchQuantizer_lambd>(f); }

struct LocalSearchQuantizer_nperts {
    using owner = faiss::LocalSearchQuantizer;
    static auto& ref(owner& o) { return o.nperts; }
    static constexpr const char* name = "nperts";
    static void check([[maybe_unused]] owner& self, size_t nperts) { guard::perturbations(self, nperts); }
};
void LocalSearchQuantizer_nperts_get(Frame& f) { scalar_get<ops::LocalSearchQuantizer_nperts>(f); }
void LocalSearchQuantizer_nperts_set(Frame& f) { scalar_set<ops::LocalSearchQuantizer_nperts>(f); }

struct LocalSearchQuantizer_p {
    using owner = faiss::LocalSearchQuantizer;
    static auto& ref(owner& o) { return o.p; }
    static constexpr const char* name = "p";
};
void LocalSearchQuantizer_p_get(Frame& f) { scalar_get<ops::LocalSearchQuantizer_p>(f); }
void LocalSearchQuantizer_p_set(Frame& f) { scalar_set<ops::LocalSearchQuantizer_p>(f); }

void LocalSearchQuantizer_perturb_codebooks([[maybe_unused]] Frame& f) {
    auto& self = f.self<faiss::LocalSearchQuantizer>();
    const auto T = f.number<float>(1);
    const auto stddev = f.array<const float>(2, "stddev");
    auto& gen = f.ref<faiss::RandomGenerator>(4, "gen");
    f.shape(stddev, "stddev", {{"d", self.d}});
    guard::local_search(self);
    f.writes(self, 0);
    f.writes(gen, 4);
    self.perturb_codebooks(T, fsdk::vector_of(stddev), gen.mt);
}

void LocalSearchQuantizer_perturb_codes([[maybe_unused]] Frame& f) {
    auto& self = f.self<faiss::LocalSearchQuantizer>();
    const auto codes = f.array<int32_t>(1, "codes");
    auto& gen = f.ref<faiss::RandomGenerator>(3, "gen");
    const int64_t n = f.rows(codes, "codes", {{"M", self.M}});
    guard::local_search(self, n, codes.data);
    f.writes(gen, 3);
    self.perturb_codes(codes.data, n, gen.mt);
}

struct LocalSearchQuantizer_random_seed {
    using owner = faiss::LocalSearchQuantizer;
    static auto& ref(owner& o) { return o.random_seed; }
    static constexpr const char* name = "randomSeed";
};
void LocalSearchQuantizer_random_seed_get(Frame& f) { scalar_get<ops::LocalSearchQuantizer_random_seed>(f); }
void LocalSearchQuantizer_random_seed_set(Frame& f) { scalar_set<ops::LocalSearchQuantizer_random_seed>(f); }

struct LocalSearchQuantizer_train_ils_iters {
    using owner = faiss::LocalSearchQuantizer;
    static auto& ref(owner& o) { return o.train_ils_iters; }
    static constexpr const char* name = "trainIlsIters";
    static constexpr int64_t min = static_cast<int64_t>(std::numeric_limits<size_t>::lowest());
    static constexpr int64_t max = 4096;
};
void LocalSearchQuantizer_train_ils_iters_get(Frame& f) { scalar_get<ops::LocalSearchQuantizer_train_ils_iters>(f); }
void LocalSearchQuantizer_train_ils_iters_set(Frame& f) { scalar_set<ops::LocalSearchQuantizer_train_ils_iters>(f); }

struct LocalSearchQuantizer_train_iters {
    using owner = faiss::LocalSearchQuantizer;
    static auto& ref(owner& o) { return o.train_iters; }
    static constexpr const char* name = "trainIters";
    static constexpr int64_t min = 1;
    static constexpr int64_t max = 4096;
};
void LocalSearchQuantizer_train_iters_get(Frame& f) { scalar_get<ops::LocalSearchQuantizer_train_iters>(f); }
void LocalSearchQuantizer_train_iters_set(Frame& f) { scalar_set<ops::LocalSearchQuantizer_train_iters>(f); }

void LocalSearchQuantizer_update_codebooks([[maybe_unused]] Frame& f) {
    auto& self = f.self<faiss::LocalSearchQuantizer>();
    const auto x = f.array<const float>(1, "x");
    const auto codes = f.array<const int32_t>(3, "codes");
    const int64_t n = f.rows(x, "x", {{"d", self.d}});
    f.shape(codes, "codes", {{"n", n}, {"M", self.M}});
    guard::update_codebooks(self, n, x.data, codes.data);
    f.writes(self, 0);
    self.update_codebooks(x.data, codes.data, n);
}

struct LocalSearchQuantizer_update_codebooks_with_double {
    using owner = faiss::LocalSearchQuantizer;
    static auto& ref(owner& o) { return o.update_codebooks_with_double; }
    static constexpr const char* name = "updateCodebooksWithDouble";
};
void LocalSearchQuantizer_update_codebooks_with_double_get(Frame& f) { scalar_get<ops::LocalSearchQuantizer_update_codebooks_with_double>(f); }
void LocalSearchQuantizer_update_codebooks_with_double_set(Frame& f) { scalar_set<ops::LocalSearchQuantizer_update_codebooks_with_double>(f); }

void LocalSearchQuantizer_new0([[maybe_unused]] Frame& f) {
    const auto d = f.integer<size_t>(0, "d", 1);
    const auto M = f.integer<size_t>(1, "M", 1);
    const auto nbits = f.integer<size_t>(2, "nbits", 1, 24);
    const auto search_type = f.enumeration(3, "searchType", enums::AdditiveQuantizerSearchType);
    guard::local_search_quantizer(d, M, nbits);
    f.result_owned(0, new faiss::LocalSearchQuantizer(d, M, nbits, search_type));
}

}  // namespace fsdk::ops
