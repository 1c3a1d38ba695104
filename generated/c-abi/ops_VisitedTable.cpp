// Generated from schema/ by npm run generate. Do not edit.
// Operations of VisitedTable.
#include "thunk.h"

#include "faiss_version.h"
#include "guards/guards.h"
#include "class/VisitedTable.h"

namespace fsdk::ops {

void VisitedTable_advance([[maybe_unused]] Frame& f) {
    auto& self = f.self<faiss::VisitedTable>();
    f.writes(self, 0);
    self.advance();
}

#if FSDK_FAISS_VERSION < 11401
void VisitedTable_get([[maybe_unused]] Frame& f) {
    auto& self = f.self<faiss::VisitedTable>();
    const auto no = f.integer<int>(1, "no", 0);
    guard::visitable(self, no);
    f.result_bool(0, self.get(no));
}
#endif

#if FSDK_FAISS_VERSION < 11401
void VisitedTable_set([[maybe_unused]] Frame& f) {
    auto& self = f.self<faiss::VisitedTable>();
    const auto no = f.integer<int>(1, "no", 0);
    guard::visitable(self, no);
    f.writes(self, 0);
    self.set(no);
}
#endif

#if FSDK_FAISS_VERSION < 11403
struct VisitedTable_visited {
    using owner = faiss::VisitedTable;
    static auto& ref(owner& o) { return o.visited; }
    static constexpr const char* name = "visited";
};
void VisitedTable_visited_get(Frame& f) { vector_get<ops::VisitedTable_visited>(f); }
#endif

#if FSDK_FAISS_VERSION < 11403
struct VisitedTable_visno {
    using owner = faiss::VisitedTable;
    static auto& ref(owner& o) { return o.visno; }
    static constexpr const char* name = "visno";
};
void VisitedTable_visno_get(Frame& f) { scalar_get<ops::VisitedTable_visno>(f); }
#endif

#if FSDK_FAISS_VERSION < 11401
void VisitedTable_new0([[maybe_unused]] Frame& f) {
    const auto size = f.integer<int>(0, "size", 0);
    guard::visited_table(size);
    f.result_owned(0, new faiss::VisitedTable(size));
}
#endif

}  // namespace fsdk::ops
