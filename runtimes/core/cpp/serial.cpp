#include "serial.h"

#include <cstdint>
#include <mutex>

namespace fsdk {
namespace {

// Different arguments may share a lock: they wait a little, nothing else happens.
std::mutex locks[64];
thread_local std::mutex* held = nullptr;

}  // namespace

void one_at_a_time(const void* argument) {
    if (held) return;
    std::mutex& lock = locks[(reinterpret_cast<uintptr_t>(argument) >> 5) % 64];
    lock.lock();
    held = &lock;
}

void end_of_turn() noexcept {
    if (__builtin_expect(held == nullptr, 1)) return;
    held->unlock();
    held = nullptr;
}

}  // namespace fsdk
