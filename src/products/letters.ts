/** A band's letters to families, in each language and in every form a school may send. */

import type { Report } from '#diagnostics/problem.ts';
import type { BandVersion, Letter, TranslatedLetter } from '#model/band-version.ts';
import type { Air } from '#model/letter-air.ts';
import { EVERYONE } from '#model/letter-reader.ts';
import { lettersOf } from '#model/letters.ts';
import type { Sheet } from '#render/arrange/paper-tools.ts';
import { writeWordLetter } from '#render/docx/write-word-letter.ts';
import { letterMessage } from '#render/letters/letter-message.ts';
import { writeBilingualLetter, writeLetter } from '#render/typst/write-letter.ts';
import type { Engines } from './engines.ts';
import type { Written } from './product.ts';

/** What a band's letters are made from. */
export interface LetterSource {
  version: BandVersion;
  engines: Engines;
  report: Report;
  /** Is everything made, or the core alone? */
  all: boolean;
}

export async function letters(source: LetterSource): Promise<Written[]> {
  const { version, engines, report } = source;
  const { paper } = engines;
  const written: Written[] = [];
  let english: Air | null = null;
  for (const letter of lettersOf(version)) {
    const first = letter.id === 'before';
    const sheet = await writeLetter(version, letter, paper, report);
    if (first) english = sheet.air;
    const variant = first ? 'standard' : letter.id;
    const name = first ? 'letter' : `letter-${letter.id}`;
    for (const form of await formsOf(source, sheet, letter))
      written.push({ ...form, name: `${name}.${form.name}`, variant });
  }
  for (const tongue of version.translations) {
    const tools = { ...paper, ...paper.tongues?.() };
    const sheet = await writeBilingualLetter(version, tongue, english, tools, report);
    for (const form of await formsOf(source, sheet, version.letter, tongue))
      written.push({
        ...form,
        name: `letter-${tongue.lang}.${form.name}`,
        lang: tongue.lang,
        title: `${tongue.english} and English`,
      });
  }
  return written;
}

/** One letter as paper, as mail, as plain text, to edit, and as a draft; each under the ending of its name alone. */
async function formsOf(
  { version, engines }: LetterSource,
  { bytes, pages }: Sheet,
  letter: Letter,
  tongue: TranslatedLetter | null = null,
): Promise<Written[]> {
  const message = letterMessage({ ...version, letter }, EVERYONE, tongue);
  const office = { ...engines.office, paper: engines.paper };
  return [
    { name: 'pdf', bytes, pages },
    { name: 'html', bytes: engines.inlineCss(message.html) },
    { name: 'txt', bytes: message.text },
    { name: 'docx', bytes: await writeWordLetter(version, letter, office, EVERYONE, tongue) },
    { name: 'eml', bytes: await engines.composeDraft(message) },
  ];
}
