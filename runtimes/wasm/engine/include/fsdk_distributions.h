// Random numbers as GNU's C++ library draws them, which Python FAISS is built with. The standard leaves to each library
// how many draws a distribution takes and what it makes of them; Emscripten's does it otherwise, and local search, which
// draws from these two, would train other codebooks. For generators of 32 bits, as std::mt19937 is.
#pragma once

#include <cmath>
#include <cstdint>
#include <limits>

namespace faiss {
namespace fsdk {

/** Whole numbers from `least` to `most`, at most 2^32 - 1 of them. */
template <class T>
class uniform_int_distribution {
   public:
    uniform_int_distribution(T least, T most) : least_(least), range_(uint32_t(most - least) + 1) {}

    template <class Generator>
    T operator()(Generator& generator) const {
        static_assert(Generator::min() == 0 && Generator::max() == 0xffffffff, "a generator of 32 bits");
        // The upper half of a draw times the range; the first few values of the lower half would favour some numbers.
        uint64_t product = uint64_t(uint32_t(generator())) * range_;
        if (uint32_t(product) < range_) {
            const uint32_t favoured = (0u - range_) % range_;
            while (uint32_t(product) < favoured) product = uint64_t(uint32_t(generator())) * range_;
        }
        return T(least_ + T(product >> 32));
    }

   private:
    T least_;
    uint32_t range_;
};

/** Marsaglia's polar method: of each pair the second is given first, and the first the next time. */
template <class T>
class normal_distribution {
   public:
    normal_distribution(T mean, T deviation) : mean_(mean), deviation_(deviation) {}

    template <class Generator>
    T operator()(Generator& generator) {
        if (kept_) {
            kept_ = false;
            return first_ * deviation_ + mean_;
        }
        T x, y, square;
        do {
            x = T(2) * unit(generator) - T(1);
            y = T(2) * unit(generator) - T(1);
            square = x * x + y * y;
        } while (square > T(1) || square == T(0));
        const T factor = std::sqrt(T(-2) * std::log(square) / square);
        first_ = x * factor;
        kept_ = true;
        return y * factor * deviation_ + mean_;
    }

   private:
    static_assert(std::numeric_limits<T>::digits <= 32, "one draw has the bits of one number");

    /** From 0 to below 1. */
    template <class Generator>
    static T unit(Generator& generator) {
        static_assert(Generator::min() == 0 && Generator::max() == 0xffffffff, "a generator of 32 bits");
        const T drawn = T(uint32_t(generator())) / T(4294967296.0);
        return drawn < T(1) ? drawn : std::nextafter(T(1), T(0));
    }

    T mean_, deviation_, first_ = 0;
    bool kept_ = false;
};

}  // namespace fsdk
}  // namespace faiss
