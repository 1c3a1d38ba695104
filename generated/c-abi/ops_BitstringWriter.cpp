// Generated from schema/ by npm run generate. Do not edit.
// Operations of BitstringWriter.
#include "thunk.h"

#include "faiss_version.h"
#include "guards/guards.h"
#include "class/BitstringWriter.h"

namespace fsdk::ops {

struct BitstringWriter_code {
    using owner = fsdk::offered::BitstringWriter;
    static auto& ref(owner& o) { return o.code; }
    static constexpr const char* name = "code";
};
void BitstringWriter_code_get(Frame& f) { vector_get<ops::BitstringWriter_code>(f); }

struct BitstringWriter_code_size {
    using owner = fsdk::offered::BitstringWriter;
    static auto& ref(owner& o) { return o.code_size; }
    static constexpr const char* name = "codeSize";
};
void BitstringWriter_code_size_get(Frame& f) { scalar_get<ops::BitstringWriter_code_size>(f); }

struct BitstringWriter_i {
    using owner = fsdk::offered::BitstringWriter;
    static auto& ref(owner& o) { return o.i; }
    static constexpr const char* name = "i";
};
void BitstringWriter_i_get(Frame& f) { scalar_get<ops::BitstringWriter_i>(f); }

void BitstringWriter_write([[maybe_unused]] Frame& f) {
    auto& self = f.self<fsdk::offered::BitstringWriter>();
    const auto x = static_cast<uint64_t>(f.integer(1, "x"));
    const auto nbit = f.integer<int>(2, "nbit", 1, 64);
    f.writes(self, 0);
    self.write(x, nbit);
}

void BitstringWriter_new0([[maybe_unused]] Frame& f) {
    const auto code_size = f.integer<size_t>(0, "codeSize", 1);
    guard::heap_rows(code_size, 1);
    f.result_owned(0, new fsdk::offered::BitstringWriter(code_size));
}

}  // namespace fsdk::ops
