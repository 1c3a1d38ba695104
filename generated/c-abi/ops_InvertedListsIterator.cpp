// Generated from schema/ by npm run generate. Do not edit.
// Operations of InvertedListsIterator.
#include "thunk.h"

#include "faiss_version.h"
#include "guards/guards.h"
#include "class/InvertedListsIterator.h"

namespace fsdk::ops {

#if FSDK_FAISS_VERSION >= 10704
void InvertedListsIterator_is_available([[maybe_unused]] Frame& f) {
    auto& self = f.self<faiss::InvertedListsIterator>();
    f.result_bool(0, self.is_available());
}
#endif

#if FSDK_FAISS_VERSION >= 10704
void InvertedListsIterator_next([[maybe_unused]] Frame& f) {
    auto& self = f.self<faiss::InvertedListsIterator>();
    guard::there_is_one(self);
    f.writes(self, 0);
    self.next();
}
#endif

}  // namespace fsdk::ops
