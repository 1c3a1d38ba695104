// Each function of runtimes/wasm/omp, as clang calls it for a pragma: prints a line for each check, its name and `ok` or
// what was wrong. Compiled and run by test/omp.test.ts.
#include <omp.h>
#include <pthread.h>
#include <unistd.h>

#include <atomic>
#include <cstdio>
#include <functional>
#include <set>
#include <stdexcept>
#include <string>
#include <thread>
#include <vector>

#include "checks.h"
#include "fsdk_threads.h"

namespace {

constexpr int THREADS = 4;

void region() {
    std::vector<std::atomic<int>> ranks(THREADS);
    std::atomic<int> wrong{0};
    pthread_t ids[THREADS] = {};
#pragma omp parallel
    {
        const int rank = omp_get_thread_num();
        ranks[rank]++;
        ids[rank] = pthread_self();
        if (omp_get_num_threads() != THREADS || !omp_in_parallel()) wrong++;
        // Else a thread that comes late has its part taken over.
#pragma omp barrier
    }
    once(ranks, "rank");
    same(std::set<pthread_t>(ids, ids + THREADS).size(), size_t(THREADS), "threads of the system");
    same(ids[0] == pthread_self(), true, "the first is the one that began the region");
    same(wrong.load(), 0, "wrong sizes");
    same(omp_in_parallel(), 0, "after it");
    same(omp_get_num_threads(), 1, "after it");
}

/** Parts that nobody has begun are done by the thread that began the region, under their own number, once. */
void parts_taken_over() {
    int taken = 0;
    for (int round = 0; round < 2'000; ++round) {
        // Now and then until all threads sleep.
        if (round % 100 == 0) usleep(5'000);
        std::vector<std::atomic<int>> ranks(THREADS), numbers(100);
        pthread_t ids[THREADS] = {};
        int sum = 0;
#pragma omp parallel
        {
            ranks[omp_get_thread_num()]++;
            ids[omp_get_thread_num()] = pthread_self();
        }
#pragma omp parallel for reduction(+ : sum)
        for (int i = 0; i < 100; ++i) {
            numbers[i]++;
            sum += i;
        }
        once(ranks, "rank");
        once(numbers, "number");
        same(sum, 4950, "sum");
        for (int rank = 1; rank < THREADS; ++rank) taken += ids[rank] == pthread_self();
    }
    same(taken > 0, true, "parts taken over");
    same(omp_get_thread_num(), 0, "after it");
}

int size_of_region() {
    int size = 0;
#pragma omp parallel
    {
#pragma omp master
        size = omp_get_num_threads();
    }
    return size;
}

void number_of_threads() {
    same(omp_get_max_threads(), THREADS, "at first");
    omp_set_num_threads(3);
    same(omp_get_max_threads(), 3, "set");
    same(size_of_region(), 3, "set");
    int clause = 0;
#pragma omp parallel num_threads(2)
    {
#pragma omp master
        clause = omp_get_num_threads();
    }
    same(clause, 2, "clause");
    same(size_of_region(), 3, "the region after a clause");
    omp_set_num_threads(64);
    same(size_of_region(), THREADS, "more than there are");
    omp_set_num_threads(1);
    same(size_of_region(), 1, "one");
    omp_set_num_threads(THREADS);
    int serial = 0;
#pragma omp parallel if (THREADS < 2)
    serial = omp_get_num_threads() * 10 + omp_in_parallel();
    same(serial, 10, "a region that its condition makes one of one thread");
}

void nested(int depth, std::atomic<int>& wrong, std::atomic<int>& reached) {
    if (depth == 0) {
        reached++;
        return;
    }
    const int before = omp_get_thread_num(), size = omp_get_num_threads();
#pragma omp parallel if (depth % 3 != 0)
    {
        if (omp_get_thread_num() != 0 || omp_get_num_threads() != 1 || !omp_in_parallel()) wrong++;
        int sum = 0;
#pragma omp for schedule(dynamic)
        for (int i = 0; i < 10; ++i) sum += i;
        if (sum != 45) wrong++;
#pragma omp single
        nested(depth - 1, wrong, reached);
    }
    if (omp_get_thread_num() != before || omp_get_num_threads() != size) wrong++;
}

void regions_in_regions() {
    std::atomic<int> wrong{0}, reached{0};
#pragma omp parallel
    nested(30, wrong, reached);
    same(wrong.load(), 0, "wrong places");
    same(reached.load(), THREADS, "ends");
    same(omp_get_nested(), 0, "nested");
}

template <class T>
void loops_of(T from, T to, T step, const char* what) {
    const size_t count = step > T(0) ? size_t((to - from + step - 1) / step) : 0;
    std::vector<std::atomic<int>> divided(count), chunked(count), dynamic(count), guided(count);
    T last_divided = 0, last_dynamic = 0, last_guided = 0, last_chunked = 0;
#pragma omp parallel
    {
#pragma omp for schedule(static) lastprivate(last_divided)
        for (T i = from; i < to; i += step) divided[(i - from) / step]++, last_divided = i;
#pragma omp for schedule(static, 3) lastprivate(last_chunked)
        for (T i = from; i < to; i += step) chunked[(i - from) / step]++, last_chunked = i;
#pragma omp for schedule(dynamic, 5) lastprivate(last_dynamic)
        for (T i = from; i < to; i += step) dynamic[(i - from) / step]++, last_dynamic = i;
#pragma omp for schedule(guided) lastprivate(last_guided)
        for (T i = from; i < to; i += step) guided[(i - from) / step]++, last_guided = i;
    }
    once(divided, what), once(chunked, what), once(dynamic, what), once(guided, what);
    if (count == 0) return;
    const T last = from + T(count - 1) * step;
    same(last_divided, last, what), same(last_chunked, last, what);
    same(last_dynamic, last, what), same(last_guided, last, what);
}

void loops() {
    for (int n : {0, 1, 2, 3, 4, 5, 7, 8, 100, 1001}) {
        loops_of<int>(-3, n - 3, 1, "int");
        loops_of<unsigned>(5, 5 + unsigned(n), 1, "unsigned");
        loops_of<long long>(-7, 3ll * n - 7, 3, "long long");
        loops_of<unsigned long long>((1ull << 63) - 5, (1ull << 63) - 5 + 2ull * unsigned(n), 2, "unsigned long long");
    }
    std::vector<std::atomic<int>> down(1000), down_dynamic(1000);
#pragma omp parallel
    {
#pragma omp for
        for (int i = 2997; i >= 0; i -= 3) down[i / 3]++;
#pragma omp for schedule(dynamic, 7)
        for (long long i = 2997; i >= 0; i -= 3) down_dynamic[i / 3]++;
    }
    once(down, "down"), once(down_dynamic, "down, dynamic");
}

void shares() {
    // 10 over 4 threads: 3, 3, 2, 2, each in one piece, in the order of the threads.
    int owner[10];
#pragma omp parallel for schedule(static)
    for (int i = 0; i < 10; ++i) owner[i] = omp_get_thread_num();
    const int wanted[10] = {0, 0, 0, 1, 1, 1, 2, 2, 3, 3};
    for (int i = 0; i < 10; ++i) same(owner[i], wanted[i], "static");
#pragma omp parallel for schedule(static, 2)
    for (int i = 0; i < 10; ++i) owner[i] = omp_get_thread_num();
    const int chunks[10] = {0, 0, 1, 1, 2, 2, 3, 3, 0, 0};
    for (int i = 0; i < 10; ++i) same(owner[i], chunks[i], "static, 2");
}

void loops_that_nobody_waits_for() {
    constexpr int LOOPS = 40, N = 50;
    std::vector<std::atomic<int>> hits(LOOPS * N);
#pragma omp parallel
    {
        // The others come through all loops long before one of them.
        if (omp_get_thread_num() == 2) usleep(20'000);
        for (int loop = 0; loop < LOOPS; ++loop) {
#pragma omp for schedule(dynamic) nowait
            for (int i = 0; i < N; ++i) hits[loop * N + i]++;
        }
    }
    once(hits, "iteration");
}

void sums() {
    long long whole = 0;
    int most = 0;
    double halves = 1;
    for (int round = 0; round < 50; ++round) {
#pragma omp parallel for reduction(+ : whole) reduction(max : most)
        for (int i = 0; i < 1000; ++i) whole += i, most = std::max(most, i * round);
    }
    same(whole, 50ll * 499500, "sum");
    same(most, 999 * 49, "max");
    int seen = 0;
#pragma omp parallel
    {
#pragma omp for reduction(+ : halves)
        for (int i = 0; i < 64; ++i) halves += 0.5;
        // After the loop the sum is whole in every thread.
#pragma omp critical
        seen += halves == 33;
    }
    same(seen, THREADS, "threads that saw the sum");
}

void one_after_the_other() {
    int count = 0, locked = 0;
    omp_lock_t lock;
    omp_init_lock(&lock);
#pragma omp parallel
    for (int i = 0; i < 20'000; ++i) {
#pragma omp critical
        ++count;
        omp_set_lock(&lock);
        ++locked;
        omp_unset_lock(&lock);
    }
    omp_destroy_lock(&lock);
    same(count, 20'000 * THREADS, "critical");
    same(locked, 20'000 * THREADS, "lock");
}

void only_one_thread() {
    std::vector<std::atomic<int>> singles(200), waited(200), masters(1);
    std::atomic<int> early{0};
    std::set<int> takers;
#pragma omp parallel
    {
        for (int i = 0; i < 200; ++i) {
#pragma omp single nowait
            singles[i]++;
        }
        for (int i = 0; i < 200; ++i) {
#pragma omp single
            {
                dawdle(i % 7 * 1000);
                waited[i]++;
            }
            if (waited[i] != 1) early++;
        }
#pragma omp master
        masters[0] += 1 + omp_get_thread_num();
    }
    once(singles, "single nowait"), once(waited, "single"), once(masters, "master");
    same(early.load(), 0, "threads that did not wait for it");
}

void barriers() {
    std::atomic<int> wrong{0};
    std::vector<int> phase(THREADS, 0);
#pragma omp parallel
    for (int round = 1; round <= 1000; ++round) {
        phase[omp_get_thread_num()] = round;
#pragma omp barrier
        for (int other : phase) wrong += other != round;
#pragma omp barrier
    }
    same(wrong.load(), 0, "threads that were elsewhere");
}

void many_variables() {
    int a = 1, b = 2, c = 3, d = 4, e = 5, f = 6, g = 7, h = 8, i = 9, j = 10, k = 11, l = 12, m = 13, n = 14, o = 15, p = 16;
    int q = 17, r = 18, s = 19, t = 20, u = 21, v = 22, w = 23, x = 24, y = 25, z = 26, aa = 27, bb = 28, cc = 29, dd = 30;
    double ee = 0.5;
    std::atomic<int> sum{0};
#pragma omp parallel
    {
        sum += a + b + c + d + e + f + g + h + i + j + k + l + m + n + o + p + q + r + s + t + u + v + w + x + y + z + aa + bb + cc + dd;
        sum += int(2 * ee);
#pragma omp barrier
#pragma omp master
        a = b = c = d = e = f = g = h = i = j = k = l = m = n = o = p = q = r = s = t = u = v = w = x = y = z = aa = bb = cc = dd = 0, ee = 1;
    }
    same(sum.load(), THREADS * 466, "sum");
    same(a + q + dd, 0, "written");
}

/** What landing-pads.ll is for: each thread finds the handler of the type that it threw, whatever the others do. */
void exceptions() {
    std::atomic<int> wrong{0}, caught{0};
#pragma omp parallel
    for (int i = 0; i < 5000; ++i) {
        const int kind = (i + omp_get_thread_num()) % 3;
        try {
            if (kind == 0) throw std::runtime_error("zero");
            if (kind == 1) throw 1;
            throw std::bad_alloc();
        } catch (const std::runtime_error& error) {
            kind == 0 && error.what() == std::string("zero") ? caught++ : wrong++;
        } catch (int number) {
            kind == 1 && number == 1 ? caught++ : wrong++;
        } catch (const std::exception&) {
            kind == 2 ? caught++ : wrong++;
        }
    }
    same(wrong.load(), 0, "wrong handlers");
    same(caught.load(), 5000 * THREADS, "caught");
}

/** Two threads begin regions at once: they share what threads there are, and neither waits for the other's. */
void regions_at_once() {
    std::atomic<int> wrong{0};
    const auto work = [&] {
        for (int round = 0; round < 300; ++round) {
            std::vector<std::atomic<int>> hits(100);
#pragma omp parallel for schedule(dynamic)
            for (int i = 0; i < 100; ++i) hits[i]++;
            for (const auto& one : hits) wrong += one != 1;
        }
    };
    std::thread other(work);
    work();
    other.join();
    same(wrong.load(), 0, "wrong iterations");
    same(size_of_region(), THREADS, "all are free again");
}

/** A thread that trapped tells by this function (src/threads/thread.ts); it lost a critical section's lock. */
void region_with_a_trap() {
#pragma omp parallel
    {
        if (omp_get_thread_num() == 1) {
#pragma omp critical
            fsdk_threads_resume();
        }
#pragma omp barrier
    }
}

void a_thread_that_traps() {
    std::string said;
    // Clang believes that a region throws nothing, and so does not look for a handler around a function that it knows.
    void (*volatile begin)() = region_with_a_trap;
    try {
        begin();
    } catch (const std::exception& error) {
        said = error.what();
    }
    same(said == "a thread stopped in the middle of its part of the work", true, "told");
    same(omp_in_parallel(), 0, "after it");
    same(size_of_region(), THREADS, "it goes on");
    region();
    one_after_the_other();
}

}  // namespace

int main() {
    fsdk_threads_start(THREADS - 1);
    for (int i = 0; i < 10'000 && fsdk_threads_started() < THREADS - 1; ++i) usleep(1'000);
    const std::pair<const char*, std::function<void()>> checks[] = {
            {"region", region},
            {"parts taken over", parts_taken_over},
            {"number of threads", number_of_threads},
            {"regions in regions", regions_in_regions},
            {"loops", loops},
            {"shares", shares},
            {"loops that nobody waits for", loops_that_nobody_waits_for},
            {"sums", sums},
            {"one after the other", one_after_the_other},
            {"only one thread", only_one_thread},
            {"barriers", barriers},
            {"many variables", many_variables},
            {"exceptions", exceptions},
            {"regions at once", regions_at_once},
            {"a thread that traps", a_thread_that_traps},
    };
    for (const auto& [name, check] : checks) {
        std::string verdict = "ok";
        try {
            check();
        } catch (const std::exception& error) {
            verdict = error.what();
        }
        std::printf("%s = %s\n", name, verdict.c_str());
        std::fflush(stdout);
    }
}
