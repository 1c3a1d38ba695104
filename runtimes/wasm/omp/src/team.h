// The threads of one parallel region, and what each of them knows of its place in it.
#pragma once

#include <cstdint>

#include "wait.h"

namespace fsdk::omp {

/** The body of a region as clang makes a function of it; it really takes a pointer for each variable. */
using Microtask = void (*)(int32_t* thread, int32_t* bound, ...);

/** The iterations of a loop: `count` of them, the i-th at `first + i * step` (in 64 bits, wrapping). */
struct Iterations {
    uint64_t first = 0, step = 1, count = 0;
};

/** A loop whose iterations are handed out while it runs. */
struct SharedLoop {
    constexpr explicit SharedLoop(uint32_t number) : number(number) {}
    /** Number of the loop, counted through the region, that may take this place. */
    Word number;
    Word lock{0};
    bool begun = false;
    bool guided = false;
    uint64_t chunk = 1, count = 0;
    std::atomic<uint64_t> next{0};
    /** Threads that have not come to its end. */
    Word left{0};
};

/** How far a thread may be ahead of another by loops that nobody waits for (nowait). */
constexpr uint32_t LOOPS = 4;

struct Team {
    constexpr explicit Team(uint32_t size) : size(size), left(size - 1) {}
    Team(const Team&) = delete;

    const uint32_t size;
    Microtask task = nullptr;
    int argc = 0;
    void* const* argv = nullptr;
    /** Threads other than the first that have not ended. */
    Word left;
    /** The barrier: threads that have come to it, and how often all had. */
    Word arrived{0}, passed{0};
    /** Blocks of `single` that somebody has taken. */
    Word singles{0};
    /** A thread trapped. */
    Word failed{0};
    SharedLoop loops[LOOPS] = {SharedLoop(0), SharedLoop(1), SharedLoop(2), SharedLoop(3)};
};

/** The team of a thread that is alone. Nothing in it changes. */
extern Team ALONE;

/** A thread's place in a region. */
struct Place {
    Team* team = &ALONE;
    uint32_t rank = 0;
    /** Several threads run in this region or in one around it. */
    bool parallel = false;
    /** Shared loops and blocks of `single` that it has come to. */
    uint32_t loops = 0, singles = 0;
    /** Its shared loop. */
    Iterations iterations;
};

class Thread {
   public:
    static Thread& self();
    /** Makes the calling thread known by another record. */
    static void be(Thread& record);

    Place place;
    /** Threads for regions that it begins; 0: the default. */
    uint32_t wanted = 0;
    /** The same for the next region only (`num_threads`); 0: not said. */
    uint32_t wanted_once = 0;
    /** The critical section that it is in. */
    Word* critical = nullptr;

    /** Around a region that runs in this thread alone. */
    void enter_alone();
    void leave_alone();
    uint32_t depth() const { return depth_; }
    /** Leaves all regions but the outermost `depth` that it is alone in. */
    void back_to(uint32_t depth);

    /** What waiting must watch. */
    const Word* failed() const { return place.team->size > 1 ? &place.team->failed : nullptr; }

   private:
    struct Deeper {
        Place place;
        Deeper* next;
    };
    static constexpr uint32_t USUAL = 8;
    uint32_t depth_ = 0;
    Place outer_[USUAL];
    Deeper* deeper_ = nullptr;
};

/** Waits until all threads of the region have come here. */
void barrier(Thread& self);

/** Calls a region's body with the number of arguments that it has. */
void call(const Team& team);

/** Most variables that a region may refer to. */
constexpr int MOST_ARGUMENTS = 48;

}  // namespace fsdk::omp
