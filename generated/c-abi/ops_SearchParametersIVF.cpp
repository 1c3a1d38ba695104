// Generated from schema/ by npm run generate. Do not edit.
// Operations of SearchParametersIVF.
#include "thunk.h"

#include "faiss_version.h"
#include "class/SearchParameters.h"
#include "class/SearchParametersIVF.h"

namespace fsdk::ops {

struct SearchParametersIVF_max_codes {
    using owner = faiss::SearchParametersIVF;
    static auto& ref(owner& o) { return o.max_codes; }
    static constexpr const char* name = "maxCodes";
};
void SearchParametersIVF_max_codes_get(Frame& f) { scalar_get<ops::SearchParametersIVF_max_codes>(f); }
void SearchParametersIVF_max_codes_set(Frame& f) { scalar_set<ops::SearchParametersIVF_max_codes>(f); }

struct SearchParametersIVF_nprobe {
    using owner = faiss::SearchParametersIVF;
    static auto& ref(owner& o) { return o.nprobe; }
    static constexpr const char* name = "nprobe";
    static constexpr int64_t min = 1;
};
void SearchParametersIVF_nprobe_get(Frame& f) { scalar_get<ops::SearchParametersIVF_nprobe>(f); }
void SearchParametersIVF_nprobe_set(Frame& f) { scalar_set<ops::SearchParametersIVF_nprobe>(f); }

struct SearchParametersIVF_quantizer_params {
    using owner = faiss::SearchParametersIVF;
    static auto& ref(owner& o) { return o.quantizer_params; }
    static constexpr const char* name = "quantizerParams";
};
void SearchParametersIVF_quantizer_params_get(Frame& f) { pointer_view_get<ops::SearchParametersIVF_quantizer_params>(f); }
void SearchParametersIVF_quantizer_params_set(Frame& f) { pointer_set<ops::SearchParametersIVF_quantizer_params>(f); }

void SearchParametersIVF_new0([[maybe_unused]] Frame& f) {
    f.result_owned(0, new faiss::SearchParametersIVF());
}

}  // namespace fsdk::ops
