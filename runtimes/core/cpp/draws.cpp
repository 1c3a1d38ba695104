#include "draws.h"

#include <faiss/utils/random.h>

#include "error.h"

namespace fsdk {
namespace {
thread_local DrawLimit* current = nullptr;
}

DrawLimit::DrawLimit(const faiss::RandomGenerator& generator, int64_t limit, const char* message)
    : generator_(&generator), left_(limit), message_(message), former_(current) {
    current = this;
}
DrawLimit::~DrawLimit() { current = former_; }

struct Draws {
    static void count(const faiss::RandomGenerator* generator) {
        DrawLimit* limit = current;
        if (__builtin_expect(limit != nullptr && limit->generator_ == generator, 0) && limit->left_-- <= 0)
            throw Error(Code::INVALID_ARGUMENT, limit->message_);
    }
};

}  // namespace fsdk

extern "C" {

// Linked in the place of faiss::RandomGenerator::rand_int(int) where the linker can do that: the same numbers.
int __wrap__ZN5faiss15RandomGenerator8rand_intEi(faiss::RandomGenerator* self, int max) {
    fsdk::Draws::count(self);
    return self->mt() % max;
}
}
