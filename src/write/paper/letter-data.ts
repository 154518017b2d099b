import type { BandVersion } from '#model/band-version.ts';
import type { LetterReader } from '#model/letter-reader.ts';
import { longDate } from '#model/long-date.ts';
import { flowData } from './flow-data.ts';
import type { PageContext } from './page-context.ts';
import { routeData } from './route-data.ts';
import { textData } from './text-data.ts';

/** The letter home as the template draws it, once for each reader. */
export function letterData(
  version: BandVersion,
  readers: readonly LetterReader[],
  page: PageContext,
) {
  const { letter, school } = version;
  const { place, card } = letter;
  const words = (value: string) => page.text(value, place);

  return {
    title: words(letter.subject),
    author: words(school.name),
    description: `${version.lessonTitle} · ${version.band.name} · letter to parents and carers`,
    draft: version.draft.length > 0,
    stamp: stamp(version),
    school: {
      name: words(school.name),
      colour: school.colour,
      lines: [...school.address.split('\n'), school.phone, school.email, school.website]
        .map((line) => words(line.trim()))
        .filter((line) => line !== ''),
    },
    readers: readers.map(({ salutation, address, pupil }) => ({
      salutation: words(salutation),
      address: address.map(words),
      pupil: pupil && { name: words(pupil.name), class: words(pupil.class) },
    })),
    date: longDate(school.letterDate),
    front: flowData(letter.front, place, page),
    signatory: { name: words(school.signatory.name), role: words(school.signatory.role) },
    contact: { name: words(school.contact.name), how: words(school.contact.how) },
    openers: card.openers.map((opener) => textData(opener, place, page)),
    'first-hour': card.firstHour.map((step) => textData(step, place, page)),
    routes: routeData(card.routes, place, page),
    slip: textData(card.slip ?? [], place, page),
  };
}

function stamp({ draft, school }: BandVersion): string | null {
  if (school.specimen) return 'Specimen letter: not for sending';
  return draft.length > 0 ? 'Draft: not for sending' : null;
}
