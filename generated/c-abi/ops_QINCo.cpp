// Generated from schema/ by npm run generate. Do not edit.
// Operations of QINCo.
#include "thunk.h"

#include "faiss_version.h"
#include "guards/guards.h"
#include "class/Embedding.h"
#include "class/QINCo.h"
#include "class/QINCoStep.h"

namespace fsdk::ops {

#if FSDK_FAISS_VERSION >= 10900
struct QINCo_K {
    using owner = faiss::QINCo;
    static auto& ref(owner& o) { return o.K; }
    static constexpr const char* name = "K";
};
void QINCo_K_get(Frame& f) { scalar_get<ops::QINCo_K>(f); }
#endif

#if FSDK_FAISS_VERSION >= 10900
struct QINCo_L {
    using owner = faiss::QINCo;
    static auto& ref(owner& o) { return o.L; }
    static constexpr const char* name = "L";
};
void QINCo_L_get(Frame& f) { scalar_get<ops::QINCo_L>(f); }
#endif

#if FSDK_FAISS_VERSION >= 10900
struct QINCo_codebook0 {
    using owner = faiss::QINCo;
    static auto& ref(owner& o) { return o.codebook0; }
    static constexpr const char* name = "codebook0";
};
void QINCo_codebook0_get(Frame& f) { part_get<ops::QINCo_codebook0>(f); }
#endif

#if FSDK_FAISS_VERSION >= 10900
static void* QINCo_get_step_step(void* parent, [[maybe_unused]] uint64_t index) {
    auto& self = *from_root<faiss::QINCo>(parent);
    auto&& found = self.get_step(static_cast<int>(index));
    auto* part = detail::pointer_of(found);
    return part ? to_root(part) : nullptr;
}
void QINCo_get_step([[maybe_unused]] Frame& f) {
    [[maybe_unused]] auto& self = f.self<faiss::QINCo>();
    const auto i = f.integer<int>(1, "i", 0);
    guard::step_of(self, i);
    f.result_view(0, 0, QINCo_get_step_step, class_of<faiss::QINCoStep>::id, "get_step", true, i);
}
#endif

#if FSDK_FAISS_VERSION >= 10900
struct QINCo_h {
    using owner = faiss::QINCo;
    static auto& ref(owner& o) { return o.h; }
    static constexpr const char* name = "h";
};
void QINCo_h_get(Frame& f) { scalar_get<ops::QINCo_h>(f); }
#endif

#if FSDK_FAISS_VERSION >= 10900
struct QINCo_steps {
    using owner = faiss::QINCo;
    static auto& ref(owner& o) { return o.steps; }
    static constexpr const char* name = "steps";
};
void QINCo_steps_get(Frame& f) { views_get<ops::QINCo_steps>(f); }
#endif

#if FSDK_FAISS_VERSION >= 10900
void QINCo_new0([[maybe_unused]] Frame& f) {
    const auto d = f.integer<int>(0, "d", 1);
    const auto K = f.integer<int>(1, "K", 1);
    const auto L = f.integer<int>(2, "L", 0);
    const auto M = f.integer<int>(3, "M", 1);
    const auto h = f.integer<int>(4, "h", 1);
    guard::qinco(d, K, L, M, h);
    f.result_owned(0, new faiss::QINCo(d, K, L, M, h));
}
#endif

}  // namespace fsdk::ops
