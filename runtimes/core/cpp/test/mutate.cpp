// Damages index files in thousands of ways and uses what can still be read: each try in a process of
// its own, with bounds on time and memory. Prints died, hung and out-of-memory counts; exit 1 when any.
// Also: every undamaged kind must be read, checked and searched.
//
//   mutate [mutations per kind = 60] [only kinds whose description holds this text]
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <map>
#include <random>
#include <string>
#include <vector>

#include <faiss/IndexBinaryHash.h>
#include <faiss/IndexBinaryHNSW.h>
#include <faiss/IndexIDMap.h>
#include <faiss/IndexLattice.h>
#include <faiss/IndexNNDescent.h>
#include <faiss/index_factory.h>

#include "../guards/guards.h"
#include "../io/files.h"

namespace {

constexpr int d = 16, n = 400, nq = 3;
std::vector<float> vectors() {
    std::mt19937 rng(7);
    std::uniform_real_distribution<float> u(0, 1);
    std::vector<float> x(size_t(n) * d);
    for (float& v : x) v = u(rng);
    return x;
}
const std::vector<float> x = vectors();
std::vector<uint8_t> bits() {
    std::mt19937 rng(8);
    std::vector<uint8_t> b(size_t(n) * d / 8);
    for (uint8_t& v : b) v = uint8_t(rng());
    return b;
}
const std::vector<uint8_t> b = bits();

struct Sample {
    std::string name;
    bool binary;
    std::vector<uint8_t> data;
};

Sample sample(const char* description, faiss::MetricType metric = faiss::METRIC_L2) {
    std::unique_ptr<faiss::Index> i(faiss::index_factory(d, description, metric));
    i->train(n, x.data());
    if (dynamic_cast<faiss::IndexIDMap*>(i.get())) {
        std::vector<faiss::idx_t> ids(n);
        for (int j = 0; j < n; j++) ids[j] = 1000 + j;
        i->add_with_ids(n, x.data(), ids.data());
    } else {
        try { i->add(n, x.data()); } catch (const std::exception&) {}  // pure codecs hold nothing
    }
    return {description, false, fsdk::io::encode(*i, 0)};
}
Sample binary(const char* name, std::unique_ptr<faiss::IndexBinary> i) {
    i->train(n, b.data());
    if (dynamic_cast<faiss::IndexBinaryIDMap*>(i.get())) {
        std::vector<faiss::idx_t> ids(n);
        for (int j = 0; j < n; j++) ids[j] = 1000 + j;
        i->add_with_ids(n, b.data(), ids.data());
    } else {
        i->add(n, b.data());
    }
    return {name, true, fsdk::io::encode(*i)};
}

std::vector<Sample> samples(const char* only) {
    static const char* const descriptions[] = {
        "Flat", "SQ8", "SQ4", "SQ6", "SQfp16", "SQbf16", "SQ8_direct", "PQ4x4np", "PQ4x6np", "PQ4x4fs", "RQ3x4", "LSQ3x4", "PRQ2x2x4",
        "PLSQ2x2x4", "RQ3x4fs_32_Nrq2x4", "LSQ3x4fs_32_Nlsq2x4", "PRQ2x2x4fs_32_Nrq2x4", "LSHrt", "LSH", "HNSW8", "HNSW8,SQ8",
        "HNSW8,PQ4x4np", "HNSW8,SQfp16", "HNSW8,8+PQ4", "NSG8", "NSG8,SQ8", "NSG8,PQ4x4np", "IVF8,Flat", "IVF8_HNSW4,Flat", "IVF8,FlatDedup",
        "IVF8,PQ4x4np", "IVF8,PQ4x4fs", "IVF8,PQ4x4fsr", "IVF8,SQ8", "IVF8,RQ3x4", "IVF8,LSQ3x4", "IVF8,PRQ2x2x4", "IVF8,RQ3x4fs_Nrq2x4",
        "IVF8,ITQ8,SH", "IVF8,PQ4+4", "IMI2x2,Flat", "IMI2x2,PQ4x4np", "Residual2x2,PQ4x4", "PCA8,Flat", "OPQ4,PQ4x4np", "ITQ8,LSHt",
        "L2norm,HNSW8,SQ8", "Pad24,Flat", "IDMap,Flat", "IDMap2,Flat", "IDMap,HNSW8", "IVF8,PQ4x4np,RFlat", "SQ8,Refine(SQfp16)",
        "MinMax,SQ8", "MinMaxFP16,SQ8", "ZnLattice4x10_4", "RaBitQ", "IVF8,RaBitQ", "PCA8,IVF4_HNSW4,SQ8"};
    std::vector<Sample> all;
    auto wanted = [&](const char* name) { return !only || std::strstr(name, only); };
    for (const char* s : descriptions) {
        if (!wanted(s)) continue;
        try { all.push_back(sample(s)); }
        catch (const std::exception& e) { std::printf("cannot build %s: %s\n", s, e.what()); std::exit(2); }
    }
    if (wanted("NNDescent")) {
        faiss::IndexNNDescentFlat i(d, 8);
        i.add(n, x.data());
        all.push_back({"NNDescent", false, fsdk::io::encode(i, 0)});
    }
    for (const char* s : {"BFlat", "BIVF8", "BHNSW8", "BHash8", "BHash2x4"}) {
        if (wanted(s)) all.push_back(binary(s, std::unique_ptr<faiss::IndexBinary>(faiss::index_binary_factory(d, s))));
    }
    if (wanted("BIDMap2")) {
        auto map = std::make_unique<faiss::IndexBinaryIDMap2>(faiss::index_binary_factory(d, "BFlat"));
        map->own_fields = true;
        all.push_back(binary("BIDMap2", std::move(map)));
    }
    return all;
}

std::vector<uint8_t> damage(const Sample& s, int number) {
    std::mt19937_64 rng(std::hash<std::string>()(s.name) + number * 7919u);
    std::vector<uint8_t> data = s.data;
    auto below = [&](uint64_t limit) { return limit ? rng() % limit : 0; };
    const uint64_t head = std::min<uint64_t>(data.size(), 400);
    static const uint64_t sizes[] = {0, 1, 2, 3, 7, 31, 63, 64, 255, 256, 65535, 65536, 0x7fffffff, 0x80000000, 0xffffffff, 0x100000000, uint64_t{1} << 39,
                                     uint64_t{1} << 40, uint64_t{1} << 61, uint64_t{1} << 62, uint64_t{1} << 63, ~uint64_t{0}, ~uint64_t{0} - 1};
    const uint64_t value = below(3) == 0 ? rng() : sizes[below(sizeof sizes / sizeof *sizes)];
    switch (number % 10) {
        case 0: data.resize(below(data.size())); break;
        case 1: data[below(head)] ^= 1 << below(8); break;
        case 2: data[below(data.size())] ^= 1 << below(8); break;
        case 3: { const uint64_t at = below(head - 8); std::memcpy(&data[at], &value, 8); break; }
        case 4: { const uint64_t at = below(head - 4); std::memcpy(&data[at], &value, 4); break; }
        case 5: { const uint64_t at = below(data.size() - 8); std::memcpy(&data[at], &value, 8); break; }
        case 6: { const uint64_t at = below(data.size() - 4); std::memcpy(&data[at], &value, 4); break; }
        case 7: data[below(head)] = uint8_t(rng()); break;
        case 8: for (int i = 0; i < 5; i++) data[below(data.size())] = uint8_t(rng()); break;
        default: {  // a piece copied elsewhere: plausible values in the wrong place
            const uint64_t length = 1 + below(24), from = below(data.size() - length), to = below(head - std::min<uint64_t>(head - 1, length));
            std::memmove(&data[to], &data[from], length);
        }
    }
    return data;
}

/** Everything goes through the guards, as it does in the SDK. */
template <class F>
void attempt(F f) {
    try { f(); } catch (const std::exception&) {}
}

void use(faiss::Index& i) {
    namespace guard = fsdk::guard;
    // A damaged dimension is what the caller then sees and fills.
    if (i.d > 1 << 16) return;
    std::vector<float> q(size_t(nq) * i.d, 0.5f), D(nq * 5), r(i.d);
    for (size_t j = 0; j < q.size(); j++) q[j] = x[j % x.size()];
    std::vector<faiss::idx_t> I(nq * 5);
    attempt([&] { guard::search(i, nq, q.data(), 5), i.search(nq, q.data(), 5, D.data(), I.data()); });
    for (faiss::idx_t key : {faiss::idx_t(0), faiss::idx_t(i.ntotal - 1), faiss::idx_t(1000), faiss::idx_t(-1)}) {
        attempt([&] { guard::reconstruct(i, key), i.reconstruct(key, r.data()); });
    }
    attempt([&] { guard::range_search(i, nq, q.data(), 1.0); faiss::RangeSearchResult res(nq); i.range_search(nq, q.data(), 1.0f, &res); });
    attempt([&] { guard::add(i, nq, q.data()), i.add(nq, q.data()); });
    attempt([&] { guard::search(i, nq, q.data(), 5), i.search(nq, q.data(), 5, D.data(), I.data()); });
    attempt([&] { guard::whole(i); fsdk::io::encode(i, 0); });
}
void use(faiss::IndexBinary& i) {
    namespace guard = fsdk::guard;
    if (i.d > 1 << 16) return;
    std::vector<uint8_t> q(size_t(nq) * i.code_size, 0x5a), r(i.code_size);
    std::vector<int32_t> D(nq * 5);
    std::vector<faiss::idx_t> I(nq * 5);
    attempt([&] { guard::search(i, nq, q.data(), 5), i.search(nq, q.data(), 5, D.data(), I.data()); });
    for (faiss::idx_t key : {faiss::idx_t(0), faiss::idx_t(i.ntotal - 1), faiss::idx_t(-1)}) {
        attempt([&] { guard::reconstruct(i, key), i.reconstruct(key, r.data()); });
    }
    attempt([&] { guard::add(i, nq, q.data()), i.add(nq, q.data()); });
    attempt([&] { guard::whole(i); fsdk::io::encode(i); });
}

constexpr int refused = 10, read_well = 11, starved = 12;

int try_one(bool is_binary, const std::vector<uint8_t>& data, bool show) {
    try {
        if (is_binary) {
            auto i = fsdk::io::decode_binary(data.data(), data.size());
            use(*i);
        } else {
            auto i = fsdk::io::decode(data.data(), data.size(), 0);
            use(*i);
        }
        return read_well;
    } catch (const std::bad_alloc&) {
        return starved;
    } catch (const std::exception& e) {
        if (show) std::fprintf(stderr, "    %s\n", e.what());
        return refused;
    }
}

int in_child(bool is_binary, const std::vector<uint8_t>& data, bool show) {
    std::fflush(stdout);
    const pid_t pid = fork();
    if (pid == 0) {
#if !defined(__SANITIZE_ADDRESS__)
        rlimit memory{rlim_t{3} << 30, rlim_t{3} << 30};
        setrlimit(RLIMIT_AS, &memory);
#endif
        rlimit core{0, 0};
        setrlimit(RLIMIT_CORE, &core);
        if (!show) (void)!freopen("/dev/null", "w", stderr);
        alarm(10);
        _exit(try_one(is_binary, data, show));
    }
    int status = 0;
    waitpid(pid, &status, 0);
    return status;
}

}  // namespace

int main(int argc, char** argv) {
    const int per_kind = argc > 1 ? std::atoi(argv[1]) : 60;
    const char* only = argc > 2 ? argv[2] : nullptr;
    const int number = argc > 3 ? std::atoi(argv[3]) : -1;
    setenv("OMP_NUM_THREADS", "1", 0);
    // Built in a child of their own, so that no OpenMP threads exist when this process forks.
    std::vector<Sample> all = samples(only);
    if (number >= 0) {
        for (const Sample& s : all) std::printf("%s: %d\n", s.name.c_str(), try_one(s.binary, damage(s, number), true));
        return 0;
    }
    int tries = 0, ok = 0, no = 0, died = 0, hung = 0, oom = 0, lost = 0;
    for (const Sample& s : all) {
        const int whole = in_child(s.binary, s.data, true);
        if (!WIFEXITED(whole) || WEXITSTATUS(whole) != read_well) {
            std::printf("UNDAMAGED %s was not read (status %d)\n", s.name.c_str(), whole);
            lost++;
        }
        for (int m = 0; m < per_kind; m++, tries++) {
            const int status = in_child(s.binary, damage(s, m), false);
            if (WIFEXITED(status) && WEXITSTATUS(status) == read_well) ok++;
            else if (WIFEXITED(status) && WEXITSTATUS(status) == refused) no++;
            else if (WIFEXITED(status) && WEXITSTATUS(status) == starved) oom++, std::printf("OUT OF MEMORY %s mutation %d\n", s.name.c_str(), m);
            else if (WIFSIGNALED(status) && WTERMSIG(status) == SIGALRM) hung++, std::printf("HUNG %s mutation %d\n", s.name.c_str(), m);
            else died++, std::printf("DIED %s mutation %d (status %d)\n", s.name.c_str(), m, status);
        }
    }
    std::printf("%zu kinds, %d mutations: %d read and used, %d refused, %d died, %d hung, %d out of memory; %d undamaged not read\n", all.size(), tries,
                ok, no, died, hung, oom, lost);
    return died + hung + oom + lost ? 1 : 0;
}
