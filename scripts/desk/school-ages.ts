/** The bands, and those that the school teaches, with their names in its nation. */

import type { Nation } from '#model/audience.ts';
import { Bands } from '#model/band.ts';
import { School } from '#model/school.ts';
import { readYaml } from '#read/read-yaml.ts';
import { readSource, sharedFile } from '../sources.ts';
import { deskSchool } from './desk-school.ts';

export interface Age {
  id: string;
  name: string;
  /** Bands of one phase share their design. */
  phase: string;
}

/** Folder of lessons, and the school's file where it is not the default one. */
export interface SchoolAt {
  lessons: string;
  school: string | null;
}

/** Every band, youngest first, with its name in this nation. */
export async function agesIn(lessons: string, nation: Nation): Promise<Age[]> {
  const file = await sharedFile(lessons, 'bands.yaml', () => {});
  const { bands } = (file && readYaml(file, Bands, () => {})) ?? { bands: [] };
  return bands.map(({ id, name, years, phase }) => ({ id, name: years[nation] ?? name, phase }));
}

/** Bands that the school teaches; all of them where there is no school file. */
export async function agesTaught({ lessons, school: named }: SchoolAt): Promise<Age[]> {
  const path = await deskSchool(named);
  const file = path === undefined ? null : await readSource(path, () => {});
  const school = file && readYaml(file, School, () => {});
  const ages = await agesIn(lessons, school?.nation ?? 'england');
  return ages.filter(({ id }) => school?.taught?.includes(id) ?? true);
}
