import type { Paragraph } from 'mdast';
import { toString as textContent } from 'mdast-util-to-string';
import type { BandVersion } from '#model/band-version.ts';
import type { Flow } from '#model/lesson/content.ts';
import type { ReadAloud } from '#model/lesson/read-aloud.ts';
import { keyMessage } from '../default-handouts/lesson-parts.ts';
import { plain } from '../text.ts';

/**
 * The story as a picture book: the pictures, and the words that are read to the class, without instructions but where to
 * stop. `null` for bands that read by themselves.
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

/** The label of a note: “Say:”, “Do:”, “You might hear:”. */
const LABEL = /^(\p{Lu}[^:“”]{1,30}):\s*/u;
/** The label of what is read aloud. */
const SAY = /^Say\b/;

/** Where whoever reads is to stop: “Stop. One slow breath.” */
const STOP = /\bStop\.(?: One slow breath\.)?/;

/** The spoken paragraphs of the notes, without labels and quotation marks, and the stops between them. */
function spoken(notes: Flow): Flow {
  const paragraphs: Paragraph[] = [];
  let isReadAloud = false;
  for (const node of notes) {
    const text = textContent(node);
    const label = text.match(LABEL)?.[1];
    // In a speech of several paragraphs, only the first has a label; each begins with a quotation mark.
    isReadAloud = label ? SAY.test(label) : isReadAloud && text.startsWith('“');
    if (isReadAloud && node.type === 'paragraph') paragraphs.push(paragraphOf(text));
    const stop = label === 'Do' && text.match(STOP)?.[0];
    if (stop)
      paragraphs.push({
        type: 'paragraph',
        children: [{ type: 'strong', children: plain(stop) }],
      });
  }
  return paragraphs;
}

/** Text after the closing quotation mark is for the adult: “(thirty seconds, then three answers)”. */
const paragraphOf = (text: string): Paragraph => ({
  type: 'paragraph',
  children: plain(
    text
      .replace(LABEL, '')
      .replace(/^“/, '')
      .replace(/”[^“”]*$/, ''),
  ),
});
