/**
 * Learns what tells a name in small letters: from the alerts of the fixtures, each with its names replaced by words as people
 * call an app, “pebble”, “my moth”, “tellwire”. What stands around a name stays as somebody wrote it.
 */
import type { AlertText } from '#alert/blocks/alert-block.ts';
import { placeBlocks } from '#alert/blocks/place-blocks.ts';
import { repairBlocks } from '#alert/blocks/repair-blocks.ts';
import { nameTexts } from '#alert/names/name-texts.ts';
import { isSmallName, MOST, type SmallWeights } from '#alert/names/small-names.ts';
import { SIGNS, type SmallWord, smallWordsIn } from '#alert/names/small-words.ts';
import { literal } from '#model/text/literal.ts';
import { alertText } from '../engines/alert-text.ts';
import type { Expected } from './figures.ts';
import { fitLogistic, normBound, rounded, rowsOf } from './logistic.ts';
import { fixturesIn } from './read-fixture.ts';
import { type Tally, tallyNames } from './tally-names.ts';

export const SMALL_WEIGHTS_FILE = 'src/alert/names/small-weights.json';
const FOLDERS = ['alerts', 'real-alerts', 'outside-alerts', 'fresh-alerts'];
/** What names are replaced by: ordinary words, pairs of them, and words that are none. */
const DISGUISES: readonly string[] = [
  'pebble syrup snug moth lantern cork thistle ember custard satchel ferry orchard gravel tulip kettle marrow plank harbour velvet acorn spindle bramble cobble pantry saddle turret walnut meadow basket ribbon',
  'my_moth the_soft_hour cornershop_cashouts quaver_lane the_back_seat paper_fort second_helping my_kettle the_long_corridor wet_paint side_pocket the_tin_roof cold_toast our_bench',
  'tellwire hubbin plimsy wendover snoggle tarrick mobblin quaffle drennit fipple',
];

export interface DisguisedPaper {
  name: string;
  words: SmallWord[];
  /** Its names, in small letters and without an article; in the paper as it is, none. */
  names: ReadonlySet<string>;
  /** What is neither a name nor none: names that kept their form, and parts of names. */
  unsure: ReadonlySet<string>;
}

/** Each paper as it is, and in each disguise. */
export async function disguisedPapers(): Promise<DisguisedPaper[]> {
  const fixtures = FOLDERS.flatMap((folder) => fixturesIn(`tests/fixtures/${folder}`));
  const papers = await Promise.all(
    fixtures.map(async ({ name, path, expected }) => {
      const text = await alertText(path, () => {});
      if (!text) throw new Error(`${path} cannot be read`);
      return { name, text, expected };
    }),
  );
  return ['', ...DISGUISES].flatMap((disguise) => {
    const words = disguise.split(' ').map((word) => word.replace(/_/g, ' '));
    let next = 0;
    const own = papers.filter(
      ({ expected }) => disguise === '' || expected.platformNames.length > 0,
    );
    return own.map(({ name, text, expected }) => {
      const names = expected.platformNames.map((one): [string, string] => {
        const word = words[next++ % words.length] ?? '';
        return [one.name, one.role === 'currency' && /s$/.test(one.name) ? `${word}s` : word];
      });
      return disguised(name, text, expected, disguise === '' ? [] : names);
    });
  });
}

function disguised(
  name: string,
  text: AlertText,
  expected: Expected,
  as: readonly (readonly [name: string, word: string])[],
): DisguisedPaper {
  const longestFirst = as.toSorted(([a], [b]) => b.length - a.length);
  const changed = text.blocks.map((block) => ({
    ...block,
    text: longestFirst.reduce((line, [from, to]) => renamed(line, from, to), block.text),
  }));
  const placed = placeBlocks(repairBlocks(changed), -1);
  const names = new Set(as.map(([, word]) => word.replace(/^(?:the|my|our) /, '')));
  const known = [...expected.platformNames.map((one) => one.name), ...(expected.also?.names ?? [])];
  return {
    name,
    words: smallWordsIn(nameTexts(placed.filter(({ section }) => section !== 'around'))),
    names,
    unsure: new Set([...names, ...known].flatMap((one) => one.toLowerCase().split(/[ -]/))),
  };
}

/** Half of the sentences that a name begins give it a capital. */
const renamed = (line: string, from: string, to: string): string =>
  line.replace(
    new RegExp(`(?<![\\p{L}\\p{N}@#])(?:the )?${literal(from)}(?![\\p{L}\\p{N}]|\\.\\p{L})`, 'giu'),
    (_, at: number) =>
      at % 2 === 0 && (at === 0 || /[.!?:] ["“]?$/.test(line.slice(0, at)))
        ? `${to.slice(0, 1).toUpperCase()}${to.slice(1)}`
        : to,
  );

/** The words to learn from, each with whether it is a name. */
const labelled = (papers: readonly DisguisedPaper[]): (SmallWord & { isName: boolean })[] =>
  papers.flatMap(({ words, names, unsure }) =>
    words
      .map((word) => ({ ...word, isName: names.has(word.form) }))
      .filter(
        ({ form, isName }) =>
          isName || (names.size === 0 && !form.split(' ').some((part) => unsure.has(part))),
      ),
  );

function learnSmallNames(papers: readonly DisguisedPaper[]): SmallWeights {
  const words = labelled(papers);
  const rows = rowsOf(
    words.map(() => SIGNS.map((_, at) => at)),
    () => [],
  );
  const matrix = {
    ...rows,
    counts: Float64Array.from(
      words.flatMap(({ signs }) => SIGNS.map((sign) => Math.min(MOST, signs[sign]))),
    ),
  };
  const { weights, bias } = fitLogistic(
    matrix,
    words.map(({ isName }) => isName),
    SIGNS.length,
    normBound(matrix, SIGNS.length),
    { closeness: 1, favour: 1, bias: 0 },
  );
  return {
    bias: rounded(bias),
    signs: Object.fromEntries(SIGNS.map((sign, at) => [sign, rounded(weights[at] ?? 0)])),
  };
}

export const smallWeightsText = (papers: readonly DisguisedPaper[]): string =>
  `${JSON.stringify(learnSmallNames(papers), null, 2)}\n`;

/** How many names are found, and how many that are none, in papers from which nothing was learnt, in any disguise. */
export function trySmallNames(papers: readonly DisguisedPaper[]): Tally {
  const order = [...new Set(papers.map(({ name }) => name))];
  return tallyNames(
    papers,
    ({ name }) => order.indexOf(name),
    learnSmallNames,
    (paper, weights) => ({
      marked: paper.names,
      found: labelled([paper])
        .filter((word) => isSmallName(word, weights))
        .map(({ form }) => form),
    }),
  );
}
