#include "team.h"

#include "fsdk_threads.h"

#include <emscripten.h>

namespace fsdk::omp {
namespace {

// A thread that is none of the pool: the first one, and those of std::thread.
thread_local Thread visitor;
thread_local Thread* known = nullptr;

}  // namespace

Team ALONE(1);

Thread& Thread::self() { return known ? *known : visitor; }

void Thread::be(Thread& record) { known = &record; }

void Thread::enter_alone() {
    if (depth_ < USUAL) outer_[depth_] = place;
    else deeper_ = new Deeper{place, deeper_};
    ++depth_;
    place = Place{&ALONE, 0, place.parallel};
}

void Thread::leave_alone() {
    --depth_;
    if (depth_ < USUAL) {
        place = outer_[depth_];
        return;
    }
    Deeper* const last = deeper_;
    place = last->place;
    deeper_ = last->next;
    delete last;
}

void Thread::back_to(uint32_t depth) {
    while (depth_ > depth) leave_alone();
}

}  // namespace fsdk::omp

extern "C" EMSCRIPTEN_KEEPALIVE void fsdk_threads_recover() {
    fsdk::omp::Thread& self = fsdk::omp::Thread::self();
    self.back_to(0);
    self.place = fsdk::omp::Place();
    self.wanted_once = 0;
}
