// Generated from schema/ by npm run generate. Do not edit.
// Operations of PQEncoderGeneric.
#include "thunk.h"

#include "faiss_version.h"
#include "class/PQEncoderGeneric.h"

namespace fsdk::ops {

struct PQEncoderGeneric_code {
    using owner = fsdk::offered::PQEncoderGeneric;
    static auto& ref(owner& o) { return o.code; }
    static constexpr const char* name = "code";
};
void PQEncoderGeneric_code_get(Frame& f) { vector_get<ops::PQEncoderGeneric_code>(f); }

void PQEncoderGeneric_encode([[maybe_unused]] Frame& f) {
    auto& self = f.self<fsdk::offered::PQEncoderGeneric>();
    const auto x = static_cast<uint64_t>(f.integer(1, "x"));
    f.writes(self, 0);
    self.encode(x);
}

struct PQEncoderGeneric_nbits {
    using owner = fsdk::offered::PQEncoderGeneric;
    static auto& ref(owner& o) { return o.nbits; }
    static constexpr const char* name = "nbits";
};
void PQEncoderGeneric_nbits_get(Frame& f) { scalar_get<ops::PQEncoderGeneric_nbits>(f); }

struct PQEncoderGeneric_offset {
    using owner = fsdk::offered::PQEncoderGeneric;
    static auto& ref(owner& o) { return o.inner.offset; }
    static constexpr const char* name = "offset";
};
void PQEncoderGeneric_offset_get(Frame& f) { scalar_get<ops::PQEncoderGeneric_offset>(f); }

struct PQEncoderGeneric_reg {
    using owner = fsdk::offered::PQEncoderGeneric;
    static auto& ref(owner& o) { return o.inner.reg; }
    static constexpr const char* name = "reg";
};
void PQEncoderGeneric_reg_get(Frame& f) { scalar_get<ops::PQEncoderGeneric_reg>(f); }

void PQEncoderGeneric_new0([[maybe_unused]] Frame& f) {
    const auto code = f.array<const uint8_t>(0, "code");
    const auto nbits = f.integer<int>(2, "nbits", 1, 63);
    const auto offset = f.integer<int>(3, "offset", 0, 7);
    const int64_t n = f.rows(code, "code", {});
    f.result_owned(0, new fsdk::offered::PQEncoderGeneric(code.data, n, nbits, offset));
}

}  // namespace fsdk::ops
