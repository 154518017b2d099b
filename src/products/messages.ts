/** Short messages for a parents' app: all bands in one text to copy from, and in one CSV to import. */
import type { BandVersion } from '#model/band-version.ts';
import { MESSAGES } from '#model/kit/manifest.ts';
import { csvFile } from '#model/text/csv-file.ts';
import { MAX_CHARACTERS, shortMessages } from '#render/letters/short-messages.ts';
import type { WrittenFile } from './product.ts';

/** @param versions The bands of a lesson; without any, there are no messages. */
export function messages(versions: readonly BandVersion[]): WrittenFile[] {
  const [first] = versions;
  if (!first) return [];
  const isDraft = versions.some(({ draft }) => draft.length > 0);
  const ages = versions.map((version) => ({
    years: version.yearNames,
    messages: shortMessages(version),
  }));
  const status = isDraft ? 'Draft: not for sending yet' : 'Ready';
  const head = [
    `Short messages for your parents’ app: ${first.lessonTitle}`,
    ...(isDraft ? [status] : []),
    `Five for each age. Each has at most ${MAX_CHARACTERS} characters and needs no link.`,
  ];
  const texts = ages.map(({ years, messages: five }) =>
    [years, ...five.map(({ when, says }) => `${when}\n${says}`)].join('\n\n'),
  );
  const rows = ages.flatMap(({ years, messages: five }) =>
    five.map(({ when, says }) => [years, when, says, `${says.length}`, status]),
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
  says: 'Five for each age, for a parents’ app: under 160 characters, no link needed',
};
