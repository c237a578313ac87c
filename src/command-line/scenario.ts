import { EXIT, runCommand, UsageError } from './arguments.ts';

type Verb = (args: readonly string[]) => number | Promise<number>;

/** Each verb is a module of its own, loaded when it is asked for. */
const VERBS: Readonly<Record<string, { readonly summary: string; readonly load: () => Promise<Verb> }>> = {
  check: {
    summary: 'checks scenario files: shape, units, references, lints, capacity',
    load: async () => (await import('./scenario/check.ts')).check,
  },
  explain: {
    summary: 'says what a code of check means',
    load: async () => (await import('./scenario/explain.ts')).explain,
  },
  play: {
    summary: 'plays one day with a bot and prints its score',
    load: async () => (await import('./scenario/play.ts')).play,
  },
  bots: {
    summary: 'plays a day many times with every bot and prints the balance',
    load: async () => (await import('./scenario/bots.ts')).bots,
  },
};

const HELP = `npm run -s scenario -- VERB …

Works with the scenario files under scenarios/.

${Object.entries(VERBS)
  .map(([name, { summary }]) => `  ${name.padEnd(10)}${summary}`)
  .join('\n')}

Each verb has --help. Exit codes: 0 fine, 1 findings, 2 asked wrongly, 3 internal failure.
`;

async function main(): Promise<number> {
  const [name, ...rest] = process.argv.slice(2);
  if (name === undefined || name === '--help' || name === 'help') {
    process.stdout.write(HELP);
    return name === undefined ? EXIT.usage : EXIT.ok;
  }
  const verb = Object.hasOwn(VERBS, name) ? VERBS[name] : undefined;
  if (verb === undefined)
    throw new UsageError(`no verb ${name}; there are: ${Object.keys(VERBS).join(', ')}`);
  return (await verb.load())(rest);
}

await runCommand(main);
