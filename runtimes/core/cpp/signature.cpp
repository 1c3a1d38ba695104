#include "signature.h"

#include <cstring>

namespace fsdk {
namespace {

bool ends_with(const char* text, const char* end) {
    const size_t n = std::strlen(text), m = std::strlen(end);
    return n >= m && std::strcmp(text + n - m, end) == 0;
}

Signature parse(const fsdk_op& op) {
    Signature out;
    const char* arrow = std::strchr(op.signature, '>');
    out.arguments = arrow ? std::string(op.signature, arrow) : op.signature;
    out.results = arrow ? arrow + 1 : "";
    for (char letter : out.arguments) out.input_slots += is_wide(letter) ? 2 : 1;
    out.resets = ends_with(op.name, ".reset");
    return out;
}

}  // namespace

const std::vector<Signature>& signatures() {
    static const std::vector<Signature>* rows = [] {
        auto* out = new std::vector<Signature>;
        uint32_t count = 0;
        const fsdk_op* ops = fsdk_ops(&count);
        out->reserve(count);
        for (uint32_t i = 0; i < count; ++i) out->push_back(parse(ops[i]));
        return out;
    }();
    return *rows;
}

}  // namespace fsdk
