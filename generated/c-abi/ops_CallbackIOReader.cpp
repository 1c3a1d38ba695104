// Generated from schema/ by npm run generate. Do not edit.
// Operations of CallbackIOReader.
#include "thunk.h"

#include "faiss_version.h"
#include "class/CallbackIOReader.h"

namespace fsdk::ops {

struct CallbackIOReader_bs {
    using owner = fsdk::offered::CallbackIOReader;
    static auto& ref(owner& o) { return o.bs; }
    static constexpr const char* name = "bs";
};
void CallbackIOReader_bs_get(Frame& f) { scalar_get<ops::CallbackIOReader_bs>(f); }

void CallbackIOReader_new0([[maybe_unused]] Frame& f) {
    const auto callback = f.integer<int64_t>(0, "callback");
    const auto bs = f.integer<size_t>(1, "bs", 1, 1073741824);
    f.result_owned(0, new fsdk::offered::CallbackIOReader(callback, bs));
}

}  // namespace fsdk::ops
