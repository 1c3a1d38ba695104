// The class table and the operations of the fakes, in the shape that generated code has.
#include "fakes.h"

#include <faiss/impl/AuxIndexStructures.h>
#include <faiss/impl/FaissException.h>

#include <chrono>
#include <thread>

#include "../fields.h"
#include "../handwritten.h"
#include "../interrupt.h"

namespace fake {
std::atomic<int> alive{0};
}

const fsdk::ClassRow* fsdk::class_table(uint32_t* count) {
    static const ClassRow rows[] = {
        {},
        class_row<fake::Animal>("Animal", 3, 1, 0, "1.7.3"),
        class_row<fake::Bird>("Bird", 2, 1, 1, "1.7.3"),
        class_row<fake::Dog>("Dog", 3, 1, 1, "1.7.3"),
        class_row<fake::Holder>("Holder", 4, 4, 0, "1.7.3"),
        class_row<faiss::Index>("Index", 11, 5, 0, "1.7.3"),
        class_row<faiss::IndexFlat>("IndexFlat", 7, 5, 5, "1.7.3"),
        class_row<faiss::IndexFlatL2>("IndexFlatL2", 7, 5, 6, "1.7.3"),
        class_row<faiss::IndexHNSW>("IndexHNSW", 8, 5, 5, "1.7.3"),
        class_row<faiss::IndexIDMap>("IndexIDMap", 9, 5, 5, "1.7.3"),
        class_row<faiss::IndexIVF>("IndexIVF", 11, 5, 5, "1.7.3"),
        class_row<faiss::IndexIVFFlat>("IndexIVFFlat", 11, 5, 10, "1.7.3"),
        class_row<fake::Part>("Part", 12, 12, 0, "1.7.3"),
        missing_class("FromTheFuture", 13, 13, 13, 0, "99.0.0"),
        class_row<faiss::SearchParameters>("SearchParameters", 14, 14, 0, "1.7.3"),
    };
    *count = sizeof rows / sizeof rows[0];
    return rows;
}

namespace {

using fsdk::Frame;

template <class T>
void make(Frame& f) { f.result_owned(0, new T); }

#define FIELD(id, Owner, member, ...)                       \
    struct id {                                             \
        using owner = Owner;                                \
        static auto& ref(owner& o) { return o.member; }     \
        static constexpr const char* name = #member;        \
        __VA_ARGS__                                         \
    }
FIELD(legs, fake::Animal, legs, static constexpr int64_t min = 0; static constexpr int64_t max = 100;);
FIELD(wingspan, fake::Bird, wingspan, static constexpr double min = 0;);
FIELD(part, fake::Holder, part, );
FIELD(pet, fake::Holder, pet, );
FIELD(zoo, fake::Holder, zoo, );
FIELD(name_, fake::Holder, name, );
FIELD(open_, fake::Holder, open, );
FIELD(ratio, fake::Holder, ratio, );
FIELD(mode, fake::Holder, mode, static constexpr int64_t allowed[] = {0, 1, 5};);
FIELD(numbers, fake::Holder, numbers, );
FIELD(part_count, fake::Part, count, );
FIELD(part_values, fake::Part, values, static constexpr bool resizable = true;);
FIELD(quantizer, faiss::IndexIVF, quantizer, );
FIELD(ntotal, faiss::Index, ntotal, );
FIELD(codes, faiss::IndexFlat, codes, );
#undef FIELD

void add_to_zoo(Frame& f) {
    f.self<fake::Holder>().zoo.push_back(std::make_unique<fake::Bird>());
}
void clear_zoo(Frame& f) { f.self<fake::Holder>().zoo.clear(); }

// One of each exception, chosen by an integer; results before the throw must not leak.
void throwing(Frame& f) {
    f.result_string(0, "lost");
    f.result_buffer(1, std::vector<float>(100));
    f.result_owned(2, new fake::Bird);
    switch (f.integer(0, "kind")) {
        case 0: throw fsdk::Error(fsdk::Code::NO_DEVICE, "ours");
        case 1: throw faiss::FaissException("Error: 'is_trained' failed");
        case 2: throw faiss::FaissException("could not open x for reading: No such file");
        case 3: throw faiss::FaissException("range search not implemented");
        case 4: throw faiss::FaissException("computation interrupted");
        case 5: throw faiss::FaissException("something else");
        case 6: throw std::bad_alloc();
        case 7: throw std::runtime_error("a runtime error of another kind");
        case 8: throw 42;
        case 9: std::vector<float>().reserve(size_t(-1));
    }
}

void half_write(Frame& f) {
    auto& self = f.self<faiss::Index>();
    f.writes(self);
    const float x[2] = {1, 2};
    self.add(1, x);
    throw std::runtime_error("failed after the first vector");
}

void early_failure(Frame& f) {
    auto& self = f.self<faiss::Index>();
    f.writes(self);
    throw std::runtime_error("refused before anything changed");
}

void spin(Frame&) {
    for (int i = 0; i < 10000; ++i) {
        faiss::InterruptCallback::check();
        std::this_thread::sleep_for(std::chrono::milliseconds(1));
    }
}

void new_flat(Frame& f) { f.result_owned(0, new faiss::IndexFlatL2(f.integer(0, "d", 1, 1 << 20))); }

void new_ivf(Frame& f) {
    auto& quantizer = f.ref<faiss::Index>(0, "quantizer");
    f.retain(0);
    f.result_owned(0, new faiss::IndexIVFFlat(&quantizer, quantizer.d, f.integer<size_t>(1, "nlist", 1)));
}

void new_hnsw(Frame& f) { f.result_owned<faiss::IndexHNSW>(0, new faiss::IndexHNSWFlat(f.integer<int>(0, "d", 1), 16)); }

void new_idmap(Frame& f) {
    auto& index = f.ref<faiss::Index>(0, "index");
    f.retain(0);
    f.result_owned(0, new faiss::IndexIDMap(&index));
}

void train(Frame& f) {
    auto& self = f.self<faiss::Index>();
    auto x = f.array<const float>(1, "x");
    const int64_t n = f.rows(x, "x", {{"d", self.d}});
    f.writes(self);
    self.train(n, x.data);
}

void add(Frame& f) {
    auto& self = f.self<faiss::Index>();
    auto x = f.array<const float>(1, "x");
    const int64_t n = f.rows(x, "x", {{"d", self.d}});
    f.writes(self);
    self.add(n, x.data);
}

void search(Frame& f) {
    auto& self = f.self<faiss::Index>();
    auto x = f.array<const float>(1, "x");
    const int64_t k = f.integer(3, "k", 1);
    auto* params = f.optional<faiss::SearchParameters>(4, "params");
    auto distances = f.array<float>(5, "distances");
    auto labels = f.array<int64_t>(7, "labels");
    const int64_t n = f.rows(x, "x", {{"d", self.d}});
    f.shape(distances, "distances", {{"n", n}, {"k", k}});
    f.shape(labels, "labels", {{"n", n}, {"k", k}});
    self.search(n, x.data, k, distances.data, labels.data, params);
}

void range_search(Frame& f) {
    auto& self = f.self<faiss::Index>();
    auto x = f.array<const float>(1, "x");
    const int64_t n = f.rows(x, "x", {{"d", self.d}});
    faiss::RangeSearchResult result(n);
    self.range_search(n, x.data, f.number<float>(3), &result);
    f.result_range(0, result);
}

void reset(Frame& f) { f.self<faiss::Index>().reset(); }

}  // namespace

extern "C" const char* fsdk_schema_hash(void) { return "fakes"; }

extern "C" const fsdk_op* fsdk_ops(uint32_t* count) {
    static const fsdk_op rows[] = {
        {"Animal.legs:get", "Animal.legs", "h>i", fsdk::scalar_get<legs>, "1"},
        {"Animal.legs:set", "Animal.legs", "hi", fsdk::scalar_set<legs>, "1"},
        {"Bird.wingspan:set", "Bird.wingspan", "hf", fsdk::scalar_set<wingspan>, "1"},
        {"Bird:new0", "Bird", ">h", make<fake::Bird>, "1"},
        {"Dog:new0", "Dog", ">h", make<fake::Dog>, "1"},
        {"Future:new0", "Future", ">h", nullptr, "99.0.0"},
        {"Gone:new0", "Gone", ">h", nullptr, "1.7.3..1.7.4"},
        {"Holder.clear_zoo", "Holder.clearZoo", "h", clear_zoo, "1"},
        {"Holder.add_to_zoo", "Holder.addToZoo", "h", add_to_zoo, "1"},
        {"Holder.mode:set", "Holder.mode", "hi", fsdk::scalar_set<mode>, "1"},
        {"Holder.name:get", "Holder.name", "h>s", fsdk::string_get<name_>, "1"},
        {"Holder.name:set", "Holder.name", "hs", fsdk::string_set<name_>, "1"},
        {"Holder.numbers:get", "Holder.numbers", "h>L", fsdk::vector_get<numbers>, "1"},
        {"Holder.numbers:set", "Holder.numbers", "hL", fsdk::vector_set<numbers>, "1"},
        {"Holder.open:get", "Holder.open", "h>b", fsdk::scalar_get<open_>, "1"},
        {"Holder.open:set", "Holder.open", "hb", fsdk::scalar_set<open_>, "1"},
        {"Holder.part:get", "Holder.part", "h>h", fsdk::view_get<part>, "1"},
        {"Holder.pet:get", "Holder.pet", "h>h", fsdk::pointer_view_get<pet>, "1"},
        {"Holder.pet:set", "Holder.pet", "hh", fsdk::pointer_set<pet>, "1"},
        {"Holder.ratio:get", "Holder.ratio", "h>f", fsdk::scalar_get<ratio>, "1"},
        {"Holder.zoo:get", "Holder.zoo", "h>H", fsdk::views_get<zoo>, "1"},
        {"Holder:new0", "Holder", ">h", make<fake::Holder>, "1"},
        {"Index.add", "Index.add", "hF", add, "1"},
        {"Index.early_failure", "Index.earlyFailure", "h", early_failure, "1"},
        {"Index.half_write", "Index.halfWrite", "h", half_write, "1"},
        {"Index.ntotal:get", "Index.ntotal", "h>i", fsdk::scalar_get<ntotal>, "1"},
        {"Index.range_search", "Index.rangeSearch", "hFf>UFL", range_search, "1"},
        {"Index.reset", "Index.reset", "h", reset, "1"},
        {"Index.search", "Index.search", "hFihFL", search, "1"},
        {"Index.train", "Index.train", "hF", train, "1"},
        {"IndexFlat.codes:get", "IndexFlat.codes", "h>B", fsdk::vector_get<codes>, "1"},
        {"IndexFlatL2:new0", "IndexFlatL2", "i>h", new_flat, "1"},
        {"IndexHNSWFlat:new0", "IndexHNSWFlat", "i>h", new_hnsw, "1"},
        {"IndexIDMap:new0", "IndexIDMap", "h>h", new_idmap, "1"},
        {"IndexIVF.quantizer:get", "IndexIVF.quantizer", "h>h", fsdk::pointer_view_get<quantizer>, "1"},
        {"IndexIVFFlat:new0", "IndexIVFFlat", "hi>h", new_ivf, "1"},
        {"Part.count:get", "Part.count", "h>i", fsdk::scalar_get<part_count>, "1"},
        {"Part.count:set", "Part.count", "hi", fsdk::scalar_set<part_count>, "1"},
        {"Part.values:get", "Part.values", "h>F", fsdk::vector_get<part_values>, "1"},
        {"Part.values:set", "Part.values", "hF", fsdk::vector_set<part_values>, "1"},
        {"Penguin:new0", "Penguin", ">h", [](Frame& f) { f.result_owned<fake::Animal>(0, new fake::Penguin); }, "1"},
        {"omp_get_max_threads", "ompGetMaxThreads", ">i", fsdk::handwritten::omp_get_max_threads, "1"},
        {"omp_set_num_threads", "ompSetNumThreads", "i", fsdk::handwritten::omp_set_num_threads, "1"},
        {"spin", "spin", "", spin, "1"},
        {"throwing", "throwing", "i>sFh", throwing, "1"},
    };
    *count = sizeof rows / sizeof rows[0];
    return rows;
}
