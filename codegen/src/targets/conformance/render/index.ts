/** Prints planned cases as YAML, and how Python calls what it does not wrap as JSON. */
import { stringify } from 'yaml';
import type { ConformancePlan } from '../plan/types.ts';

export function renderConformance(plan: ConformancePlan): Map<string, string> {
  const files = new Map<string, string>();
  for (const file of plan.files) {
    const text = stringify({ about: file.about, cases: file.cases }, { lineWidth: 0, aliasDuplicateObjects: false });
    files.set(
      `conformance/${file.file}.yaml`,
      `# Generated from schema/ by \`npm run generate\`; never edited.\n${text}`,
    );
  }
  files.set('conformance/calls.json', `${JSON.stringify(plan.calls, null, 1)}\n`);
  return files;
}
