// Generated from schema/ by npm run generate. Do not edit.
// Operations of BufferList.
#include "thunk.h"

#include "faiss_version.h"
#include "guards/guards.h"
#include "class/BufferList.h"

namespace fsdk::ops {

void BufferList_add([[maybe_unused]] Frame& f) {
    auto& self = f.self<faiss::BufferList>();
    const auto id = f.integer<int64_t>(1, "id");
    const auto dis = f.number<float>(2);
    f.writes(self, 0);
    self.add(id, dis);
}

void BufferList_append_buffer([[maybe_unused]] Frame& f) {
    auto& self = f.self<faiss::BufferList>();
    f.writes(self, 0);
    self.append_buffer();
}

struct BufferList_buffer_size {
    using owner = faiss::BufferList;
    static auto& ref(owner& o) { return o.buffer_size; }
    static constexpr const char* name = "bufferSize";
};
void BufferList_buffer_size_get(Frame& f) { scalar_get<ops::BufferList_buffer_size>(f); }

void BufferList_copy_range([[maybe_unused]] Frame& f) {
    auto& self = f.self<faiss::BufferList>();
    const auto ofs = f.integer<size_t>(1, "ofs");
    const auto n = f.integer<size_t>(2, "n");
    const auto dest_ids = f.array<int64_t>(3, "destIds");
    const auto dest_dis = f.array<float>(5, "destDis");
    f.shape(dest_ids, "destIds", {{"n", n}});
    f.shape(dest_dis, "destDis", {{"n", n}});
    guard::collected(self, ofs, n);
    self.copy_range(ofs, n, dest_ids.data, dest_dis.data);
}

struct BufferList_wp {
    using owner = faiss::BufferList;
    static auto& ref(owner& o) { return o.wp; }
    static constexpr const char* name = "wp";
};
void BufferList_wp_get(Frame& f) { scalar_get<ops::BufferList_wp>(f); }

void BufferList_new0([[maybe_unused]] Frame& f) {
    const auto buffer_size = f.integer<size_t>(0, "bufferSize", 1);
    guard::heap_rows(buffer_size, 1);
    f.result_owned(0, new faiss::BufferList(buffer_size));
}

}  // namespace fsdk::ops
