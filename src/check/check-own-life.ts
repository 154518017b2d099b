import type { Report } from '#diagnostics/problem.ts';
import { asksOwnLife, statesOwnLife } from '#model/language/own-life.ts';
import { cacheByText } from '#model/text/cache-by-text.ts';
import type { VersionRule } from './check-context.ts';
import { isQuoted } from './check-phrases.ts';
import { type TextAt, textPlaces } from './text-places.ts';

const asked = cacheByText((text) => asksOwnLife(text) ?? null);
const askedBeforeOthers = cacheByText((text) => asksOwnLife(text, true) ?? null);
const stated = cacheByText((text) => statesOwnLife(text) ?? null);

/** Nobody is asked about their own life: not on slides or sheets, in the teacher's notes or in the plan. */
export const checkOwnLife: VersionRule = ({ version, report }) => {
  const { handouts, defaultHandouts, plan } = version;
  const slides = version.slides.map((slide) => ({ ...slide, blocks: slide.blocks.filter(isOurs) }));
  const sheets = [...handouts, ...defaultHandouts].map((sheet) => ({
    ...sheet,
    blocks: sheet.blocks.filter(isOurs),
  }));
  reportOwnLife(textPlaces({ slides, handouts: sheets, plan }, version.place), report);
  // Only what pupils see is checked for statements; notes and plans may quote what pupils might say.
  const shown = [...slides, ...sheets].map(({ blocks }) => blocks);
  for (const { text, place } of textPlaces(shown, version.place)) {
    const found = stated(text);
    if (found !== null)
      report({
        ruleId: 'no-personal-question',
        place,
        reason: `Unexpected “${found}”, expected nothing that a pupil says of their own life`,
        note: 'Whoever ticks it, or stands beside it, tells the class what happened to them. Let the person in the story say it, or write what anybody could do: “I can say no”.',
      });
  }
};

/** Blocks in which a character or a card speaks: statements there are not the pupils' own. */
const SAID_BY_OTHERS: ReadonlySet<string> = new Set(['speech', 'screen', 'sort', 'match', 'cards']);
const isOurs = ({ kind }: { kind: string }): boolean => !SAID_BY_OTHERS.has(kind);

/**
 * Reports questions and statements about people's own lives.
 * @param isPublic Only questions answered in front of others: families may talk at home.
 */
export function reportOwnLife(texts: Iterable<TextAt>, report: Report, isPublic = false): void {
  for (const { text, place } of texts) {
    const question = isPublic ? askedBeforeOthers(text) : asked(text);
    if (question === null || isQuoted(text, text.indexOf(question))) continue;
    report({
      ruleId: 'no-personal-question',
      place,
      reason: `Unexpected “${question}”, expected no question about pupils’ own lives`,
      note: 'A child to whom it happened must answer before the class, or lie. Ask about the person in the story: “What could Sam do?”, “Hands up if you think Sam should tell.”',
    });
  }
}
