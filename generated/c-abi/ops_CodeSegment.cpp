// Generated from schema/ by npm run generate. Do not edit.
// Operations of CodeSegment.
#include "thunk.h"

#include "faiss_version.h"
#include "class/CodeSegment.h"

namespace fsdk::ops {

struct CodeSegment_c0 {
    using owner = faiss::ZnSphereCodec::CodeSegment;
    static auto& ref(owner& o) { return o.c0; }
    static constexpr const char* name = "c0";
};
void CodeSegment_c0_get(Frame& f) { scalar_get<ops::CodeSegment_c0>(f); }

struct CodeSegment_signbits {
    using owner = faiss::ZnSphereCodec::CodeSegment;
    static auto& ref(owner& o) { return o.signbits; }
    static constexpr const char* name = "signbits";
};
void CodeSegment_signbits_get(Frame& f) { scalar_get<ops::CodeSegment_signbits>(f); }

}  // namespace fsdk::ops
