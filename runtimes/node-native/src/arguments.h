// JavaScript values into slots, by the letters of a signature.
#pragma once

#include <node_api.h>

#include <deque>
#include <memory>
#include <string>

#include "abi.h"
#include "signature.h"

namespace fsdk_node {

/** The slots of one call. Arrays are read in place: whoever makes the call keeps them alive. */
class Slots {
   public:
    static constexpr uint32_t INLINE = 48;

    explicit Slots(uint32_t count) : data_(count <= INLINE ? inline_ : new fsdk_slot[count]), count_(count) {}
    ~Slots() {
        if (data_ != inline_) delete[] data_;
    }
    Slots(const Slots&) = delete;
    Slots& operator=(const Slots&) = delete;

    fsdk_slot* data() { return data_; }
    uint32_t count() const { return count_; }

    /** Fills the argument slots. On a wrong value throws into JavaScript and returns false. */
    bool read(napi_env env, const fsdk_op& op, const fsdk::Signature& signature, const napi_value* values, size_t n);

   private:
    bool read_one(napi_env env, char letter, napi_value value, fsdk_slot* slot);
    bool read_string(napi_env env, napi_value value, fsdk_slot* slot);

    fsdk_slot inline_[INLINE];
    fsdk_slot* data_;
    uint32_t count_;
    std::unique_ptr<std::deque<std::string>> strings_;  // most calls have none
};

}  // namespace fsdk_node
