// Generated from schema/ by npm run generate. Do not edit.
// Operations of IDSelectorBatch.
#include "thunk.h"

#include "faiss_version.h"
#include "class/IDSelectorBatch.h"

namespace fsdk::ops {

struct IDSelectorBatch_mask {
    using owner = faiss::IDSelectorBatch;
    static auto& ref(owner& o) { return o.mask; }
    static constexpr const char* name = "mask";
};
void IDSelectorBatch_mask_get(Frame& f) { scalar_get<ops::IDSelectorBatch_mask>(f); }

struct IDSelectorBatch_nbits {
    using owner = faiss::IDSelectorBatch;
    static auto& ref(owner& o) { return o.nbits; }
    static constexpr const char* name = "nbits";
};
void IDSelectorBatch_nbits_get(Frame& f) { scalar_get<ops::IDSelectorBatch_nbits>(f); }

void IDSelectorBatch_new0([[maybe_unused]] Frame& f) {
    const auto indices = f.array<const int64_t>(0, "indices");
    const int64_t n = f.rows(indices, "indices", {});
    f.result_owned(0, new faiss::IDSelectorBatch(n, indices.data));
}

}  // namespace fsdk::ops
