#include "progress.h"

#include <array>
#include <atomic>
#include <cstddef>

#include "interrupt.h"

namespace fsdk {
namespace {

// Graphs under construction that somebody watches. OpenMP's threads have no token, so they find theirs by
// the graph that they insert into. More than this many at a time go uncounted, which costs reports only.
struct Watched {
    std::atomic<const void*> graph{nullptr};
    std::atomic<fsdk_token*> token{nullptr};
};
std::array<Watched, 32> watched;
std::atomic<int> watching{0};

void watch_graph(const void* graph, fsdk_token* token) noexcept {
    for (Watched& one : watched) {
        fsdk_token* none = nullptr;
        if (!one.token.compare_exchange_strong(none, token)) continue;
        one.graph.store(graph, std::memory_order_release);
        watching.fetch_add(1, std::memory_order_relaxed);
        return;
    }
}

/** Only threads of the call that registered the graph can find it, so the token that they get is alive. */
void count_vertex(const void* graph) noexcept {
    if (watching.load(std::memory_order_relaxed) == 0) return;
    for (Watched& one : watched) {
        if (one.graph.load(std::memory_order_acquire) != graph) continue;
        if (fsdk_token* token = one.token.load(std::memory_order_relaxed))
            token->done.fetch_add(1, std::memory_order_relaxed);
        return;
    }
}

bool counts(int32_t what) noexcept {
    const fsdk_token* token = current_token();
    return token && token->counts.load(std::memory_order_relaxed) == what;
}

}  // namespace

bool counts_rounds() noexcept { return counts(FSDK_COUNT_ROUNDS); }

void announce_rounds(int64_t rounds) noexcept {
    if (fsdk_token* token = current_token()) token->total.store(rounds > 0 ? rounds : 0, std::memory_order_relaxed);
}

void forget_graph(fsdk_token* token) noexcept {
    if (token->counts.load(std::memory_order_relaxed) != FSDK_COUNT_VECTORS) return;
    for (Watched& one : watched) {
        if (one.token.load(std::memory_order_relaxed) != token) continue;
        one.graph.store(nullptr, std::memory_order_release);
        one.token.store(nullptr, std::memory_order_release);
        watching.fetch_sub(1, std::memory_order_relaxed);
    }
}

}  // namespace fsdk

extern "C" {

void fsdk_token_count(fsdk_token* token, int32_t what) {
    if (token) token->counts.store(what, std::memory_order_relaxed);
}

void fsdk_token_progress(const fsdk_token* token, int64_t* done, int64_t* total) {
    *done = token ? token->done.load(std::memory_order_relaxed) : 0;
    *total = token ? token->total.load(std::memory_order_relaxed) : 0;
}

#if defined(__ELF__)
// Linked in the places of three functions of FAISS where the linker can do that (--wrap, see the CMake
// files): the ones that it calls once a round of k-means, once before a graph grows, and once for every
// vertex. Weak, because a FAISS of another release may lack them; then nothing is counted.

// faiss::imbalance_factor(int64_t n, int k, const int64_t* assign)
double __real__ZN5faiss16imbalance_factorEliPKl(int64_t, int, const int64_t*) __attribute__((weak));
double __wrap__ZN5faiss16imbalance_factorEliPKl(int64_t n, int k, const int64_t* assign) {
    if (fsdk::counts_rounds()) fsdk::current_token()->done.fetch_add(1, std::memory_order_relaxed);
    return __real__ZN5faiss16imbalance_factorEliPKl(n, k, assign);
}

// int faiss::HNSW::prepare_level_tab(size_t n, bool preset_levels)
int __real__ZN5faiss4HNSW17prepare_level_tabEmb(void*, size_t, bool) __attribute__((weak));
int __wrap__ZN5faiss4HNSW17prepare_level_tabEmb(void* graph, size_t n, bool preset_levels) {
    if (fsdk::counts(FSDK_COUNT_VECTORS)) fsdk::watch_graph(graph, fsdk::current_token());
    return __real__ZN5faiss4HNSW17prepare_level_tabEmb(graph, n, preset_levels);
}

// void faiss::HNSW::add_with_locks(DistanceComputer&, int, int, std::vector<omp_lock_t>&, VisitedTable&, bool)
void __real__ZN5faiss4HNSW14add_with_locksERNS_16DistanceComputerEiiRSt6vectorI10omp_lock_tSaIS4_EERNS_12VisitedTableEb(
    void*, void*, int, int, void*, void*, bool) __attribute__((weak));
void __wrap__ZN5faiss4HNSW14add_with_locksERNS_16DistanceComputerEiiRSt6vectorI10omp_lock_tSaIS4_EERNS_12VisitedTableEb(
    void* graph, void* distances, int level, int vertex, void* locks, void* visited, bool keep_max_size) {
    __real__ZN5faiss4HNSW14add_with_locksERNS_16DistanceComputerEiiRSt6vectorI10omp_lock_tSaIS4_EERNS_12VisitedTableEb(
        graph, distances, level, vertex, locks, visited, keep_max_size);
    fsdk::count_vertex(graph);
}
#endif
}
