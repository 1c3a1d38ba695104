// Draws by engine/include/fsdk_distributions.h, or by the standard library's distributions (-DSTANDARD), one a line.
#include <cinttypes>
#include <cstdio>
#include <cstring>
#include <random>

#include "fsdk_distributions.h"

#ifdef STANDARD
namespace drawn = std;
#else
namespace drawn = faiss::fsdk;
#endif

int main() {
    for (const uint32_t seed : {0x12345u, 1u, 77u}) {
        std::mt19937 generator(seed);
        for (const uint32_t most : {0u, 1u, 2u, 15u, 99u, 255u, 65535u, 0x7ffffffeu}) {
            drawn::uniform_int_distribution<int32_t> small(0, int32_t(most));
            drawn::uniform_int_distribution<size_t> wide(0, most);
            for (int i = 0; i < 200; ++i) {
                std::printf("%" PRId32 "\n", small(generator));
                std::printf("%" PRIu64 "\n", uint64_t(wide(generator)));
            }
        }
        drawn::uniform_int_distribution<int32_t> negative(-20, 7);
        for (int i = 0; i < 200; ++i) std::printf("%" PRId32 "\n", negative(generator));
        drawn::normal_distribution<float> normal(0.0f, 1.0f), other(3.0f, 0.25f);
        for (int i = 0; i < 501; ++i) {
            const float values[] = {normal(generator), other(generator)};
            uint32_t bits[2];
            std::memcpy(bits, values, sizeof(bits));
            std::printf("%08" PRIx32 " %08" PRIx32 "\n", bits[0], bits[1]);
        }
    }
}
