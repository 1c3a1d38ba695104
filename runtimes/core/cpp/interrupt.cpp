#include "interrupt.h"

#include <faiss/impl/AuxIndexStructures.h>

#include <algorithm>
#include <chrono>
#include <mutex>
#include <new>

#include "progress.h"

namespace fsdk {
namespace {

// OpenMP workers have no token and answer "no". In every loop of FAISS that asks from inside a parallel
// region (IVF search, HNSW add) the calling thread takes part as thread 0 and asks too; all others
// (k-means, exhaustive search, IVFPQ add, range search) ask outside of it.
thread_local fsdk_token* current = nullptr;

struct Callback : faiss::InterruptCallback {
    bool want_interrupt() override { return is_cancelled() || is_time_over(); }
};

}  // namespace

// Only when the first cancellable call comes: with a callback FAISS cuts its loops into periods.
void install_once() {
    static std::once_flag once;
    std::call_once(once, [] { faiss::InterruptCallback::instance.reset(new Callback); });
}

TokenScope::TokenScope(fsdk_token* token) : former_(current) {
    if (token && token->announced) install_once();
    current = token;
}

TokenScope::~TokenScope() {
    if (current) forget_graph(current);
    current = former_;
}

fsdk_token* current_token() noexcept { return current; }

bool is_cancellable() noexcept { return current && current->announced; }

namespace {
using Clock = std::chrono::steady_clock;
/** When all calls are to stop; 0 for never. */
std::atomic<Clock::rep> deadline{0};
}  // namespace

void limit_time(double seconds) {
    if (seconds > 0) install_once();
    const auto time = std::chrono::duration_cast<Clock::duration>(std::chrono::duration<double>(seconds));
    deadline.store(seconds > 0 ? (Clock::now() + time).time_since_epoch().count() : 0);
}

bool is_time_over() noexcept {
    Clock::rep end = deadline.load(std::memory_order_relaxed);
    if (end == 0 || Clock::now().time_since_epoch().count() < end) return false;
    return deadline.compare_exchange_strong(end, 0);  // told once, as by FAISS's TimeoutCallback
}

bool is_time_limited() noexcept { return deadline.load(std::memory_order_relaxed) != 0; }

bool is_cancelled() noexcept { return current && current->cancelled.load(std::memory_order_relaxed); }

}  // namespace fsdk

extern "C" {

// Linked in the place of faiss::InterruptCallback::get_period_hint where the linker can do that
// (--wrap, see the CMake files). FAISS's own estimate leaves out the number of neighbours, so that a
// graph build asks once in ten thousand vectors, which is many seconds; and it slows down every call
// once any call was cancellable. Here only calls with an announced token ask, a hundred times as often, and all while their time is limited.
size_t __wrap__ZN5faiss17InterruptCallback15get_period_hintEm(size_t flops) {
    if (!fsdk::is_cancellable() && !fsdk::is_time_limited()) return size_t(1) << 30;
    return std::max<size_t>(1000 * 1000 / (flops + 1), 1);
}

fsdk_token* fsdk_token_new(void) { return new (std::nothrow) fsdk_token; }
void fsdk_token_cancel(fsdk_token* token) {
    if (!token) return;
    token->cancelled.store(true, std::memory_order_relaxed);
    if (!token->announced) fsdk::install_once();
}
void fsdk_token_free(fsdk_token* token) { delete token; }
}
