#include "failure.h"

#include <faiss/impl/FaissException.h>

#include <cctype>
#include <initializer_list>
#include <new>
#include <stdexcept>
#include <system_error>

namespace fsdk {
namespace {

bool has(const std::string& text, std::initializer_list<const char*> words) {
    for (const char* word : words) {
        if (text.find(word) != std::string::npos) return true;
    }
    return false;
}

// FAISS has one exception class; what went wrong is only in its text. Releases word it differently, so
// the tests are on the few words that 1.7.3 to 1.15 share.
Failure classify(const std::string& text) {
    auto fail = [&](Code code, const char* lead) { return Failure{code, std::string(lead) + FAISS_SAYS + text}; };
    if (has(text, {"computation interrupted"})) {
        return fail(Code::ABORTED, "The call was aborted before it was done.");
    }
    if (has(text, {"could not open", "could not close", "read error in", "write error in", "No such file", "mmap() failed"})) {
        return fail(Code::IO, "The file could not be read or written; check the path, its permissions and the space left.");
    }
    if (has(text, {"is_trained", "not trained", "Index not trained"})) {
        return fail(Code::NOT_TRAINED, "The object is not trained: call train() with representative vectors first.");
    }
    if (has(text, {"could not parse"})) {
        return fail(Code::INVALID_ARGUMENT, "The factory string is not one that this FAISS understands.");
    }
    if (has(text, {"not implemented", "not supported", "unsupported", "Not implemented", "does not make sense",
                   "NotImplemented", "not instantiated"})) {
        return fail(Code::UNSUPPORTED, "This class or release of FAISS does not offer the call.");
    }
    return fail(Code::ENGINE, "FAISS refused the call.");
}

}  // namespace

Failure current_failure() {
    try {
        throw;
    } catch (const Error& e) {
        return {e.code, e.message};
    } catch (const faiss::FaissException& e) {
        return classify(e.msg);
    } catch (const std::bad_alloc&) {
        return {Code::OUT_OF_MEMORY, "The memory that the call needs could not be allocated. Pass smaller batches, or close objects that are no longer used."};
    } catch (const std::length_error&) {
        return {Code::OUT_OF_MEMORY, "The call asked for an array larger than any machine has. Check the sizes that were passed."};
    } catch (const std::exception& e) {
        return classify(e.what());
    } catch (...) {
        return {Code::ENGINE, "The engine failed with an exception that carries no text."};
    }
}

}  // namespace fsdk
