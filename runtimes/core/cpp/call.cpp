// The one door into the library: checks the call, runs the thunk, maps what it throws.
#include <faiss/Index.h>

#include <cstdlib>
#include <cstring>

#include "abi.h"
#include "cells.h"
#include "failure.h"
#include "frame.h"
#include "interrupt.h"
#include "memory.h"
#include "progress.h"
#include "serial.h"
#include "signature.h"
#include "threads.h"

namespace fsdk {
namespace {

int32_t report(fsdk_error* error, Code code, const char* message) noexcept {
    if (error) {
        error->code = static_cast<int32_t>(code);
        error->message = strdup(message);  // null when there is no memory: the code still tells
    }
    return static_cast<int32_t>(code);
}

int32_t report(fsdk_error* error, const Failure& failure) noexcept {
    return report(error, failure.code, failure.message.c_str());
}

void free_results(const Signature& signature, fsdk_slot* slots) noexcept {
    for (uint32_t i = 0; i < signature.results.size(); ++i) {
        fsdk_slot& slot = slots[signature.input_slots + i];
        const char letter = signature.results[i];
        if (letter == 'H' && slot.p) {
            auto* list = static_cast<fsdk_buffer*>(slot.p);
            const auto* handles = static_cast<const fsdk_handle*>(list->data);
            for (uint64_t e = 0; e < list->bytes / sizeof(fsdk_handle); ++e) {
                if (handles[e]) fsdk_release(handles[e], nullptr);
            }
        }
        if (is_buffer(letter))
            fsdk_buffer_free(static_cast<fsdk_buffer*>(slot.p));
        else if (letter == 'h' && slot.i)
            fsdk_release(static_cast<fsdk_handle>(slot.i), nullptr);
        slot.i = 0;
    }
}

/** Op rows name the releases that have the operation, or else what it needs of the platform. */
std::string what_lacks(const fsdk_op& op) {
    const std::string since = op.since ? op.since : "of another release";
    if (op.since && (*op.since < '0' || *op.since > '9')) return sentence(op.display, " needs ", since, ", which this runtime does not have.");
    const size_t until = since.find("..");
    const std::string here = sentence("; this is FAISS ", fsdk_faiss_version(), ". Use a build with ");
    if (until == std::string::npos) return sentence(op.display, " needs FAISS ", since, here, "that release.");
    return sentence(op.display, " needs FAISS ", since.substr(0, until), " or newer, and older than ",
                    since.substr(until + 2), here, "such a release.");
}

void run(const fsdk_op& op, const Signature& signature, fsdk_slot* slots) {
    Frame frame(op, slots, signature.input_slots, static_cast<uint32_t>(signature.results.size()));
    if (signature.resets) frame.allow_poisoned();
    struct Turn {
        ~Turn() { end_of_turn(); }
    } turn;
    try {
        op.run(frame);
        frame.succeed();
    } catch (...) {
        const Failure failure = current_failure();
        frame.fail(failure.code, failure.message);
        free_results(signature, slots);
        throw;
    }
}

int32_t call(uint32_t id, fsdk_slot* slots, uint32_t n_slots, fsdk_error* error) noexcept {
    if (error) *error = {0, nullptr};
    try {
        const auto& all = signatures();
        if (id >= all.size()) {
            throw Error(
                Code::INVALID_ARGUMENT,
                sentence("There is no operation number ", id,
                         ": the package and its native part are of different versions. Install them together."));
        }
        const Signature& signature = all[id];
        uint32_t count;
        const fsdk_op& op = fsdk_ops(&count)[id];
        if (n_slots != signature.slots() || (n_slots && !slots)) {
            throw Error(Code::INVALID_ARGUMENT,
                        sentence(op.display, " takes ", signature.slots(), " slots, got ", n_slots, "."));
        }
        for (uint32_t i = signature.input_slots; i < n_slots; ++i) slots[i].i = 0;
        if (!op.run) throw Error(Code::UNSUPPORTED, what_lacks(op));
        apply_thread_count();
        run(op, signature, slots);
        return 0;
    } catch (...) {
        // Two steps, because making the sentence may itself run out of memory.
        try {
            return report(error, current_failure());
        } catch (...) {
            return report(error, Code::OUT_OF_MEMORY, "The machine is out of memory.");
        }
    }
}

// Failures of the small entries, which have no frame.
template <class Body>
int32_t guarded(fsdk_error* error, Body body) noexcept {
    if (error) *error = {0, nullptr};
    try {
        body();
        return 0;
    } catch (...) {
        try {
            return report(error, current_failure());
        } catch (...) {
            return report(error, Code::OUT_OF_MEMORY, "The machine is out of memory.");
        }
    }
}

#define FSDK_TEXT_(x) #x
#define FSDK_TEXT(x) FSDK_TEXT_(x)

}  // namespace
}  // namespace fsdk

extern "C" {

uint32_t fsdk_abi_version(void) { return FSDK_ABI_VERSION; }

const char* fsdk_faiss_version(void) {
    return FSDK_TEXT(FAISS_VERSION_MAJOR) "." FSDK_TEXT(FAISS_VERSION_MINOR) "." FSDK_TEXT(FAISS_VERSION_PATCH);
}

int32_t fsdk_call(uint32_t op, fsdk_slot* slots, uint32_t n_slots, fsdk_error* error) {
    return fsdk::call(op, slots, n_slots, error);
}

int32_t fsdk_call_cancellable(uint32_t op, fsdk_slot* slots, uint32_t n_slots, fsdk_token* token, fsdk_error* error) {
    if (token && token->cancelled.load(std::memory_order_relaxed)) {
        return fsdk::report(error, fsdk::Code::ABORTED, "The call was aborted before it began; nothing was changed.");
    }
    fsdk::TokenScope scope(token);
    return fsdk::call(op, slots, n_slots, error);
}

int32_t fsdk_release(fsdk_handle handle, fsdk_error* error) {
    return fsdk::guarded(error, [&] { fsdk::cells::release(handle); });
}

int32_t fsdk_memory(fsdk_handle handle, uint64_t* bytes, fsdk_error* error) {
    return fsdk::guarded(error, [&] { *bytes = fsdk::memory_of(handle); });
}

int32_t fsdk_divisible(fsdk_handle handle, int32_t* yes, fsdk_error* error) {
    return fsdk::guarded(error, [&] { *yes = fsdk::is_divisible(handle); });
}

void fsdk_error_clear(fsdk_error* error) {
    if (!error) return;
    std::free(error->message);
    *error = {0, nullptr};
}

void fsdk_buffer_free(fsdk_buffer* buffer) {
    if (!buffer) return;
    if (buffer->free) buffer->free(buffer->owner);
    delete buffer;
}
}
