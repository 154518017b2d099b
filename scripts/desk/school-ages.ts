/** The ages that there are, and those that the school teaches, as it calls them. */

import type { Nation } from '#model/audience.ts';
import { Bands } from '#model/band.ts';
import { School } from '#model/school.ts';
import { readYaml } from '#read/read-yaml.ts';
import { readSource, sharedFile } from '../sources.ts';
import { deskSchool } from './desk-school.ts';

export interface Age {
  id: string;
  name: string;
  /** Ages of one phase look and read alike. */
  phase: string;
}

/** Where lessons stand, and the school's file where another is named than the usual one. */
export interface SchoolAt {
  lessons: string;
  school: string | null;
}

/** Every age, youngest first, as a school of this nation calls it. */
export async function agesIn(lessons: string, nation: Nation): Promise<Age[]> {
  const file = await sharedFile(lessons, 'bands.yaml', () => {});
  const { bands } = (file && readYaml(file, Bands, () => {})) ?? { bands: [] };
  return bands.map(({ id, name, years, phase }) => ({ id, name: years[nation] ?? name, phase }));
}

/** Those that the school teaches; all of them where its details are not filled in. */
export async function agesTaught({ lessons, school: named }: SchoolAt): Promise<Age[]> {
  const path = await deskSchool(named);
  const file = path === undefined ? null : await readSource(path, () => {});
  const school = file && readYaml(file, School, () => {});
  const ages = await agesIn(lessons, school?.nation ?? 'england');
  return ages.filter(({ id }) => school?.taught?.includes(id) ?? true);
}
