// Generated from schema/ by npm run generate. Do not edit.
// Operations of InvertedListsIOHook.
#include "thunk.h"

#include "faiss_version.h"
#include "guards/guards.h"
#include "class/IOWriter.h"
#include "class/InvertedLists.h"
#include "class/InvertedListsIOHook.h"

namespace fsdk::ops {

struct InvertedListsIOHook_classname {
    using owner = faiss::InvertedListsIOHook;
    static auto& ref(owner& o) { return o.classname; }
    static constexpr const char* name = "classname";
};
void InvertedListsIOHook_classname_get(Frame& f) { string_get<ops::InvertedListsIOHook_classname>(f); }

struct InvertedListsIOHook_key {
    using owner = faiss::InvertedListsIOHook;
    static auto& ref(owner& o) { return o.key; }
    static constexpr const char* name = "key";
};
void InvertedListsIOHook_key_get(Frame& f) { string_get<ops::InvertedListsIOHook_key>(f); }

void InvertedListsIOHook_print_callbacks([[maybe_unused]] Frame& f) {
    faiss::InvertedListsIOHook::print_callbacks();
}

void InvertedListsIOHook_write([[maybe_unused]] Frame& f) {
    auto& self = f.self<faiss::InvertedListsIOHook>();
    auto& ils = f.ref<faiss::InvertedLists>(1, "ils");
    auto& f_ = f.ref<faiss::IOWriter>(2, "f");
    guard::hooked(self, ils);
    f.writes(f_, 2);
    self.write(fsdk::either(ils), fsdk::either(f_));
}

}  // namespace fsdk::ops
