import type { BandVersion, Letter } from '#model/band-version.ts';
import { EVERYONE, type LetterReader } from '#model/letter-reader.ts';
import { readableColour } from '#model/readable-colour.ts';
import type { Report } from '#problems/problem.ts';
import { LOGO_BOX, letterData } from '#write/paper/letter-data.ts';
import { adultLook } from '#write/paper/look-data.ts';
import { createPageContext } from '#write/paper/page-context.ts';
import { letterBlocks } from './letter-blocks.ts';
import type { OfficeTools, WordFile } from './office-tools.ts';
import { logoRun } from './picture-run.ts';
import { createWordContext } from './word-context.ts';
import { wordDocument } from './word-document.ts';
import { type WordLook, wordLook } from './word-look.ts';

/** Body size in points, as on paper; the card on the back is smaller. */
const SIZE = 12;

/**
 * A letter home as a Word document, from the same data as its PDF: a school puts it on its own paper.
 * What cannot be printed is reported with the PDF.
 */
export async function writeWordLetter(
  version: BandVersion,
  letter: Letter,
  tools: OfficeTools,
  reader: LetterReader = EVERYONE,
): Promise<WordFile> {
  const page = createPageContext(tools.paper, SAID_BEFORE, false);
  const data = letterData(version, letter, [reader], page);
  const [readerData] = data.readers;
  if (!readerData) throw new Error('A letter without a reader');
  const accent = readableColour(version.school.colour).slice(1).toUpperCase();
  // A letter looks the same whatever the child's age, in the school's colour.
  const look: WordLook = {
    ...wordLook(adultLook(version.band, SIZE)),
    phase: 'secondary',
    accent,
    tint: 'F4F5F7',
  };
  const at = createWordContext(tools, page, look);
  const blocks = letterBlocks(
    data,
    readerData,
    at,
    version.logo ? logoRun(version.logo, LOGO_BOX) : null,
  );
  return wordDocument(
    {
      title: data.title,
      author: data.author,
      description: data.description,
      look,
      footer: data.school.name,
      draft: data.draft,
      blocks,
      starts: at.starts(),
    },
    tools,
  );
}

const SAID_BEFORE: Report = () => {};
