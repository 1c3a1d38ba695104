import { invalid } from '../shapes.ts';

const bits = (count: number) => Math.floor((count + 7) / 8);

/** What a match says of the size: a number, or the rest of the string with its dimension. */
type Rule = readonly [RegExp, (d: number, ...groups: string[]) => number];

/** Tried in this order; wrappers before what they wrap. */
const RULES: readonly Rule[] = [
  [/^Flat$/, (d) => d * 4],
  [/^(.*),RFlat$/, (d, base) => d * 4 + codeSize(d, base as string)],
  [/^(.*),Refine\((.*)\)$/, (d, base, refine) => codeSize(d, base as string) + codeSize(d, refine as string)],
  [/^(?:IDMap2?),(.*)$/, (d, base) => codeSize(d, base as string)],
  [/^(.*),IDMap2?$/, (d, base) => codeSize(d, base as string)],
  [/^IVF\d+k?(?:_HNSW\d*|_NSG\d+|\(.*\))?,(.*)$/, (d, codes) => codeSize(d, codes as string)],
  [/^IMI\d+x\d+,(.*)$/, (d, codes) => codeSize(d, codes as string)],
  [/^(?:PCAW?R?|RR|ITQ|Pad)(\d+),(.*)$/, (_, out, rest) => codeSize(Number(out), rest as string)],
  [/^OPQ\d+_(\d+),(.*)$/, (_, out, rest) => codeSize(Number(out), rest as string)],
  [/^(?:OPQ\d+|L2[nN]orm|ITQ|RR),(.*)$/, (d, rest) => codeSize(d, rest as string)],
  [/^PQ(\d+)x(\d+)(?:np|fsr?(?:_\d+)?)?$/, (_, M, nbits) => bits(Number(M) * Number(nbits))],
  [/^PQ(\d+)\+(\d+)$/, (_, M1, M2) => Number(M1) + Number(M2)],
  [/^PQ(\d+)(?:np)?$/, (_, M) => Number(M)],
  [/^HNSW32(?:,Flat)?$/, (d) => d * 4 + 64 * 4],
  [/^SQ4$/, (d) => bits(d * 4)],
  [/^SQ6$/, (d) => bits(d * 6)],
  [/^SQ8(?:_direct(?:_signed)?)?$/, (d) => d],
  [/^SQ(?:fp|bf)16$/, (d) => d * 2],
];

export function codeSize(d: number, indexkey: string): number {
  for (const [pattern, size] of RULES) {
    const match = pattern.exec(indexkey);
    if (match) return size(d, ...match.slice(1));
  }
  throw invalid('getCodeSize:indexkey', `cannot parse ${indexkey}.`);
}
