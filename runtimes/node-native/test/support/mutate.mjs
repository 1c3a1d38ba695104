// Child process of the mutation tests: mutates index files, reads, searches and reconstructs them with the package named.
import { mutate, wrongAnswers } from './mutations.mjs';

const [share, shares] = process.argv.slice(2, 4).map(Number);
const faiss = await import(process.argv[4]);
const MEMORY = 3e9;

function told(what) {
  const { rss } = process.memoryUsage();
  if (rss > MEMORY) throw new Error(`memory reached ${rss}`);
  process.send(what);
}

const report = { kinds: 0, mutations: 0, refused: 0, survived: 0, wrong: [] };
for (const { refused, survived } of mutate(faiss, share, shares, told)) {
  report.kinds++;
  report.mutations += refused + survived;
  report.refused += refused;
  report.survived += survived;
}
told('searching what is whole');
report.wrong = wrongAnswers(faiss);
process.send(report, () => process.exit(0));
