// Generated from schema/ by npm run generate. Do not edit.
// Operations of PQDecoder16.
#include "thunk.h"

#include "faiss_version.h"
#include "class/PQDecoder16.h"

namespace fsdk::ops {

struct PQDecoder16_code {
    using owner = fsdk::offered::PQDecoder16;
    static auto& ref(owner& o) { return o.code; }
    static constexpr const char* name = "code";
};
void PQDecoder16_code_get(Frame& f) { vector_get<ops::PQDecoder16_code>(f); }

void PQDecoder16_decode([[maybe_unused]] Frame& f) {
    auto& self = f.self<fsdk::offered::PQDecoder16>();
    f.writes(self, 0);
    f.result_integer(0, static_cast<int64_t>(self.decode()));
}

struct PQDecoder16_nbits {
    using owner = fsdk::offered::PQDecoder16;
    static auto& ref(owner& o) { return o.nbits; }
    static constexpr const char* name = "nbits";
};
void PQDecoder16_nbits_get(Frame& f) { scalar_get<ops::PQDecoder16_nbits>(f); }

void PQDecoder16_new0([[maybe_unused]] Frame& f) {
    const auto code = f.array<const uint8_t>(0, "code");
    const auto nbits = f.integer<int>(2, "nbits", 16, 16);
    const int64_t n = f.rows(code, "code", {});
    f.result_owned(0, new fsdk::offered::PQDecoder16(code.data, n, nbits));
}

}  // namespace fsdk::ops
