/** Shared by all commands: options, help, exit codes. */
import { type ParseArgsOptionsConfig, parseArgs } from 'node:util';
import { inWords } from './system-fault.ts';

/** 0 success · 1 the content has problems · 2 wrong usage · 3 a bug of ours. */
export const EXIT = { done: 0, content: 1, usage: 2, bug: 3 } as const;

/** A reason not to run a command, addressed to its user: printed without a stack; exit code 2. */
export class Refusal extends Error {}

export interface Command<O extends ParseArgsOptionsConfig> {
  /** Printed by `--help`, one line per use. */
  help: string;
  options: O;
  run: (
    values: ReturnType<typeof parseArgs<{ options: O; allowPositionals: true }>>['values'],
    words: string[],
  ) => Promise<number>;
}

/** Runs a command on this process's arguments, and sets the exit code. */
export async function runCommand<O extends ParseArgsOptionsConfig>({
  help,
  options,
  run,
}: Command<O>): Promise<void> {
  let parsed: ReturnType<typeof parseArgs<{ options: O; allowPositionals: true }>>;
  try {
    const { tokens, ...read } = parseArgs({
      options: { ...options, help: { type: 'boolean', short: 'h' } } as O,
      allowPositionals: true,
      tokens: true,
    });
    const named = tokens.flatMap((token) => (token.kind === 'option' ? [token.name] : []));
    const twice = named.find((name, index) => named.indexOf(name) !== index);
    if (twice && !options[twice]?.multiple)
      throw new Error(
        `--${twice} stands twice, and takes one value: give the command once for each.`,
      );
    parsed = read;
  } catch (fault) {
    console.error(`${(fault as Error).message}\n\n${help}`);
    process.exitCode = EXIT.usage;
    return;
  }
  if ((parsed.values as { help?: boolean }).help) {
    console.log(help);
    return;
  }
  try {
    process.exitCode = await run(parsed.values, parsed.positionals);
  } catch (fault) {
    if (fault instanceof Refusal) {
      console.error(fault.message);
      process.exitCode = EXIT.usage;
      return;
    }
    const words = inWords(fault);
    if (words) {
      console.error(`${(fault as NodeJS.ErrnoException).path ?? 'A file'} stopped this. ${words}`);
      process.exitCode = EXIT.usage;
      return;
    }
    console.error(
      `A fault of the program, not of your files. Please send this to its makers:\n${(fault as Error).stack ?? fault}`,
    );
    process.exitCode = EXIT.bug;
  }
}

/** The build's date: SOURCE_DATE_EPOCH, or today in UTC, as YYYY-MM-DD. */
export function buildDate(): string {
  const epoch = process.env.SOURCE_DATE_EPOCH;
  return new Date(epoch && /^\d+$/.test(epoch) ? Number(epoch) * 1000 : Date.now())
    .toISOString()
    .slice(0, 10);
}

/** The started server; `null` where its port is taken. */
export const nullIfPortTaken = <T>(started: Promise<T>): Promise<T | null> =>
  started.catch((fault: NodeJS.ErrnoException) => {
    if (fault.code === 'EADDRINUSE') return null;
    throw fault;
  });
