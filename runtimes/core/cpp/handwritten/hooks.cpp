// How FAISS reads and writes classes of inverted lists: copies of its own hooks, which it gives by address.
#include <cstring>

#include <faiss/impl/io.h>
#include <faiss/invlists/InvertedListsIOHook.h>

#include "class/IOReader.h"
#include "class/InvertedLists.h"
#include "class/InvertedListsIOHook.h"
#include "frame.h"
#include "io/codec.h"
#include "io/files.h"
#include "io/parts.h"

namespace fsdk::handwritten {
namespace {

/** FAISS's own lives as long as the process. */
struct Hook : faiss::InvertedListsIOHook {
    explicit Hook(const faiss::InvertedListsIOHook& of_faiss)
        : faiss::InvertedListsIOHook(of_faiss.key, of_faiss.classname), of_faiss(of_faiss) {}
    void write(const faiss::InvertedLists* ils, faiss::IOWriter* f) const override { of_faiss.write(ils, f); }
    faiss::InvertedLists* read(faiss::IOReader* f, int io_flags) const override { return of_faiss.read(f, io_flags); }
    const faiss::InvertedListsIOHook& of_faiss;
};

/** What the caller has read already, and then the rest. */
struct Prefixed : faiss::IOReader {
    Prefixed(const std::string& tag, faiss::IOReader& rest) : tag(tag), rest(rest) { name = rest.name; }
    size_t operator()(void* out, size_t size, size_t nitems) override {
        const size_t wanted = size * nitems, first = std::min(wanted, tag.size() - at);
        std::memcpy(out, tag.data() + at, first);
        at += first;
        const size_t more = wanted > first ? rest(static_cast<char*>(out) + first, 1, wanted - first) : 0;
        return size ? (first + more) / size : 0;
    }
    const std::string tag;
    size_t at = 0;
    faiss::IOReader& rest;
};

void found(Frame& f, const faiss::InvertedListsIOHook* hook) {
    f.result_owned<faiss::InvertedListsIOHook>(0, new Hook(*hook));
}

}  // namespace

void InvertedListsIOHook_lookup(Frame& f) {
    found(f, faiss::InvertedListsIOHook::lookup(int(uint32_t(f.integer(0, "h", 0)))));
}
void InvertedListsIOHook_lookup_classname(Frame& f) {
    found(f, faiss::InvertedListsIOHook::lookup_classname(f.string(0, "classname")));
}
void InvertedListsIOHook_read(Frame& f) {
    const auto& self = f.self<faiss::InvertedListsIOHook>();
    auto& reader = f.ref<faiss::IOReader>(1, "f");
    const int flags = f.integer<int>(2, "io_flags");
    io::no_mapping(flags);
    f.writes(reader, 1);
    Prefixed whole(self.key, reader);
    f.result_owned(0, io::lists_from(whole, flags));
}

}  // namespace fsdk::handwritten
