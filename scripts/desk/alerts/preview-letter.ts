/** Makes a band's letter from the present files. */
import { homeLetter } from '#adapt/home-letter.ts';
import type { ShownLetter } from '#desk/alert-desk.ts';
import { printedWords } from '#model/text/count-words.ts';
import { letterToRead } from '#products/letters.ts';
import { threadEngines } from '../../thread-engines.ts';
import type { AlertAnswer, AlertPlaces, PreviewLetter } from './alert-messages.ts';
import { type PreparedAge, prepareAge } from './prepare-age.ts';
import { wordFaults } from './word-faults.ts';

export async function previewLetter(
  request: PreviewLetter,
  places: AlertPlaces,
): Promise<AlertAnswer> {
  const prepared = await prepareAge(request, places);
  const faults = request.isChecked ? wordFaults(prepared) : [];
  if (faults.length > 0) return { is: 'unfit', faults };
  const letter = await writeLetter(prepared);
  return letter ? { is: 'letter', ...letter } : { is: 'no-letter' };
}

/** `null` where this band has no letter, or it cannot be made. */
async function writeLetter({ sharedData, lesson }: PreparedAge): Promise<ShownLetter | null> {
  if (!sharedData || !lesson) return null;
  const ofAge = lesson.versions[0]?.version;
  const version = ofAge ?? homeLetter(lesson.lesson, sharedData);
  if (!version) return null;
  const writers = await threadEngines();
  const engines = ofAge
    ? writers.forCast(Object.values(ofAge.cast), ofAge.band)
    : writers.forCast([]);
  // Problems in the letter are already shown on the page where its words are written.
  const files = await letterToRead({ version, engines, all: true, report: () => {} });
  const named = (name: string) => files.find((file) => file.name === name);
  const [page, paper] = [named('letter.html'), named('letter.pdf')];
  if (!page || !paper) return null;
  const html = String(page.bytes);
  return { html, words: printedWords(textIn(html)).length, sides: paper.pages ?? 1 };
}

/** The content of the page's body. */
const textIn = (html: string): string =>
  html
    .replace(/^[\s\S]*?<body[^>]*>/i, '')
    .replace(/<(style|script)[\s\S]*?<\/\1>/gi, ' ')
    .replace(/<[^>]+>/g, ' ');
