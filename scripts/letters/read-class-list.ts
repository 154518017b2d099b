/** Reads the class list that a command names, and asks in the terminal where its columns had to be guessed. */
import { readFile, stat } from 'node:fs/promises';
import { createInterface } from 'node:readline/promises';
import { readClassFile } from '#class-list/read-class.ts';
import type { Family } from '#model/paper/family.ts';
import { EXIT } from '../command.ts';
import { Unreadable } from '../engines/unreadable.ts';
import { isAbsent } from '../system-fault.ts';
import { readColumnsFile } from './columns-file.ts';
import { printFaults, printMatches } from './print-class-list.ts';

/** Most bytes of a class list. */
const MAX_BYTES = 5_000_000;
/** The families of the class list, or the exit code of an error. */
export async function readClassList({
  list,
  columns,
}: {
  list: string;
  columns: string | undefined;
}): Promise<readonly Family[] | number> {
  try {
    if ((await stat(list)).size > MAX_BYTES)
      throw new Unreadable(
        `Unexpected file of more than ${MAX_BYTES / 1e6} MB, expected a class list`,
        'Check that this is the right file.',
      );
    const chosen = columns ? readColumnsFile(await readFile(columns, 'utf8')) : new Map();
    const read = await readClassFile(await readFile(list), chosen);
    if (read.faults.length > 0) console.error(printFaults(list, read.faults));
    if (read.faults.some(({ weight }) => weight === 'stop')) {
      console.error('No letter was made.');
      return EXIT.content;
    }
    if (read.toConfirm.length > 0) {
      console.error(printMatches(read.toConfirm, read.system));
      if (!process.stdin.isTTY) {
        console.error(
          'Say so with --columns FILE, or run the command in a terminal. No letter was made.',
        );
        return EXIT.content;
      }
      const terminal = createInterface({ input: process.stdin, output: process.stderr });
      const answer = await terminal.question('Is this right? Type yes to go on: ');
      terminal.close();
      if (!/^y(es)?$/i.test(answer.trim())) {
        console.error('No letter was made.');
        return EXIT.content;
      }
    }
    return read.families;
  } catch (fault) {
    if (fault instanceof Unreadable) console.error(`${list}\n  ${fault.message}\n  ${fault.note}`);
    else if (isAbsent(fault))
      console.error(`There is no file ${(fault as NodeJS.ErrnoException).path}.`);
    else throw fault;
    return EXIT.usage;
  }
}
