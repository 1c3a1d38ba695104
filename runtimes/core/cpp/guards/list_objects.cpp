// Guards of inverted lists and direct maps that a caller works on without an index.
#include <faiss/impl/CodePacker.h>
#include <faiss/invlists/BlockInvertedLists.h>
#ifndef FSDK_NO_MMAP
#include <faiss/invlists/OnDiskInvertedLists.h>
#endif

#include "../offered/direct_map_add.h"
#include "../validate/lists.h"
#include "support.h"

namespace fsdk::guard {
namespace {

constexpr size_t no_size = faiss::InvertedLists::INVALID_CODE_SIZE;

void sound(const faiss::InvertedLists& lists) {
    Walk walk;
    validate::inverted_lists(walk, lists, lists.nlist, lists.code_size, 0);
}

const faiss::BlockInvertedLists* blocks(const faiss::InvertedLists& lists) {
    return dynamic_cast<const faiss::BlockInvertedLists*>(&lists);
}

/** They know how a block is laid out. Before packers came FAISS took blocks as they are, and removed nothing. */
bool packs(const faiss::BlockInvertedLists& lists, bool otherwise = false) {
    return with<has::BlockInvertedLists_packer>(lists, otherwise, [](const auto& it) { return it.packer != nullptr; });
}

void in_range(const faiss::InvertedLists& lists, int64_t list_no) {
    if (list_no < 0 || uint64_t(list_no) >= lists.nlist)
        refuse(sentence("There is no list ", list_no, ": there are ", lists.nlist, ", numbered from 0."));
}

/** Entries that can be told apart by their code size. */
void single_codes(const faiss::InvertedLists& lists) {
    if (blocks(lists) || lists.code_size == no_size) {
        throw Error(Code::UNSUPPORTED, "The codes of these inverted lists lie in blocks, and FAISS 1.12.0 has no way to single ones here.");
    }
}

void room(const faiss::InvertedLists& lists, int64_t list_no, uint64_t size) {
    const uint64_t width = (lists.code_size == no_size ? 1 : lists.code_size) + sizeof(faiss::idx_t);
    table(sentence("List ", list_no).c_str(), size, width);
}

void alike(const faiss::InvertedLists& a, const faiss::InvertedLists& b) {
    if (a.nlist != b.nlist || a.code_size != b.code_size) {
        refuse(sentence("These inverted lists have nlist = ", b.nlist, " and code_size = ", int64_t(b.code_size),
                        ", the others ", a.nlist, " and ", int64_t(a.code_size), ": both must agree."));
    }
}

void all_there(const ListsOf& ils) {
    require(!ils.empty(), "There are no lists to stack: give one set at least.");
    for (const auto* il : ils) {
        shown(*il);
        if (il->code_size != ils[0]->code_size)
            refuse(sentence("The lists to stack have code sizes of ", int64_t(ils[0]->code_size), " and of ",
                            int64_t(il->code_size), ": they must agree."));
    }
}

/** Every entry of the map is a place in the lists. */
void is_over(const faiss::DirectMap& map, const faiss::InvertedLists& lists) {
    Walk walk;
    walk.deep = true;
    validate::direct_map(walk, map, &lists, int64_t(map.array.size()));
}

}  // namespace

void prefetched(Lists self, int64_t n, const int64_t* list_nos) {
    sound(*self);
    require(n <= 1 << 30, "Too many lists.");
    for (int64_t i = 0; i < n; i++)
        if (list_nos[i] >= 0) in_range(*self, list_nos[i]);
}

void writable(Lists self) {
    sound(*self);
    changeable(*self);
}

void grown(Lists self, int64_t list_no, int64_t n) {
    writable(self);
    in_range(*self, list_no);
    single_codes(*self);
    room(*self, list_no, self->list_size(list_no) + uint64_t(n));
}

void overwritten(Lists self, int64_t list_no, int64_t offset, int64_t n) {
    writable(self);
    in_range(*self, list_no);
    single_codes(*self);
    const size_t size = self->list_size(list_no);
    if (offset < 0 || uint64_t(offset) > size || uint64_t(n) > size - uint64_t(offset))
        refuse(sentence("List ", list_no, " has no ", n, " entries from ", offset, " on: it holds ", size, "."));
}

void resized(Lists self, int64_t list_no, int64_t new_size) {
    writable(self);
    in_range(*self, list_no);
    if (const auto* b = blocks(*self)) {
        table("The list", (uint64_t(new_size) + b->n_per_block - 1) / b->n_per_block, b->block_size);
    }
    room(*self, list_no, uint64_t(new_size));
}

void merged(Lists self, Lists other) {
    require(bool(other), "There are no lists to merge from.");
    require(self.p != other.p, "Inverted lists cannot be merged into themselves.");
    writable(self), writable(other);
    single_codes(*self), single_codes(*other);
    alike(*self, *other);
    for (size_t i = 0; i < self->nlist; i++) room(*self, int64_t(i), self->list_size(i) + other->list_size(i));
}

void copied(Lists self, Lists other, int subset_type, int64_t a1, int64_t a2) {
    require(bool(other), "There are no lists to copy to.");
    sound(*self), writable(other);
    require(!validate::made_of(*self, other.p), "Inverted lists cannot be copied into themselves.");
    single_codes(*self), single_codes(*other);
    alike(*self, *other);
    require(subset_type >= 0 && subset_type <= 4, "subset_type must be in 0..4.");
    if (subset_type == 1 || subset_type == 3)
        require(a1 >= 1 && a2 >= 0 && a2 < a1, "For this subset_type a1 must be positive and a2 in 0..a1-1.");
    else
        require(subset_type == 0 || (a1 >= 0 && a1 <= a2), "a1 must not be negative, nor above a2.");
    if (subset_type == 2) {
        const size_t total = self->compute_ntotal();
        require(total > 0, "The lists are empty: there is no range of elements to copy.");
        require(a2 <= int64_t(total), "a2 is above the number of entries.");
    }
}

void permuted(Lists self, const int64_t* map) {
    writable(self);
    for (size_t i = 0; i < self->nlist; i++) in_range(*self, map[i]);
}

// ---- lists that show others ----------------------------------------------------------------------

void shown(Lists il) {
    sound(*il);
    single_codes(*il);
}
void side_by_side(const ListsOf& ils) {
    all_there(ils);
    for (const auto* il : ils) alike(*ils[0], *il);
}
void one_after_the_other(const ListsOf& ils) { all_there(ils); }
void slice(Lists il, int64_t i0, int64_t i1) {
    shown(il);
    if (i0 < 0 || i0 > i1 || uint64_t(i1) > il->nlist)
        refuse(sentence("There are no lists from ", i0, " to ", i1, ": there are ", il->nlist, ", numbered from 0."));
}
void masked(Lists il0, Lists il1) {
    shown(il0), shown(il1);
    alike(*il0, *il1);
}
#if FSDK_HAS(InvertedListsIterator)
void there_is_one(Arg<const faiss::InvertedListsIterator> self) {
    require(self->is_available(), "The iterator stands behind the last entry: look at isAvailable() first.");
}
#endif

// ---- lists in blocks -----------------------------------------------------------------------------

void block_lists(int64_t nlist, int64_t vec_per_block, int64_t block_size) {
    inverted_lists(nlist, 1);
    require(vec_per_block >= 1 && block_size >= 1 && vec_per_block <= 1 << 24 && block_size <= int64_t{1} << 32,
            "vec_per_block and block_size must be positive numbers of a sensible size.");
}
void filled(Lists self, int64_t list_no, int64_t n, int64_t bytes) {
    writable(self);
    in_range(*self, list_no);
    const auto& b = *blocks(*self);
    require(packs(b, true), "These lists have no packer and take no entries: make them with one.");
    require(b.ids[list_no].empty(), "FAISS 1.12.0 adds packed entries to empty lists only.");
    const uint64_t n_blocks = (uint64_t(n) + b.n_per_block - 1) / b.n_per_block;
    if (uint64_t(bytes) / b.block_size != n_blocks || uint64_t(bytes) % b.block_size != 0) {
        throw Error(Code::DIMENSION_MISMATCH, sentence("code holds ", bytes, " bytes; ", n, " entries fill ", n_blocks,
                                                       " blocks of ", b.block_size, "."));
    }
}
void removed(Lists self, Selector sel) {
    writable(self);
    selector(sel);
    require(packs(*blocks(*self)), "These lists have no packer and lose no entries: make them with one.");
}
#if FSDK_HAS(CodePacker)
void in_block(Arg<const faiss::CodePacker> self, int64_t offset) {
    if (offset < 0 || uint64_t(offset) >= self->nvec)
        refuse(sentence("There is no place ", offset, " in a block of ", self->nvec, " vectors."));
}
#endif
void flat_packer(int64_t code_size) {
    require(code_size >= 1 && code_size <= int64_t{1} << 32, "A code has one byte at least, and 2^32 at most.");
}
void fast_scan_packer(int64_t nsq, int64_t bbs) {
    require(nsq >= 1 && nsq <= 1 << 24, "nsq must be in 1..2^24.");
    require(bbs >= 32 && bbs % 32 == 0 && bbs <= 1 << 16, "bbs must be a multiple of 32, at most 2^16.");
}
void packs(Index self) { structure(self); }

// ---- lists in a file -----------------------------------------------------------------------------

#ifndef FSDK_NO_MMAP
void disk_lists(int64_t nlist, int64_t code_size, const std::string& filename) {
    inverted_lists(nlist, code_size);
    require(!filename.empty(), "The lists need the name of a file.");
}
void merged_to_disk(Lists self, const ListsOf& ils) {
    writable(self);
    const auto& disk = dynamic_cast<const faiss::OnDiskInvertedLists&>(*self);
    require(disk.totsize == 0, "These lists have held entries already: make new ones.");
    require(!ils.empty(), "There are no lists to merge.");
    uint64_t entries = 0;
    for (const auto* il : ils) {
        shown(*il);
        alike(*self, *il);
        require(!validate::made_of(*il, self.p), "Inverted lists cannot be merged into themselves.");
        entries += il->compute_ntotal();
    }
    require(entries > 0, "The lists to merge are empty, and FAISS cannot map an empty file.");
}
void merged_to_disk(Lists self, Lists il) { merged_to_disk(self, ListsOf{il.p}); }
void cropped(Lists self, int64_t l0, int64_t l1) {
    sound(*self);
    if (l0 < 0 || l0 > l1 || uint64_t(l1) > self->nlist)
        refuse(sentence("There are no lists from ", l0, " to ", l1, ": there are ", self->nlist, ", numbered from 0."));
    self->prefetch_lists(nullptr, 0);  // waits for the threads that still read the lists
}
#endif

#ifndef FSDK_NO_MMAP
namespace {
/** Nobody reads the file meanwhile. */
const faiss::OnDiskInvertedLists& own_file(Lists self) {
    sound(*self);
    const auto& disk = dynamic_cast<const faiss::OnDiskInvertedLists&>(*self);
    require(!disk.filename.empty(), "These lists lie in the file of an index, which has no room of its own.");
    disk.prefetch_lists(nullptr, 0);
    return disk;
}
constexpr size_t largest_file = size_t{1} << 40;
}  // namespace

void file_grows(Lists self, size_t new_totsize) {
    writable(self);
    const auto& disk = own_file(self);
    if (new_totsize <= disk.totsize || new_totsize > largest_file)
        refuse(sentence("The file has ", disk.totsize, " bytes and can only become longer, up to 2^40; got ", new_totsize, "."));
}
void slot_taken(Lists self, size_t capacity) {
    writable(self);
    const auto& disk = own_file(self);
    if (capacity < 1 || capacity > largest_file >> 4 || disk.totsize > largest_file >> 2)
        refuse(sentence("A piece has 1 to 2^36 bytes, and the file 2^40 at most; got ", capacity, "."));
}
void slot_given(Lists self, size_t offset, size_t capacity) {
    writable(self);
    const auto& disk = own_file(self);
    if (capacity < 1 || offset > disk.totsize || capacity > disk.totsize - offset)
        refuse(sentence("There is no piece of ", capacity, " bytes from ", offset, " on: the file has ", disk.totsize, "."));
    const auto apart = [&](size_t begin, size_t size) { return size == 0 || begin >= offset + capacity || offset >= begin + size; };
    for (size_t i = 0; i < disk.nlist; i++) {
        const auto& list = disk.lists[i];
        if (!apart(list.offset, list.capacity * (sizeof(faiss::idx_t) + disk.code_size)))
            refuse(sentence("List ", i, " lies in this piece of the file."));
    }
    for (const auto& slot : disk.slots) require(apart(slot.offset, slot.capacity), "A part of this piece is free already.");
}
void mappable(Lists self) {
    const auto& disk = own_file(self);  // also that the file is there and long enough
    require(disk.totsize > 0 && disk.ptr != nullptr, "The lists have no file yet: store an entry first.");
}
#endif

// ---- direct maps ---------------------------------------------------------------------------------

void map_over(Arg<const faiss::DirectMap> self, int type, Lists lists, int64_t ntotal) {
    require(type >= 0 && type <= 2, "The direct map's type must be 0 (none), 1 (array) or 2 (hash table).");
    sound(*lists);
    table("The direct map", uint64_t(ntotal), 16);
    for (size_t l = 0; type == faiss::DirectMap::Array && l < lists->nlist; l++) {
        const size_t n = lists->list_size(l);
        const faiss::InvertedLists::ScopedIds ids(lists.p, l);
        for (size_t i = 0; i < n; i++)
            if (ids[i] < 0 || ids[i] >= ntotal)
                refuse(sentence("List ", l, " holds the id ", ids[i], ", but an array has ids from 0 to ", ntotal, " - 1."));
    }
    validate::changed_by_hand(self.p);
}

void mapped_id(Arg<const faiss::DirectMap> self, int64_t id, int64_t list_no, int64_t offset) {
    require(list_no < int64_t{1} << 31 && offset >= 0 && offset < int64_t{1} << 32,
            "list_no must be below 2^31, offset below 2^32.");
    if (self->type == faiss::DirectMap::Array && id != int64_t(self->array.size()))
        refuse(sentence("The next id of this map is ", self->array.size(), ", got ", id, "."));
    validate::changed_by_hand(self.p);
}

void mapping(Arg<const faiss::DirectMap> map, int64_t n, const int64_t* xids) {
    table("The entries", uint64_t(n), 24);
    require((map->type == faiss::DirectMap::Hashtable) == (xids != nullptr),
            "xids must be given for a map in its Hashtable form, and for no other.");
}

void mapping(const offered::DirectMapAdd& self, int64_t i, int64_t list_no, int64_t offset) {
    if (i < 0 || uint64_t(i) >= self.n) refuse(sentence("There is no entry ", i, ": there are ", self.n, ", numbered from 0."));
    require(list_no >= 0 && list_no < int64_t{1} << 31 && offset >= 0 && offset < int64_t{1} << 32,
            "list_no must be below 2^31, offset below 2^32.");
    const faiss::DirectMap& map = *self.direct_map;
    require(map.type == self.type, "The map has another form by now: make this object anew.");
    if (self.type == faiss::DirectMap::Array)
        require(map.array.size() == self.ntotal || map.array.size() == self.ntotal + self.n,
                "The map has other ids by now: make this object anew.");
    validate::changed_by_hand(&map);
}

void removed_by_map(Arg<const faiss::DirectMap> self, Selector sel, Lists lists) {
    writable(lists);
    selector(sel);
    require(self->type != faiss::DirectMap::Array, "FAISS 1.12.0 removes nothing by a map in its Array form.");
    if (!blocks(*lists)) single_codes(*lists);
    else require(packs(*blocks(*lists)), "These lists have no packer and lose no entries.");
    is_over(*self, *lists);
    if (self->type == faiss::DirectMap::Hashtable) {
        // It moves the last entry of a list and looks only at the map: every entry must be where its id says.
        for (const auto& [id, place] : self->hashtable)
            require(place >= 0 && lists->get_single_id(faiss::lo_listno(place), faiss::lo_offset(place)) == id,
                    "The map is not over these lists: another id stands at one of its places.");
    }
    validate::changed_by_hand(self.p), validate::changed_by_hand(lists.p);
}

void updated_by_map(Arg<const faiss::DirectMap> self, Lists lists, int64_t n, const int64_t* ids, const int64_t* list_nos,
                    int64_t bytes) {
    writable(lists);
    single_codes(*lists);
    require(self->type == faiss::DirectMap::Array, "update_codes needs a direct map in its Array form.");
    if (n > 1 << 30 || uint64_t(bytes) != uint64_t(n) * lists->code_size) {
        throw Error(Code::DIMENSION_MISMATCH,
                    sentence("codes holds ", bytes, " bytes, not ", n, " codes of ", lists->code_size, "."));
    }
    is_over(*self, *lists);
    const int64_t known = int64_t(self->array.size());
    for (int64_t id = 0; id < known; id++) {
        const faiss::idx_t place = self->array[id];
        require(place < 0 || lists->get_single_id(faiss::lo_listno(place), faiss::lo_offset(place)) == id,
                "The map is not over these lists: another id stands at one of its places.");
    }
    for (size_t l = 0; l < lists->nlist; l++) {
        const size_t size = lists->list_size(l);
        const faiss::InvertedLists::ScopedIds stored(lists.p, l);
        for (size_t i = 0; i < size; i++)
            require(stored[i] >= 0 && stored[i] < known && self->array[stored[i]] == int64_t(faiss::lo_build(l, i)),
                    "The map is not over these lists: it does not know one of their entries.");
    }
    for (int64_t i = 0; i < n; i++) {
        if (ids[i] < 0 || ids[i] >= known || self->array[ids[i]] < 0)
            refuse(sentence("There is no entry with the id ", ids[i], "."));
        in_range(*lists, list_nos[i]);
    }
    validate::changed_by_hand(self.p), validate::changed_by_hand(lists.p);
}

}  // namespace fsdk::guard
