// The number of OpenMP threads: one setting for the process. OpenBLAS is built on the same OpenMP and
// takes the same number, so that the two never add up.
#include "threads.h"

#include <omp.h>

#include <atomic>

#include "handwritten.h"

namespace fsdk {
namespace {
std::atomic<int> wanted{0};  // 0: OpenMP's own default
thread_local int applied = 0;
}  // namespace

void apply_thread_count() {
    const int count = wanted.load(std::memory_order_relaxed);
    if (count != applied) {
        omp_set_num_threads(count);
        applied = count;
    }
}

namespace handwritten {

void omp_set_num_threads(Frame& f) {
    // 1024 is far above any gain; libgomp would try to start whatever it is asked for.
    wanted.store(f.integer<int>(0, "n", 1, 1024), std::memory_order_relaxed);
    apply_thread_count();
}

void omp_get_max_threads(Frame& f) { f.result_integer(0, ::omp_get_max_threads()); }

}  // namespace handwritten
}  // namespace fsdk
