// The loops of engine/include/fsdk_fast_scan.h and fsdk_hamming.h beside the plainest that do the same. One line a case:
// its name, a hash of what the plain loop gives, and one of what ours gives.
#include <cstdio>
#include <cstring>
#include <vector>

#include "fsdk_fast_scan.h"
#include "fsdk_hamming.h"

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

}  // namespace

int main() {
    look_ups<1>(), look_ups<2>(), look_ups<3>(), look_ups<4>(), look_ups<5>();
    codes_next_to<4>(), codes_next_to<16>(), codes_next_to<17>();
}
