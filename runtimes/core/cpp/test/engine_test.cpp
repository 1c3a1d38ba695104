// FAISS as our build compiles it (docs/adr/0008-faiss-throws.md), without the guards before it: what ends a process
// that uses any other FAISS is an exception here, for the thread that called.
#include <faiss/IndexFlat.h>
#include <faiss/IndexIVFFlat.h>
#include <faiss/IndexPQFastScan.h>
#include <faiss/IndexRefine.h>
#include <faiss/impl/AuxIndexStructures.h>
#include <faiss/impl/FaissException.h>
#include <faiss/impl/RaBitQuantizer.h>
#include <gtest/gtest.h>
#include <omp.h>

#include <functional>
#include <string>
#include <thread>
#include <vector>

namespace {

constexpr int d = 8;
constexpr faiss::idx_t n = 400;

const std::vector<float>& vectors() {
    static const std::vector<float> x = [] {
        std::vector<float> out(n * d);
        for (size_t i = 0; i < out.size(); i++) out[i] = float((i * 2654435761u) % 1000) / 1000;
        return out;
    }();
    return x;
}

/** FAISS's words when `call` throws in a team of four threads, again and again. */
std::string thrown(const std::function<void()>& call) {
    std::string words = "nothing";
    std::thread([&] {
        omp_set_num_threads(4);
        for (int i = 0; i < 5; i++) {
            try {
                call();
                words = "nothing";
                return;
            } catch (const faiss::FaissException& e) {
                words = e.what();
            }
        }
    }).join();
    return words;
}

#define EXPECT_WORDS(words, call) EXPECT_PRED_FORMAT2(testing::IsSubstring, words, thrown([&] { call; }))

struct Lists {
    faiss::IndexFlatL2 quantizer{d};
    faiss::IndexIVFFlat index{&quantizer, d, 4};
    std::vector<float> distances = std::vector<float>(n * 3);
    std::vector<faiss::idx_t> labels = std::vector<faiss::idx_t>(n * 3);

    Lists() {
        index.train(n, vectors().data());
        index.add(n, vectors().data());
    }
    void search(faiss::idx_t key) {
        const std::vector<faiss::idx_t> keys(n, key);
        const std::vector<float> zeros(n);
        index.search_preassigned(n, vectors().data(), 3, keys.data(), zeros.data(), distances.data(), labels.data(),
                                 false);
    }
    void range_search(faiss::idx_t key) {
        const std::vector<faiss::idx_t> keys(n, key);
        const std::vector<float> zeros(n);
        faiss::RangeSearchResult result(n);
        index.range_search_preassigned(n, vectors().data(), 0.5f, keys.data(), zeros.data(), &result);
    }
};

}  // namespace

TEST(Engine, ExceptionsOfALoopReachTheCaller) {
    Lists lists;
    EXPECT_WORDS("Invalid key=7", lists.search(7));
    EXPECT_WORDS("nothing", lists.search(1));
}

TEST(Engine, ThreadsMeetAtBarriersWhenTheyFail) {
    Lists lists;
    for (int mode : {0, 1, 2}) {
        lists.index.parallel_mode = mode;
        EXPECT_WORDS("Invalid key=7", lists.search(7));
        EXPECT_WORDS("Invalid key=7", lists.range_search(7));
        EXPECT_WORDS("nothing", lists.range_search(1));
    }
    lists.index.parallel_mode = 7;
    EXPECT_WORDS("parallel_mode 7", lists.search(1));
    EXPECT_WORDS("parallel_mode 7", lists.range_search(1));
}

TEST(Engine, ExceptionsBeforeALoopReachTheCaller) {
    // Fast scan compares no single vectors, as refining does in each thread.
    faiss::IndexFlatIP base(d);
    base.add(n, vectors().data());
    faiss::IndexPQFastScan codes(d, 4, 4, faiss::METRIC_INNER_PRODUCT);
    codes.train(n, vectors().data());
    codes.add(n, vectors().data());
    faiss::IndexRefine refine(&base, &codes);
    std::vector<float> distances(n);
    std::vector<faiss::idx_t> labels(n);
    EXPECT_WORDS("not implemented", refine.search(n, vectors().data(), 1, distances.data(), labels.data()));
}

TEST(Engine, AssertionsThrow) {
    faiss::RaBitQuantizer quantizer(d);
    EXPECT_WORDS("codes != nullptr", quantizer.decode(nullptr, nullptr, 1));
}
