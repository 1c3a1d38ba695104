/**
 * Calls every function of engine/include/immintrin.h with the same numbers wherever it is compiled, and prints a hash of
 * the results by name: with Intel's own header these are what the instructions do.
 */
#include <immintrin.h>
#include <cmath>
#include <cstdint>
#include <cstdio>
#include <cstring>
#include <limits>

namespace {
constexpr int ROUNDS = 500;
uint64_t state = 1;
uint32_t next() {
    state = state * 6364136223846793005ull + 1442695040888963407ull;
    return static_cast<uint32_t>(state >> 32);
}

const float SPECIAL[] = {0.f, -0.f, 1.f, -1.f, 0.5f, 2147483648.f, -2147483904.f, 3e9f, 1e-40f,
                         std::numeric_limits<float>::infinity(), -std::numeric_limits<float>::infinity(), NAN};

struct Inputs {
    alignas(32) float f[3][8];
    alignas(32) uint8_t b[3][32];
    alignas(32) int32_t small[8];
    alignas(32) float table[64];
    void draw() {
        for (auto& row : f)
            for (float& x : row) {
                const uint32_t r = next();
                x = r % 8 == 0 ? SPECIAL[next() % 12] : (static_cast<int32_t>(r) >> 8) / 4096.f;
            }
        for (auto& row : b)
            for (uint8_t& x : row) x = static_cast<uint8_t>(next() % 5 == 0 ? 255 * (next() & 1) : next() >> 7);
        for (int32_t& x : small) x = static_cast<int32_t>(next() % 40);
        for (float& x : table) x = static_cast<float>(next() % 1000);
    }
} in;

uint64_t hash;
void bytes(const void* p, size_t n) {
    for (size_t i = 0; i < n; ++i) hash = (hash ^ static_cast<const uint8_t*>(p)[i]) * 1099511628211ull;
}
void floats(const float* p, int n) {
    // Which of the many NaNs comes out is the machine's own affair.
    for (int i = 0; i < n; ++i) {
        const float x = std::isnan(p[i]) ? 7e7f : p[i];
        bytes(&x, sizeof x);
    }
}
void take(__m128 x) {
    float out[4];
    _mm_storeu_ps(out, x);
    floats(out, 4);
}
void take(__m256 x) {
    float out[8];
    _mm256_storeu_ps(out, x);
    floats(out, 8);
}
void take(__m128i x) {
    alignas(16) uint8_t out[16];
    _mm_store_si128(reinterpret_cast<__m128i*>(out), x);
    bytes(out, 16);
}
void take(__m256i x) {
    uint8_t out[32];
    _mm256_storeu_si256(reinterpret_cast<__m256i*>(out), x);
    bytes(out, 32);
}
void take(int x) { bytes(&x, sizeof x); }
void take(float x) { floats(&x, 1); }

template <class F>
void each(const char* name, F call) {
    state = 1;
    hash = 14695981039346656037ull;
    for (int i = 0; i < ROUNDS; ++i) {
        in.draw();
        call();
    }
    std::printf("%s %016llx\n", name, static_cast<unsigned long long>(hash));
}

__m256 F(int i) { return _mm256_loadu_ps(in.f[i]); }
__m128 f(int i) { return _mm_loadu_ps(in.f[i]); }
__m256i I(int i) { return _mm256_loadu_si256(reinterpret_cast<const __m256i*>(in.b[i])); }
__m128i i(int n) { return _mm_loadu_si128(reinterpret_cast<const __m128i*>(in.b[n])); }
__m256i S() { return _mm256_load_si256(reinterpret_cast<const __m256i*>(in.small)); }
__m128i s() { return _mm_loadu_si128(reinterpret_cast<const __m128i*>(in.small)); }
} // namespace

#define CALL(name, expression) each(#name, [] { take(expression); });
#define F1(name) CALL(name, name(F(0)))
#define F2(name) CALL(name, name(F(0), F(1)))
#define f2(name) CALL(name, name(f(0), f(1)))
#define I1(name) CALL(name, name(I(0)))
#define I2(name) CALL(name, name(I(0), I(1)))
#define i2(name) CALL(name, name(i(0), i(1)))
#define K(name, k, expression) each(#name " " #k, [] { take(expression); });

int main() {
#include "list.inc"
}
