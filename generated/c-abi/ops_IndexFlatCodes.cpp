// Generated from schema/ by npm run generate. Do not edit.
// Operations of IndexFlatCodes.
#include "thunk.h"

#include "faiss_version.h"
#include "guards/guards.h"
#include "class/CodePacker.h"
#include "class/IndexFlatCodes.h"

namespace fsdk::ops {

struct IndexFlatCodes_code_size {
    using owner = faiss::IndexFlatCodes;
    static auto& ref(owner& o) { return o.code_size; }
    static constexpr const char* name = "codeSize";
};
void IndexFlatCodes_code_size_get(Frame& f) { scalar_get<ops::IndexFlatCodes_code_size>(f); }

struct IndexFlatCodes_codes {
    using owner = faiss::IndexFlatCodes;
    static auto& ref(owner& o) { return o.codes; }
    static constexpr const char* name = "codes";
};
void IndexFlatCodes_codes_get(Frame& f) { vector_get<ops::IndexFlatCodes_codes>(f); }

#if FSDK_FAISS_VERSION >= 10704
void IndexFlatCodes_get_CodePacker([[maybe_unused]] Frame& f) {
    auto& self = f.self<faiss::IndexFlatCodes>();
    guard::packs(self);
    f.result_owned(0, self.get_CodePacker());
}
#endif

#if FSDK_FAISS_VERSION >= 10800
void IndexFlatCodes_permute_entries([[maybe_unused]] Frame& f) {
    auto& self = f.self<faiss::IndexFlatCodes>();
    const auto perm = f.array<const int64_t>(1, "perm");
    f.shape(perm, "perm", {{"ntotal", self.ntotal}});
    guard::permutation(self, perm.data);
    f.writes(self, 0);
    self.permute_entries(perm.data);
}
#endif

}  // namespace fsdk::ops
