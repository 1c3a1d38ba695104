// FAISS draws random vertices of an NSG until one of them has a free place, which there may be none of.
#pragma once

#include <cstdint>

namespace faiss {
struct RandomGenerator;
}

namespace fsdk {

/**
 * While it lives, this thread's use of `generator` ends with INVALID_ARGUMENT after `limit` integers.
 * Without effect where the linker cannot put our generator in FAISS's place (--wrap, see the CMake files).
 */
class DrawLimit {
   public:
    DrawLimit(const faiss::RandomGenerator& generator, int64_t limit, const char* message);
    ~DrawLimit();
    DrawLimit(const DrawLimit&) = delete;

   private:
    friend struct Draws;
    const faiss::RandomGenerator* generator_;
    int64_t left_;
    const char* message_;
    DrawLimit* former_;
};

}  // namespace fsdk
