// Generated from schema/ by npm run generate. Do not edit.
// Operations of IVFPQSearchParameters.
#include "thunk.h"

#include "faiss_version.h"
#include "class/IVFPQSearchParameters.h"

namespace fsdk::ops {

struct IVFPQSearchParameters_polysemous_ht {
    using owner = faiss::IVFPQSearchParameters;
    static auto& ref(owner& o) { return o.polysemous_ht; }
    static constexpr const char* name = "polysemousHt";
};
void IVFPQSearchParameters_polysemous_ht_get(Frame& f) { scalar_get<ops::IVFPQSearchParameters_polysemous_ht>(f); }
void IVFPQSearchParameters_polysemous_ht_set(Frame& f) { scalar_set<ops::IVFPQSearchParameters_polysemous_ht>(f); }

struct IVFPQSearchParameters_scan_table_threshold {
    using owner = faiss::IVFPQSearchParameters;
    static auto& ref(owner& o) { return o.scan_table_threshold; }
    static constexpr const char* name = "scanTableThreshold";
};
void IVFPQSearchParameters_scan_table_threshold_get(Frame& f) { scalar_get<ops::IVFPQSearchParameters_scan_table_threshold>(f); }
void IVFPQSearchParameters_scan_table_threshold_set(Frame& f) { scalar_set<ops::IVFPQSearchParameters_scan_table_threshold>(f); }

void IVFPQSearchParameters_new0([[maybe_unused]] Frame& f) {
    f.result_owned(0, new faiss::IVFPQSearchParameters());
}

}  // namespace fsdk::ops
