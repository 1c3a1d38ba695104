// Calls by name, for tests.
#pragma once

#include <gtest/gtest.h>

#include <cstring>
#include <string>
#include <vector>

#include "../abi.h"
#include "../cells.h"
#include "../error.h"
#include "fakes.h"

namespace test {

using fsdk::Code;

inline uint32_t op(const char* name) {
    uint32_t count;
    const fsdk_op* ops = fsdk_ops(&count);
    for (uint32_t i = 0; i < count; ++i) {
        if (std::strcmp(ops[i].name, name) == 0) return i;
    }
    ADD_FAILURE() << "no operation " << name;
    return count;
}

inline fsdk_slot integer(int64_t i) { fsdk_slot s; s.i = i; return s; }
inline fsdk_slot number(double f) { fsdk_slot s; s.f = f; return s; }
inline fsdk_slot pointer(const void* p) { fsdk_slot s; s.p = const_cast<void*>(p); return s; }

/** Outcome of a call: code, message and all slots. */
struct Outcome {
    Code code;
    std::string message;
    std::vector<fsdk_slot> slots;
    fsdk_slot result(size_t from_end = 0) const { return slots[slots.size() - 1 - from_end]; }
    fsdk_handle handle() const { return static_cast<fsdk_handle>(result().i); }
};

inline Outcome call(const char* name, std::vector<fsdk_slot> slots, fsdk_token* token = nullptr) {
    fsdk_error error{0, nullptr};
    const int32_t code = fsdk_call_cancellable(op(name), slots.data(), slots.size(), token, &error);
    Outcome out{static_cast<Code>(code), error.message ? error.message : "", slots};
    EXPECT_EQ(code, error.code);
    EXPECT_EQ(code == 0, error.message == nullptr);
    fsdk_error_clear(&error);
    return out;
}

inline fsdk_handle make(const char* name, std::vector<fsdk_slot> arguments = {}) {
    arguments.push_back(integer(0));
    Outcome out = call(name, arguments);
    EXPECT_EQ(out.code, Code::OK) << out.message;
    return out.handle();
}

inline Outcome get(const char* name, fsdk_handle self) { return call(name, {integer(self), integer(0)}); }

inline Code release(fsdk_handle handle) {
    fsdk_error error;
    const auto code = static_cast<Code>(fsdk_release(handle, &error));
    fsdk_error_clear(&error);
    return code;
}

template <class T>
std::vector<T> take(fsdk_slot slot) {
    auto* buffer = static_cast<fsdk_buffer*>(slot.p);
    const T* data = static_cast<const T*>(buffer->data);
    std::vector<T> out(data, data + buffer->bytes / sizeof(T));
    fsdk_buffer_free(buffer);
    return out;
}

/** No test leaves an object or a cell behind. */
class Abi : public ::testing::Test {
   protected:
    void SetUp() override {
        alive_ = fake::alive;
        cells_ = fsdk::cells::live_count();
    }
    void TearDown() override {
        EXPECT_EQ(fake::alive, alive_);
        EXPECT_EQ(fsdk::cells::live_count(), cells_);
    }

   private:
    int alive_ = 0;
    uint64_t cells_ = 0;
};

}  // namespace test
