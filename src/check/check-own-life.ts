import type { Report } from '#problems/problem.ts';
import type { VersionRule } from './check-context.ts';
import { isQuoted } from './check-phrases.ts';
import { asksOwnLife } from './own-life.ts';
import { type TextAt, textPlaces } from './text-places.ts';

/** Nobody is asked about their own life: on slides and sheets, by the teacher’s notes, or in the plan. */
export const checkOwnLife: VersionRule = ({ version, report }) => {
  const { slides, handouts, standing, plan } = version;
  reportOwnLife(
    textPlaces(
      {
        slides: slides.map((slide) => ({ ...slide, blocks: slide.blocks.filter(isOurs) })),
        handouts: [...handouts, ...standing].map((sheet) => ({
          ...sheet,
          blocks: sheet.blocks.filter(isOurs),
        })),
        plan,
      },
      version.place,
    ),
    report,
  );
};

/** Where people of a story speak, or cards show what somebody may say, the pupils are not asked. */
const SAID_BY_OTHERS: ReadonlySet<string> = new Set(['speech', 'thread', 'sort', 'match', 'cards']);
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
