#include "pool.h"

#include <emscripten.h>
#include <pthread.h>

#include "fsdk_threads.h"
#include "mutex.h"

namespace fsdk::omp {
namespace {

Word pool_lock{0};
Helper* idle = nullptr;
std::atomic<uint32_t> asked{0}, started{0};
std::atomic<uint64_t> helped{0};
thread_local Helper* own = nullptr;

/** After this the team may be gone: its first thread goes on. */
void leave(Helper& helper, Team& team) {
    // First, so that the next region finds this thread again.
    put_back(helper);
    if (team.left.fetch_sub(1, std::memory_order_acq_rel) == 1) wake_all(team.left);
}

[[noreturn]] void serve(Helper& self) {
    for (;;) {
        wait_while(self.called, 0, nullptr);
        // The thread that began the region may have come first.
        if (const uint32_t call = self.called.load(std::memory_order_acquire); call == 0 || !self.claim(call)) continue;
        Team& team = *self.team;
        self.place = Place{&team, self.rank, true};
        helped.fetch_add(1, std::memory_order_relaxed);
        try {
            call(team);
        } catch (const RegionFailed&) {
            // The thread that began the region tells.
        }
        self.back_to(0);
        self.place = Place();
        leave(self, team);
    }
}

void* begin(void*) {
    // On the heap: the stack is taken anew after a trap.
    own = new Helper();
    Thread::be(*own);
    put_back(*own);
    started.fetch_add(1, std::memory_order_relaxed);
    serve(*own);
}

}  // namespace

Helper* take_helpers(uint32_t most, uint32_t& count) {
    count = 0;
    Held held(pool_lock);
    Helper* first = idle;
    Helper** end = &first;
    while (count < most && *end) {
        end = &(*end)->next;
        ++count;
    }
    idle = *end;
    *end = nullptr;
    return first;
}

void put_back(Helper& helper) {
    Held held(pool_lock);
    helper.next = idle;
    idle = &helper;
}

uint32_t Helper::call_to(Team& to, uint32_t as) {
    team = &to;
    rank = as;
    if (++number == 0) number = 1;
    const uint32_t call = number;
    called.store(call, std::memory_order_release);
    wake_one(called);
    return call;
}

uint32_t default_threads() { return asked.load(std::memory_order_relaxed) + 1; }

}  // namespace fsdk::omp

using namespace fsdk::omp;

extern "C" {

EMSCRIPTEN_KEEPALIVE void fsdk_threads_start(int count) {
    pthread_attr_t detached;
    pthread_attr_init(&detached);
    pthread_attr_setdetachstate(&detached, PTHREAD_CREATE_DETACHED);
    for (int i = 0; i < count; ++i) {
        pthread_t thread;
        if (pthread_create(&thread, &detached, begin, nullptr) != 0) break;
        asked.fetch_add(1, std::memory_order_relaxed);
    }
    pthread_attr_destroy(&detached);
}

EMSCRIPTEN_KEEPALIVE int fsdk_threads_started() { return int(started.load(std::memory_order_relaxed)); }

EMSCRIPTEN_KEEPALIVE double fsdk_threads_helped() { return double(helped.load(std::memory_order_relaxed)); }

EMSCRIPTEN_KEEPALIVE void fsdk_threads_resume() {
    Helper& self = *own;
    if (self.critical) unlock(*self.critical);
    self.critical = nullptr;
    self.back_to(0);
    Team& team = *self.team;
    team.failed.store(1, std::memory_order_release);
    self.place = Place();
    leave(self, team);
    serve(self);
}
}
