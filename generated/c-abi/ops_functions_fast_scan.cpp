// Generated from schema/ by npm run generate. Do not edit.
// Operations of functions_fast_scan.
#include "thunk.h"

#include "faiss_version.h"
#include <faiss/impl/fast_scan/fast_scan.h>
#include <faiss/impl/pq4_fast_scan.h>

namespace fsdk::ops {

void pq4_preferred_qbs([[maybe_unused]] Frame& f) {
    const auto nq = f.integer<int>(0, "nq", 0, 23);
    f.result_integer(0, static_cast<int64_t>(faiss::pq4_preferred_qbs(nq)));
}

void pq4_qbs_to_nq([[maybe_unused]] Frame& f) {
    const auto qbs = f.integer<int>(0, "qbs", 0);
    f.result_integer(0, static_cast<int64_t>(faiss::pq4_qbs_to_nq(qbs)));
}

}  // namespace fsdk::ops
