// Generated from schema/ by npm run generate. Do not edit.
// Operations of BitstringReader.
#include "thunk.h"

#include "faiss_version.h"
#include "class/BitstringReader.h"

namespace fsdk::ops {

struct BitstringReader_code {
    using owner = fsdk::offered::BitstringReader;
    static auto& ref(owner& o) { return o.code; }
    static constexpr const char* name = "code";
};
void BitstringReader_code_get(Frame& f) { vector_get<ops::BitstringReader_code>(f); }

struct BitstringReader_code_size {
    using owner = fsdk::offered::BitstringReader;
    static auto& ref(owner& o) { return o.code_size; }
    static constexpr const char* name = "codeSize";
};
void BitstringReader_code_size_get(Frame& f) { scalar_get<ops::BitstringReader_code_size>(f); }

struct BitstringReader_i {
    using owner = fsdk::offered::BitstringReader;
    static auto& ref(owner& o) { return o.i; }
    static constexpr const char* name = "i";
};
void BitstringReader_i_get(Frame& f) { scalar_get<ops::BitstringReader_i>(f); }

void BitstringReader_read([[maybe_unused]] Frame& f) {
    auto& self = f.self<fsdk::offered::BitstringReader>();
    const auto nbit = f.integer<int>(1, "nbit", 1, 64);
    f.writes(self, 0);
    f.result_integer(0, static_cast<int64_t>(self.read(nbit)));
}

void BitstringReader_new0([[maybe_unused]] Frame& f) {
    const auto code = f.array<const uint8_t>(0, "code");
    const int64_t n = f.rows(code, "code", {});
    f.result_owned(0, new fsdk::offered::BitstringReader(code.data, n));
}

}  // namespace fsdk::ops
