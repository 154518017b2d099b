import { type Logo, logoSize } from '#model/logo.ts';
import type { Letter, TranslatedLetter } from '#model/paper/letter.ts';
import { ENGLISH, type LetterWords } from '#model/paper/letter-frame.ts';
import type { LetterPaper } from '#model/paper/letter-paper.ts';
import { greetingOf, type LetterReader } from '#model/paper/letter-reader.ts';
import { blanksIn, dateOn } from '#model/paper/letters.ts';
import { flowData } from './flow-data.ts';
import type { PageContext } from './page-context.ts';
import { drawnRoutes, routeData } from './route-data.ts';
import { textData } from './text-data.ts';

/**
 * The data of a letter, once for each recipient.
 * @param locales Translations: a recipient with one gets it first, with the English on the reverse.
 */
export function letterData(
  version: LetterPaper,
  letter: Letter,
  readers: readonly LetterReader[],
  page: PageContext,
  locales: readonly TranslatedLetter[] = [],
) {
  const { school } = version;
  const { place } = letter;
  const words = (value: string) => page.text(value, place);

  return {
    ...faceData(version, letter, ENGLISH, page),
    author: words(school.name),
    description: `${version.lessonTitle} · ${version.band?.name ?? 'all ages'} · letter to parents and carers`,
    draft: version.draft.length > 0,
    stamp: stamp(version, letter),
    school: {
      name: words(school.name),
      colour: school.colour,
      lines: [...school.address.split('\n'), school.phone, school.email, school.website]
        .map((line) => words(line.trim()))
        .filter((line) => line !== ''),
    },
    ...(version.logo ? { logo: logoData(version.logo, page) } : {}),
    readers: readers.map((reader) => readerData(reader, locales, words)),
    signatory: { name: words(school.signatory.name), role: words(school.signatory.role) },
    contact: { name: words(school.contact.name), how: words(school.contact.how) },
    locales: Object.fromEntries(
      locales.map((locale) => [
        locale.lang,
        {
          ...faceData(version, locale.letter, locale.words, page, locale.months),
          lang: locale.lang,
          direction: locale.direction,
          marked: locale.confirmed ? null : [words(locale.words.draft), words(ENGLISH.draft)],
        },
      ]),
    ),
  };
}

/** The recipient, in the words of each language. */
export const readerData = (
  reader: LetterReader,
  locales: readonly Pick<TranslatedLetter, 'lang' | 'words'>[],
  words: (value: string) => string,
) => ({
  salutation: words(reader.salutation),
  // Each language has its own words around the name.
  greetings: Object.fromEntries(
    [{ lang: 'en', words: ENGLISH }, ...locales].map((locale) => [
      locale.lang,
      words(greetingOf(reader, locale.words)),
    ]),
  ),
  address: reader.address.map(words),
  pupil: reader.pupil && { name: words(reader.pupil.name), class: words(reader.pupil.class) },
  lang: reader.lang ?? '',
});

/** Largest logo on paper, in millimetres. */
const LOGO_BOX = { width: 42, height: 20 };

/** The logo's bytes go beside the data, under a fixed name. */
function logoData(logo: Logo, page: PageContext) {
  const src = 'pictures/logo.png';
  page.files[src] = logo.png;
  return { src, alt: logo.alt, ...logoSize(logo, LOGO_BOX) };
}

/** The letter in one language. */
function faceData(
  { school }: LetterPaper,
  letter: Letter,
  letterWords: LetterWords,
  page: PageContext,
  months?: readonly string[],
) {
  const { place, card } = letter;
  const words = (value: string) => page.text(value, place);
  return {
    title: words(letter.subject),
    date: words(dateOn(letter, school, months)),
    front: flowData(letter.front, place, page),
    openers: card.openers.map((opener) => textData(opener, place, page)),
    'first-hour': card.firstHour.map((step) => textData(step, place, page)),
    // A reader of a machine translation sees at once where to ring.
    routes: (letter.id === 'plain' ? drawnRoutes : routeData)(card.routes, place, page),
    slip: textData(card.slip ?? [], place, page),
    talk: textData(card.talk ?? [], place, page),
    words: Object.fromEntries(
      Object.entries(letterWords).map(([name, value]) => [name, words(value)]),
    ) as LetterWords,
    lang: 'en',
    direction: 'ltr' as 'ltr' | 'rtl',
    marked: null as string[] | null,
  };
}

function stamp({ draft, school }: LetterPaper, letter: Letter): string | null {
  if (school.specimen) return 'Specimen letter: not for sending';
  if (blanksIn(letter.front).length > 0) return 'Template: fill in what is marked';
  return draft.length > 0 ? 'Draft: not for sending' : null;
}
