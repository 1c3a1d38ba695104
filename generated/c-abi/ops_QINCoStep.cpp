// Generated from schema/ by npm run generate. Do not edit.
// Operations of QINCoStep.
#include "thunk.h"

#include "faiss_version.h"
#include "guards/guards.h"
#include "class/Embedding.h"
#include "class/FFN.h"
#include "class/Linear.h"
#include "class/QINCoStep.h"

namespace fsdk::ops {

#if FSDK_FAISS_VERSION >= 10900
struct QINCoStep_K {
    using owner = faiss::QINCoStep;
    static auto& ref(owner& o) { return o.K; }
    static constexpr const char* name = "K";
};
void QINCoStep_K_get(Frame& f) { scalar_get<ops::QINCoStep_K>(f); }
#endif

#if FSDK_FAISS_VERSION >= 10900
struct QINCoStep_L {
    using owner = faiss::QINCoStep;
    static auto& ref(owner& o) { return o.L; }
    static constexpr const char* name = "L";
};
void QINCoStep_L_get(Frame& f) { scalar_get<ops::QINCoStep_L>(f); }
#endif

#if FSDK_FAISS_VERSION >= 10900
struct QINCoStep_MLPconcat {
    using owner = faiss::QINCoStep;
    static auto& ref(owner& o) { return o.MLPconcat; }
    static constexpr const char* name = "MLPconcat";
};
void QINCoStep_MLPconcat_get(Frame& f) { part_get<ops::QINCoStep_MLPconcat>(f); }
#endif

#if FSDK_FAISS_VERSION >= 10900
struct QINCoStep_codebook {
    using owner = faiss::QINCoStep;
    static auto& ref(owner& o) { return o.codebook; }
    static constexpr const char* name = "codebook";
};
void QINCoStep_codebook_get(Frame& f) { part_get<ops::QINCoStep_codebook>(f); }
#endif

#if FSDK_FAISS_VERSION >= 10900
struct QINCoStep_d {
    using owner = faiss::QINCoStep;
    static auto& ref(owner& o) { return o.d; }
    static constexpr const char* name = "d";
};
void QINCoStep_d_get(Frame& f) { scalar_get<ops::QINCoStep_d>(f); }
#endif

#if FSDK_FAISS_VERSION >= 10900
static void* QINCoStep_get_residual_block_step(void* parent, [[maybe_unused]] uint64_t index) {
    auto& self = *from_root<faiss::QINCoStep>(parent);
    auto&& found = self.get_residual_block(static_cast<int>(index));
    auto* part = detail::pointer_of(found);
    return part ? to_root(part) : nullptr;
}
void QINCoStep_get_residual_block([[maybe_unused]] Frame& f) {
    [[maybe_unused]] auto& self = f.self<faiss::QINCoStep>();
    const auto i = f.integer<int>(1, "i", 0);
    guard::block_of(self, i);
    f.result_view(0, 0, QINCoStep_get_residual_block_step, class_of<faiss::nn::FFN>::id, "get_residual_block", true, i);
}
#endif

#if FSDK_FAISS_VERSION >= 10900
struct QINCoStep_h {
    using owner = faiss::QINCoStep;
    static auto& ref(owner& o) { return o.h; }
    static constexpr const char* name = "h";
};
void QINCoStep_h_get(Frame& f) { scalar_get<ops::QINCoStep_h>(f); }
#endif

#if FSDK_FAISS_VERSION >= 10900
struct QINCoStep_residual_blocks {
    using owner = faiss::QINCoStep;
    static auto& ref(owner& o) { return o.residual_blocks; }
    static constexpr const char* name = "residualBlocks";
};
void QINCoStep_residual_blocks_get(Frame& f) { views_get<ops::QINCoStep_residual_blocks>(f); }
#endif

#if FSDK_FAISS_VERSION >= 10900
void QINCoStep_new0([[maybe_unused]] Frame& f) {
    const auto d = f.integer<int>(0, "d", 1);
    const auto K = f.integer<int>(1, "K", 1);
    const auto L = f.integer<int>(2, "L", 0);
    const auto h = f.integer<int>(3, "h", 1);
    guard::qinco(d, K, L, 1, h);
    f.result_owned(0, new faiss::QINCoStep(d, K, L, h));
}
#endif

}  // namespace fsdk::ops
