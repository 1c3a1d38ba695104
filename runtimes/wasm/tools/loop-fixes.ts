import type { Fix } from '../../engine/src/fixes/fix.ts';

const FEWER_SUMS = 'twice the sums that V8 has registers for (engine/include/fsdk_fast_scan.h)';
const ALONE = 'the loop runs at half its speed where it stands (engine/include/fsdk_hamming.h)';
const TWO_SUMS = "the compiler makes one chain of additions of FAISS's loop (engine/include/fsdk_distances.h)";
/** Where the loop over four vectors begins. */
const FOUR = `    float d0 = 0;
    float d1 = 0;
    float d2 = 0;
    float d3 = 0;
    FAISS_PRAGMA_IMPRECISE_LOOP
    for (size_t i = 0; i < d; ++i) {
`;

/** How the loop over codes of any size begins that looks for the nearest ones. */
const NEAREST = `                    for (size_t j = j0; j < j1; j++, bs2_ += bytes_per_code) {
                        if (sel && !sel->is_member(j)) {
                            continue;
                        }
                        dis = hc.hamming(bs2_);
                        if (dis < bh_val_[0]) {
                            faiss::maxheap`;
/** Where the loop over tables of four bits begins, but for AVX-512. */
const LOOKUPS = `#ifndef __AVX512F__

template <int NQ, class ResultHandler, class Scaler>
void kernel_accumulate_block(
        int nsq,
        const uint8_t* codes,
        const uint8_t* LUT,
        ResultHandler& res,
        const Scaler& scaler) {
`;

const FEW =
  'several points at once want four times the registers that there are (engine/include/fsdk_few_dimensions.h)';
const ROUNDING = 'number by number (engine/include/fsdk_rounding.h)';
const BLOCKS = 'number by number, where sixteen can be asked at once (engine/include/fsdk_blocks.h)';
const TABLES = 'offsets that instructions can hold are added one by one (engine/include/fsdk_tables.h)';
const SCALARS = 'twice the instructions that 128 bits without fused multiply-add need (engine/include/fsdk_scalars.h)';
const BYTES = 'number by number (engine/include/fsdk_scalars.h)';
const SIGNS = 'eight branches a byte, where two instructions tell the signs (engine/include/fsdk_hamming.h)';
const CODES = 'faiss/impl/ScalarQuantizer.cpp';
/** How FAISS's codecs end for eight components, and what they divide by: what they return is scaled later here. */
const SCALED = [
  [255, 'return _mm256_fmadd_ps(f8, one_255, half_one_255);'],
  [
    15,
    'f8 = _mm256_add_ps(f8, half);\n        __m256 one_255 = _mm256_set1_ps(1.f / 15.f);\n        return _mm256_mul_ps(f8, one_255);',
  ],
  [63, 'return _mm256_fmadd_ps(f8, one_255, half_one_255);'],
] as const;
/** Where the reconstruction of eight components begins: of one range for all components, and of one for each. */
const RECONSTRUCT = `
    FAISS_ALWAYS_INLINE __m256
    reconstruct_8_components(const uint8_t* code, int i) const {
        __m256 xi = Codec::decode_8_components(code, i);
        return _mm256_fmadd_ps(
                xi, `;
const RECONSTRUCT_EACH = RECONSTRUCT.replace('xi, ', 'xi,\n                ');

/** Loops of our own in place of FAISS's, where V8 or the compiler makes too little of them. */
export const LOOPS: readonly Fix[] = [
  {
    name: 'distances: header',
    reason: TWO_SUMS,
    file: 'faiss/utils/distances_simd.cpp',
    find: '#include <faiss/utils/distances.h>\n',
    replace: '#include <faiss/utils/distances.h>\n#include <fsdk_distances.h>\n',
    times: 1,
  },
  ...[
    ['float fvec_inner_product(const float* x, const float* y, size_t d) {\n    float res', 'Products'],
    ['float fvec_L2sqr(const float* x, const float* y, size_t d) {\n    size_t i', 'Squares'],
  ].map(([find = '', term]) => ({
    name: 'distances: one',
    reason: TWO_SUMS,
    file: 'faiss/utils/distances_simd.cpp',
    find,
    replace: find.replace('{\n', `{\n    return fsdk::sum_of<fsdk::${term}>(x, y, d);\n`),
    times: 1,
  })),
  {
    name: 'distances: norm',
    reason: TWO_SUMS,
    file: 'faiss/utils/distances_simd.cpp',
    find: 'float fvec_norm_L2sqr(const float* x, size_t d) {\n    // the double',
    replace:
      'float fvec_norm_L2sqr(const float* x, size_t d) {\n    return fsdk::sum_of<fsdk::Products>(x, x, d);\n    // the double',
    times: 1,
  },
  ...[
    ['d0 += x[i] * y0[i];', 'Products'],
    ['const float q0 = x[i] - y0[i];', 'Squares'],
  ].map(([find = '', term]) => ({
    name: 'distances: four',
    reason: TWO_SUMS,
    file: 'faiss/utils/distances_simd.cpp',
    find: `${FOUR}        ${find}`,
    replace: `    return fsdk::sums_of<fsdk::${term}>(x, y0, y1, y2, y3, d, dis0, dis1, dis2, dis3);\n${FOUR}        ${find}`,
    times: 1,
  })),
  {
    name: 'fast scan: header',
    reason: FEWER_SUMS,
    file: 'faiss/impl/pq4_fast_scan_search_qbs.cpp',
    find: '#include <faiss/impl/simd_result_handlers.h>\n',
    replace: '#include <faiss/impl/simd_result_handlers.h>\n#include <fsdk_fast_scan.h>\n',
    times: 1,
  },
  {
    name: 'fast scan: loop',
    reason: FEWER_SUMS,
    file: 'faiss/impl/pq4_fast_scan_search_qbs.cpp',
    find: LOOKUPS,
    replace: `${LOOKUPS}    if constexpr (std::is_same_v<Scaler, DummyScaler>)
        return fsdk::look_up<NQ, simd16uint16>(nsq, codes, LUT, res);
`,
    times: 1,
  },
  {
    name: 'nearest codes: header',
    reason: ALONE,
    file: 'faiss/utils/hamming.cpp',
    find: '#include <faiss/utils/hamming.h>\n',
    replace: '#include <faiss/utils/hamming.h>\n#include <fsdk_hamming.h>\n',
    times: 1,
  },
  {
    name: 'nearest codes: loop',
    reason: ALONE,
    file: 'faiss/utils/hamming.cpp',
    find: `                default: {\n${NEAREST}`,
    replace: `                default: {
                    if (!sel) {
                        fsdk::nearest_codes(hc, bs2_, bytes_per_code, j0, j1, k, bh_val_, bh_ids_);
                        break;
                    }
${NEAREST}`,
    times: 1,
  },
  {
    name: 'signs: bits',
    reason: SIGNS,
    file: 'faiss/utils/hamming.cpp',
    find: `size_t d) {
    for (int i = 0; i < d; i += 8) {
        uint8_t w = 0;`,
    replace: `size_t d) {
    const size_t fsdk_whole = fsdk::whole_bytes_of_signs(x, b, d);
    b += fsdk_whole / 8;
    for (int i = fsdk_whole; i < d; i += 8) {
        uint8_t w = 0;`,
    times: 1,
  },
  {
    name: 'tables: header',
    reason: TABLES,
    file: 'faiss/impl/ProductQuantizer.cpp',
    find: '#include <faiss/impl/ProductQuantizer.h>\n',
    replace: '#include <faiss/impl/ProductQuantizer.h>\n#include <fsdk_tables.h>\n',
    times: 1,
  },
  {
    name: 'tables: loop',
    reason: TABLES,
    file: 'faiss/impl/ProductQuantizer.cpp',
    find: '    if (pq.M % 4 == 0) {\n',
    replace: `    if constexpr (std::is_same_v<CT, uint8_t>) {
        if (pq.M % 4 == 0)
            return fsdk::nearest_by_tables<C>(pq.M, codes, ncodes, dis_table, k, heap_dis, heap_ids);
    }

    if (pq.M % 4 == 0) {
`,
    times: 1,
  },
  {
    name: 'scalars: header',
    reason: SCALARS,
    file: CODES,
    find: '#include <faiss/utils/fp16.h>\n',
    replace: '#include <faiss/utils/fp16.h>\n#include <fsdk_scalars.h>\n',
    times: 1,
  },
  ...SCALED.map(([levels, scaling]) => {
    const half =
      levels === 15
        ? '__m256 half = _mm256_set1_ps(0.5f);\n        '
        : `const __m256 half_one_255 = _mm256_set1_ps(0.5f / ${levels}.f);
        const __m256 one_255 = _mm256_set1_ps(1.f / ${levels}.f);\n        `;
    return {
      name: `scalars: codes of ${levels}`,
      reason: SCALARS,
      file: CODES,
      find: `        ${half}${scaling}`,
      replace: '        return f8;',
      times: 1,
    };
  }),
  {
    name: 'scalars: one range',
    reason: SCALARS,
    file: CODES,
    find: `${RECONSTRUCT}_mm256_set1_ps(this->vdiff), _mm256_set1_ps(this->vmin));`,
    replace: `
    const float fsdk_half = fsdk::half_step<Codec>();
    const float fsdk_step = this->vdiff * (2 * fsdk_half), fsdk_first = this->vmin + this->vdiff * fsdk_half;
${RECONSTRUCT}_mm256_set1_ps(fsdk_step), _mm256_set1_ps(fsdk_first));`,
    times: 1,
  },
  {
    name: 'scalars: a range each',
    reason: SCALARS,
    file: CODES,
    find: `${RECONSTRUCT_EACH}_mm256_loadu_ps(this->vdiff + i),
                _mm256_loadu_ps(this->vmin + i));`,
    replace: `
    const fsdk::Steps fsdk_steps{this->d, this->vmin, this->vdiff, fsdk::half_step<Codec>()};
${RECONSTRUCT_EACH}_mm256_loadu_ps(fsdk_steps.step.data() + i),
                _mm256_loadu_ps(fsdk_steps.first.data() + i));`,
    times: 1,
  },
  ...['vdiff', 'vdiff[i]'].map((range) => ({
    name: `scalars: bytes by ${range}`,
    reason: BYTES,
    file: CODES,
    find: `        for (size_t i = 0; i < d; i++) {
            float xi = 0;
            if (${range} != 0) {`,
    replace: `        const size_t fsdk_done =
                fsdk::to_bytes<std::is_same_v<Codec, Codec8bit>>(x, code, d, vmin, vdiff);
        for (size_t i = fsdk_done; i < d; i++) {
            float xi = 0;
            if (${range} != 0) {`,
    times: 1,
  })),
  {
    name: 'half floats: a distance',
    reason: SCALARS,
    file: CODES,
    find: `        Similarity sim(x);
        sim.begin_8();
        for (size_t i = 0; i < quant.d; i += 8) {
            __m256 xi`,
    replace: `        if constexpr (std::is_same_v<Quantizer, QuantizerFP16<8>>) {
            using Term = std::conditional_t<Sim::metric_type == METRIC_L2, fsdk::Squares, fsdk::Products>;
            float sum;
            if (fsdk::sum_of_halves<Term>(x, code, quant.d, sum)) return sum;
        }
        Similarity sim(x);
        sim.begin_8();
        for (size_t i = 0; i < quant.d; i += 8) {
            __m256 xi`,
    times: 1,
  },
  {
    name: 'half floats: codes',
    reason: SCALARS,
    file: CODES,
    find: `        for (size_t i = 0; i < d; i++) {
            ((uint16_t*)code)[i] = encode_fp16(x[i]);
        }`,
    replace: '        fsdk::to_halves(x, (uint16_t*)code, d);',
    times: 1,
  },
  {
    name: 'blocks: header',
    reason: BLOCKS,
    file: 'faiss/impl/ResultHandler.h',
    find: '#include <faiss/utils/partitioning.h>\n',
    replace: '#include <faiss/utils/partitioning.h>\n#include <fsdk_blocks.h>\n',
    times: 1,
  },
  {
    name: 'blocks: a heap',
    reason: BLOCKS,
    file: 'faiss/impl/ResultHandler.h',
    find: `            T thresh = heap_dis[0];
            for (size_t j = j0; j < j1; j++) {
`,
    replace: `            T thresh = heap_dis[0];
            for (size_t j = j0; j < j1; j++) {
                j = fsdk::next_before<C>(dis_tab_i, j, j1, thresh);
                if (j == j1) break;
`,
    times: 1,
  },
  {
    name: 'blocks: distances',
    reason: BLOCKS,
    file: 'faiss/utils/distances.cpp',
    find: `                float* ip_line = ip_block.get() + (i - i0) * (j1 - j0);

                for (size_t j = j0; j < j1; j++) {
                    float ip = *ip_line;`,
    replace: `                float* ip_line = ip_block.get() + (i - i0) * (j1 - j0);

                if (!res.sel) {
                    fsdk::distances_of_products(ip_line, x_norms[i], y_norms + j0, j1 - j0);
                    continue;
                }
                for (size_t j = j0; j < j1; j++) {
                    float ip = *ip_line;`,
    times: 1,
  },
  {
    name: 'few dimensions: header',
    reason: FEW,
    file: 'faiss/utils/distances_fused/simdlib_based.cpp',
    find: '#include <faiss/utils/simdlib.h>\n',
    replace: '#include <faiss/utils/simdlib.h>\n#include <fsdk_few_dimensions.h>\n',
    times: 1,
  },
  {
    name: 'few dimensions: loop',
    reason: FEW,
    file: 'faiss/utils/distances_fused/simdlib_based.cpp',
    find: '    size_t j = 0;\n    for (; j < ny_p; ',
    replace: `    for (size_t nx_k = 0; nx_k < NX_POINTS_PER_LOOP; nx_k++) {
        fsdk::nearest_by_four<DIM>(
                xd_0 + nx_k * DIM, y_transposed, y_norms, ny, ny_p, min_distances_i[nx_k], min_indices_i[nx_k]);
    }
    size_t j = ny_p;
    for (; j < ny_p; `,
    times: 1,
  },
  {
    name: 'rounding: header',
    reason: ROUNDING,
    file: 'faiss/utils/quantize_lut.cpp',
    find: '#include <faiss/utils/quantize_lut.h>\n',
    replace: '#include <faiss/utils/quantize_lut.h>\n#include <fsdk_rounding.h>\n',
    times: 1,
  },
  ...[
    ['    float min = HUGE_VAL;\n    for', 'fsdk::least<false>(tab, n)'],
    ['    float max = -HUGE_VAL;\n    for', '-fsdk::least<true>(tab, n)'],
  ].map(([find = '', found]) => ({
    name: `rounding: ${found}`,
    reason: ROUNDING,
    file: 'faiss/utils/quantize_lut.cpp',
    find,
    replace: `    return ${found};\n${find}`,
    times: 1,
  })),
  {
    name: 'rounding: bytes',
    reason: ROUNDING,
    file: 'faiss/utils/quantize_lut.cpp',
    find: `T* tab_out) {
    for (int i = 0; i < n; i++) {`,
    replace: `T* tab_out) {
    for (int i = fsdk::round_to_bytes(tab, n, a, bi, tab_out); i < n; i++) {`,
    times: 1,
  },
];
