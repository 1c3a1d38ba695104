// Generated from schema/ by npm run generate. Do not edit.
// Operations of Repeat.
#include "thunk.h"

#include "faiss_version.h"
#include "class/Repeat.h"

namespace fsdk::ops {

struct Repeat_n {
    using owner = faiss::Repeat;
    static auto& ref(owner& o) { return o.n; }
    static constexpr const char* name = "n";
};
void Repeat_n_get(Frame& f) { scalar_get<ops::Repeat_n>(f); }

struct Repeat_val {
    using owner = faiss::Repeat;
    static auto& ref(owner& o) { return o.val; }
    static constexpr const char* name = "val";
};
void Repeat_val_get(Frame& f) { scalar_get<ops::Repeat_val>(f); }

}  // namespace fsdk::ops
