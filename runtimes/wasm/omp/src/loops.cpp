// Loops: those whose iterations are divided beforehand (static), and those whose are handed out (dynamic, guided).
#include <algorithm>
#include <type_traits>

#include "kmpc.h"
#include "mutex.h"

namespace fsdk::omp {
namespace {

// Clang's numbers of schedules; higher bits say what only matters to others.
constexpr int32_t STATIC_CHUNKED = 33, GUIDED = 36, KIND = 0xffff;

/** The iterations from `lower` to `upper`, both among them. */
template <class T, class Step>
Iterations iterations(T lower, T upper, Step step) {
    using Wide = std::conditional_t<std::is_signed_v<T>, int64_t, uint64_t>;
    const auto first = uint64_t(Wide(lower)), last = uint64_t(Wide(upper));
    Iterations all{first, uint64_t(int64_t(step)), 0};
    if (step > 0 && lower <= upper) all.count = (last - first) / uint64_t(step) + 1;
    if (step < 0 && lower >= upper) all.count = (first - last) / (0 - all.step) + 1;
    return all;
}

/** Bounds of `count` iterations from the `from`-th on; `upper` is among them. */
template <class T>
void bounds(const Iterations& all, uint64_t from, uint64_t count, T* lower, T* upper) {
    *lower = T(all.first + from * all.step);
    *upper = T(all.first + (from + count - 1) * all.step);
}

/** This thread's share: one block, or every so many-th chunk (of which the compiler's loop takes them all). */
template <class T, class Step>
void divide(int32_t schedule, int32_t* last, T* lower, T* upper, Step* stride, Step step, Step chunk) {
    const Place& place = Thread::self().place;
    const uint64_t size = place.team->size, rank = place.rank;
    const Iterations all = iterations(*lower, *upper, step);
    if (all.count == 0) {
        *last = 0;
        *stride = step;
        return;
    }
    if ((schedule & KIND) == STATIC_CHUNKED) {
        const auto each = uint64_t(std::max<Step>(chunk, 1));
        *stride = Step(each * size * all.step);
        *last = (all.count - 1) / each % size == rank;
        bounds(all, rank * each, each, lower, upper);
        return;
    }
    const uint64_t each = all.count / size, more = all.count % size;
    const uint64_t from = rank * each + std::min(rank, more), count = each + (rank < more);
    *stride = Step(all.count * all.step);
    *last = count > 0 && from + count == all.count;
    bounds(all, from, count, lower, upper);
}

/** Begins a shared loop, for all threads by the one that comes first. */
void share(Thread& self, int32_t schedule, const Iterations& all, uint64_t chunk) {
    Place& place = self.place;
    place.iterations = all;
    Team& team = *place.team;
    if (team.size == 1) return;
    const uint32_t number = place.loops;
    SharedLoop& loop = team.loops[number % LOOPS];
    for (uint32_t other; (other = loop.number.load(std::memory_order_acquire)) != number;)
        wait_while(loop.number, other, &team.failed);
    Held held(loop.lock);
    if (loop.begun) return;
    loop.begun = true;
    loop.guided = (schedule & KIND) == GUIDED;
    loop.chunk = std::max<uint64_t>(chunk, 1);
    loop.count = all.count;
    loop.next.store(0, std::memory_order_relaxed);
    loop.left.store(team.size, std::memory_order_relaxed);
}

/** Takes iterations of a shared loop: how many, and the first; 0 when there are none left. */
uint64_t take(SharedLoop& loop, uint32_t threads, uint64_t& from) {
    if (!loop.guided) {
        // Bounded, because a thread asks once more at most after the end.
        from = loop.next.fetch_add(loop.chunk, std::memory_order_relaxed);
        return from < loop.count ? std::min(loop.chunk, loop.count - from) : 0;
    }
    from = loop.next.load(std::memory_order_relaxed);
    for (;;) {
        const uint64_t left = loop.count - from;
        const uint64_t count = std::min(left, std::max(loop.chunk, left / (2 * uint64_t(threads))));
        if (count == 0 || loop.next.compare_exchange_weak(from, from + count, std::memory_order_relaxed)) return count;
    }
}

template <class T, class Step>
int32_t next(int32_t* last, T* lower, T* upper, Step* step) {
    Place& place = Thread::self().place;
    const Iterations& all = place.iterations;
    Team& team = *place.team;
    uint64_t from = 0, count = 0;
    if (team.size == 1) {
        count = all.count;
    } else {
        SharedLoop& loop = team.loops[place.loops % LOOPS];
        count = take(loop, team.size, from);
        if (count == 0) {
            const uint32_t number = place.loops++;
            if (loop.left.fetch_sub(1, std::memory_order_acq_rel) == 1) {
                loop.begun = false;
                loop.number.store(number + LOOPS, std::memory_order_release);
                wake_all(loop.number);
            }
        }
    }
    if (count == 0) return 0;
    bounds(all, from, count, lower, upper);
    *step = Step(all.step);
    *last = from + count == all.count;
    if (team.size == 1) place.iterations.count = 0;
    return 1;
}

}  // namespace
}  // namespace fsdk::omp

using namespace fsdk::omp;

#define FSDK_LOOPS(SUFFIX, T, STEP)                                                                                    \
    void __kmpc_for_static_init_##SUFFIX(Source*, int32_t, int32_t schedule, int32_t* last, T* lower, T* upper,        \
                                         STEP* stride, STEP step, STEP chunk) {                                        \
        divide(schedule, last, lower, upper, stride, step, chunk);                                                     \
    }                                                                                                                  \
    void __kmpc_dispatch_init_##SUFFIX(Source*, int32_t, int32_t schedule, T lower, T upper, STEP step, STEP chunk) {  \
        share(Thread::self(), schedule, iterations(lower, upper, step), uint64_t(std::max<STEP>(chunk, 1)));           \
    }                                                                                                                  \
    int32_t __kmpc_dispatch_next_##SUFFIX(Source*, int32_t, int32_t* last, T* lower, T* upper, STEP* step) {           \
        return next(last, lower, upper, step);                                                                         \
    }

extern "C" {
FSDK_LOOPS(4, int32_t, int32_t)
FSDK_LOOPS(4u, uint32_t, int32_t)
FSDK_LOOPS(8, int64_t, int64_t)
FSDK_LOOPS(8u, uint64_t, int64_t)
void __kmpc_for_static_fini(Source*, int32_t) {}
}
