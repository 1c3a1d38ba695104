// Generated from schema/ by npm run generate. Do not edit.
// Operations of functions_vectors.
#include "thunk.h"

#include "faiss_version.h"
#include <faiss/utils/distances.h>
#include <faiss/utils/utils.h>
#include "guards/guards.h"
#include "guards/through.h"

namespace fsdk::ops {

void fvec_L1([[maybe_unused]] Frame& f) {
    const auto x = f.array<const float>(0, "x");
    const auto y = f.array<const float>(2, "y");
    const int64_t d = f.rows(x, "x", {});
    f.shape(y, "y", {{"d", d}});
    f.result_number(0, faiss::fvec_L1(x.data, y.data, d));
}

void fvec_L2sqr([[maybe_unused]] Frame& f) {
    const auto x = f.array<const float>(0, "x");
    const auto y = f.array<const float>(2, "y");
    const int64_t d = f.rows(x, "x", {});
    f.shape(y, "y", {{"d", d}});
    f.result_number(0, faiss::fvec_L2sqr(x.data, y.data, d));
}

#if FSDK_FAISS_VERSION >= 10800
void fvec_L2sqr_batch_4([[maybe_unused]] Frame& f) {
    const auto x = f.array<const float>(0, "x");
    const auto y0 = f.array<const float>(2, "y0");
    const auto y1 = f.array<const float>(4, "y1");
    const auto y2 = f.array<const float>(6, "y2");
    const auto y3 = f.array<const float>(8, "y3");
    const auto dis = f.array<float>(10, "dis");
    const int64_t d = f.rows(x, "x", {});
    f.shape(y0, "y0", {{"d", d}});
    f.shape(y1, "y1", {{"d", d}});
    f.shape(y2, "y2", {{"d", d}});
    f.shape(y3, "y3", {{"d", d}});
    f.shape(dis, "dis", {{"4", 4}});
    fsdk::through::L2sqr_batch_4(x.data, y0.data, y1.data, y2.data, y3.data, d, dis.data);
}
#endif

void fvec_L2sqr_by_idx([[maybe_unused]] Frame& f) {
    const auto x = f.array<const float>(0, "x");
    const auto y = f.array<const float>(2, "y");
    const auto ids = f.array<const int64_t>(4, "ids");
    const auto d = f.integer<size_t>(6, "d", 1);
    const auto dis = f.array<float>(7, "dis");
    const int64_t nx = f.rows(x, "x", {{"d", d}});
    const int64_t nb = f.rows(y, "y", {{"d", d}});
    const int64_t ny = f.rows(ids, "ids", {{"nx", nx}});
    f.shape(dis, "dis", {{"nx", nx}, {"ny", ny}});
    guard::rows_below(ids.data, ids.size, nb);
    faiss::fvec_L2sqr_by_idx(dis.data, x.data, y.data, ids.data, d, nx, ny);
}

void fvec_L2sqr_ny([[maybe_unused]] Frame& f) {
    const auto x = f.array<const float>(0, "x");
    const auto y = f.array<const float>(2, "y");
    const auto dis = f.array<float>(4, "dis");
    const int64_t d = f.rows(x, "x", {});
    const int64_t ny = f.rows(y, "y", {{"d", d}});
    f.shape(dis, "dis", {{"ny", ny}});
    guard::components(d);
    faiss::fvec_L2sqr_ny(dis.data, x.data, y.data, d, ny);
}

void fvec_L2sqr_ny_nearest([[maybe_unused]] Frame& f) {
    const auto x = f.array<const float>(0, "x");
    const auto y = f.array<const float>(2, "y");
    const int64_t d = f.rows(x, "x", {});
    const int64_t ny = f.rows(y, "y", {{"d", d}});
    guard::components(d);
    f.result_integer(0, static_cast<int64_t>(fsdk::through::L2sqr_ny_nearest(x.data, y.data, d, ny)));
}

#if FSDK_FAISS_VERSION >= 10704
void fvec_L2sqr_ny_nearest_y_transposed([[maybe_unused]] Frame& f) {
    const auto x = f.array<const float>(0, "x");
    const auto y = f.array<const float>(2, "y");
    const auto y_sqlen = f.array<const float>(4, "ySqlen");
    const auto d_offset = f.integer<size_t>(6, "dOffset", 1);
    const int64_t d = f.rows(x, "x", {});
    f.shape(y, "y", {{"d", d}, {"d_offset", d_offset}});
    const int64_t ny = f.rows(y_sqlen, "ySqlen", {});
    guard::columns(d, ny, d_offset);
    f.result_integer(0, static_cast<int64_t>(fsdk::through::L2sqr_ny_nearest_y_transposed(x.data, y.data, y_sqlen.data, d, d_offset, ny)));
}
#endif

#if FSDK_FAISS_VERSION >= 10704
void fvec_L2sqr_ny_transposed([[maybe_unused]] Frame& f) {
    const auto x = f.array<const float>(0, "x");
    const auto y = f.array<const float>(2, "y");
    const auto y_sqlen = f.array<const float>(4, "ySqlen");
    const auto d_offset = f.integer<size_t>(6, "dOffset", 1);
    const auto dis = f.array<float>(7, "dis");
    const int64_t d = f.rows(x, "x", {});
    f.shape(y, "y", {{"d", d}, {"d_offset", d_offset}});
    const int64_t ny = f.rows(y_sqlen, "ySqlen", {});
    f.shape(dis, "dis", {{"ny", ny}});
    guard::columns(d, ny, d_offset);
    faiss::fvec_L2sqr_ny_transposed(dis.data, x.data, y.data, y_sqlen.data, d, d_offset, ny);
}
#endif

void fvec_Linf([[maybe_unused]] Frame& f) {
    const auto x = f.array<const float>(0, "x");
    const auto y = f.array<const float>(2, "y");
    const int64_t d = f.rows(x, "x", {});
    f.shape(y, "y", {{"d", d}});
    f.result_number(0, faiss::fvec_Linf(x.data, y.data, d));
}

void fvec_add([[maybe_unused]] Frame& f) {
    const auto a = f.array<const float>(0, "a");
    const auto b = f.array<const float>(2, "b");
    const auto c = f.array<float>(4, "c");
    const int64_t d = f.rows(a, "a", {});
    f.shape(b, "b", {{"d", d}});
    f.shape(c, "c", {{"d", d}});
    faiss::fvec_add(d, a.data, b.data, c.data);
}

void fvec_add_scalar([[maybe_unused]] Frame& f) {
    const auto a = f.array<const float>(0, "a");
    const auto b = f.number<float>(2);
    const auto c = f.array<float>(3, "c");
    const int64_t d = f.rows(a, "a", {});
    f.shape(c, "c", {{"d", d}});
    faiss::fvec_add(d, a.data, b, c.data);
}

void fvec_inner_product([[maybe_unused]] Frame& f) {
    const auto x = f.array<const float>(0, "x");
    const auto y = f.array<const float>(2, "y");
    const int64_t d = f.rows(x, "x", {});
    f.shape(y, "y", {{"d", d}});
    f.result_number(0, faiss::fvec_inner_product(x.data, y.data, d));
}

#if FSDK_FAISS_VERSION >= 10800
void fvec_inner_product_batch_4([[maybe_unused]] Frame& f) {
    const auto x = f.array<const float>(0, "x");
    const auto y0 = f.array<const float>(2, "y0");
    const auto y1 = f.array<const float>(4, "y1");
    const auto y2 = f.array<const float>(6, "y2");
    const auto y3 = f.array<const float>(8, "y3");
    const auto dis = f.array<float>(10, "dis");
    const int64_t d = f.rows(x, "x", {});
    f.shape(y0, "y0", {{"d", d}});
    f.shape(y1, "y1", {{"d", d}});
    f.shape(y2, "y2", {{"d", d}});
    f.shape(y3, "y3", {{"d", d}});
    f.shape(dis, "dis", {{"4", 4}});
    fsdk::through::inner_product_batch_4(x.data, y0.data, y1.data, y2.data, y3.data, d, dis.data);
}
#endif

void fvec_inner_products_by_idx([[maybe_unused]] Frame& f) {
    const auto x = f.array<const float>(0, "x");
    const auto y = f.array<const float>(2, "y");
    const auto ids = f.array<const int64_t>(4, "ids");
    const auto d = f.integer<size_t>(6, "d", 1);
    const auto ip = f.array<float>(7, "ip");
    const int64_t nx = f.rows(x, "x", {{"d", d}});
    const int64_t nb = f.rows(y, "y", {{"d", d}});
    const int64_t ny = f.rows(ids, "ids", {{"nx", nx}});
    f.shape(ip, "ip", {{"nx", nx}, {"ny", ny}});
    guard::rows_below(ids.data, ids.size, nb);
    faiss::fvec_inner_products_by_idx(ip.data, x.data, y.data, ids.data, d, nx, ny);
}

void fvec_inner_products_ny([[maybe_unused]] Frame& f) {
    const auto x = f.array<const float>(0, "x");
    const auto y = f.array<const float>(2, "y");
    const auto ip = f.array<float>(4, "ip");
    const int64_t d = f.rows(x, "x", {});
    const int64_t ny = f.rows(y, "y", {{"d", d}});
    f.shape(ip, "ip", {{"ny", ny}});
    guard::components(d);
    faiss::fvec_inner_products_ny(ip.data, x.data, y.data, d, ny);
}

void fvec_madd([[maybe_unused]] Frame& f) {
    const auto a = f.array<const float>(0, "a");
    const auto bf = f.number<float>(2);
    const auto b = f.array<const float>(3, "b");
    const auto c = f.array<float>(5, "c");
    const int64_t n = f.rows(a, "a", {});
    f.shape(b, "b", {{"n", n}});
    f.shape(c, "c", {{"n", n}});
    faiss::fvec_madd(n, a.data, bf, b.data, c.data);
}

void fvec_madd_and_argmin([[maybe_unused]] Frame& f) {
    const auto a = f.array<const float>(0, "a");
    const auto bf = f.number<float>(2);
    const auto b = f.array<const float>(3, "b");
    const auto c = f.array<float>(5, "c");
    const int64_t n = f.rows(a, "a", {});
    f.shape(b, "b", {{"n", n}});
    f.shape(c, "c", {{"n", n}});
    f.result_integer(0, static_cast<int64_t>(faiss::fvec_madd_and_argmin(n, a.data, bf, b.data, c.data)));
}

void fvec_norm_L2sqr([[maybe_unused]] Frame& f) {
    const auto x = f.array<const float>(0, "x");
    const int64_t d = f.rows(x, "x", {});
    f.result_number(0, faiss::fvec_norm_L2sqr(x.data, d));
}

void fvec_norms_L2([[maybe_unused]] Frame& f) {
    const auto x = f.array<const float>(0, "x");
    const auto d = f.integer<size_t>(2, "d", 1);
    const auto norms = f.array<float>(3, "norms");
    const int64_t nx = f.rows(x, "x", {{"d", d}});
    f.shape(norms, "norms", {{"nx", nx}});
    faiss::fvec_norms_L2(norms.data, x.data, d, nx);
}

void fvec_norms_L2sqr([[maybe_unused]] Frame& f) {
    const auto x = f.array<const float>(0, "x");
    const auto d = f.integer<size_t>(2, "d", 1);
    const auto norms = f.array<float>(3, "norms");
    const int64_t nx = f.rows(x, "x", {{"d", d}});
    f.shape(norms, "norms", {{"nx", nx}});
    faiss::fvec_norms_L2sqr(norms.data, x.data, d, nx);
}

void fvec_renorm_L2([[maybe_unused]] Frame& f) {
    const auto d = f.integer<size_t>(0, "d", 1);
    const auto x = f.array<float>(1, "x");
    const int64_t nx = f.rows(x, "x", {{"d", d}});
    faiss::fvec_renorm_L2(d, nx, x.data);
}

void fvec_sub([[maybe_unused]] Frame& f) {
    const auto a = f.array<const float>(0, "a");
    const auto b = f.array<const float>(2, "b");
    const auto c = f.array<float>(4, "c");
    const int64_t d = f.rows(a, "a", {});
    f.shape(b, "b", {{"d", d}});
    f.shape(c, "c", {{"d", d}});
    faiss::fvec_sub(d, a.data, b.data, c.data);
}

void inner_product_to_L2sqr([[maybe_unused]] Frame& f) {
    const auto nr1 = f.array<const float>(0, "nr1");
    const auto nr2 = f.array<const float>(2, "nr2");
    const auto dis = f.array<float>(4, "dis");
    const int64_t n1 = f.rows(nr1, "nr1", {});
    const int64_t n2 = f.rows(nr2, "nr2", {});
    f.shape(dis, "dis", {{"n1", n1}, {"n2", n2}});
    faiss::inner_product_to_L2sqr(dis.data, nr1.data, nr2.data, n1, n2);
}

void pairwise_indexed_L2sqr([[maybe_unused]] Frame& f) {
    const auto d = f.integer<size_t>(0, "d", 1);
    const auto x = f.array<const float>(1, "x");
    const auto ix = f.array<const int64_t>(3, "ix");
    const auto y = f.array<const float>(5, "y");
    const auto iy = f.array<const int64_t>(7, "iy");
    const auto dis = f.array<float>(9, "dis");
    const int64_t nx = f.rows(x, "x", {{"d", d}});
    const int64_t n = f.rows(ix, "ix", {});
    const int64_t ny = f.rows(y, "y", {{"d", d}});
    f.shape(iy, "iy", {{"n", n}});
    f.shape(dis, "dis", {{"n", n}});
    guard::pairs_below(n, ix.data, nx, iy.data, ny);
    faiss::pairwise_indexed_L2sqr(d, n, x.data, ix.data, y.data, iy.data, dis.data);
}

void pairwise_indexed_inner_product([[maybe_unused]] Frame& f) {
    const auto d = f.integer<size_t>(0, "d", 1);
    const auto x = f.array<const float>(1, "x");
    const auto ix = f.array<const int64_t>(3, "ix");
    const auto y = f.array<const float>(5, "y");
    const auto iy = f.array<const int64_t>(7, "iy");
    const auto dis = f.array<float>(9, "dis");
    const int64_t nx = f.rows(x, "x", {{"d", d}});
    const int64_t n = f.rows(ix, "ix", {});
    const int64_t ny = f.rows(y, "y", {{"d", d}});
    f.shape(iy, "iy", {{"n", n}});
    f.shape(dis, "dis", {{"n", n}});
    guard::pairs_below(n, ix.data, nx, iy.data, ny);
    faiss::pairwise_indexed_inner_product(d, n, x.data, ix.data, y.data, iy.data, dis.data);
}

}  // namespace fsdk::ops
