/** The school's file at the desk, which may be named before it is filled in. */
import { existsSync } from 'node:fs';
import { schoolFile } from '../sources.ts';

/** @returns Nothing while no school is filled in: everything is then made for an invented one. */
export const deskSchool = async (named: string | null): Promise<string | undefined> =>
  named !== null && !existsSync(named) ? undefined : schoolFile(named ?? undefined);
