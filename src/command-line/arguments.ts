import { parseArgs } from 'node:util';

/** Exit codes of every command: what was asked found problems, the question was wrong, or the program itself failed. */
export const EXIT = { ok: 0, findings: 1, usage: 2, internal: 3 } as const;

/** A wrong call; its message is for the person who typed it. */
export class UsageError extends Error {}

export interface ReadArguments {
  readonly positionals: readonly string[];
  readonly flags: Readonly<Record<string, string | boolean | undefined>>;
}

/** Reads arguments strictly: an unknown option or a missing value is a usage error in words. */
export function readArguments(
  args: readonly string[],
  options: Readonly<Record<string, 'string' | 'boolean'>>,
): ReadArguments {
  try {
    const { positionals, values } = parseArgs({
      args: [...args],
      options: Object.fromEntries(Object.entries(options).map(([name, type]) => [name, { type }])),
      allowPositionals: true,
      strict: true,
    });
    return { positionals, flags: values as ReadArguments['flags'] };
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

/** A whole number given as an option, within bounds. */
export function wholeNumber(
  text: string | boolean | undefined,
  name: string,
  otherwise: number,
  min: number,
  max: number,
): number {
  if (text === undefined) return otherwise;
  const number = Number(text);
  if (!Number.isInteger(number) || number < min || number > max) {
    throw new UsageError(`--${name} takes a whole number from ${min} to ${max}, not ${String(text)}`);
  }
  return number;
}

/** Runs a command and turns what it throws into words and an exit code. */
export async function runCommand(main: () => number | Promise<number>): Promise<void> {
  try {
    process.exitCode = await main();
  } catch (error) {
    const isUsage = error instanceof UsageError;
    process.stderr.write(
      isUsage
        ? `${error.message}\nTry --help.\n`
        : `internal error: ${error instanceof Error ? error.stack : String(error)}\n`,
    );
    process.exitCode = isUsage ? EXIT.usage : EXIT.internal;
  }
}
