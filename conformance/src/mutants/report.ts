import type { Outcome } from './run.ts';

/** docs/mutants.md: what was injected, and which case noticed. */
export function report(outcomes: readonly Outcome[]): string {
  const caught = outcomes.filter((one) => one.caught).length;
  const rows = outcomes.map((outcome) => {
    const { fault } = outcome;
    const by = outcome.caught
      ? outcome.by.split(': ')[0]!.replaceAll('|', '/')
      : `**survived**: ${fault.survives ?? 'not explained yet'}`;
    return `| ${fault.id} | ${fault.kind} | ${fault.in} | ${by} |`;
  });
  return `# Faults injected into the SDK

Made by \`npm run mutants -- --write\` on ${new Date().toISOString().slice(0, 10)}: each fault of
[conformance/mutants/faults.yaml](../conformance/mutants/faults.yaml) alone, in a scratch copy, with every
conformance case over the native runtime, in the asynchronous and in the synchronous form of the calls. A process runs the
cases that use the faulty member first, and ends at the first one that notices.

**${caught} of ${outcomes.length} caught (${((100 * caught) / outcomes.length).toFixed(1)} %).**

| fault | kind | file | noticed by |
| --- | --- | --- | --- |
${rows.join('\n')}
`;
}
