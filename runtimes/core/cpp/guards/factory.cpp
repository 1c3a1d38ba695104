// Guards of free functions: factory strings, cloning and writing, brute force, parameter spaces.
#include <algorithm>
#include <cctype>
#include <climits>
#include <cmath>
#include <cstdio>
#include <cstdlib>

#include <faiss/IndexBinaryIVF.h>
#include <faiss/IndexIVF.h>

#include "support.h"

namespace fsdk::guard {
namespace {

constexpr size_t max_description = 3000;
constexpr int max_nesting = 12;

/** Length, characters, nesting and the size of each number: FAISS reads them with std::stoi and
 * patterns that recurse once per character. */
void bounded(const std::string& text) {
    if (text.empty()) refuse("The description is empty.");
    if (text.size() > max_description)
        refuse(sentence("The description is longer than ", max_description, " characters."));
    int depth = 0;
    int64_t number = -1;
    for (size_t i = 0; i <= text.size(); i++) {
        const unsigned char c = i < text.size() ? text[i] : 0;
        if (i < text.size() && (c < 32 || c > 126))
            refuse("The description holds a character that no index description has.");
        if (c == '(' && ++depth > max_nesting)
            refuse(sentence("The description nests more than ", max_nesting, " indexes."));
        if (c == ')' && --depth < 0) refuse("The description closes a bracket that it did not open.");
        if (c >= '0' && c <= '9') {
            number = (number < 0 ? 0 : number) * 10 + (c - '0');
            if (number > INT_MAX) refuse("The description holds a number above 2^31-1.");
        } else {
            number = -1;
        }
    }
    if (depth != 0) refuse("The description leaves a bracket open.");
}

/** The number after `prefix` at each place where it starts a word part; 0 when there is none. */
template <class Each>
void numbers_after(const std::string& text, const std::string& prefix, Each each) {
    for (size_t at = text.find(prefix); at != std::string::npos; at = text.find(prefix, at + 1)) {
        if (at > 0 && std::isalpha(static_cast<unsigned char>(text[at - 1]))) continue;
        size_t i = at + prefix.size();
        if (i >= text.size() || !std::isdigit(static_cast<unsigned char>(text[i]))) continue;
        int64_t n = 0;
        while (i < text.size() && std::isdigit(static_cast<unsigned char>(text[i]))) n = n * 10 + (text[i++] - '0');
        int64_t bits = 0;
        if (i < text.size() && text[i] == 'x') {
            for (i++; i < text.size() && std::isdigit(static_cast<unsigned char>(text[i])); i++)
                bits = bits * 10 + (text[i] - '0');
        }
        each(n, bits);
    }
}

}  // namespace

void factory(int64_t d, const std::string& description, int metric_type) {
    dimension(d);
    metric(metric_type);
    bounded(description);
    int64_t width = d;
    auto nonzero = [&](const char* name) {
        return [&, name](int64_t n, int64_t bits) {
            if (n < 1) refuse(sentence(name, n, " in the description: the number must be at least 1."));
            if (bits > 24) refuse(sentence(name, n, "x", bits, " in the description: at most 24 bits."));
        };
    };
    for (const char* name : {"PCA", "PCAR", "PCAW", "PCAWR", "RR", "ITQ", "Pad", "OPQ", "LSH"}) {
        numbers_after(description, name, [&](int64_t n, int64_t) {
            if (n < 1) refuse(sentence(name, n, " in the description: the number must be at least 1."));
            width = std::max(width, n);
        });
    }
    for (size_t at = description.find('_'); at != std::string::npos; at = description.find('_', at + 1)) {
        int64_t n = 0;
        for (size_t i = at + 1; i < description.size() && std::isdigit(static_cast<unsigned char>(description[i])); i++)
            n = n * 10 + (description[i] - '0');
        if (description.find("OPQ") != std::string::npos) width = std::max(width, n);
    }
    if (description.find("PCA") != std::string::npos || description.find("OPQ") != std::string::npos ||
        description.find("RR") != std::string::npos || description.find("ITQ") != std::string::npos ||
        description.find("LSH") != std::string::npos) {
        table("The transforms of the description", width, width, 4);
    }
    table("The description's dimensions", width, 1, 64);
    numbers_after(description, "IVF", [&](int64_t n, int64_t) {
        if (n < 1) refuse("IVF0 in the description: an inverted file needs at least 1 list.");
        table("Inverted lists", n, 1, 96);
    });
    numbers_after(description, "HNSW", [](int64_t n, int64_t) { hnsw(n); });
    numbers_after(description, "NSG", [](int64_t n, int64_t) {
        if (n < 2 || n > 1 << 16) refuse(sentence("NSG", n, " in the description: 2 to 65536 neighbours."));
    });
    numbers_after(description, "IMI", [](int64_t n, int64_t bits) {
        if (n < 1 || bits < 1 || n * bits > 40) refuse("IMI in the description: too many centroids, or none.");
    });
    for (const char* name : {"PQ", "PQR"}) {
        numbers_after(description, name, [&](int64_t n, int64_t bits) {
            nonzero(name)(n, bits);
            table("The product quantizer of the description", std::max(width, n), uint64_t{1} << (bits ? bits : 8), 4);
        });
    }
    for (const char* name : {"RQ", "LSQ", "RCQ", "LSCQ", "Residual", "PRQ", "PLSQ"}) {
        numbers_after(description, name, [&](int64_t n, int64_t bits) {
            nonzero(name)(n, bits);
            if (!bits && std::string(name) == "Residual") return;  // a number of centroids; the others', of codebooks
            table("The quantizer of the description", uint64_t(width) * uint64_t(n), uint64_t{1} << (bits ? bits : 8),
                  4);
        });
    }
    // Codebook sizes that follow an underscore or a second x: none may exceed 16 bits.
    for (size_t at = description.find('x'); at != std::string::npos; at = description.find('x', at + 1)) {
        int64_t n = 0;
        for (size_t i = at + 1; i < description.size() && std::isdigit(static_cast<unsigned char>(description[i])); i++)
            n = n * 10 + (description[i] - '0');
        if (at + 1 < description.size() && std::isdigit(static_cast<unsigned char>(description[at + 1])) && n == 0)
            refuse("x0 in the description: the number must be at least 1.");
    }
    if (description.find("ZnLattice") != std::string::npos) {
        int M = 0, r2 = 0, nbit = 0;
        const size_t at = description.find("ZnLattice");
        if (std::sscanf(description.c_str() + at, "ZnLattice%dx%d_%d", &M, &r2, &nbit) != 3)
            refuse("ZnLattice in the description must be followed by MxR_B.");
        lattice(d, M, nbit, r2);
    }
}

void factory_binary(int64_t d, const std::string& description) {
    binary(d);
    bounded(description);
    numbers_after(description, "BIVF", [](int64_t n, int64_t) {
        if (n < 1) refuse("BIVF0 in the description: an inverted file needs at least 1 list.");
        table("Inverted lists", n, 1, 96);
    });
    numbers_after(description, "HNSW", [](int64_t n, int64_t) { hnsw(n); });
    numbers_after(description, "BHNSW", [](int64_t n, int64_t) { hnsw(n); });
    numbers_after(description, "BHash", [&](int64_t n, int64_t b) {
        if (b)
            binary_multi_hash(d, n, b);
        else
            binary_hash(d, n);
    });
}

void whole(Index index) {
    require(bool(index), "There is no index.");
    checked(*index);
}
void whole(Binary index) {
    require(bool(index), "There is no index.");
    checked(*index);
}

void brute_force(int64_t d, int64_t nq, int64_t nb, int64_t k, int metric_type, double) {
    dimension(d), metric(metric_type);
    require(nq >= 0 && nb >= 0, "The number of vectors is negative.");
    if (k < 1 || k > (int64_t{1} << 31) - 1) refuse(sentence("k = ", k, " is not in 1..2^31-1."));
}

void must_differ(const void* self, const void* other) {
    require(self != other, "The two collections are the same object.");
}

void parameter(Index index, const std::string& name, double value) {
    whole(index);
    if (name.empty() || name.size() > 200) refuse("The parameter's name is empty or too long.");
    if (std::isnan(value)) refuse(sentence("The value of ", name, " is not a number."));
    // Infinity lifts the limit of stored vectors, and is the last value that initialize finds for it.
    if (std::isinf(value) && value > 0 && name.find("max_codes") != std::string::npos) return;
    // FAISS casts to int without a look.
    if (value < INT_MIN || value > INT_MAX) refuse(sentence(name, " = ", value, " is not in -2^31..2^31-1."));
}

void parameters(Index index, const std::string& assignments) {
    whole(index);
    if (assignments.size() > 2000) refuse("The assignments are longer than 2000 characters.");
    for (size_t at = 0; at < assignments.size();) {
        size_t end = assignments.find_first_of(", ", at);
        if (end == std::string::npos) end = assignments.size();
        const std::string one = assignments.substr(at, end - at);
        at = end + 1;
        if (one.empty()) continue;
        const size_t equals = one.find('=');
        char* rest = nullptr;
        const double value = equals == std::string::npos ? 0 : std::strtod(one.c_str() + equals + 1, &rest);
        if (equals == std::string::npos || equals == 0 || rest == one.c_str() + equals + 1 || *rest) {
            refuse(sentence("\"", one, "\" is not an assignment name=number."));
        }
        parameter(index, one.substr(0, equals), value);
    }
}

void combinations(const faiss::ParameterSpace& self, size_t c1, size_t c2) {
    size_t n = 1;
    for (const auto& range : self.parameter_ranges) {
        if (range.values.empty())
            refuse(sentence("The range ", range.name, " has no values: set some, or leave the setting out."));
        if (__builtin_mul_overflow(n, range.values.size(), &n))
            refuse("There are more combinations than a number can hold: leave out values.");
    }
    if (c1 >= n || c2 >= n)
        refuse(sentence("There is no combination ", std::max(c1, c2), ": there are ", n, ", numbered from 0."));
}

void parameters(Index index, const faiss::ParameterSpace& space, size_t cno) {
    combinations(space, cno);
    for (const auto& range : space.parameter_ranges) {
        parameter(index, range.name, range.values[cno % range.values.size()]);
        cno /= range.values.size();
    }
}

}  // namespace fsdk::guard
