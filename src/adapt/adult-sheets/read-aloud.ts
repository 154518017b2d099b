import type { Paragraph } from 'mdast';
import { toString as textContent } from 'mdast-util-to-string';
import type { BandVersion } from '#model/band-version.ts';
import type { Flow } from '#model/lesson/content.ts';
import type { ReadAloud } from '#model/lesson/read-aloud.ts';
import { keyMessage } from '../default-handouts/lesson-parts.ts';
import { plain } from '../text.ts';

/**
 * The story with its pictures and with the words that are read to the class, and with nothing of what an adult is told to do.
 * `null` for bands that read by themselves.
 */
export function readAloud(version: BandVersion): ReadAloud | null {
  const { band, place } = version;
  if (!band.readAloud) return null;
  const pages = version.slides
    .filter(({ part }) => part === 'story')
    .map(({ blocks, notes, place: at }) => ({
      picture: blocks.find((block) => block.kind === 'scene' || block.kind === 'screen') ?? null,
      says: spoken(notes),
      place: at,
    }))
    .filter(({ says }) => says.length > 0);
  return {
    title: `To read aloud: ${version.title}`,
    name: version.title,
    about: `${version.title} · ${band.name} · to read to the class`,
    draft: version.isDraft,
    pages,
    refrain: plain(
      keyMessage(version)
        .map((node) => textContent(node))
        .join(' '),
    ),
    place,
  };
}

/** “Say:”, “Do:”, “You might hear:” and the like, which begin what an adult is told. */
const LABEL = /^(\p{Lu}[^:“”]{1,30}):\s*/u;
/** The label of what is read aloud. */
const SAY = /^Say\b/;

/** The paragraphs that are said, as they are said: without their label and the marks around speech. */
function spoken(notes: Flow): Flow {
  const paragraphs: Paragraph[] = [];
  let isReadAloud = false;
  for (const node of notes) {
    const text = textContent(node);
    const label = text.match(LABEL)?.[1];
    // What goes on for several paragraphs has its label before the first, and opens its speech in each.
    isReadAloud = label ? SAY.test(label) : isReadAloud && text.startsWith('“');
    if (isReadAloud && node.type === 'paragraph') paragraphs.push(paragraphOf(text));
  }
  return paragraphs;
}

/** What stands after the closing mark is for the adult: “(thirty seconds, then three answers)”. */
const paragraphOf = (text: string): Paragraph => ({
  type: 'paragraph',
  children: plain(
    text
      .replace(LABEL, '')
      .replace(/^“/, '')
      .replace(/”[^“”]*$/, ''),
  ),
});
