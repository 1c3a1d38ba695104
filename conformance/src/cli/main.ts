import { UsageError } from './options.ts';

const COMMANDS = {
  run: 'judge a binding',
  list: 'the cases, by level, filter or need',
  explain: 'what a case does and expects; with --adapter, what came',
  validate: 'check the messages of an adapter, in both directions',
  init: 'write the skeleton of an adapter: python, node, rust or go',
  merge: 'several JSON results side by side in one page',
  catalogue: 'write the list of all cases, or check it',
} as const;

const USAGE = `faiss-conformance COMMAND [options]

${Object.entries(COMMANDS)
  .map(([name, does]) => `  ${name.padEnd(10)} ${does}`)
  .join('\n')}

run --adapter "COMMAND" | native | wasm | module:SPECIFIER
    --level NAME[,NAME]    surface format search build errors behaviour
    --filter PATTERN       part of an id, or a pattern with * (may be repeated)
    --faiss RELEASE        goldens to judge by (default: the binding's own release where there are any)
    --jobs N               adapter processes at the same time (default 1)
    --timeout SECONDS      for one case (default 30)
    --sync                 the synchronous form of calls (native, wasm, module:)
    --known FILE           known failures (default known-failing/<name>.txt)
    --json FILE  --junit FILE  --html FILE
list [--level] [--filter] [--json]      explain CASE [--adapter] [--faiss]
validate --adapter "COMMAND"            init LANGUAGE [FOLDER]
merge RESULT.jsonl... --html FILE       catalogue [--check]

Exit status: 0 as expected, 1 not, 2 nothing could be judged.`;

const [name = '', ...rest] = process.argv.slice(2);
try {
  if (name === '' || name === 'help' || name === '--help' || name === '-h') console.log(USAGE);
  else if (!Object.hasOwn(COMMANDS, name)) throw new UsageError(`there is no command ${name}`);
  else {
    const { command } = (await import(`./commands/${name}.ts`)) as { command(args: string[]): Promise<number> };
    process.exitCode = await command(rest);
  }
} catch (error) {
  if (!(error instanceof UsageError)) throw error;
  console.error(`${error.message}\n\n${USAGE}`);
  process.exitCode = 2;
}
