// The threads that help with regions. They are made once and wait for the next region.
#pragma once

#include "team.h"

namespace fsdk::omp {

/** A thread of the pool. */
struct Helper : Thread {
    /** 1 when there is a region to take part in. */
    Word called{0};
    Team* team = nullptr;
    uint32_t rank = 0;
    Helper* next = nullptr;
};

/** Takes up to `most` idle threads out of the pool, as a list; sets their number. */
Helper* take_helpers(uint32_t most, uint32_t& count);

/** Threads of a region when nothing else is said. */
uint32_t default_threads();

}  // namespace fsdk::omp
