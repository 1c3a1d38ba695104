// Distance computers. FAISS's own point into the vectors of their index, keep the caller's query by its address and check
// no number; ours hold one of FAISS's and make it anew after changes.
#include <cstring>

#include <faiss/IndexBinaryFlat.h>
#include <faiss/IndexBinaryHNSW.h>
#include <faiss/IndexFlat.h>
#include <faiss/IndexFlatCodes.h>
#include <faiss/IndexRaBitQ.h>
#include <faiss/MetricType.h>
#include <faiss/impl/DistanceComputer.h>
#include <faiss/impl/HNSW.h>
#include <faiss/utils/extra_distances.h>

#include "changes.h"
#include "class/DistanceComputer.h"
#include "class/FlatCodesDistanceComputer.h"
#include "class/HNSW.h"
#include "class/HNSWStats.h"
#include "class/Index.h"
#include "class/IndexBinaryHNSW.h"
#include "class/IndexFlatCodes.h"
#include "class/IndexRaBitQ.h"
#include "class/NegativeDistanceComputer.h"
#include "class/RaBitQuantizer.h"
#include "computers.h"
#include "enum/MetricType.h"
#include "frame.h"
#include "guards/guards.h"
#include "guards/through.h"
#include "releases.h"
#include "validate/kinds.h"

namespace fsdk {

Asked& asked(faiss::DistanceComputer& computer) { return dynamic_cast<Asked&>(computer); }

void must_have_query(faiss::DistanceComputer& computer) {
    if (!asked(computer).has_query())
        throw Error(Code::INVALID_ARGUMENT, "The distance computer has no query: call setQuery() first.");
}

}  // namespace fsdk

namespace fsdk::handwritten {
namespace {

template <class Base, class Owner>
struct Computer : Base, Asked {
    explicit Computer(const Owner& index) : index(index) {}

    Base& now() {
        return made.now([&] {
            guard::computes(index);
            std::unique_ptr<Base> computer = derive();
            if (!query.empty()) computer->set_query(query.data());
            return computer;
        });
    }
    virtual std::unique_ptr<Base> derive() = 0;

    void in_range(int64_t i) {
        if (i < 0 || i >= index.ntotal) {
            throw Error(Code::INVALID_ARGUMENT,
                        sentence("There is no vector ", i, ": this index holds ", index.ntotal, ", numbered from 0."));
        }
    }
    void stored(int64_t i) override {
        in_range(i);
        // Indexes without codes of their own decode the vector by its id.
        if constexpr (std::is_base_of_v<faiss::Index, Owner>) {
            if (!validate::is_codes(validate::kind_of(index))) guard::reconstruct(index, i);
        }
    }
    int64_t count() override { return index.ntotal; }
    int64_t width() override { return index.d; }
    bool has_query() override { return !query.empty(); }
    void compares() override {
        if constexpr (std::is_base_of_v<faiss::Index, Owner>) guard::compares(index);
    }
    faiss::DistanceComputer& faiss_computer() override { return now(); }

    void set_query(const float* x) override {
        query.assign(x, x + width());
        now().set_query(query.data());
    }
    float symmetric_dis(faiss::idx_t i, faiss::idx_t j) override { return now().symmetric_dis(i, j); }
#if FSDK_HAS(DistanceComputer_distances_batch_4)
    void distances_batch_4(const faiss::idx_t a, const faiss::idx_t b, const faiss::idx_t c, const faiss::idx_t d,
                           float& da, float& db, float& dc, float& dd) override {
        now().distances_batch_4(a, b, c, d, da, db, dc, dd);
    }
#endif

    const Owner& index;
    std::vector<float> query;
    Derived<Base> made;
};

struct OfIndex : Computer<faiss::DistanceComputer, faiss::Index> {
    using Computer::Computer;
    float operator()(faiss::idx_t i) override { return now()(i); }
    std::unique_ptr<faiss::DistanceComputer> derive() override {
        return std::unique_ptr<faiss::DistanceComputer>(index.get_distance_computer());
    }
};

struct OfStorage : Computer<faiss::DistanceComputer, faiss::Index> {
    using Computer::Computer;
    float operator()(faiss::idx_t i) override { return now()(i); }
    std::unique_ptr<faiss::DistanceComputer> derive() override {
        return through::smaller_is_nearer(index);
    }
};

struct OfCodes : Computer<faiss::FlatCodesDistanceComputer, faiss::IndexFlatCodes> {
    explicit OfCodes(const faiss::IndexFlatCodes& index) : Computer(index) { code_size = index.code_size; }
#if FSDK_HAS(DistanceComputer_distances_batch_4)
    float operator()(faiss::idx_t i) override { return now()(i); }
#else
    // It is final in these releases and reads `codes`, which follow those of the index.
    void stored(int64_t i) override {
        Computer::stored(i);
        codes = index.codes.data();
    }
#endif
    std::unique_ptr<faiss::FlatCodesDistanceComputer> derive() override {
        return std::unique_ptr<faiss::FlatCodesDistanceComputer>(index.get_FlatCodesDistanceComputer());
    }
    float distance_to_code(const uint8_t* code) override { return now().distance_to_code(code); }
};

/** The codes of a query are its floats, byte for byte: FAISS casts them back. */
struct OfBinary : Computer<faiss::DistanceComputer, faiss::IndexBinaryHNSW> {
    using Computer::Computer;
    float operator()(faiss::idx_t i) override { return now()(i); }
    int64_t width() override { return (index.code_size + 3) / 4; }
    void compares() override {}
    std::unique_ptr<faiss::DistanceComputer> derive() override {
        return std::unique_ptr<faiss::DistanceComputer>(index.get_distance_computer());
    }
    void stored(int64_t i) override { in_range(i); }
};

#if FSDK_HAS(IndexRaBitQ)
/** With the query rounded to other bits than the index says. */
struct OfRaBitQ : Computer<faiss::FlatCodesDistanceComputer, faiss::IndexRaBitQ> {
    OfRaBitQ(const faiss::IndexRaBitQ& index, uint8_t qb) : Computer(index), qb(qb) { code_size = index.code_size; }
    float operator()(faiss::idx_t i) override { return now()(i); }
    std::unique_ptr<faiss::FlatCodesDistanceComputer> derive() override {
#if FSDK_FAISS_VERSION >= 11300
        auto* made = index.get_quantized_distance_computer(qb, index.centered);
#else
        auto* made = index.get_quantized_distance_computer(qb);
#endif
        return std::unique_ptr<faiss::FlatCodesDistanceComputer>(made);
    }
    float distance_to_code(const uint8_t* code) override { return now().distance_to_code(code); }
    const uint8_t qb;
};
#endif

/** A computer over what it owns: nothing else can change it. */
struct Alone : faiss::FlatCodesDistanceComputer, Asked {
    void in_range(int64_t i) {
        if (i >= 0 && i < count()) return;
        throw Error(Code::INVALID_ARGUMENT, count() == 0 ? std::string("This distance computer has no stored vectors: give it codes by distanceToCode().")
                                                         : sentence("There is no vector ", i, ": this computer has ", count(), ", numbered from 0."));
    }
    void stored(int64_t i) override { in_range(i); }
    int64_t count() override { return n; }
    int64_t width() override { return d; }
    bool has_query() override { return !query.empty(); }
    void compares() override {}
    faiss::DistanceComputer& faiss_computer() override { return *made; }

    void set_query(const float* x) override {
        query.assign(x, x + d);
        made->set_query(query.data());
    }
#if FSDK_HAS(DistanceComputer_distances_batch_4)
    float operator()(faiss::idx_t i) override { return (*made)(i); }
    void distances_batch_4(const faiss::idx_t a, const faiss::idx_t b, const faiss::idx_t c, const faiss::idx_t e,
                           float& da, float& db, float& dc, float& de) override {
        made->distances_batch_4(a, b, c, e, da, db, dc, de);
    }
#endif
    float symmetric_dis(faiss::idx_t i, faiss::idx_t j) override { return made->symmetric_dis(i, j); }
    float distance_to_code(const uint8_t* code) override { return made->distance_to_code(code); }

    int64_t n = 0, d = 0;
    std::vector<float> query;
    std::unique_ptr<faiss::FlatCodesDistanceComputer> made;
};

/** Vectors of the caller, copied: FAISS keeps their address. */
struct OfVectors : Alone {
    OfVectors(int64_t width, faiss::MetricType metric, float metric_arg, int64_t rows, const float* x)
        : vectors(x, x + rows * width) {
        n = rows, d = width;
#if FSDK_FAISS_VERSION >= 11500
        made.reset(faiss::get_extra_distance_computer(width, metric, metric_arg, vectors.data()));
#else
        made.reset(faiss::get_extra_distance_computer(width, metric, metric_arg, rows, vectors.data()));
#endif
        code_size = sizeof(float) * width;
        codes = reinterpret_cast<const uint8_t*>(vectors.data());
    }
    std::vector<float> vectors;
};

#if FSDK_HAS(RaBitQuantizer)
/** Codes by themselves, against a copy of the centroid. */
struct OfQuantizer : Alone {
    OfQuantizer(const faiss::RaBitQuantizer& quantizer, uint8_t qb, const float* x)
        : centroid(x, x ? x + quantizer.d : x) {
        d = quantizer.d;
        made.reset(quantizer.get_distance_computer(qb, x ? centroid.data() : nullptr));
        code_size = quantizer.code_size;
    }
    void compares() override {
        throw Error(Code::UNSUPPORTED, "RaBitQ codes cannot be compared with each other.");
    }
    std::vector<float> centroid;
};
#endif

#if FSDK_HAS(NegativeDistanceComputer)
/** FAISS's own, but another object owns what it negates. */
struct Borrowing : faiss::NegativeDistanceComputer {
    explicit Borrowing(faiss::DistanceComputer& basedis) : faiss::NegativeDistanceComputer(&basedis) {}
    ~Borrowing() override { basedis = nullptr; }
};
struct Negative : Borrowing, Asked {
    using Borrowing::Borrowing;
    Asked& base() { return dynamic_cast<Asked&>(*basedis); }
    void stored(int64_t i) override { base().stored(i); }
    int64_t count() override { return base().count(); }
    int64_t width() override { return base().width(); }
    bool has_query() override { return base().has_query(); }
    void compares() override { base().compares(); }
    faiss::DistanceComputer& faiss_computer() override {
        of_faiss = std::make_unique<Borrowing>(base().faiss_computer());
        return *of_faiss;
    }
    std::unique_ptr<Borrowing> of_faiss;
};
#endif

/** Made at once, so that an index that has none says so before there is a handle. */
template <class T, class Owner, class... More>
T* ready(const Owner& index, More... more) {
    guard::computes(index);
    auto computer = std::make_unique<T>(index, more...);
    computer->now();
    return computer.release();
}

}  // namespace

void Index_get_distance_computer(Frame& f) {
    const auto& self = f.self<faiss::Index>();
    f.retain(0);
    f.result_owned<faiss::DistanceComputer>(0, ready<OfIndex>(self));
}
void IndexFlatCodes_get_FlatCodesDistanceComputer(Frame& f) {
    const auto& self = f.self<faiss::IndexFlatCodes>();
    f.retain(0);
    f.result_owned<faiss::FlatCodesDistanceComputer>(0, ready<OfCodes>(self));
}
void storage_distance_computer(Frame& f) {
    const auto& storage = f.ref<faiss::Index>(0, "storage");
    f.retain(0);
    f.result_owned<faiss::DistanceComputer>(0, ready<OfStorage>(storage));
}
void IndexBinaryHNSW_get_distance_computer(Frame& f) {
    const auto& self = f.self<faiss::IndexBinaryHNSW>();
    f.retain(0);
    f.result_owned<faiss::DistanceComputer>(0, ready<OfBinary>(self));
}
#if FSDK_HAS(IndexRaBitQ)
void IndexRaBitQ_get_quantized_distance_computer(Frame& f) {
    const auto& self = f.self<faiss::IndexRaBitQ>();
    const auto qb = f.integer<int>(1, "qb", 0, 8);
    f.retain(0);
    f.result_owned<faiss::FlatCodesDistanceComputer>(0, ready<OfRaBitQ>(self, uint8_t(qb)));
}
void RaBitQuantizer_get_distance_computer(Frame& f) {
    const auto& self = f.self<faiss::RaBitQuantizer>();
    const auto qb = f.integer<int>(1, "qb", 0, 8);
    const auto centroid = f.array<const float>(2, "centroid");
    if (centroid.data) f.shape(centroid, "centroid", {{"d", int64_t(self.d)}});
    guard::compute_codes(self, 0, nullptr);
    f.result_owned<faiss::FlatCodesDistanceComputer>(0, new OfQuantizer(self, uint8_t(qb), centroid.data));
}
#endif
void get_extra_distance_computer(Frame& f) {
    const auto xb = f.array<const float>(0, "xb");
    const int64_t d = f.integer(2, "d", 1);
    const auto metric = f.enumeration<faiss::MetricType>(3, "mt", enums::MetricType);
    const auto metric_arg = f.number<float>(4);
    const int64_t nb = f.rows(xb, "xb", {{"d", d}});
    guard::brute_force(d, 0, nb, 1, metric, metric_arg);
    f.result_owned<faiss::FlatCodesDistanceComputer>(0, new OfVectors(d, metric, metric_arg, nb, xb.data));
}
#if FSDK_HAS(greedy_update_nearest)
void greedy_update_nearest(Frame& f) {
    const auto& hnsw = f.ref<faiss::HNSW>(0, "hnsw");
    auto& qdis = f.ref<faiss::DistanceComputer>(1, "qdis");
    const auto level = f.integer<int>(2, "level", 0);
    auto nearest = f.integer<int>(3, "nearest", 0);
    auto d_nearest = f.number<float>(4);
    guard::greedy(hnsw, qdis, level, nearest);
    auto stats = std::make_unique<faiss::HNSWStats>(
        faiss::greedy_update_nearest(hnsw, asked(qdis).faiss_computer(), level, nearest, d_nearest));
    f.result_owned<faiss::HNSWStats>(0, stats.release());
    f.result_integer(1, nearest);
    f.result_number(2, d_nearest);
}
#endif
#if FSDK_HAS(NegativeDistanceComputer)
void NegativeDistanceComputer_new0(Frame& f) {
    auto& basedis = f.ref<faiss::DistanceComputer>(0, "basedis");
    f.retain(0);
    f.result_owned<faiss::NegativeDistanceComputer>(0, new Negative(basedis));
}
#endif

void DistanceComputer_set_query(Frame& f) {
    auto& self = f.self<faiss::DistanceComputer>();
    const auto x = f.array<const float>(1, "x");
    f.shape(x, "x", {{"d", asked(self).width()}});
    self.set_query(x.data);
}
void DistanceComputer_distance_to(Frame& f) {
    auto& self = f.self<faiss::DistanceComputer>();
    const auto i = f.integer(1, "i", 0);
    must_have_query(self);
    asked(self).stored(i);
    f.result_number(0, self(i));
}
#if FSDK_HAS(DistanceComputer_distances_batch_4)
void DistanceComputer_distances_batch_4(Frame& f) {
    auto& self = f.self<faiss::DistanceComputer>();
    const auto idx = f.array<const int64_t>(1, "idx");
    const auto dis = f.array<float>(3, "dis");
    f.shape(idx, "idx", {{"4", 4}});
    f.shape(dis, "dis", {{"4", 4}});
    must_have_query(self);
    for (int64_t i : idx) asked(self).stored(i);
    self.distances_batch_4(idx.data[0], idx.data[1], idx.data[2], idx.data[3], dis.data[0], dis.data[1], dis.data[2],
                           dis.data[3]);
}
#endif
void DistanceComputer_symmetric_dis(Frame& f) {
    auto& self = f.self<faiss::DistanceComputer>();
    const auto i = f.integer(1, "i", 0), j = f.integer(2, "j", 0);
    asked(self).stored(i), asked(self).stored(j);
    f.result_number(0, self.symmetric_dis(i, j));
}
void FlatCodesDistanceComputer_distance_to_code(Frame& f) {
    auto& self = f.self<faiss::FlatCodesDistanceComputer>();
    const auto code = f.array<const uint8_t>(1, "code");
    f.shape(code, "code", {{"code_size", self.code_size}});
    must_have_query(self);
    f.result_number(0, self.distance_to_code(code.data));
}

}  // namespace fsdk::handwritten
