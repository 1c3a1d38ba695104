// Guards of inverted lists, direct maps, scanners and faiss::ivflib. Included by guards.h.
#pragma once

#include "types.h"

namespace faiss {
struct InvertedListsIOHook;
}
namespace fsdk::offered {
class DirectMapAdd;
}

namespace fsdk::guard {

// ---- inverted lists by themselves ----------------------------------------------------------------

using Lists = Arg<const faiss::InvertedLists>;
using ListsOf = std::vector<const faiss::InvertedLists*>;
/** prefetch_lists: lists that exist. */
void prefetched(Lists self, int64_t n, const int64_t* list_nos);
void writable(Lists self);
/** One list that takes n more entries of single codes. */
void grown(Lists self, int64_t list_no, int64_t n);
/** n entries that are there and may be changed. */
void overwritten(Lists self, int64_t list_no, int64_t offset, int64_t n);
void resized(Lists self, int64_t list_no, int64_t new_size);
/** Everything that FAISS would find out in a thread, or not at all. */
void merged(Lists self, Lists other);
void copied(Lists self, Lists other, int subset_type, int64_t a1, int64_t a2);
void permuted(Lists self, const int64_t* map);
/** Constructors of lists that show others. */
void shown(Lists il);
void side_by_side(const ListsOf& ils);
void one_after_the_other(const ListsOf& ils);
void slice(Lists il, int64_t i0, int64_t i1);
void masked(Lists il0, Lists il1);
void there_is_one(Arg<const faiss::InvertedListsIterator> self);
void block_lists(int64_t nlist, int64_t vec_per_block, int64_t block_size);
/** BlockInvertedLists: add_entries to an empty list, and remove_ids; both need the packer. */
void filled(Lists self, int64_t list_no, int64_t n, int64_t bytes);
void removed(Lists self, Selector sel);
void in_block(Arg<const faiss::CodePacker> self, int64_t offset);
void flat_packer(int64_t code_size);
void fast_scan_packer(int64_t nsq, int64_t bbs);
void disk_lists(int64_t nlist, int64_t code_size, const std::string& filename);
void merged_to_disk(Lists self, const ListsOf& ils);
void merged_to_disk(Lists self, Lists il);
void cropped(Lists self, int64_t l0, int64_t l1);
/** Lists whose file may be changed, and pieces of it that nothing else uses. */
void file_grows(Lists self, size_t new_totsize);
void slot_taken(Lists self, size_t capacity);
void slot_given(Lists self, size_t offset, size_t capacity);
void mappable(Lists self);
/** Direct maps by themselves. */
void map_over(Arg<const faiss::DirectMap> self, int type, Lists lists, int64_t ntotal);
void mapped_id(Arg<const faiss::DirectMap> self, int64_t id, int64_t list_no, int64_t offset);
/** DirectMapAdd: ids for a Hashtable alone, and a map that has its form and ids still. */
void mapping(Arg<const faiss::DirectMap> map, int64_t n, const int64_t* xids);
void mapping(const offered::DirectMapAdd& self, int64_t i, int64_t list_no, int64_t offset);
void removed_by_map(Arg<const faiss::DirectMap> self, Selector sel, Lists lists);
void updated_by_map(Arg<const faiss::DirectMap> self, Lists lists, int64_t n, const int64_t* ids, const int64_t* list_nos,
                    int64_t bytes);

// ---- single comparisons --------------------------------------------------------------------------

/** Trained, whole, and with stored vectors that can be compared one by one. */
void computes(Index self);
/** Scanners: trained, with lists, and parameters of the right kind. */
void scans(Index self, Params params = nullptr);
void scans(Binary self);
/** The iterator gives codes of this size. */
void codes_of(Arg<const faiss::InvertedListsIterator> iterator, int64_t code_size);
void visited_table(int64_t size);
void visitable(Arg<const faiss::VisitedTable> self, int64_t no);

// ---- reading, writing and cloning of parts ------------------------------------------------------

void io_buffer(int64_t bsz);
void whole(Transform vt);
void writable_lists(Lists ils);
/** InvertedListsIOHook.write: lists of its class, or FAISS reads through a null pointer. */
void hooked(const faiss::InvertedListsIOHook& self, Lists ils);
void four_characters(const std::string& sx);

// ---- faiss::ivflib ------------------------------------------------------------------------------

/** An inverted file, bare or behind transforms; throws for everything else. */
const faiss::IndexIVF& inverted_file(Index index);
void two_inverted_files(Index index1, Index index2);
void lists_from(Index index, int64_t i0, int64_t i1);
void exchanged_lists(Index index, int64_t i0, int64_t i1, Lists src);
void window(Index index);
void stepped(Arg<const faiss::ivflib::SlidingIndexWindow> self, Index sub_index, bool remove_oldest);
void sharded(int64_t shard_count);

}  // namespace fsdk::guard
