// Generated from schema/ by npm run generate. Do not edit.
// Operations of BufferedIOWriter.
#include "thunk.h"

#include "faiss_version.h"
#include "guards/guards.h"
#include "class/BufferedIOWriter.h"
#include "class/IOWriter.h"

namespace fsdk::ops {

struct BufferedIOWriter_b0 {
    using owner = faiss::BufferedIOWriter;
    static auto& ref(owner& o) { return o.b0; }
    static constexpr const char* name = "b0";
};
void BufferedIOWriter_b0_get(Frame& f) { scalar_get<ops::BufferedIOWriter_b0>(f); }

struct BufferedIOWriter_bsz {
    using owner = faiss::BufferedIOWriter;
    static auto& ref(owner& o) { return o.bsz; }
    static constexpr const char* name = "bsz";
};
void BufferedIOWriter_bsz_get(Frame& f) { scalar_get<ops::BufferedIOWriter_bsz>(f); }

struct BufferedIOWriter_buffer {
    using owner = faiss::BufferedIOWriter;
    static auto& ref(owner& o) { return o.buffer; }
    static constexpr const char* name = "buffer";
};
void BufferedIOWriter_buffer_get(Frame& f) { vector_get<ops::BufferedIOWriter_buffer>(f); }

struct BufferedIOWriter_ofs2 {
    using owner = faiss::BufferedIOWriter;
    static auto& ref(owner& o) { return o.ofs2; }
    static constexpr const char* name = "ofs2";
};
void BufferedIOWriter_ofs2_get(Frame& f) { scalar_get<ops::BufferedIOWriter_ofs2>(f); }

struct BufferedIOWriter_writer {
    using owner = faiss::BufferedIOWriter;
    static auto& ref(owner& o) { return o.writer; }
    static constexpr const char* name = "writer";
};
void BufferedIOWriter_writer_get(Frame& f) { part_get<ops::BufferedIOWriter_writer>(f); }

void BufferedIOWriter_new0([[maybe_unused]] Frame& f) {
    auto& writer = f.ref<faiss::IOWriter>(0, "writer");
    const auto bsz = f.integer<size_t>(1, "bsz", 1);
    guard::io_buffer(bsz);
    f.retain(0);
    f.result_owned(0, new faiss::BufferedIOWriter(fsdk::either(writer), bsz));
}

}  // namespace fsdk::ops
