// Progress: what a token counts while FAISS runs, and which indexes take their rows in parts.
#include <atomic>
#include <random>
#include <thread>

#include "calls.h"
#include "../progress.h"

using namespace test;

namespace {

std::vector<float> random_vectors(size_t n, size_t d) {
    std::mt19937 engine(11);
    std::uniform_real_distribution<float> uniform;
    std::vector<float> out(n * d);
    for (float& v : out) v = uniform(engine);
    return out;
}

/** Runs a call under a token that counts, reads it from another thread meanwhile, and gives the last count. */
int64_t counted(const char* name, fsdk_handle index, const std::vector<float>& x, int32_t what) {
    fsdk_token* token = fsdk_token_new();
    fsdk_token_count(token, what);
    std::atomic<bool> running{true};
    std::thread reader([&] {
        int64_t last = 0;
        while (running) {
            int64_t done, total;
            fsdk_token_progress(token, &done, &total);
            EXPECT_GE(done, last);
            last = done;
            std::this_thread::yield();
        }
    });
    EXPECT_EQ(call(name, {integer(index), pointer(x.data()), integer(x.size())}, token).code, Code::OK);
    running = false;
    reader.join();
    int64_t done, total;
    fsdk_token_progress(token, &done, &total);
    fsdk_token_free(token);
    return done;
}

int32_t divisible(fsdk_handle handle) {
    int32_t yes = -1;
    EXPECT_EQ(fsdk_divisible(handle, &yes, nullptr), 0);
    return yes;
}

}  // namespace

TEST_F(Abi, RoundsOfTrainingAreCounted) {
    const auto x = random_vectors(500, 8);
    const fsdk_handle quantizer = make("IndexFlatL2:new0", {integer(8)});
    const fsdk_handle ivf = make("IndexIVFFlat:new0", {integer(quantizer), integer(4)});
    EXPECT_EQ(counted("Index.train", ivf, x, FSDK_COUNT_ROUNDS), 10);
    EXPECT_EQ(counted("Index.add", ivf, x, FSDK_COUNT_VECTORS), 0);  // no graph
    release(ivf);
    release(quantizer);
}

TEST_F(Abi, VerticesOfGraphsThatGrowAtOnceAreCountedApart) {
    const auto small = random_vectors(400, 8);
    const auto large = random_vectors(900, 8);
    const fsdk_handle one = make("IndexHNSWFlat:new0", {integer(8)});
    const fsdk_handle two = make("IndexHNSWFlat:new0", {integer(8)});
    int64_t of_one = 0;
    std::thread other([&] { of_one = counted("Index.add", one, small, FSDK_COUNT_VECTORS); });
    EXPECT_EQ(counted("Index.add", two, large, FSDK_COUNT_VECTORS), 900);
    other.join();
    EXPECT_EQ(of_one, 400);
    EXPECT_EQ(counted("Index.add", one, small, FSDK_COUNT_NOTHING), 0);
    release(one);
    release(two);
}

TEST_F(Abi, RoundsAreWorkedOutOnlyForAWatcher) {
    EXPECT_FALSE(fsdk::counts_rounds());
    fsdk::announce_rounds(7);  // nobody listens
    const faiss::IndexFlatL2 flat(8);
    EXPECT_EQ(fsdk::rounds_of(static_cast<const faiss::Index&>(flat), 100), 0);
}

TEST_F(Abi, DivisibleAreIndexesButNoGraphsAndNoViews) {
    const fsdk_handle flat = make("IndexFlatL2:new0", {integer(8)});
    const fsdk_handle ivf = make("IndexIVFFlat:new0", {integer(flat), integer(4)});
    const fsdk_handle hnsw = make("IndexHNSWFlat:new0", {integer(8)});
    const fsdk_handle view = get("IndexIVF.quantizer:get", ivf).handle();
    EXPECT_EQ(divisible(flat), 1);
    EXPECT_EQ(divisible(ivf), 1);
    EXPECT_EQ(divisible(hnsw), 0);
    EXPECT_EQ(divisible(view), 0);
    release(view);
    release(hnsw);
    release(ivf);
    release(flat);
    int32_t yes;
    fsdk_error error;
    EXPECT_EQ(static_cast<Code>(fsdk_divisible(flat, &yes, &error)), Code::CLOSED);
    fsdk_error_clear(&error);
}
