// Generated from schema/ by npm run generate. Do not edit.
// Operations of VectorIOWriter.
#include "thunk.h"

#include "faiss_version.h"
#include "class/VectorIOWriter.h"

namespace fsdk::ops {

struct VectorIOWriter_data {
    using owner = faiss::VectorIOWriter;
    static auto& ref(owner& o) { return o.data; }
    static constexpr const char* name = "data";
    static constexpr bool resizable = true;
};
void VectorIOWriter_data_get(Frame& f) { vector_get<ops::VectorIOWriter_data>(f); }
void VectorIOWriter_data_set(Frame& f) { vector_set<ops::VectorIOWriter_data>(f); }

void VectorIOWriter_new0([[maybe_unused]] Frame& f) {
    f.result_owned(0, new faiss::VectorIOWriter());
}

}  // namespace fsdk::ops
