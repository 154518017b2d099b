import type { Report } from '#diagnostics/problem.ts';
import type { Place } from '#model/lesson/content.ts';
import type { Embargo } from '#model/lesson/lesson.ts';
import { lettersOf } from '#model/paper/letters.ts';
import { cacheByText } from '#model/text/cache-by-text.ts';
import type { VersionRule } from './check-context.ts';
import { type TextAt, textPlaces } from './text-places.ts';

/** No text blames, frightens, promises, instructs in harm or uses another country's terms (`lessons/embargo.yaml`). */
export const checkPhrases: VersionRule = ({ version, pupils, sharedData, report }) => {
  const quoting = new Set<string>();
  for (const slide of version.slides)
    for (const block of slide.blocks) {
      if (block.kind === 'check')
        for (const option of block.options) if (!option.right) quoting.add(key(option.place));
      if (block.kind === 'statements')
        for (const { place } of textPlaces(block.items, block.place)) quoting.add(key(place));
    }
  for (const row of [...version.plan.misconceptions, ...version.plan.hardQuestions])
    for (const { place } of textPlaces(row.left, row.place)) quoting.add(key(place));
  const { slides, handouts, defaultHandouts, plan } = version;
  const letters = lettersOf(version);
  const texts = {
    everyone: { slides, handouts, defaultHandouts, plan, letters },
    pupils: {
      slides: pupils.slides,
      handouts: pupils.handouts,
      defaultHandouts: pupils.defaultHandouts,
    },
    parents: letters,
  };
  for (const reader of ['everyone', 'pupils', 'parents'] as const)
    reportPhrases(
      sharedData.embargo.phrases.filter((phrase) => phrase.for === reader),
      textPlaces(texts[reader], version.place),
      report,
      (at) => quoting.has(key(at.place)),
    );
};

/**
 * Reports forbidden phrases in any texts.
 * @param mayQuote May the text quote a misconception in order to correct it?
 */
export function reportPhrases(
  phrases: Embargo['phrases'],
  texts: Iterable<TextAt>,
  report: Report,
  mayQuote: (at: TextAt) => boolean = () => false,
): void {
  const search = searchFor(phrases);
  for (const at of texts)
    for (const { said, index, rule, instead } of search(at.text)) {
      if ((QUOTED.has(rule) && mayQuote(at)) || isQuoted(at.text, index)) continue;
      report({
        ruleId: rule,
        place: at.place,
        reason: `Unexpected “${said}”, expected other words`,
        note: `Write it another way: ${instead}.`,
      });
    }
}

interface FoundPhrase extends Pick<Embargo['phrases'][number], 'rule' | 'instead'> {
  said: string;
  /** Offset in the text. */
  index: number;
}

/** Searches by their phrases: every rule and band uses the same ones. */
const SEARCHES = new Map<string, (text: string) => FoundPhrase[]>();

function searchFor(phrases: Embargo['phrases']): (text: string) => FoundPhrase[] {
  const key = JSON.stringify(phrases);
  const before = SEARCHES.get(key);
  if (before) return before;
  const patterns = phrases.map((phrase) => ({
    ...phrase,
    regex: new RegExp(phrase.pattern, 'iu'),
  }));
  const search = cacheByText((text): FoundPhrase[] =>
    patterns.flatMap(({ regex, rule, instead }) => {
      const hit = regex.exec(text);
      return hit ? [{ said: hit[0], index: hit.index, rule, instead }] : [];
    }),
  );
  SEARCHES.set(key, search);
  return search;
}

/** Fields that may quote a misconception, because a reply corrects it. */
const QUOTED: ReadonlySet<string> = new Set([
  'no-victim-blame',
  'no-scare',
  'no-stereotype',
  'use-the-term',
  'no-promised-outcome',
  'claims-hold',
]);

/** Is this offset inside a quotation that is answered: a “You might hear: …” line, or a term to avoid? */
export const isQuoted = (text: string, at: number): boolean =>
  /you might hear|if (someone|somebody|a child|a pupil) says|they may ask|not: |(don[’']t|never) say [“‘"']?$|look for: |nearly there: /i.test(
    text.slice(0, at),
  );

const key = (place: Place): string => `${place.line}:${place.column}`;
