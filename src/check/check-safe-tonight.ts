/** The “Safe tonight?” question is asked of pupils, families and staff, word for word, wherever a risk requires it. */

import type { Report } from '#diagnostics/problem.ts';
import type { Flow, Place, Text } from '#model/lesson/content.ts';
import type { AdultDocument } from '#model/paper/adult-document.ts';
import { lettersOf } from '#model/paper/letters.ts';
import type { Workshops } from '#model/paper/workshop.ts';
import { topOf, type VersionRule } from './check-context.ts';
import { textPlaces } from './text-places.ts';

/** Checks a version's slides and the card on the back of each letter. */
export const checkSafeTonight: VersionRule = (context) => {
  const { version, report } = context;
  if (!version.safeTonight) return;
  const { pupils, families } = version.safeTonight;
  const { id } = version.band;
  const place = topOf(context);
  if (
    !containsWords(
      version.slides.map(({ blocks }) => blocks),
      pupils,
      place,
    )
  )
    missing(
      place,
      `slides of ${id}`,
      'Put <SafeTonight/> on a slide, beside where to turn.',
      report,
    );
  for (const letter of lettersOf(version))
    if (!containsWords(letter.card.firstHour[0], families, place))
      missing(letter.place, `letter “${letter.subject}” of ${id}`, FIRST, report);
};

/** Checks “safe tonight?” in workshops and on the staff's page. */
export function checkSafeTonightForAdults(
  { families, staff }: { families: Text; staff: Flow },
  briefing: AdultDocument,
  workshops: Workshops | null,
  report: Report,
): void {
  if (!containsWords(briefing.sections, staff, briefing.place))
    missing(briefing.place, 'staff briefing', WORDS, report);
  if (!workshops) return;
  const { parents } = workshops;
  const { place } = parents.deck;
  // The last card is for families of the oldest pupils, whom these words address.
  if (!containsWords(parents.cards.at(-1)?.firstHour.items[0], families, place))
    missing(place, 'families’ card', FIRST, report);
  if (!containsWords(parents.deck.slides, families, place))
    missing(
      place,
      'slides for parents and carers',
      'Put <Slot what="safe-tonight"/> on a step of the workshop.',
      report,
    );
  if (!containsWords(workshops.staff.slides, staff, place))
    missing(
      workshops.staff.place,
      'slides for staff',
      'Put <Slot what="safe-tonight"/> on a step of the staff’s workshop.',
      report,
    );
}

const WORDS = 'The words stand in lessons/common.mdx, in the sections safe-tonight-….';
const FIRST = `It is the first line of the first hour. ${WORDS}`;

/** Does the content contain all of these words? An empty list counts as missing. */
function containsWords(content: unknown, words: Flow | Text, place: Place): boolean {
  const there = new Set([...textPlaces(content, place)].map(({ text }) => text));
  const due = [...textPlaces(words, place)].map(({ text }) => text);
  return due.length > 0 && due.every((text) => there.has(text));
}

const missing = (place: Place, where: string, note: string, report: Report): void =>
  report({
    ruleId: 'safe-tonight',
    place,
    reason: `Unexpected ${where} without “safe tonight?”, expected it as lessons/common.mdx says it`,
    note: `Shame and fear of a threat can end a life the same night. ${note}`,
  });
