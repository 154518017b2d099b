import { wordsIn } from '#model/count-words.ts';
import type { VersionRule } from './check-context.ts';
import { distinctSheets } from './distinct-sheets.ts';
import { textPlaces } from './text-places.ts';

/** A paragraph this long, said twice, is a copy. */
const WORDS = 9;
const LEFT_OVER =
  /\b(todo|tbc|tbd|fixme|xxx|lorem ipsum)\b|\{\{|\}\}|\[(insert|name|date|school)[^\]]*\]/i;

/** No paragraph twice, no placeholder left. */
export const checkRepetition: VersionRule = ({ version, report }) => {
  const seen = new Map<string, number>();
  const said = {
    slides: version.slides.map((slide) => ({
      ...slide,
      blocks: slide.blocks.filter(
        (block) => block.kind !== 'help' && !(block.kind === 'statements' && block.again),
      ),
    })),
    handouts: distinctSheets(version.handouts).map((handout) => ({
      ...handout,
      blocks: handout.blocks.filter(
        (block) => !['cards', 'sort', 'match', 'order', 'strip', 'help'].includes(block.kind),
      ),
    })),
    plan: { ...version.plan, mapping: [] },
    letter: {
      front: version.letter.front,
      openers: version.letter.card.openers,
      firstHour: version.letter.card.firstHour,
    },
  };
  for (const { text, place, field } of textPlaces(said, version.place)) {
    const left = LEFT_OVER.exec(text);
    if (left)
      report({
        ruleId: 'nothing-left-over',
        place,
        reason: `Unexpected placeholder “${left[0]}” in ${version.band.id}, expected the text itself`,
        note: 'What is left over is printed as it stands. Fill it in.',
      });
    if (field === 'alt' || field === 'name') continue;
    const words = wordsIn(text);
    if (words.length < WORDS) continue;
    const key = words.join(' ').toLowerCase();
    const first = seen.get(key);
    if (first !== undefined && first !== place.line)
      report({
        ruleId: 'nothing-repeated',
        place,
        reason: `Unexpected repetition of line ${first} in ${version.band.id}: “${text.slice(0, 60)}…”`,
        note: 'What is said twice is heard as filler. Cut one, or say it in a new way.',
      });
    else seen.set(key, place.line);
  }
};
