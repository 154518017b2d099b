/** Short messages for a parents' app: all bands in one text to copy from, and in one CSV to import. */
import type { BandVersion } from '#model/band-version.ts';
import { MESSAGES } from '#model/kit/manifest.ts';
import type { LetterPaper } from '#model/paper/letter-paper.ts';
import { csvFile } from '#model/text/csv-file.ts';
import { homeMessages, MAX_CHARACTERS, shortMessages } from '#render/letters/short-messages.ts';
import type { WrittenFile } from './product.ts';

/** What messages are made beside: a letter of a band, or the one to all families. */
type HomeLetter = LetterPaper & Parameters<typeof homeMessages>[0];

/**
 * @param versions The bands of a lesson.
 * @param home The letter to all families, where nothing is taught; without it or bands, there are no messages.
 */
export function messages(
  versions: readonly BandVersion[],
  home: HomeLetter | null = null,
): WrittenFile[] {
  const [first = home] = versions;
  if (!first) return [];
  const isDraft = [...versions, ...(home ? [home] : [])].some(({ draft }) => draft.length > 0);
  const ages = [
    ...versions.map((version) => ({
      years: version.yearNames,
      messages: shortMessages(version),
    })),
    ...(home ? [{ years: 'All families', messages: homeMessages(home) }] : []),
  ];
  const status = isDraft ? 'Draft: not for sending yet' : 'Ready';
  const head = [
    `Short messages for your parents’ app: ${first.lessonTitle}`,
    ...(isDraft ? [status] : []),
    `${home ? 'Three for all families' : 'Five for each age'}. Each has at most ${MAX_CHARACTERS} characters and needs no link.`,
  ];
  const texts = ages.map(({ years, messages: some }) =>
    [years, ...some.map(({ when, says }) => `${when}\n${says}`)].join('\n\n'),
  );
  const rows = ages.flatMap(({ years, messages: some }) =>
    some.map(({ when, says }) => [years, when, says, `${says.length}`, status]),
  );
  return [
    {
      ...{ name: 'messages.txt', variant: MESSAGES },
      // A byte order mark: opened from a USB stick, the text has no declared encoding, and “parents'” would show as
      // “parentsâ€™”.
      bytes: `\ufeff${[head.join('\n'), ...texts].join(`\n\n${RULE}\n\n`)}\n`,
      ...ABOUT,
    },
    {
      ...{ name: 'messages.csv', variant: MESSAGES },
      bytes: csvFile([COLUMNS, ...rows]),
      ...ABOUT,
    },
  ];
}

const COLUMNS = ['Age', 'When', 'Message', 'Characters', 'Status'];
const RULE = '-'.repeat(40);
const ABOUT = {
  title: 'Short messages',
  says: 'For a parents’ app: under 160 characters, no link needed',
};
