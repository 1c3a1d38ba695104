// A lock in one word, for memory that others own: names of critical sections, OpenMP's locks.
#pragma once

#include "wait.h"

namespace fsdk::omp {

/** 0: free; 1: held; 2: held, and somebody may wait. */
inline void lock(Word& state, const Word* failed = nullptr) {
    uint32_t free = 0;
    if (state.compare_exchange_strong(free, 1, std::memory_order_acquire)) return;
    while (state.exchange(2, std::memory_order_acquire) != 0) wait_while(state, 2, failed);
}

inline void unlock(Word& state) {
    if (state.exchange(0, std::memory_order_release) == 2) wake_one(state);
}

/** Holds a word's lock for a block in which nothing fails. */
class Held {
   public:
    explicit Held(Word& state) : state_(state) { lock(state_); }
    ~Held() { unlock(state_); }
    Held(const Held&) = delete;

   private:
    Word& state_;
};

}  // namespace fsdk::omp
