/** Makes a class's letters in memory: nothing is written until all of them are made. */

import type { Report } from '#diagnostics/problem.ts';
import type { BandVersion } from '#model/band-version.ts';
import type { ClassFault, Family } from '#model/paper/family.ts';
import type { Letter } from '#model/paper/letter.ts';
import { readerOf } from '#model/paper/letter-reader.ts';
import { localeOf } from '#model/paper/letters.ts';
import { writeWordLetter } from '#render/docx/write-word-letter.ts';
import { unprintable } from '#render/letters/browser/recipients.ts';
import { letterMessage } from '#render/letters/letter-message.ts';
import { familyLetters } from '#render/typst/write-letter.ts';
import { composeDraft } from '../engines/mail.ts';
import { createOffice } from '../engines/office.ts';
import { loadPictures } from '../engines/pictures.ts';
import { createTypesetter } from '../engines/typst.ts';

export const FORMATS = ['pdf', 'eml', 'docx'] as const;
export type Format = (typeof FORMATS)[number];
export const isFormat = (name: string): name is Format =>
  (FORMATS as readonly string[]).includes(name);

export interface Written {
  path: string;
  bytes: Uint8Array;
  /** Row of the list; `null` for the file with all letters. */
  row: number | null;
}

/**
 * @param report Receives problems in the lesson's own text: lack of space, missing glyphs.
 * @returns The files, or the faults of the list.
 */
export async function makeLetters(
  version: BandVersion,
  families: readonly Family[],
  formats: readonly Format[],
  letter: Letter,
  report: Report,
): Promise<{ files: Written[]; letters: number; faults: ClassFault[] }> {
  const typesetter = createTypesetter({ names: true });
  const { covers } = typesetter;
  const pictures = loadPictures()(Object.values(version.cast), version.band);
  const post = families.flatMap((family) =>
    family.carers.map((carer, index) => ({
      row: family.row,
      // Suffix for a second carer's letter.
      stem: index === 0 ? String(family.row) : `${family.row}-${index + 1}`,
      email: carer.email,
      reader: { ...readerOf(family, carer), lang: localeOf(version, letter, carer)?.lang ?? 'en' },
      locale: localeOf(version, letter, carer),
    })),
  );
  const faults = unprintable(post, covers, ', or send this letter by mail');
  if (faults.length > 0) return { files: [], letters: 0, faults };
  const files: Written[] = [];
  if (formats.includes('pdf')) {
    const letters = await familyLetters(
      version,
      letter,
      post.map(({ reader }) => reader),
      { ...typesetter, pictures },
      report,
      letter.id === 'before' ? version.translations.filter(({ confirmed }) => confirmed) : [],
    );
    for (const { row, stem, reader } of post)
      files.push({ path: `${stem}.pdf`, bytes: (await letters.one(reader)).bytes, row });
    if (post.length > 0)
      files.push({
        path: 'all.pdf',
        bytes: (await letters.all(post.map(({ reader }) => reader))).bytes,
        row: null,
      });
  }
  if (formats.includes('docx')) {
    const office = createOffice();
    const tools = { ...office, paper: { ...typesetter, pictures } };
    for (const { row, stem, reader, locale } of post)
      files.push({
        path: `${stem}.docx`,
        bytes: await writeWordLetter(version, letter, tools, reader, locale),
        row,
      });
  }
  if (formats.includes('eml'))
    for (const { row, stem, reader, email, locale } of post)
      if (email !== null)
        files.push({
          path: `${stem}.eml`,
          bytes: await composeDraft(letterMessage({ ...version, letter }, reader, locale), email),
          row,
        });
  return { files, letters: post.length, faults };
}
