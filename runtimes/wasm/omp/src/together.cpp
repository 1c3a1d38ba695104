// What the threads of a region do together or one after the other.
#include "kmpc.h"
#include "mutex.h"

namespace fsdk::omp {
namespace {

Word& word(Name* name) { return *reinterpret_cast<Word*>(name); }

void enter(Name* name) {
    Thread& self = Thread::self();
    lock(word(name), self.failed());
    self.critical = &word(name);
}

void leave(Name* name) {
    Thread::self().critical = nullptr;
    unlock(word(name));
}

}  // namespace

void barrier(Thread& self) {
    Team& team = *self.place.team;
    if (team.size == 1) return;
    const uint32_t before = team.passed.load(std::memory_order_acquire);
    if (team.arrived.fetch_add(1, std::memory_order_acq_rel) + 1 == team.size) {
        team.arrived.store(0, std::memory_order_relaxed);
        team.passed.store(before + 1, std::memory_order_release);
        wake_all(team.passed);
        return;
    }
    wait_while(team.passed, before, &team.failed);
}

}  // namespace fsdk::omp

using namespace fsdk::omp;

extern "C" {

// Clang makes these "common", which WebAssembly's linker does not know: of critical sections without a name, and of sums.
Name fsdk_unnamed_critical __asm__(".gomp_critical_user_.var") = {};
Name fsdk_reduction __asm__(".gomp_critical_user_.reduction.var") = {};

void __kmpc_barrier(Source*, int32_t) { barrier(Thread::self()); }

int32_t __kmpc_single(Source*, int32_t) {
    Place& place = Thread::self().place;
    if (place.team->size == 1) return 1;
    uint32_t number = place.singles++;
    return place.team->singles.compare_exchange_strong(number, number + 1, std::memory_order_acq_rel);
}
void __kmpc_end_single(Source*, int32_t) {}

int32_t __kmpc_master(Source*, int32_t) { return Thread::self().place.rank == 0; }
void __kmpc_end_master(Source*, int32_t) {}

void __kmpc_critical(Source*, int32_t, Name* name) { enter(name); }
void __kmpc_end_critical(Source*, int32_t, Name* name) { leave(name); }

// 1 asks the thread to add its part itself, which it does while it has the lock.
int32_t __kmpc_reduce(Source*, int32_t, int32_t, uint32_t, void*, void (*)(void*, void*), Name* name) {
    enter(name);
    return 1;
}
void __kmpc_end_reduce(Source*, int32_t, Name* name) {
    leave(name);
    barrier(Thread::self());
}
int32_t __kmpc_reduce_nowait(Source*, int32_t, int32_t, uint32_t, void*, void (*)(void*, void*), Name* name) {
    enter(name);
    return 1;
}
void __kmpc_end_reduce_nowait(Source*, int32_t, Name* name) { leave(name); }
}
