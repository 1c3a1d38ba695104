// Distance computers. FAISS's own point into the vectors of their index, keep the caller's query by its address and check
// no number; ours hold one of FAISS's and make it anew after changes.
#include <cstring>

#include <faiss/IndexFlat.h>
#include <faiss/IndexFlatCodes.h>
#include <faiss/MetricType.h>
#include <faiss/impl/DistanceComputer.h>

#include "changes.h"
#include "class/DistanceComputer.h"
#include "class/FlatCodesDistanceComputer.h"
#include "class/Index.h"
#include "class/IndexFlatCodes.h"
#include "class/NegativeDistanceComputer.h"
#include "frame.h"
#include "guards/guards.h"
#include "guards/through.h"
#include "releases.h"
#include "validate/kinds.h"

namespace fsdk::handwritten {
namespace {

/** What every computer of ours can be asked before FAISS computes. */
struct Asked {
    virtual ~Asked() = default;
    /** Throws unless it is the number of a stored vector. */
    virtual void stored(int64_t i) = 0;
    virtual int64_t width() = 0;
    virtual bool has_query() = 0;
};

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

    void stored(int64_t i) override {
        if (i < 0 || i >= index.ntotal) {
            throw Error(Code::INVALID_ARGUMENT,
                        sentence("There is no vector ", i, ": this index holds ", index.ntotal, ", numbered from 0."));
        }
        // Indexes without codes of their own decode the vector by its id.
        if (!validate::is_codes(validate::kind_of(index))) guard::reconstruct(index, i);
    }
    int64_t width() override { return index.d; }
    bool has_query() override { return !query.empty(); }

    void set_query(const float* x) override {
        query.assign(x, x + index.d);
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

#if FSDK_HAS(NegativeDistanceComputer)
/** FAISS's own, but another object owns what it negates. */
struct Negative : faiss::NegativeDistanceComputer, Asked {
    explicit Negative(faiss::DistanceComputer& basedis) : faiss::NegativeDistanceComputer(&basedis) {}
    ~Negative() override { basedis = nullptr; }
    Asked& base() { return dynamic_cast<Asked&>(*basedis); }
    void stored(int64_t i) override { base().stored(i); }
    int64_t width() override { return base().width(); }
    bool has_query() override { return base().has_query(); }
};
#endif

/** Made at once, so that an index that has none says so before there is a handle. */
template <class T, class Owner>
T* ready(const Owner& index) {
    guard::computes(index);
    auto computer = std::make_unique<T>(index);
    computer->now();
    return computer.release();
}

Asked& asked(faiss::DistanceComputer& computer) { return dynamic_cast<Asked&>(computer); }

void must_have_query(faiss::DistanceComputer& computer) {
    if (!asked(computer).has_query())
        throw Error(Code::INVALID_ARGUMENT, "The distance computer has no query: call setQuery() first.");
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
