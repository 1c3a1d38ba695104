// The loops of engine/include/fsdk_*.h beside the plainest that do the same. One line a case: its name, a hash of what the
// plain loop gives, and one of what ours gives.
#include <cmath>
#include <cstdio>
#include <cstring>
#include <limits>
#include <vector>

#include <faiss/utils/ordered_key_value.h>

#include "fsdk_blocks.h"
#include "fsdk_fast_scan.h"
#include "fsdk_few_dimensions.h"
#include "fsdk_hamming.h"
#include "fsdk_rounding.h"
#include "fsdk_scalars.h"
#include "fsdk_tables.h"

namespace {

uint64_t state = 1;
uint32_t next() {
    state = state * 6364136223846793005ull + 1442695040888963407ull;
    return uint32_t(state >> 32);
}
std::vector<uint8_t> bytes(size_t n) {
    std::vector<uint8_t> drawn(n);
    for (uint8_t& byte : drawn) byte = uint8_t(next());
    return drawn;
}

template <class T>
unsigned long long hash(const std::vector<T>& values) {
    uint64_t all = 14695981039346656037ull;
    for (const T value : values) all = (all ^ uint64_t(value)) * 1099511628211ull;
    return all;
}

/** As FAISS's vector of 16 numbers holds them. */
struct Pair {
    __m256i i;
};
struct Kept {
    std::vector<uint16_t> distances;
    void handle(size_t q, size_t, const Pair& first, const Pair& second) {
        std::memcpy(distances.data() + 32 * q, &first, 32);
        std::memcpy(distances.data() + 32 * q + 16, &second, 32);
    }
};

template <int NQ>
void look_ups() {
    // With 512 entries of up to 255, sums pass 2^16.
    for (const int nsq : {2, 4, 6, 16, 32, 512}) {
        const auto codes = bytes(16 * nsq);
        auto tables = bytes(16 * nsq * NQ);
        if (nsq == 512) std::fill(tables.begin(), tables.end(), 255);
        std::vector<uint16_t> plain(32 * NQ);
        for (int q = 0; q < NQ; ++q) {
            for (int v = 0; v < 32; ++v) {
                for (int s = 0; s < nsq; ++s) {
                    // FAISS mixes the first 16 vectors' codes: bytes 0, 2, 4… are for vectors 0 to 7, the odd ones for 8 to 15.
                    const int byte = v % 16 % 8 * 2 + v % 16 / 8;
                    const int code = codes[16 * s + byte] >> (v < 16 ? 0 : 4) & 15;
                    plain[32 * q + v] += tables[32 * (s / 2 * NQ + q) + 16 * (s % 2) + code];
                }
            }
        }
        Kept kept{std::vector<uint16_t>(32 * NQ)};
        faiss::fsdk::look_up<NQ, Pair>(nsq, codes.data(), tables.data(), kept);
        std::printf("look_up %d %d %016llx %016llx\n", NQ, nsq, hash(plain), hash(kept.distances));
    }
}

template <size_t SIZE>
struct Bits {
    const uint8_t* query;
    int hamming(const uint8_t* code) const {
        int bits = 0;
        for (size_t i = 0; i < SIZE; ++i) bits += __builtin_popcount(query[i] ^ code[i]);
        return bits;
    }
};

template <size_t SIZE>
void codes_next_to() {
    for (const size_t n : {0, 1, 3, 4, 5, 8, 103, 2000}) {
        for (const size_t k : {1, 10}) {
            // Few bits, so that many are equally far; and from a number that is not 0.
            auto codes = bytes(SIZE * n);
            for (uint8_t& byte : codes) byte &= 0x15;
            const auto query = bytes(SIZE);
            const Bits<SIZE> computer{query.data()};
            const size_t first = 70;
            std::vector<int> distances[2];
            std::vector<int64_t> labels[2];
            for (int ours = 0; ours < 2; ++ours) {
                distances[ours].assign(k, 0x7fffffff), labels[ours].assign(k, -1);
                int* heap = distances[ours].data();
                int64_t* ids = labels[ours].data();
                if (ours) {
                    faiss::fsdk::nearest_codes(computer, codes.data(), SIZE, first, first + n, k, heap, ids);
                    continue;
                }
                for (size_t i = 0; i < n; ++i) {
                    const int distance = computer.hamming(codes.data() + SIZE * i);
                    if (distance < heap[0]) faiss::maxheap_replace_top<int>(k, heap, ids, distance, int64_t(first + i));
                }
            }
            std::printf("nearest_codes %zu %zu %zu %016llx %016llx\n", SIZE, n, k, hash(distances[0]) ^ 3 * hash(labels[0]),
                        hash(distances[1]) ^ 3 * hash(labels[1]));
        }
    }
}

unsigned long long bits_of(const std::vector<float>& values) {
    std::vector<uint32_t> bits(values.size());
    std::memcpy(bits.data(), values.data(), 4 * values.size());
    return hash(bits);
}
float number() { return float(int32_t(next())) / 0x1p28f; }

void signs() {
    for (const size_t d : {0, 1, 7, 8, 9, 16, 100, 129}) {
        std::vector<float> x(d);
        for (float& value : x) value = number();
        if (d > 7) x[1] = 0, x[2] = -0.f, x[3] = NAN, x[4] = -INFINITY, x[5] = INFINITY, x[6] = 1e-45f, x[7] = -1e-45f;
        std::vector<uint8_t> plain(d / 8 + 2), ours(d / 8 + 2);
        for (size_t i = 0; i < d / 8 * 8; ++i) plain[i / 8] |= (x[i] >= 0) << i % 8;
        plain.back() = uint8_t(d / 8 * 8);
        ours.back() = uint8_t(faiss::fsdk::whole_bytes_of_signs(x.data(), ours.data(), d));
        std::printf("signs %zu %016llx %016llx\n", d, hash(plain), hash(ours));
    }
}

template <class C>
void codes_by_tables() {
    for (const size_t M : {4, 8, 12, 16, 24, 48}) {
        for (const size_t n : {0, 1, 2, 1000}) {
            for (const size_t k : {1, 10}) {
                const auto codes = bytes(M * n);
                std::vector<float> tables(256 * M), distances[2];
                for (float& entry : tables) entry = number();
                std::vector<int64_t> labels[2];
                for (int ours = 0; ours < 2; ++ours) {
                    distances[ours].assign(k, C::neutral()), labels[ours].assign(k, -1);
                    float* heap = distances[ours].data();
                    int64_t* ids = labels[ours].data();
                    if (ours) {
                        faiss::fsdk::nearest_by_tables<C>(M, codes.data(), n, tables.data(), k, heap, ids);
                        continue;
                    }
                    for (size_t i = 0; i < n; ++i) {
                        float sum = 0, four = 0;
                        for (size_t m = 0; m < M; ++m) {
                            four = m % 4 == 0 ? 0 : four;
                            four += tables[256 * m + codes[M * i + m]];
                            if (m % 4 == 3) sum += four;
                        }
                        if (C::cmp(heap[0], sum)) faiss::heap_replace_top<C>(k, heap, ids, sum, int64_t(i));
                    }
                }
                std::printf("tables %d %zu %zu %zu %016llx %016llx\n", C::is_max, M, n, k, bits_of(distances[0]) ^ 3 * hash(labels[0]),
                            bits_of(distances[1]) ^ 3 * hash(labels[1]));
            }
        }
    }
}

/** A half float by what its digits mean. */
float meaning(uint16_t half) {
    const int exponent = half >> 10 & 31, digits = half & 1023;
    const float size = exponent == 0 ? std::ldexp(float(digits), -24) : std::ldexp(float(1024 + digits), exponent - 25);
    return half & 0x8000 ? -size : size;
}

template <class Term>
void halves(const char* name) {
    // All halves but the endless ones come by.
    for (const size_t d : {8, 16, 104, 0x8000 - 0x400}) {
        std::vector<float> x(d);
        for (float& value : x) value = number();
        std::vector<uint16_t> codes(d);
        for (size_t i = 0; i < d; ++i) {
            const uint16_t size = d > 1000 ? uint16_t(i) : uint16_t(next() % 0x7c00);
            codes[i] = uint16_t(size | (next() & 0x8000));
        }
        float lanes[8] = {};
        for (size_t i = 0; i < d; ++i) lanes[i % 8] += Term::of(x[i], meaning(codes[i]));
        for (int i = 0; i < 4; ++i) lanes[i] += lanes[i + 4];
        const float plain = (lanes[0] + lanes[2]) + (lanes[1] + lanes[3]);
        float ours = 0;
        const auto* code = reinterpret_cast<const uint8_t*>(codes.data());
        if (!faiss::fsdk::sum_of_halves<Term>(x.data(), code, d, ours)) ours = -1;
        std::printf("halves %s %zu %016llx %016llx\n", name, d, bits_of({plain}), bits_of({ours}));
        // Infinity, a NaN of either kind: refused, wherever they are.
        std::vector<uint8_t> refused;
        for (const uint16_t endless : {0x7c00, 0xfc00, 0x7c01, 0xffff}) {
            const size_t at = next() % d;
            const uint16_t before = codes[at];
            codes[at] = endless;
            refused.push_back(!faiss::fsdk::sum_of_halves<Term>(x.data(), code, d, ours));
            codes[at] = before;
        }
        std::printf("halves %s endless %zu %016llx %016llx\n", name, d, hash(std::vector<uint8_t>(4, 1)), hash(refused));
    }
}

void rounded_to_halves() {
    for (const size_t d : {1, 3, 4, 7, 4096}) {
        std::vector<float> x(d);
        for (float& value : x) value = std::ldexp(number(), int(next() % 60) - 40);
        if (d > 6) x[0] = INFINITY, x[1] = NAN, x[2] = 65519.99f, x[3] = 65520, x[4] = -0.f, x[5] = 0x1p-25f, x[6] = 0x1.8p-24f;
        std::vector<uint16_t> plain(d), ours(d);
        for (size_t i = 0; i < d; ++i) plain[i] = faiss::encode_fp16(x[i]);
        faiss::fsdk::to_halves(x.data(), ours.data(), d);
        std::printf("to_halves %zu %016llx %016llx\n", d, hash(plain), hash(ours));
    }
}

/** As FAISS's QuantizerTemplate and Codec8bit encode a component. */
uint8_t byte_of(float x, float first, float wide) {
    float part = 0;
    if (wide != 0) {
        part = (x - first) / wide;
        if (part < 0) part = 0;
        if (part > 1.0) part = 1.0;
    }
    return uint8_t((int)(255 * part));
}

void bytes() {
    for (const size_t d : {1, 15, 16, 33, 4096}) {
        std::vector<float> x(d), first(d), wide(d);
        for (size_t i = 0; i < d; ++i) x[i] = 3 * number(), first[i] = number() - 1, wide[i] = 2 + number();
        if (d > 15) x[0] = INFINITY, x[1] = NAN, x[2] = -INFINITY, x[3] = -0.f, wide[4] = 0, x[5] = first[5] + wide[5], wide[6] = -1;
        std::vector<uint8_t> plain(d), ours(d), plain_one(d), ours_one(d);
        for (size_t i = 0; i < d; ++i) plain[i] = byte_of(x[i], first[i], wide[i]), plain_one[i] = byte_of(x[i], -0.75f, 1.5f);
        const float *firsts = first.data(), *widths = wide.data();
        const size_t done = faiss::fsdk::to_bytes<true>(x.data(), ours.data(), d, firsts, widths);
        const size_t done_one = faiss::fsdk::to_bytes<true>(x.data(), ours_one.data(), d, -0.75f, 1.5f);
        for (size_t i = d / 16 * 16; i < d; ++i) ours[i] = plain[i], ours_one[i] = plain_one[i];
        plain.push_back(uint8_t(d / 16)), ours.push_back(uint8_t(done / 16));
        plain_one.push_back(uint8_t(d / 16)), ours_one.push_back(uint8_t(done_one / 16));
        std::printf("to_bytes each %zu %016llx %016llx\n", d, hash(plain), hash(ours));
        std::printf("to_bytes one %zu %016llx %016llx\n", d, hash(plain_one), hash(ours_one));
    }
    // Codecs of other sizes are FAISS's business.
    std::vector<uint8_t> untouched(64, 7), code = untouched;
    const std::vector<float> x(64, 0.5f);
    const bool none = faiss::fsdk::to_bytes<false>(x.data(), code.data(), 64, 0.f, 1.f) == 0;
    std::printf("to_bytes none %016llx %016llx\n", hash(untouched), none ? hash(code) : 0);
}

/** As FAISS's codec of four bits decodes a component. */
struct Codec {
    static float decode_component(const uint8_t* code, int i) { return ((code[i / 2] >> (i & 1) * 4 & 15) + 0.5f) / 15.0f; }
};

void steps() {
    const std::vector<float> first{-3, 0, 1e6f, 0.1f}, wide{1, 0, 2e6f, 1e-3f};
    const faiss::fsdk::Steps found{4, first.data(), wide.data(), faiss::fsdk::half_step<Codec>()};
    for (int i = 0; i < 4; ++i) {
        std::vector<uint8_t> all(17, 1), near;
        all.back() = uint8_t(i);
        for (int code = 0; code < 16; ++code) {
            const double exact = first[i] + (code + 0.5) / 15 * wide[i];
            const double bound = 2 * std::numeric_limits<float>::epsilon() * (std::abs(first[i]) + wide[i]);
            near.push_back(std::abs(double(found.first[i] + code * found.step[i]) - exact) <= bound);
        }
        near.push_back(uint8_t(i));
        std::printf("steps %d %016llx %016llx\n", i, hash(all), hash(near));
    }
}

void rounding() {
    for (const size_t n : {1, 3, 4, 16, 30, 256}) {
        std::vector<float> table(n);
        for (float& entry : table) entry = number();
        if (n > 3) table[1] = NAN, table[2] = -0.f;
        float least = HUGE_VALF, greatest = -HUGE_VALF;
        for (const float entry : table) {
            if (entry < least) least = entry;
            if (entry > greatest) greatest = entry;
        }
        std::printf("least %zu %016llx %016llx\n", n, bits_of({least, greatest}),
                    bits_of({faiss::fsdk::least<false>(table.data(), n), -faiss::fsdk::least<true>(table.data(), n)}));
        const float scale = greatest > least ? 255 / (greatest - least) : 0;
        // Halves between two, which are rounded up.
        if (n > 3) table[1] = least + 2.5f / scale;
        std::vector<uint8_t> plain(n), ours(n);
        const size_t done = faiss::fsdk::round_to_bytes(table.data(), n, scale, least, ours.data());
        for (size_t i = 0; i < n; ++i) {
            plain[i] = uint8_t(floorf((table[i] - least) * scale + 0.5));
            if (i >= n / 16 * 16) ours[i] = plain[i];
        }
        plain.push_back(uint8_t(n / 16)), ours.push_back(uint8_t(done / 16));
        std::printf("round_to_bytes %zu %016llx %016llx\n", n, hash(plain), hash(ours));
    }
}

void blocks() {
    for (const size_t n : {0, 1, 4, 7, 16, 100}) {
        std::vector<float> products(n), norms(n);
        for (float& value : products) value = number();
        for (size_t i = 0; i < n; ++i) norms[i] = i % 3 ? number() : 2 * products[i] - 1.5f;
        if (n > 4) products[0] = NAN, products[1] = INFINITY, norms[2] = -0.f;
        std::vector<float> plain = products, ours = products;
        for (size_t i = 0; i < n; ++i) {
            float distance = 1.5f + norms[i] - 2 * products[i];
            if (distance < 0) distance = 0;
            plain[i] = distance;
        }
        faiss::fsdk::distances_of_products(ours.data(), 1.5f, norms.data(), n);
        std::printf("distances_of_products %zu %016llx %016llx\n", n, bits_of(plain), bits_of(ours));
    }
}

template <class C>
void before_a_bound() {
    for (const size_t n : {0, 1, 5, 16, 40, 1000}) {
        std::vector<typename C::T> values(n);
        for (auto& value : values) value = typename C::T(number() * 100);
        for (const int bound : {-1000, -750, 0, 750, 1000}) {
            std::vector<size_t> plain, ours;
            for (size_t i = 3; i < n; ++i) {
                if (C::cmp(typename C::T(bound), values[i])) plain.push_back(i);
            }
            for (size_t i = 3; i < n; ++i) {
                i = faiss::fsdk::next_before<C>(values.data(), i, n, typename C::T(bound));
                if (i < n) ours.push_back(i);
            }
            plain.push_back(n + bound), ours.push_back(n + bound);
            std::printf("next_before %d %zu %d %016llx %016llx\n", C::is_max, n, bound, hash(plain), hash(ours));
        }
    }
}

/** As FAISS holds eight numbers. */
template <class T>
struct Eight {
    T of[8];
};

template <size_t DIM>
void few_dimensions() {
    for (const size_t n : {4, 8, 256}) {
        // More vectors than are looked at; some twice, of which the first counts.
        const size_t ny = n + 3;
        std::vector<float> x(DIM), y(DIM * ny), norms(ny);
        for (float& value : x) value = number();
        for (float& value : y) value = number();
        for (size_t j = ny / 2; j < ny; j += 5) for (size_t i = 0; i < DIM; ++i) y[i * ny + j] = y[i * ny + j % 4];
        for (size_t j = 0; j < ny; ++j) for (size_t i = 0; i < DIM; ++i) norms[j] += y[i * ny + j] * y[i * ny + j];
        Eight<float> distances;
        Eight<uint32_t> numbers{};
        std::vector<float> nearest(8, 500.f);
        std::vector<uint32_t> found(8);
        for (float& distance : distances.of) distance = 500;
        for (size_t j = 0; j < n; ++j) {
            float sum = -2 * x[0] * y[j];
            for (size_t i = 1; i < DIM; ++i) sum = -2 * x[i] * y[i * ny + j] + sum;
            sum += norms[j];
            if (sum < nearest[j % 4]) nearest[j % 4] = nearest[j % 4 + 4] = sum, found[j % 4] = found[j % 4 + 4] = uint32_t(j);
        }
        faiss::fsdk::nearest_by_four<DIM>(x.data(), y.data(), norms.data(), ny, n, distances, numbers);
        std::printf("nearest_by_four %zu %zu %016llx %016llx\n", DIM, n, bits_of(nearest) ^ 3 * hash(found),
                    bits_of({distances.of, distances.of + 8}) ^ 3 * hash(std::vector<uint32_t>(numbers.of, numbers.of + 8)));
    }
}

}  // namespace

int main() {
    rounding(), blocks();
    before_a_bound<faiss::CMax<float, int64_t>>(), before_a_bound<faiss::CMin<float, int64_t>>();
    before_a_bound<faiss::CMax<int, int64_t>>();
    few_dimensions<1>(), few_dimensions<4>(), few_dimensions<8>(), few_dimensions<16>();
    signs(), rounded_to_halves(), bytes(), steps();
    codes_by_tables<faiss::CMax<float, int64_t>>(), codes_by_tables<faiss::CMin<float, int64_t>>();
    halves<faiss::fsdk::Squares>("squares"), halves<faiss::fsdk::Products>("products");
    look_ups<1>(), look_ups<2>(), look_ups<3>(), look_ups<4>(), look_ups<5>();
    codes_next_to<4>(), codes_next_to<16>(), codes_next_to<17>();
}
