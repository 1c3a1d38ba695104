// Generated from schema/ by npm run generate. Do not edit.
// Operations of VectorIOReader.
#include "thunk.h"

#include "faiss_version.h"
#include "class/VectorIOReader.h"

namespace fsdk::ops {

struct VectorIOReader_data {
    using owner = faiss::VectorIOReader;
    static auto& ref(owner& o) { return o.data; }
    static constexpr const char* name = "data";
    static constexpr bool resizable = true;
};
void VectorIOReader_data_get(Frame& f) { vector_get<ops::VectorIOReader_data>(f); }
void VectorIOReader_data_set(Frame& f) { vector_set<ops::VectorIOReader_data>(f); }

struct VectorIOReader_rp {
    using owner = faiss::VectorIOReader;
    static auto& ref(owner& o) { return o.rp; }
    static constexpr const char* name = "rp";
};
void VectorIOReader_rp_get(Frame& f) { scalar_get<ops::VectorIOReader_rp>(f); }
void VectorIOReader_rp_set(Frame& f) { scalar_set<ops::VectorIOReader_rp>(f); }

void VectorIOReader_new0([[maybe_unused]] Frame& f) {
    f.result_owned(0, new faiss::VectorIOReader());
}

}  // namespace fsdk::ops
