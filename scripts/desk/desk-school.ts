/** The school's file at the desk, which may not exist yet. */
import { existsSync } from 'node:fs';
import { schoolFile } from '../sources.ts';

/** @returns Nothing until the file exists: everything is then made for the specimen school. */
export const deskSchool = async (named: string | null): Promise<string | undefined> =>
  named !== null && !existsSync(named) ? undefined : schoolFile(named ?? undefined);
