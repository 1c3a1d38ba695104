// Functions of the host's language behind readers and writers, and the question which calls would reach one.
#include <algorithm>

#include "abi.h"
#include "cells.h"
#include "class/CallbackIOReader.h"
#include "class/CallbackIOWriter.h"
#include "class/IOReader.h"
#include "class/IOWriter.h"
#include "offered/callbacks.h"
#include "signature.h"

namespace fsdk {
namespace {

const fsdk_callbacks* host = nullptr;

const fsdk_callbacks& callbacks() {
    if (!host) throw Error(Code::UNSUPPORTED, "This runtime cannot call functions while it reads or writes.");
    return *host;
}

[[noreturn]] void failed(int64_t result) {
    if (result == -2) throw Error(Code::UNSUPPORTED, "The function of this reader or writer belongs to another thread.");
    throw Error(Code::IO, "The function of this reader or writer failed.");
}

bool calls_back(faiss::IOReader* reader) {
    while (auto* buffered = dynamic_cast<faiss::BufferedIOReader*>(reader)) reader = buffered->reader;
    return dynamic_cast<offered::CallbackIOReader*>(reader) != nullptr;
}
bool calls_back(faiss::IOWriter* writer) {
    while (auto* buffered = dynamic_cast<faiss::BufferedIOWriter*>(writer)) writer = buffered->writer;
    return dynamic_cast<offered::CallbackIOWriter*>(writer) != nullptr;
}

bool calls_back(fsdk_handle handle) {
    const auto class_id = static_cast<uint32_t>(handle >> 24 & 0xfff);
    const bool reads = is_a(class_id, class_of<faiss::IOReader>::id);
    if (!reads && !is_a(class_id, class_of<faiss::IOWriter>::id)) return false;
    struct Held {
        Cell* cell;
        ~Held() { cells::drop(cell); }
    } held{cells::acquire(handle, "argument")};
    uint32_t there;
    void* root = cells::resolve(held.cell, &there);
    return reads ? calls_back(static_cast<faiss::IOReader*>(root)) : calls_back(static_cast<faiss::IOWriter*>(root));
}

}  // namespace

namespace offered {

CallbackIOReader::CallbackIOReader(int64_t callback, size_t bs) : callback(uint64_t(callback)), bs(bs) {
    callbacks();
    name = "a function";
}
CallbackIOReader::~CallbackIOReader() { host->drop(callback); }

size_t CallbackIOReader::operator()(void* to, size_t size, size_t n) {
    if (size == 0 || n == 0) return 0;
    uint64_t left = uint64_t{size} * n;
    auto* at = static_cast<uint8_t*>(to);
    while (left > 0) {
        const int64_t got = callbacks().pull(callback, at, std::min<uint64_t>(left, bs));
        if (got < 0) failed(got);
        if (got == 0) break;
        at += got, left -= uint64_t(got);
    }
    return size_t(at - static_cast<uint8_t*>(to)) / size;
}

CallbackIOWriter::CallbackIOWriter(int64_t callback, size_t bs) : callback(uint64_t(callback)), bs(bs) {
    callbacks();
    name = "a function";
}
CallbackIOWriter::~CallbackIOWriter() { host->drop(callback); }

size_t CallbackIOWriter::operator()(const void* from, size_t size, size_t n) {
    if (size == 0 || n == 0) return n;
    uint64_t left = uint64_t{size} * n;
    const auto* at = static_cast<const uint8_t*>(from);
    while (left > 0) {
        const uint64_t part = std::min<uint64_t>(left, bs);
        const int64_t result = callbacks().push(callback, at, part);
        // A BufferedIOWriter writes its last portion in its destructor, which must not throw: the runtime tells the failure.
        if (result < 0 && !cells::is_deleting()) failed(result);
        at += part, left -= part;
    }
    return n;
}

}  // namespace offered
}  // namespace fsdk

extern "C" {

void fsdk_set_callbacks(const fsdk_callbacks* callbacks) { fsdk::host = callbacks; }

int32_t fsdk_calls_back(uint32_t op, const fsdk_slot* slots) {
    try {
        const auto& all = fsdk::signatures();
        if (op >= all.size()) return 0;
        for (const char letter : all[op].arguments) {
            if (letter == 'h' && slots->i != 0 && fsdk::calls_back(static_cast<fsdk_handle>(slots->i))) return 1;
            slots += fsdk::is_wide(letter) ? 2 : 1;
        }
    } catch (...) {
        // A handle that is none: the call itself says so.
    }
    return 0;
}
}
