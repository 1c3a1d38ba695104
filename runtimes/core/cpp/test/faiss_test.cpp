// Real FAISS classes behind the same table: search, range search, threads, cancellation, poison, memory.
#include <chrono>
#include <random>
#include <thread>

#include "calls.h"

using namespace test;

namespace {

std::vector<float> random_vectors(size_t n, size_t d) {
    std::mt19937 engine(7);
    std::uniform_real_distribution<float> uniform;
    std::vector<float> out(n * d);
    for (float& v : out) v = uniform(engine);
    return out;
}

Outcome feed(const char* name, fsdk_handle index, const std::vector<float>& x, fsdk_token* token = nullptr) {
    return call(name, {integer(index), pointer(x.data()), integer(x.size())}, token);
}

Outcome search(fsdk_handle index, const std::vector<float>& x, int64_t k, size_t d, std::vector<int64_t>* labels) {
    const size_t n = x.size() / d;
    std::vector<float> distances(n * k);
    labels->assign(n * k, -2);
    return call("Index.search", {integer(index), pointer(x.data()), integer(x.size()), integer(k), integer(0),
                                 pointer(distances.data()), integer(n * k), pointer(labels->data()), integer(n * k)});
}

int64_t ntotal(fsdk_handle index) { return get("Index.ntotal:get", index).result().i; }

/** Runs a call and cancels it after a while. */
Outcome cancelled(const char* name, fsdk_handle index, const std::vector<float>& x, int milliseconds) {
    fsdk_token* token = fsdk_token_new();
    std::thread other([&] {
        std::this_thread::sleep_for(std::chrono::milliseconds(milliseconds));
        fsdk_token_cancel(token);
    });
    Outcome out = feed(name, index, x, token);
    other.join();
    fsdk_token_free(token);
    return out;
}

}  // namespace

TEST_F(Abi, SearchFindsEachVectorItself) {
    const size_t d = 8;
    const auto x = random_vectors(200, d);
    const fsdk_handle quantizer = make("IndexFlatL2:new0", {integer(d)});
    const fsdk_handle ivf = make("IndexIVFFlat:new0", {integer(quantizer), integer(4)});
    release(quantizer);
    EXPECT_EQ(feed("Index.train", ivf, x).code, Code::OK);
    EXPECT_EQ(feed("Index.add", ivf, x).code, Code::OK);
    std::vector<int64_t> labels;
    EXPECT_EQ(search(ivf, x, 1, d, &labels).code, Code::OK);
    for (int64_t i = 0; i < 200; ++i) EXPECT_EQ(labels[i], i);
    uint64_t bytes = 0;
    EXPECT_EQ(fsdk_memory(ivf, &bytes, nullptr), 0);
    EXPECT_GE(bytes, 200 * (d * 4 + 8));
    EXPECT_LT(bytes, 200 * (d * 4 + 8) + 2000);
    release(ivf);
}

TEST_F(Abi, RangeResultsAreTakenOver) {
    const auto x = random_vectors(50, 4);
    const fsdk_handle flat = make("IndexFlatL2:new0", {integer(4)});
    feed("Index.add", flat, x);
    const Outcome out = call("Index.range_search", {integer(flat), pointer(x.data()), integer(20), number(1e-9),
                                                    integer(0), integer(0), integer(0)});
    ASSERT_EQ(out.code, Code::OK) << out.message;
    EXPECT_EQ(take<uint64_t>(out.result(2)), (std::vector<uint64_t>{0, 1, 2, 3, 4, 5}));
    EXPECT_EQ(take<float>(out.result(1)), std::vector<float>(5, 0));
    EXPECT_EQ(take<int64_t>(out.result(0)), (std::vector<int64_t>{0, 1, 2, 3, 4}));
    EXPECT_EQ(take<uint8_t>(get("IndexFlat.codes:get", flat).result()).size(), 50u * 16);
    release(flat);
}

TEST_F(Abi, UntrainedIsNotTrained) {
    const fsdk_handle quantizer = make("IndexFlatL2:new0", {integer(4)});
    const fsdk_handle ivf = make("IndexIVFFlat:new0", {integer(quantizer), integer(4)});
    const Outcome out = feed("Index.add", ivf, random_vectors(10, 4));
    EXPECT_EQ(out.code, Code::NOT_TRAINED) << out.message;
    EXPECT_NE(out.message.find("FAISS says: "), std::string::npos);
    // The refusal changed nothing: the index works as before.
    EXPECT_EQ(feed("Index.train", ivf, random_vectors(200, 4)).code, Code::OK);
    release(ivf);
    release(quantizer);
}

TEST_F(Abi, AHalfFailedChangePoisonsUntilReset) {
    const fsdk_handle flat = make("IndexFlatL2:new0", {integer(2)});
    const fsdk_handle map = make("IndexIDMap:new0", {integer(flat)});
    EXPECT_EQ(call("Index.early_failure", {integer(flat)}).code, Code::ENGINE);
    EXPECT_EQ(ntotal(flat), 0);  // nothing had changed: still usable
    EXPECT_EQ(call("Index.half_write", {integer(flat)}).code, Code::ENGINE);
    const Outcome refused = get("Index.ntotal:get", flat);
    EXPECT_EQ(refused.code, Code::ABORTED);
    EXPECT_NE(refused.message.find("Index.halfWrite failed"), std::string::npos) << refused.message;
    EXPECT_NE(refused.message.find("reset()"), std::string::npos);
    EXPECT_EQ(get("Index.ntotal:get", map).code, Code::ABORTED);  // it stands on the damaged one
    EXPECT_EQ(call("Index.reset", {integer(flat)}).code, Code::OK);
    EXPECT_EQ(ntotal(flat), 0);
    EXPECT_EQ(ntotal(map), 0);
    release(map);
    release(flat);
}

TEST_F(Abi, ACancelledCallStops) {
    fsdk_token* token = fsdk_token_new();
    fsdk_token_cancel(token);
    EXPECT_EQ(call("spin", {}, token).code, Code::ABORTED);  // before it began
    fsdk_token_free(token);
    token = fsdk_token_new();
    std::thread other([&] {
        std::this_thread::sleep_for(std::chrono::milliseconds(20));
        fsdk_token_cancel(token);
    });
    const auto begun = std::chrono::steady_clock::now();
    const Outcome out = call("spin", {}, token);
    EXPECT_EQ(out.code, Code::ABORTED) << out.message;
    EXPECT_LT(std::chrono::steady_clock::now() - begun, std::chrono::seconds(5));
    other.join();
    fsdk_token_free(token);
}

TEST_F(Abi, AnAbortedTrainingLeavesAnEmptyQuantizer) {
    const size_t d = 64;
    const auto x = random_vectors(40000, d);
    const fsdk_handle quantizer = make("IndexFlatL2:new0", {integer(d)});
    const fsdk_handle ivf = make("IndexIVFFlat:new0", {integer(quantizer), integer(1024)});
    const Outcome out = cancelled("Index.train", ivf, x, 150);
    ASSERT_EQ(out.code, Code::ABORTED) << out.message;
    EXPECT_EQ(ntotal(quantizer), 0);  // or the next train() would keep half-made centroids
    EXPECT_EQ(feed("Index.train", ivf, random_vectors(2000, d)).code, Code::OK);
    EXPECT_EQ(ntotal(quantizer), 1024);
    release(ivf);
    release(quantizer);
}

TEST_F(Abi, AnAbortedGraphBuildSaysSo) {
    const size_t d = 64;
    const auto x = random_vectors(12000, d);  // fewer than FAISS's own period: only ours asks in between
    const fsdk_handle hnsw = make("IndexHNSWFlat:new0", {integer(d)});
    const auto begun = std::chrono::steady_clock::now();
    const Outcome out = cancelled("Index.add", hnsw, x, 300);
    EXPECT_LT(std::chrono::steady_clock::now() - begun, std::chrono::seconds(2));
    ASSERT_EQ(out.code, Code::ABORTED) << out.message;
    std::vector<int64_t> labels;
    const std::vector<float> query(x.begin(), x.begin() + d);
    EXPECT_EQ(search(hnsw, query, 1, d, &labels).code, Code::ABORTED);
    EXPECT_EQ(call("Index.reset", {integer(hnsw)}).code, Code::OK);
    EXPECT_EQ(feed("Index.add", hnsw, random_vectors(100, d)).code, Code::OK);
    EXPECT_EQ(search(hnsw, query, 1, d, &labels).code, Code::OK);
    EXPECT_EQ(labels[0], 0);
    release(hnsw);
}

TEST_F(Abi, ThreadCountHoldsOnEveryThread) {
    const int64_t before = call("omp_get_max_threads", {integer(0)}).result().i;
    EXPECT_EQ(call("omp_set_num_threads", {integer(3)}).code, Code::OK);
    int64_t there = 0;
    std::thread([&] { there = call("omp_get_max_threads", {integer(0)}).result().i; }).join();
    EXPECT_EQ(there, 3);
    EXPECT_EQ(call("omp_set_num_threads", {integer(0)}).code, Code::INVALID_ARGUMENT);
    call("omp_set_num_threads", {integer(before)});
}

TEST_F(Abi, ConcurrentSearchesAgree) {
    const size_t d = 16;
    const auto x = random_vectors(500, d);
    const fsdk_handle hnsw = make("IndexHNSWFlat:new0", {integer(d)});
    ASSERT_EQ(feed("Index.add", hnsw, x).code, Code::OK);
    std::vector<int64_t> expected;
    search(hnsw, x, 5, d, &expected);
    std::vector<std::thread> threads;
    for (int t = 0; t < 4; ++t) {
        threads.emplace_back([&] {
            for (int i = 0; i < 5; ++i) {
                std::vector<int64_t> labels;
                EXPECT_EQ(search(hnsw, x, 5, d, &labels).code, Code::OK);
                EXPECT_EQ(labels, expected);
            }
        });
    }
    for (auto& thread : threads) thread.join();
    release(hnsw);
}
