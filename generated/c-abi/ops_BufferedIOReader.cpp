// Generated from schema/ by npm run generate. Do not edit.
// Operations of BufferedIOReader.
#include "thunk.h"

#include "faiss_version.h"
#include "guards/guards.h"
#include "class/BufferedIOReader.h"
#include "class/IOReader.h"

namespace fsdk::ops {

struct BufferedIOReader_b0 {
    using owner = faiss::BufferedIOReader;
    static auto& ref(owner& o) { return o.b0; }
    static constexpr const char* name = "b0";
};
void BufferedIOReader_b0_get(Frame& f) { scalar_get<ops::BufferedIOReader_b0>(f); }

struct BufferedIOReader_b1 {
    using owner = faiss::BufferedIOReader;
    static auto& ref(owner& o) { return o.b1; }
    static constexpr const char* name = "b1";
};
void BufferedIOReader_b1_get(Frame& f) { scalar_get<ops::BufferedIOReader_b1>(f); }

struct BufferedIOReader_bsz {
    using owner = faiss::BufferedIOReader;
    static auto& ref(owner& o) { return o.bsz; }
    static constexpr const char* name = "bsz";
};
void BufferedIOReader_bsz_get(Frame& f) { scalar_get<ops::BufferedIOReader_bsz>(f); }

struct BufferedIOReader_buffer {
    using owner = faiss::BufferedIOReader;
    static auto& ref(owner& o) { return o.buffer; }
    static constexpr const char* name = "buffer";
};
void BufferedIOReader_buffer_get(Frame& f) { vector_get<ops::BufferedIOReader_buffer>(f); }

struct BufferedIOReader_ofs2 {
    using owner = faiss::BufferedIOReader;
    static auto& ref(owner& o) { return o.ofs2; }
    static constexpr const char* name = "ofs2";
};
void BufferedIOReader_ofs2_get(Frame& f) { scalar_get<ops::BufferedIOReader_ofs2>(f); }

struct BufferedIOReader_ofs {
    using owner = faiss::BufferedIOReader;
    static auto& ref(owner& o) { return o.ofs; }
    static constexpr const char* name = "ofs";
};
void BufferedIOReader_ofs_get(Frame& f) { scalar_get<ops::BufferedIOReader_ofs>(f); }

struct BufferedIOReader_reader {
    using owner = faiss::BufferedIOReader;
    static auto& ref(owner& o) { return o.reader; }
    static constexpr const char* name = "reader";
};
void BufferedIOReader_reader_get(Frame& f) { part_get<ops::BufferedIOReader_reader>(f); }

void BufferedIOReader_new0([[maybe_unused]] Frame& f) {
    auto& reader = f.ref<faiss::IOReader>(0, "reader");
    const auto bsz = f.integer<size_t>(1, "bsz", 1);
    guard::io_buffer(bsz);
    f.retain(0);
    f.result_owned(0, new faiss::BufferedIOReader(fsdk::either(reader), bsz));
}

}  // namespace fsdk::ops
