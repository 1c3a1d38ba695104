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

void lu(int m, int n, double* a, int lda, int* ipiv, int* info) {
    auto matrix = map(a, m, n, lda);
    *info = 0;
    const int steps = m < n ? m : n;
    for (int j = 0; j < steps; ++j) {
        Eigen::Index below;
        matrix.col(j).tail(m - j).cwiseAbs().maxCoeff(&below);
        const int pivot = j + int(below);
        ipiv[j] = pivot + 1;
        if (matrix(pivot, j) == 0) {
            if (*info == 0) *info = j + 1;  // singular: the factorisation is completed all the same
            continue;
        }
        if (pivot != j) matrix.row(j).swap(matrix.row(pivot));
        matrix.col(j).tail(m - j - 1) /= matrix(j, j);
        matrix.bottomRightCorner(m - j - 1, n - j - 1).noalias() -=
                matrix.col(j).tail(m - j - 1) * matrix.row(j).tail(n - j - 1);
    }
}

void invert(int n, double* a, int lda, const int* ipiv, double* work, int lwork, int* info) {
    *info = 0;
    if (lwork == -1) {
        work[0] = n;
        return;
    }
    auto matrix = map(a, n, n, lda);
    for (int i = 0; i < n; ++i) {
        if (matrix(i, i) == 0) {
            *info = i + 1;
            return;
        }
    }
    Matrix<double> inverse = Matrix<double>::Identity(n, n);
    for (int i = 0; i < n; ++i) inverse.row(i).swap(inverse.row(ipiv[i] - 1));
    matrix.triangularView<Eigen::UnitLower>().solveInPlace(inverse);
    matrix.triangularView<Eigen::Upper>().solveInPlace(inverse);
    matrix = inverse;
}

/** Lets `work` have a matrix of floats as one of doubles: Eigen's code for floats would come beside that for doubles. */
template <class Work>
void as_doubles(int m, int n, float* a, int lda, const Work& work) {
    auto floats = map(a, m, n, lda);
    Matrix<double> doubles = floats.cast<double>();
    work(doubles.data());
    floats = doubles.cast<float>();
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

void sgetrf_(int* m, int* n, float* a, int* lda, int* ipiv, int* info) {
    as_doubles(*m, *n, a, *lda, [&](double* doubles) { lu(*m, *n, doubles, *m, ipiv, info); });
}
void dgetrf_(int* m, int* n, double* a, int* lda, int* ipiv, int* info) { lu(*m, *n, a, *lda, ipiv, info); }
void sgetri_(int* n, float* a, int* lda, int* ipiv, float* work, int* lwork, int* info) {
    if (*lwork == -1) {
        *info = 0;
        work[0] = float(*n);
        return;
    }
    as_doubles(*n, *n, a, *lda, [&](double* doubles) { invert(*n, doubles, *n, ipiv, nullptr, 0, info); });
}
void dgetri_(int* n, double* a, int* lda, int* ipiv, double* work, int* lwork, int* info) {
    invert(*n, a, *lda, ipiv, work, *lwork, info);
}
}
