// The threads that help with regions. They are made once and wait for the next region.
#pragma once

#include "team.h"

namespace fsdk::omp {

/** A thread of the pool. */
struct Helper : Thread {
    /** Not 0 when there is a region to take part in: the number of that call. Whoever makes it 0 does the part. */
    Word called{0};
    Team* team = nullptr;
    uint32_t rank = 0;
    Helper* next = nullptr;
    /** Of the last call. */
    uint32_t number = 0;

    /** Asks for a part of a region. Gives the number of this call. */
    uint32_t call_to(Team& to, uint32_t as);
    /** Whether the part was still nobody's; then it is the caller's. */
    bool claim(uint32_t call) { return called.compare_exchange_strong(call, 0, std::memory_order_acq_rel); }
};

/** Takes up to `most` idle threads out of the pool, as a list; sets their number. */
Helper* take_helpers(uint32_t most, uint32_t& count);

void put_back(Helper& helper);

/** Threads of a region when nothing else is said. */
uint32_t default_threads();

}  // namespace fsdk::omp
