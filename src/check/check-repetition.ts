import { cacheByText } from '#model/text/cache-by-text.ts';
import { wordsIn } from '#model/text/count-words.ts';
import type { VersionRule } from './check-context.ts';
import { distinctSheets } from './distinct-sheets.ts';
import { textPlaces } from './text-places.ts';
import { wordCount } from './word-count.ts';

/** Words from which a repeated paragraph counts as a copy. */
const WORDS = 9;
const LEFT_OVER =
  /\b(todo|tbc|tbd|fixme|xxx|lorem ipsum)\b|\{\{|\}\}|\[(insert|name|date|school)\b[^\]]*\]|\[(names|dates|schools)( (of|to|here|and)\b[^\]]*)?\]/i;
/** Blocks that repeat a slide's activity or the help lines on purpose. */
const REPEATED = ['cards', 'sort', 'match', 'order', 'strip', 'help'];

/** What one reader gets: an edition of a sheet, or everything that is given to all. */
interface Source {
  sheet: string | null;
  label: string;
  content: unknown;
}

/** Comparison key of a text: its words in lower case. */
const keyOf = cacheByText((text) => wordsIn(text).join(' ').toLowerCase());

/** No paragraph is repeated and no placeholder left. Editions of one sheet may share text: nobody gets two of them. */
export const checkRepetition: VersionRule = ({ version, report }) => {
  const seen = new Map<string, { line: number } & Omit<Source, 'content'>>();
  const sources: Source[] = [
    {
      sheet: null,
      label: '',
      content: version.slides.map((slide) => ({
        ...slide,
        blocks: slide.blocks.filter(
          (block) => block.kind !== 'help' && !(block.kind === 'statements' && block.again),
        ),
      })),
    },
    ...distinctSheets(version.handouts).map(({ label, ...handout }) => ({
      sheet: handout.id,
      label,
      content: {
        ...handout,
        blocks: handout.blocks.filter(({ kind }) => !REPEATED.includes(kind)),
      },
    })),
    {
      sheet: null,
      label: '',
      content: {
        plan: { ...version.plan, mapping: [] },
        front: version.letter.front,
        openers: version.letter.card.openers,
        firstHour: version.letter.card.firstHour,
        later: version.laterLetters.map(({ front }) => front),
      },
    },
  ];
  // A sheet on which statements are marked repeats the slide's statements.
  const marked = new Set(
    version.slides
      .flatMap(({ blocks }) => blocks.filter(({ kind }) => kind === 'statements'))
      .flatMap((block) => [...textPlaces(block, version.place)].map(({ text }) => keyOf(text))),
  );
  for (const { sheet, label, content } of sources)
    for (const { text, place, field } of textPlaces(content, version.place)) {
      const left = LEFT_OVER.exec(text);
      if (left)
        report({
          ruleId: 'nothing-left-over',
          place,
          reason: `Unexpected placeholder “${left[0]}” in ${version.band.id}, expected the text itself`,
          note: 'What is left over is printed as it stands. Fill it in.',
        });
      if (field === 'alt' || field === 'name') continue;
      if (wordCount(text) < WORDS) continue;
      const key = keyOf(text);
      if (sheet !== null && marked.has(key)) continue;
      const first = seen.get(key);
      const inAnotherVersion =
        first && sheet !== null && first.sheet === sheet && first.label !== label;
      if (first && first.line !== place.line && !inAnotherVersion)
        report({
          ruleId: 'nothing-repeated',
          place,
          reason: `Unexpected repetition of line ${first.line} in ${version.band.id}: “${text.slice(0, 60)}…”`,
          note: 'What is said twice is heard as filler. Cut one, or say it in a new way.',
          laidOut: `${version.band.name} hears twice: “${text}”`,
        });
      else seen.set(key, { line: place.line, sheet, label });
    }
};
