import type { Report } from '#diagnostics/problem.ts';
import type { VersionRule } from './check-context.ts';
import { isQuoted } from './check-phrases.ts';
import { asksOwnLife, statesOwnLife } from './own-life.ts';
import { type TextAt, textPlaces } from './text-places.ts';

/** Nobody is asked about their own life: on slides and sheets, by the teacher’s notes, or in the plan. */
export const checkOwnLife: VersionRule = ({ version, report }) => {
  const { handouts, defaultHandouts, plan } = version;
  const slides = version.slides.map((slide) => ({ ...slide, blocks: slide.blocks.filter(isOurs) }));
  const sheets = [...handouts, ...defaultHandouts].map((sheet) => ({
    ...sheet,
    blocks: sheet.blocks.filter(isOurs),
  }));
  reportOwnLife(textPlaces({ slides, handouts: sheets, plan }, version.place), report);
  // What pupils have before them; a teacher's notes and a plan say what may be heard.
  const shown = [...slides, ...sheets].map(({ blocks }) => blocks);
  for (const { text, place } of textPlaces(shown, version.place)) {
    const stated = statesOwnLife(text);
    if (stated !== undefined)
      report({
        ruleId: 'no-personal-question',
        place,
        reason: `Unexpected “${stated}”, expected nothing that a pupil says of their own life`,
        note: 'Whoever ticks it, or stands beside it, tells the class what happened to them. Let the person in the story say it, or write what anybody could do: “I can say no”.',
      });
  }
};

/** Where people of a story speak, or cards show what somebody may say, the pupils are not asked. */
const SAID_BY_OTHERS: ReadonlySet<string> = new Set(['speech', 'screen', 'sort', 'match', 'cards']);
const isOurs = ({ kind }: { kind: string }): boolean => !SAID_BY_OTHERS.has(kind);

/**
 * Reports what asks people about their own lives, in any texts.
 * @param isPublic Only what is answered before others: families ask one another at home.
 */
export function reportOwnLife(texts: Iterable<TextAt>, report: Report, isPublic = false): void {
  for (const { text, place } of texts) {
    const asked = asksOwnLife(text, isPublic);
    if (asked === undefined || isQuoted(text, text.indexOf(asked))) continue;
    report({
      ruleId: 'no-personal-question',
      place,
      reason: `Unexpected “${asked}”, expected no question about pupils’ own lives`,
      note: 'A child to whom it happened must answer before the class, or lie. Ask about the person in the story: “What could Sam do?”, “Hands up if you think Sam should tell.”',
    });
  }
}
