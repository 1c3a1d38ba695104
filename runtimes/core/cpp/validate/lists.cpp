// Inverted lists that are made of others, and lists that a caller has changed behind the index that reads them.
#include <atomic>
#include <mutex>
#include <shared_mutex>
#include <unordered_set>

#ifndef FSDK_NO_MMAP
#include <faiss/invlists/OnDiskInvertedLists.h>
#endif

#include "lists.h"

namespace fsdk::validate {
namespace {

constexpr const char* name = "InvertedLists";

// Never destroyed: worker threads may outlive static destructors.
struct Changed {
    std::shared_mutex mutex;
    std::unordered_set<const void*> objects;
    std::atomic<bool> any{false};
};
Changed& changed() {
    static Changed* one = new Changed;
    return *one;
}

bool noted(const void* object) {
    Changed& c = changed();
    std::shared_lock lock(c.mutex);
    return c.objects.count(object) != 0;
}

}  // namespace

std::vector<const faiss::InvertedLists*> parts_of(const faiss::InvertedLists& l) {
    if (const auto* h = dynamic_cast<const faiss::HStackInvertedLists*>(&l)) return h->ils;
    if (const auto* v = dynamic_cast<const faiss::VStackInvertedLists*>(&l)) return v->ils;
    if (const auto* s = dynamic_cast<const faiss::SliceInvertedLists*>(&l)) return {s->il};
    if (const auto* m = dynamic_cast<const faiss::MaskedInvertedLists*>(&l)) return {m->il0, m->il1};
    if (const auto* s = dynamic_cast<const faiss::StopWordsInvertedLists*>(&l)) return {s->il0};
    return {};
}

void composed_lists(Walk& walk, const faiss::InvertedLists& l) {
    // Every kind of them derives from this one; asked first, because most lists are none.
    if (!dynamic_cast<const faiss::ReadOnlyInvertedLists*>(&l)) return;
    if (++walk.depth > max_depth) walk.fail(name, "it is made of lists that are nested too deep");
    const auto parts = parts_of(l);
    size_t together = 0;
    for (const faiss::InvertedLists* part : parts) {
        walk.must(part != nullptr, name, "lists that it shows are missing");
        walk.must(part->code_size == l.code_size, name, "lists that it shows have another code_size");
        together += part->nlist;
        composed_lists(walk, *part);
    }
    bool fits = true;
    if (const auto* slice = dynamic_cast<const faiss::SliceInvertedLists*>(&l)) {
        fits = slice->i0 >= 0 && slice->i0 <= slice->i1 && uint64_t(slice->i1) <= slice->il->nlist;
    } else if (const auto* stack = dynamic_cast<const faiss::VStackInvertedLists*>(&l)) {
        fits = together == l.nlist && stack->cumsz.size() == parts.size() + 1;
        for (size_t i = 0; fits && i < parts.size(); i++)
            fits = stack->cumsz[i + 1] - stack->cumsz[i] == faiss::idx_t(parts[i]->nlist);
    } else {
        for (const faiss::InvertedLists* part : parts) fits = fits && part->nlist == l.nlist;
    }
    walk.must(fits, name, "the lists that it shows have changed in number");
    --walk.depth;
}

bool writable_lists(const faiss::InvertedLists& l) {
#ifndef FSDK_NO_MMAP
    if (const auto* disk = dynamic_cast<const faiss::OnDiskInvertedLists*>(&l)) return !disk->read_only;
#endif
    return !dynamic_cast<const faiss::ReadOnlyInvertedLists*>(&l);
}

bool made_of(const faiss::InvertedLists& whole, const faiss::InvertedLists* part) {
    if (&whole == part) return true;
    for (const faiss::InvertedLists* one : parts_of(whole))
        if (made_of(*one, part)) return true;
    return false;
}

void changed_by_hand(const void* object) {
    Changed& c = changed();
    std::unique_lock lock(c.mutex);
    c.objects.insert(object);
    c.any.store(true, std::memory_order_release);
}

bool is_changed_by_hand(const faiss::DirectMap& map) {
    return changed().any.load(std::memory_order_acquire) && noted(&map);
}

#if FSDK_HAS(InvertedListsIterator)
Entries::Entries(const faiss::InvertedLists& lists, size_t list_no) : code_size(lists.code_size) {
    const size_t n = lists.list_size(list_no);
    const faiss::InvertedLists::ScopedIds from(&lists, list_no);
    const faiss::InvertedLists::ScopedCodes bytes(&lists, list_no);
    ids.assign(from.ids, from.ids + n);
    codes.assign(bytes.codes, bytes.codes + n * code_size);
}
#endif

bool is_changed_by_hand(const faiss::InvertedLists* l) {
    if (!l || __builtin_expect(!changed().any.load(std::memory_order_acquire), 1)) return false;
    if (noted(l)) return true;
    for (const faiss::InvertedLists* part : parts_of(*l))
        if (is_changed_by_hand(part)) return true;
    return false;
}

}  // namespace fsdk::validate
