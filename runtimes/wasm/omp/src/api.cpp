// OpenMP's own functions (include/omp.h).
#include "mutex.h"
#include "omp.h"
#include "pool.h"

using namespace fsdk::omp;

namespace {
Word& word(omp_lock_t* lock) { return *reinterpret_cast<Word*>(&lock->state); }
}  // namespace

extern "C" {

int omp_get_max_threads(void) {
    const Thread& self = Thread::self();
    return int(self.wanted ? self.wanted : default_threads());
}
int omp_get_num_threads(void) { return int(Thread::self().place.team->size); }
int omp_get_thread_num(void) { return int(Thread::self().place.rank); }
int omp_in_parallel(void) { return Thread::self().place.parallel; }
int omp_get_nested(void) { return 0; }
void omp_set_nested(int) {}
void omp_set_num_threads(int count) { Thread::self().wanted = count > 0 ? unsigned(count) : 0; }

void omp_init_lock(omp_lock_t* lock) { word(lock).store(0, std::memory_order_relaxed); }
void omp_destroy_lock(omp_lock_t*) {}
void omp_set_lock(omp_lock_t* lock) { fsdk::omp::lock(word(lock), Thread::self().failed()); }
void omp_unset_lock(omp_lock_t* lock) { unlock(word(lock)); }
}
