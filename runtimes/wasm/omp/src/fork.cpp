// Regions: how they begin and end.
#include <algorithm>
#include <cstdarg>
#include <cstdio>
#include <cstdlib>
#include <stdexcept>
#include <utility>

#include "kmpc.h"
#include "pool.h"

namespace fsdk::omp {

namespace {

constexpr uint32_t MOST_THREADS = 256;

/** Calls a function that takes `sizeof...(I)` pointers: WebAssembly checks at the call that it really does. */
template <size_t... I>
void call_with(Microtask task, int32_t* thread, int32_t* bound, void* const* argv, std::index_sequence<I...>) {
    using Exact = void (*)(int32_t*, int32_t*, decltype(static_cast<void>(I), static_cast<void*>(nullptr))...);
    reinterpret_cast<Exact>(task)(thread, bound, argv[I]...);
}

template <size_t N>
void call_exactly(Microtask task, int32_t* thread, int32_t* bound, void* const* argv) {
    call_with(task, thread, bound, argv, std::make_index_sequence<N>());
}

using Caller = void (*)(Microtask, int32_t*, int32_t*, void* const*);

template <size_t... N>
Caller caller(int argc, std::index_sequence<N...>) {
    static constexpr Caller CALLERS[] = {call_exactly<N>...};
    return CALLERS[argc];
}

/** Puts a thread back to where it was, by an exception too. */
class Entered {
   public:
    Entered(Thread& self, const Place& place) : self_(self), before_(self.place), depth_(self.depth()) { self_.place = place; }
    ~Entered() {
        self_.back_to(depth_);
        self_.place = before_;
    }
    Entered(const Entered&) = delete;

   private:
    Thread& self_;
    const Place before_;
    const uint32_t depth_;
};

void take_part(Thread& self, Team& team, uint32_t rank) {
    try {
        const Entered entered(self, Place{&team, rank, self.place.parallel || team.size > 1});
        call(team);
    } catch (const RegionFailed&) {
    }
}

void fork(Microtask task, int argc, void* const* argv) {
    Thread& self = Thread::self();
    const uint32_t wanted = self.wanted_once ? self.wanted_once : self.wanted ? self.wanted : default_threads();
    self.wanted_once = 0;
    uint32_t helpers = 0;
    Helper* helper = self.place.parallel || wanted < 2 ? nullptr : take_helpers(std::min(wanted, MOST_THREADS) - 1, helpers);

    Team team(helpers + 1);
    team.task = task;
    team.argc = argc;
    team.argv = argv;
    struct {
        Helper* helper;
        uint32_t call;
    } called[MOST_THREADS];
    for (uint32_t rank = 1; helper; ++rank) {
        Helper* const next = helper->next;
        called[rank] = {helper, helper->call_to(team, rank)};
        helper = next;
    }
    take_part(self, team, 0);
    // To be woken takes a thread longer than many regions take: a part that nobody has begun by now is done here. Where there
    // is a barrier all have begun, since this thread has come through it.
    for (uint32_t rank = 1; rank < team.size; ++rank) {
        if (!called[rank].helper->claim(called[rank].call)) continue;
        put_back(*called[rank].helper);
        take_part(self, team, rank);
        team.left.fetch_sub(1, std::memory_order_acq_rel);
    }
    for (uint32_t left; (left = team.left.load(std::memory_order_acquire)) != 0;) wait_while(team.left, left, nullptr);
    if (team.failed) throw std::runtime_error("a thread stopped in the middle of its part of the work");
}

}  // namespace

void call(const Team& team) {
    int32_t thread = 0, bound = 0;
    caller(team.argc, std::make_index_sequence<MOST_ARGUMENTS + 1>())(team.task, &thread, &bound, team.argv);
}

}  // namespace fsdk::omp

using namespace fsdk::omp;

extern "C" {

void __kmpc_fork_call(Source*, int32_t argc, Microtask task, ...) {
    if (argc > MOST_ARGUMENTS) {
        std::fprintf(stderr, "a parallel region refers to %d variables, more than %d\n", argc, MOST_ARGUMENTS);
        std::abort();
    }
    void* argv[MOST_ARGUMENTS];
    va_list list;
    va_start(list, task);
    for (int i = 0; i < argc; ++i) argv[i] = va_arg(list, void*);
    va_end(list);
    fork(task, argc, argv);
}

/** Around a region that its `if` leaves to this thread alone. */
void __kmpc_serialized_parallel(Source*, int32_t) {
    Thread& self = Thread::self();
    self.wanted_once = 0;
    self.enter_alone();
}

void __kmpc_end_serialized_parallel(Source*, int32_t) { Thread::self().leave_alone(); }

void __kmpc_push_num_threads(Source*, int32_t, int32_t count) {
    Thread::self().wanted_once = count > 0 ? uint32_t(count) : 0;
}

// Nothing here needs the number back: a thread knows itself.
int32_t __kmpc_global_thread_num(Source*) { return 0; }
}
