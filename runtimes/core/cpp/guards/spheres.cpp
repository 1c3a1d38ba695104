// Guards of lattices: FAISS lists the atoms of a sphere by trying every sum of squares, numbers its points in 64 bits by
// tables of 100 x 100 binomials, and looks numbers up without a bound (impl/lattice_Zn.cpp).
#include <algorithm>
#include <cmath>
#include <vector>

#include <faiss/impl/lattice_Zn.h>

#include "support.h"

namespace fsdk::guard {
namespace {

constexpr long double too_many_points = 9223372036854775808.0L;  // 2^63
/** Sums that FAISS tries, about a second of them; deeper recursion than 1000 coordinates may end the stack. */
constexpr int64_t most_steps = 10'000'000, most_coordinates = 1000, most_r2 = 1 << 24;
/** Points of up to 8 coordinates that a ZnSphereCodecRec keeps, and coordinates that it decodes to find them. */
constexpr long double most_kept = 1 << 27, most_decoded = 1 << 30;
/** Squared radius up to which its tables of (r2 + 1)^2 numbers stay small. */
constexpr int64_t most_halved_r2 = 2000, most_halved_coordinates = 1 << 16;

/** The atoms of a sphere, counted in the order in which FAISS lists them. */
class Atoms {
   public:
    Atoms(int64_t dim, int64_t r2) { list(r2, int64_t(std::ceil(std::sqrt(double(r2)))) + 1, dim, -1, 0, 1, 1); }
    int64_t count = 0;
    long double points = 0;
    bool too_long() const { return steps_ > most_steps; }

   private:
    /** `last` came `run` times right before the place `at`; `ways`: orders and signs of what was chosen. */
    void list(int64_t total, int64_t v, int64_t n, int64_t last, int64_t run, int64_t at, long double ways) {
        if (++steps_ > most_steps || total < 0) return;
        const auto with = [&](int64_t value) {
            return ways * at / (value == last ? run + 1 : 1) * (value == 0 ? 1 : 2);
        };
        if (n == 1) {
            const int64_t root = int64_t(std::sqrt(double(total)));
            if (root > v || root * root != total) return;
            count++;
            points += with(root);
            return;
        }
        for (; v >= 0 && !too_long(); v--)
            list(total - v * v, v, n - 1, v, v == last ? run + 1 : 1, at + 1, with(v));
    }
    int64_t steps_ = 0;
};

std::string sphere_fault(int64_t dim, int64_t r2, bool numbered) {
    if (dim < 1 || dim > most_coordinates) return sentence("dim = ", dim, " is not in 1..", most_coordinates, ".");
    if (r2 < 0 || r2 > most_r2) return sentence("r2 = ", r2, " is not in 0..", most_r2, ".");
    if (numbered && dim > 99) return sentence("dim = ", dim, " is above 99, where FAISS's table of binomials ends.");
    const Atoms atoms(dim, r2);
    if (atoms.too_long() || atoms.count * dim > int64_t{1} << 28)
        return sentence("r2 = ", r2, " has too many sums of ", dim, " squares to list: take a smaller sphere.");
    if (atoms.count == 0)
        return sentence("There is no point with ", dim, " whole coordinates at the squared distance r2 = ", r2, ".");
    if (numbered && atoms.points >= too_many_points)
        return sentence("There are 2^63 and more points with ", dim, " whole coordinates at the squared distance r2 = ", r2,
                        ": their numbers would not fit 64 bits.");
    return {};
}

std::string halves_fault(int64_t dim, int64_t r2) {
    if (dim < 2 || dim > most_halved_coordinates || (dim & (dim - 1)) != 0)
        return sentence("dim = ", dim, " is no power of 2 in 2..", most_halved_coordinates, ".");
    if (r2 < 0 || r2 > most_halved_r2) return sentence("r2 = ", r2, " is not in 0..", most_halved_r2, ".");
    std::vector<long double> points(r2 + 1, 0);
    for (int64_t v = 0; v * v <= r2; v++) points[v * v] = v == 0 ? 1 : 2;
    int64_t kept_dim = std::min<int64_t>(8, dim / 2);
    for (int64_t half = 1; half < dim; half *= 2) {
        if (half == kept_dim) {
            long double kept = 0;
            for (long double one : points) kept += one;
            if (kept * kept_dim > most_kept || kept * dim > most_decoded)
                return sentence("r2 = ", r2, " has too many points with ", kept_dim,
                                " coordinates to keep ready for decoding: take a smaller sphere.");
        }
        std::vector<long double> doubled(r2 + 1, 0);
        for (int64_t sum = 0; sum <= r2; sum++)
            for (int64_t first = 0; first <= sum; first++) doubled[sum] += points[first] * points[sum - first];
        points = std::move(doubled);
    }
    if (points[r2] == 0)
        return sentence("There is no point with ", dim, " whole coordinates at the squared distance r2 = ", r2, ".");
    if (points[r2] >= too_many_points)
        return sentence("There are 2^63 and more points with ", dim, " whole coordinates at the squared distance r2 = ", r2,
                        ": their numbers would not fit 64 bits.");
    return {};
}

std::string either_fault(int64_t dim, int64_t r2) {
    if (dim < 2) return sentence("dim = ", dim, " is below 2.");
    std::string fault = sphere_fault(dim, r2, true);
    return fault.empty() && (dim & (dim - 1)) == 0 ? halves_fault(dim, r2) : fault;
}

void accept(const std::string& fault) {
    if (!fault.empty()) refuse(fault);
}

/** Each codec hides the number of its base with its own. */
uint64_t size_of(const faiss::EnumeratedVectors& self) {
    const auto* codec = dynamic_cast<const faiss::ZnSphereCodec*>(&self);
    return codec ? codec->nv : self.nv;
}

void finite(int64_t n, int64_t d, const float* x) {
    if (!validate::all_finite(x, n * d)) refuse("A vector holds NaN or Infinity, to which no point is nearest.");
}

}  // namespace

void sphere(int64_t dim, int64_t r2) { accept(sphere_fault(dim, r2, false)); }
void sphere_codec(int64_t dim, int64_t r2) { accept(sphere_fault(dim, r2, true)); }
void sphere_halves(int64_t dim, int64_t r2) { accept(halves_fault(dim, r2)); }
void sphere_either(int64_t dim, int64_t r2) { accept(either_fault(dim, r2)); }

std::string lattice_fault(int64_t d, int64_t nsq, int64_t scale_nbit, int64_t r2) {
    if (nsq < 1 || d % nsq != 0) return sentence("nsq = ", nsq, " does not divide d = ", d, ".");
    if (scale_nbit < 0 || scale_nbit > 30) return "scale_nbit is not in 0..30.";
    return either_fault(d / nsq, r2);
}
void lattice(int64_t d, int64_t nsq, int64_t scale_nbit, int64_t r2) {
    dimension(d);
    accept(lattice_fault(d, nsq, scale_nbit, r2));
}

void sphere_vectors(const faiss::ZnSphereSearch& self, int64_t n, const float* x) {
    require(n <= 1 << 30, "There are more vectors than FAISS counts with 32 bits.");
    finite(n, self.dimS, x);
}

void lattice_vectors(const faiss::EnumeratedVectors& self, int64_t n, const float* x) {
    require(n <= 1 << 30, "There are more vectors than FAISS counts with 32 bits.");
    finite(n, self.dim, x);
    const auto* halves = dynamic_cast<const faiss::ZnSphereCodecRec*>(&self);
    if (!halves) return;
    // It looks partial squared lengths up in tables that end with r2.
    for (int64_t i = 0; i < n; i++) {
        double sum = 0;
        for (int64_t j = 0; j < self.dim; j++) sum += double(x[i * self.dim + j]) * x[i * self.dim + j];
        if (sum > halves->r2) refuse(sentence("Vector ", i, " lies outside the sphere of squared radius ", halves->r2, "."));
    }
}

void lattice_codes(const faiss::EnumeratedVectors& self, int64_t n, const uint64_t* codes) {
    require(n <= 1 << 30, "There are more codes than FAISS counts with 32 bits.");
    const uint64_t size = size_of(self);
    for (int64_t i = 0; i < n; i++) {
        if (codes[i] >= size) refuse(sentence("Code ", i, " is ", codes[i], ", but there are ", size, " vectors."));
    }
}
void lattice_code(const faiss::EnumeratedVectors& self, uint64_t code) { lattice_codes(self, 1, &code); }

void sphere_part(const faiss::ZnSphereCodecRec& self, int64_t ld, int64_t r2t, int64_t r2a) {
    if (ld > self.log2_dim) refuse(sentence("ld = ", ld, " is above log2_dim = ", self.log2_dim, "."));
    if (r2t > self.r2 || r2a > self.r2)
        refuse(sentence("A squared distance of ", std::max(r2t, r2a), " is above r2 = ", self.r2, "."));
}

}  // namespace fsdk::guard
