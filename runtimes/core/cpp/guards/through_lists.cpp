#ifndef FSDK_NO_MMAP
#include <sys/mman.h>

#include <faiss/invlists/OnDiskInvertedLists.h>
#endif

#include "../error.h"
#include "../validate/lists.h"
#include "through.h"

namespace fsdk::through {
namespace {

#ifndef FSDK_NO_MMAP
/** FAISS unmaps the file before it grows it, and holds its locks when it throws: what is left serves nobody. */
void empty(faiss::OnDiskInvertedLists& disk) {
    auto* fresh = new faiss::OnDiskInvertedLists();  // only for its locks; those that are held cannot be freed
    std::swap(disk.locks, fresh->locks);
    disk.lists.assign(disk.nlist, faiss::OnDiskOneList());
    disk.slots.clear();
    disk.ptr = nullptr;
    disk.totsize = 0;
}
#endif

template <class Work>
auto guarded(faiss::InvertedLists& lists, Work work) -> decltype(work()) {
#ifndef FSDK_NO_MMAP
    if (auto* disk = dynamic_cast<faiss::OnDiskInvertedLists*>(&lists)) {
        try {
            return work();
        } catch (const std::exception& e) {
            empty(*disk);
            throw Error(Code::IO, sentence("The file ", disk->filename,
                                           " of these lists could not be grown, and they are empty now. FAISS says: ",
                                           e.what()));
        }
    }
#endif
    return work();
}

}  // namespace

Lists::Lists(faiss::InvertedLists& lists) : lists_(lists) {
    validate::changed_by_hand(&lists);
}

size_t Lists::add_entry(size_t list_no, faiss::idx_t id, const uint8_t* code) {
    return guarded(lists_, [&] { return lists_.add_entry(list_no, id, code); });
}
size_t Lists::add_entries(size_t list_no, size_t n, const faiss::idx_t* ids, const uint8_t* codes) {
    return guarded(lists_, [&] { return lists_.add_entries(list_no, n, ids, codes); });
}
void Lists::update_entry(size_t list_no, size_t offset, faiss::idx_t id, const uint8_t* code) {
    guarded(lists_, [&] { lists_.update_entry(list_no, offset, id, code); });
}
void Lists::update_entries(size_t list_no, size_t offset, size_t n, const faiss::idx_t* ids, const uint8_t* codes) {
    guarded(lists_, [&] { lists_.update_entries(list_no, offset, n, ids, codes); });
}
void Lists::resize(size_t list_no, size_t size) {
    guarded(lists_, [&] { lists_.resize(list_no, size); });
}
void Lists::reset() {
    guarded(lists_, [&] { lists_.reset(); });
}

void Lists::merge_from(faiss::InvertedLists* other, size_t add_id) {
    validate::changed_by_hand(other);
#ifndef FSDK_NO_MMAP
    // FAISS does it in threads, where a file that cannot grow would end the process.
    if (dynamic_cast<faiss::OnDiskInvertedLists*>(&lists_)) {
        for (size_t i = 0; i < lists_.nlist; i++) {
            const size_t n = other->list_size(i);
            if (n > 0) {
                const faiss::InvertedLists::ScopedIds ids(other, i);
                const faiss::InvertedLists::ScopedCodes codes(other, i);
                std::vector<faiss::idx_t> moved(ids.ids, ids.ids + n);
                for (faiss::idx_t& id : moved) id = faiss::idx_t(uint64_t(id) + add_id);
                add_entries(i, n, moved.data(), codes.codes);
            }
            Lists(*other).resize(i, 0);
        }
        return;
    }
#endif
    lists_.merge_from(other, add_id);
}

#if FSDK_HAS(InvertedLists_copy_subset_to)
size_t Lists::copy_subset_to(faiss::InvertedLists& other, faiss::InvertedLists::subset_type_t type, faiss::idx_t a1,
                             faiss::idx_t a2) const {
    validate::changed_by_hand(&other);
    return guarded(other, [&] { return lists_.copy_subset_to(other, type, a1, a2); });
}
#endif

#ifndef FSDK_NO_MMAP
size_t Disk::merge_from_multiple(const faiss::InvertedLists** ils, int n, bool shift_ids, bool verbose) {
    auto& disk = dynamic_cast<faiss::OnDiskInvertedLists&>(lists_);
    validate::changed_by_hand(&disk);
    return guarded(disk, [&] {
#if FSDK_HAS(OnDiskInvertedLists_merge_from_multiple)
        const size_t merged = disk.merge_from_multiple(ils, n, shift_ids, verbose);
#else
        const size_t merged = disk.merge_from(ils, n, verbose);
#endif
        // The lists fill the file, which FAISS still calls free: one that grows would be stored over the others.
        disk.slots.clear();
        return merged;
    });
}
size_t Disk::merge_from_1(const faiss::InvertedLists* il, bool verbose) {
    return merge_from_multiple(&il, 1, false, verbose);
}

void Disk::resize_locked(size_t list_no, size_t new_size) { Lists(lists_).resize(list_no, new_size); }
void Disk::update_totsize(size_t new_totsize) {
    auto& disk = dynamic_cast<faiss::OnDiskInvertedLists&>(lists_);
    guarded(disk, [&] { disk.update_totsize(new_totsize); });
}
size_t Disk::allocate_slot(size_t capacity) {
    auto& disk = dynamic_cast<faiss::OnDiskInvertedLists&>(lists_);
    return guarded(disk, [&] { return disk.allocate_slot(capacity); });
}
void Disk::free_slot(size_t offset, size_t capacity) {
    dynamic_cast<faiss::OnDiskInvertedLists&>(lists_).free_slot(offset, capacity);
}
void Disk::do_mmap() {
    auto& disk = dynamic_cast<faiss::OnDiskInvertedLists&>(lists_);
    uint8_t* const former = disk.ptr;
    validate::changed_by_hand(&disk);
    disk.do_mmap();
    munmap(former, disk.totsize);
}
#endif

}  // namespace fsdk::through
