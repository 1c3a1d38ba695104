#include "wait.h"

#include <emscripten/threading.h>

extern "C" int _emscripten_thread_supports_atomics_wait(void);

namespace fsdk::omp {
namespace {

// About a tenth of a millisecond. Regions of FAISS follow each other within microseconds, and so do queries one by one; to be
// woken takes a thread some tens of them.
constexpr int SPINS = 100'000;
constexpr int64_t MILLISECOND = 1'000'000;

}  // namespace

void wait_while(const Word& word, uint32_t value, const Word* failed) {
    for (int i = 0; i < SPINS; ++i) {
        if (word.load(std::memory_order_acquire) != value) return;
    }
    // The first thread does what others hand to it (output, for one). The thread of a page may not sleep.
    const bool first = emscripten_is_main_runtime_thread();
    const bool sleeps = _emscripten_thread_supports_atomics_wait();
    const int64_t at_most = first ? 2 * MILLISECOND : failed ? 100 * MILLISECOND : -1;
    while (word.load(std::memory_order_acquire) == value) {
        if (failed && failed->load(std::memory_order_acquire)) throw RegionFailed();
        if (first) emscripten_main_thread_process_queued_calls();
        if (sleeps) {
            auto* at = reinterpret_cast<int*>(const_cast<Word*>(&word));
            __builtin_wasm_memory_atomic_wait32(at, int(value), at_most);
        }
    }
}

void wake_one(Word& word) { __builtin_wasm_memory_atomic_notify(reinterpret_cast<int*>(&word), 1); }
void wake_all(Word& word) { __builtin_wasm_memory_atomic_notify(reinterpret_cast<int*>(&word), UINT32_MAX); }

}  // namespace fsdk::omp
