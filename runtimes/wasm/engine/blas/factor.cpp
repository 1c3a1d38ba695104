// QR and LU factorisations with LAPACK's storage: reflectors below the diagonal and their factors in tau, unit lower
// triangles, pivots counted from 1.
#include <Eigen/Householder>
#include <Eigen/LU>
#include <Eigen/QR>
#include <cmath>
#include <vector>

#include "blas.h"

namespace {

template <class T>
using Matrix = Eigen::Matrix<T, Eigen::Dynamic, Eigen::Dynamic>;
template <class T>
using Strided = Eigen::Map<Matrix<T>, 0, Eigen::OuterStride<>>;

template <class T>
Strided<T> map(T* data, int rows, int columns, int ld) {
    return Strided<T>(data, rows, columns, Eigen::OuterStride<>(ld));
}

template <class T>
void lu(int m, int n, T* a, int lda, int* ipiv, int* info) {
    auto matrix = map(a, m, n, lda);
    *info = 0;
    const int steps = m < n ? m : n;
    for (int j = 0; j < steps; ++j) {
        Eigen::Index below;
        matrix.col(j).tail(m - j).cwiseAbs().maxCoeff(&below);
        const int pivot = j + int(below);
        ipiv[j] = pivot + 1;
        if (matrix(pivot, j) == T(0)) {
            if (*info == 0) *info = j + 1;  // singular: the factorisation is completed all the same
            continue;
        }
        if (pivot != j) matrix.row(j).swap(matrix.row(pivot));
        matrix.col(j).tail(m - j - 1) /= matrix(j, j);
        matrix.bottomRightCorner(m - j - 1, n - j - 1).noalias() -=
                matrix.col(j).tail(m - j - 1) * matrix.row(j).tail(n - j - 1);
    }
}

template <class T>
void invert(int n, T* a, int lda, const int* ipiv, T* work, int lwork, int* info) {
    *info = 0;
    if (lwork == -1) {
        work[0] = T(n);
        return;
    }
    auto matrix = map(a, n, n, lda);
    for (int i = 0; i < n; ++i) {
        if (matrix(i, i) == T(0)) {
            *info = i + 1;
            return;
        }
    }
    Matrix<T> inverse = Matrix<T>::Identity(n, n);
    for (int i = 0; i < n; ++i) inverse.row(i).swap(inverse.row(ipiv[i] - 1));
    matrix.template triangularView<Eigen::UnitLower>().solveInPlace(inverse);
    matrix.template triangularView<Eigen::Upper>().solveInPlace(inverse);
    matrix = inverse;
}

}  // namespace

extern "C" {

int sgeqrf_(int* m, int* n, float* a, int* lda, float* tau, float* work, int* lwork, int* info) {
    *info = 0;
    if (*lwork == -1) {
        work[0] = float(*n);
        return 0;
    }
    auto matrix = map(a, *m, *n, *lda);
    const Eigen::HouseholderQR<Matrix<float>> qr(matrix);
    matrix = qr.matrixQR();
    const auto& factors = qr.hCoeffs();
    for (Eigen::Index i = 0; i < factors.size(); ++i) tau[i] = factors(i);
    return 0;
}

int sorgqr_(int* m, int* n, int* k, float* a, int* lda, float* tau, float* work, int* lwork, int* info) {
    *info = 0;
    if (*lwork == -1) {
        work[0] = float(*n);
        return 0;
    }
    auto matrix = map(a, *m, *n, *lda);
    const Matrix<float> reflectors = matrix.leftCols(*k);
    const Eigen::VectorXf factors = Eigen::Map<const Eigen::VectorXf>(tau, *k);
    Matrix<float> q = Matrix<float>::Identity(*m, *n);
    q.applyOnTheLeft(Eigen::householderSequence(reflectors, factors));
    matrix = q;
    return 0;
}

void sgetrf_(int* m, int* n, float* a, int* lda, int* ipiv, int* info) { lu(*m, *n, a, *lda, ipiv, info); }
void dgetrf_(int* m, int* n, double* a, int* lda, int* ipiv, int* info) { lu(*m, *n, a, *lda, ipiv, info); }
void sgetri_(int* n, float* a, int* lda, int* ipiv, float* work, int* lwork, int* info) {
    invert(*n, a, *lda, ipiv, work, *lwork, info);
}
void dgetri_(int* n, double* a, int* lda, int* ipiv, double* work, int* lwork, int* info) {
    invert(*n, a, *lda, ipiv, work, *lwork, info);
}
}
