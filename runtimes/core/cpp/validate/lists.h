// Inverted lists apart from an index: those that show others, and those that were changed by hand.
#pragma once

#include <utility>
#include <vector>

#include "structure.h"

namespace fsdk::validate {

/** The lists that these show; none for lists with entries of their own. */
std::vector<const faiss::InvertedLists*> parts_of(const faiss::InvertedLists& lists);

/** Stacks, slices and masks: the lists that they show still have the numbers that they were made for. */
void composed_lists(Walk& walk, const faiss::InvertedLists& lists);

/** Lists that take entries. */
bool writable_lists(const faiss::InvertedLists& lists);

/** Does `whole` show entries of `part`, or is it the same? */
bool made_of(const faiss::InvertedLists& whole, const faiss::InvertedLists* part);

/**
 * A caller changed these lists, or this direct map, itself. An index over them does not know, so that what it keeps of
 * places and ids (direct map, refinement, id map) is checked as a whole at each use from now on.
 */
void changed_by_hand(const void* lists_or_map);
bool is_changed_by_hand(const faiss::InvertedLists* lists);
bool is_changed_by_hand(const faiss::DirectMap& map);

#if FSDK_HAS(InvertedListsIterator)
/**
 * The entries of one list as they were: FAISS's own iterator points into the list. Every iterator with a handle is one.
 */
struct Entries : faiss::InvertedListsIterator {
    Entries(const faiss::InvertedLists& lists, size_t list_no);
    bool is_available() const override { return at < ids.size(); }
    void next() override { at++; }
    std::pair<faiss::idx_t, const uint8_t*> get_id_and_codes() override {
        return {ids[at], codes.data() + at * code_size};
    }

    std::vector<faiss::idx_t> ids;
    std::vector<uint8_t> codes;
    size_t code_size, at = 0;
};
inline int64_t code_size_of(const faiss::InvertedListsIterator& iterator) {
    return int64_t(dynamic_cast<const Entries&>(iterator).code_size);
}
#endif

}  // namespace fsdk::validate
