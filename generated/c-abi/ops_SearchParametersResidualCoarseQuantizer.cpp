// Generated from schema/ by npm run generate. Do not edit.
// Operations of SearchParametersResidualCoarseQuantizer.
#include "thunk.h"

#include "faiss_version.h"
#include "class/SearchParametersResidualCoarseQuantizer.h"

namespace fsdk::ops {

#if FSDK_FAISS_VERSION >= 10704
struct SearchParametersResidualCoarseQuantizer_beam_factor {
    using owner = faiss::SearchParametersResidualCoarseQuantizer;
    static auto& ref(owner& o) { return o.beam_factor; }
    static constexpr const char* name = "beamFactor";
};
void SearchParametersResidualCoarseQuantizer_beam_factor_get(Frame& f) { scalar_get<ops::SearchParametersResidualCoarseQuantizer_beam_factor>(f); }
void SearchParametersResidualCoarseQuantizer_beam_factor_set(Frame& f) { scalar_set<ops::SearchParametersResidualCoarseQuantizer_beam_factor>(f); }
#endif

#if FSDK_FAISS_VERSION >= 10704
void SearchParametersResidualCoarseQuantizer_new0([[maybe_unused]] Frame& f) {
    f.result_owned(0, new faiss::SearchParametersResidualCoarseQuantizer());
}
#endif

}  // namespace fsdk::ops
