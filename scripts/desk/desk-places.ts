/** The desk's folders: kits, school details and approvals are stored beside the folder of lessons. */
import { dirname, join, resolve } from 'node:path';
import { APPROVALS } from '../approvals.ts';
import { SCHOOL_FILE } from '../sources.ts';
import type { DeskPlaces } from './open-desk.ts';

type Named = Partial<Record<'lessons' | 'out' | 'school' | 'approvals', string | undefined>>;

/** @param named Folders named on the command line. Default: those of the program. */
export function deskPlaces({ lessons, out, school, approvals }: Named): DeskPlaces {
  const beside = (name: string) =>
    lessons === undefined ? undefined : join(dirname(resolve(lessons)), name);
  return {
    lessons: lessons ?? 'lessons',
    out: out ?? beside('dist') ?? 'dist',
    school: school ?? beside(SCHOOL_FILE),
    approvals: approvals ?? beside(APPROVALS) ?? APPROVALS,
  };
}
