// Child process of ../../fuzz.test.ts: factory strings from a grammar, and the same damaged.
//   node --import tsx factory.mjs SHARE SHARES STRINGS [SEED]
import { addon } from './abi.mjs';
import { boundMemory, note, show } from './diary.mjs';
import { Random } from './random.mjs';
import { binaryDescriptions, descriptions } from './zoo.mjs';

const [share = 0, shares = 1, strings = 2000, seed = 1] = process.argv.slice(2).map(Number);
const MEMORY = 3e9;

class Refusal extends Error {}
addon.setErrorFactory((_code, message) => new Refusal(message));

const coarse = ['Flat', 'HNSW8', 'HNSW', 'SQ8', '(IVF4,Flat)', '(IVF4,SQ8)', 'NSG8'];
const transforms = [
  'PCA8',
  'PCAR8',
  'PCAW8',
  'PCAWR8',
  'OPQ4',
  'OPQ4_8',
  'RR8',
  'ITQ8',
  'ITQ',
  'L2norm',
  'Pad24',
  'PCA',
  'OPQ',
];
const stores = [
  'Flat',
  'SQ8',
  'SQ4',
  'SQ6',
  'SQfp16',
  'SQbf16',
  'SQ8_direct',
  'PQ4',
  'PQ4np',
  'PQ4x4',
  'PQ4x12',
  'PQ4x4fs',
  'PQ4x4fsr',
  'PQ4x4fs_64',
  'PQ4+8',
  'RQ3x4',
  'RQ2x6_2x3',
  'LSQ3x4',
  'PRQ2x2x4',
  'PLSQ2x2x4',
  'RQ3x4_Nqint8',
  'RQ3x4fs_32_Nrq2x4',
  'LSH',
  'LSHrt',
  'ITQ8,SH',
  'HNSW8',
  'HNSW8_SQ8',
  'HNSW8_PQ4',
  'HNSW8_2x4',
  'NSG16',
  'ZnLattice3x10_6',
  'RaBitQ',
  'Residual2x4,PQ4',
  'IMI2x4,PQ4',
  'MinMax,SQ8',
  'FlatDedup',
];
const ends = ['', '', ',RFlat', ',Refine(SQ8)', ',Refine(Flat)', ',Refine(PQ4x4)'];
const pieces = [
  'IVF',
  'PQ',
  'SQ',
  'HNSW',
  ',',
  '(',
  ')',
  'x',
  '_',
  '+',
  '0',
  '1',
  '-1',
  '65536',
  '4294967295',
  '99999999999999999999',
  'RQ',
  'LSQ',
  'IMI',
  'NSG',
  'Refine',
  'ZnLattice',
  'Nrq2x4',
  'fs',
  'np',
  ' ',
  '\n',
  '*',
  '[',
  '%',
  'é',
  '.5',
  'IDMap',
  'Residual',
];

/** @param {Random} random @returns {string} */
function floating(random) {
  let text = '';
  if (random.chance(15)) text += random.pick(['IDMap,', 'IDMap2,']);
  while (random.chance(25)) text += `${random.pick(transforms)},`;
  if (random.chance(50))
    text += `${random.pick(['IVF4', 'IVF16', 'IVF1', 'IVF100000'])}${random.chance(30) ? `_${random.pick(coarse)}` : random.chance(20) ? `(${random.pick(coarse)})` : ''},`;
  return text + random.pick(stores) + random.pick(ends);
}
/** @param {Random} random */
function binary(random) {
  const text = random.pick(Object.values(binaryDescriptions).flat());
  return random.chance(20) ? `${text}${random.below(100)}` : random.chance(10) ? `${text}_BHNSW8` : text;
}

/** @param {Random} random @param {string} text */
function damaged(random, text) {
  let out = text;
  for (let i = random.below(4); i >= 0; i--) {
    const at = random.below(out.length + 1);
    const kind = random.below(5);
    if (kind === 0) out = out.slice(0, at) + random.pick(pieces) + out.slice(at);
    else if (kind === 1) out = out.slice(0, at) + out.slice(at + 1 + random.below(4));
    else if (kind === 2)
      out = out.replace(/\d+/, String(random.pick([0, 1, 3, 7, 64, 255, 1000, 2 ** 24, 2 ** 31, 2 ** 32, 10 ** 15])));
    else if (kind === 3) out = out + random.pick(pieces).repeat(1 + random.below(random.chance(5) ? 20_000 : 6));
    else out = `${out},${random.pick(Object.values(descriptions).flat())}`;
  }
  return out;
}

const make = addon.opNames.indexOf('index_factory');
const makeBinary = addon.opNames.indexOf('index_binary_factory');
const report = { strings: 0, made: 0, refused: 0 };
const random = new Random(seed * 1000 + share);
for (let i = 0; i < strings / shares; i++) {
  const isBinary = random.chance(15);
  const whole = isBinary ? binary(random) : floating(random);
  const text = random.chance(60) ? damaged(random, whole) : whole;
  const d = random.chance(85) ? 16 : random.pick([1, 8, 24, 64, 1000, 0, -16, 2 ** 31]);
  note(`${isBinary ? 'indexBinaryFactory' : 'indexFactory'}(${d}, ${show(text)}`);
  report.strings++;
  try {
    const handle = isBinary
      ? addon.call(makeBinary, d, text)
      : addon.call(make, d, text, random.pick([1, 1, 1, 0, 2, 23]));
    addon.release(/** @type {number} */ (handle));
    report.made++;
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    report.refused++;
  }
  boundMemory(MEMORY);
}
if (process.send) process.send(report, () => process.exit(0));
else process.stdout.write(`${JSON.stringify(report)}\n`);
