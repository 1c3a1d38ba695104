// What the module exports besides the C ABI: the entries that take a handle, as doubles, because a 64-bit integer would
// cross the border as a bigint.
#include <emscripten.h>

#include "abi.h"

extern "C" {
// Functions that readers and writers call (cpp/host.js). Their numbers fit a double, and so do sizes here.
double fsdk_host_pull(double id, void* to, double n);
double fsdk_host_push(double id, const void* from, double n);
void fsdk_host_drop(double id);
}

namespace {
const fsdk_callbacks CALLBACKS{
    [](uint64_t id, void* to, uint64_t n) { return int64_t(fsdk_host_pull(double(id), to, double(n))); },
    [](uint64_t id, const void* from, uint64_t n) { return int64_t(fsdk_host_push(double(id), from, double(n))); },
    [](uint64_t id) { fsdk_host_drop(double(id)); }};
}

extern "C" {

EMSCRIPTEN_KEEPALIVE void fsdk_wasm_set_callbacks(void) { fsdk_set_callbacks(&CALLBACKS); }

EMSCRIPTEN_KEEPALIVE int32_t fsdk_wasm_release(double handle, fsdk_error* error) {
    return fsdk_release(static_cast<fsdk_handle>(handle), error);
}

EMSCRIPTEN_KEEPALIVE int32_t fsdk_wasm_memory(double handle, double* bytes, fsdk_error* error) {
    uint64_t exact = 0;
    const int32_t code = fsdk_memory(static_cast<fsdk_handle>(handle), &exact, error);
    *bytes = static_cast<double>(exact);
    return code;
}

EMSCRIPTEN_KEEPALIVE int32_t fsdk_wasm_divisible(double handle, int32_t* yes, fsdk_error* error) {
    return fsdk_divisible(static_cast<fsdk_handle>(handle), yes, error);
}
}
