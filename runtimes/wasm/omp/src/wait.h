// Waiting for a word of memory to change.
#pragma once

#include <atomic>
#include <cstdint>

namespace fsdk::omp {

using Word = std::atomic<uint32_t>;
static_assert(sizeof(Word) == 4 && Word::is_always_lock_free, "a word is what atomic.wait waits for");

/** Another thread of the region trapped, so that what this one waits for may never come. */
struct RegionFailed {};

/**
 * Returns when `word` is no longer `value`, which whoever changes it must tell by one of the functions below.
 *
 * @param failed The region of the calling thread has failed when it is not 0; null where nothing can fail.
 * @throws RegionFailed
 */
void wait_while(const Word& word, uint32_t value, const Word* failed);

void wake_one(Word& word);
void wake_all(Word& word);

}  // namespace fsdk::omp
