// Generated from schema/ by npm run generate. Do not edit.
// Operations of FlatCodesDistanceComputer.
#include "thunk.h"

#include "faiss_version.h"
#include "class/FlatCodesDistanceComputer.h"

namespace fsdk::ops {

struct FlatCodesDistanceComputer_code_size {
    using owner = faiss::FlatCodesDistanceComputer;
    static auto& ref(owner& o) { return o.code_size; }
    static constexpr const char* name = "codeSize";
};
void FlatCodesDistanceComputer_code_size_get(Frame& f) { scalar_get<ops::FlatCodesDistanceComputer_code_size>(f); }

}  // namespace fsdk::ops
