/** A band's letter as it goes home, made now from the files as they stand. */
import { knownPictures } from '../../engines/pictures.ts';
import { LiveLessons } from '../../live/live-lessons.ts';
import { threadEngines } from '../../thread-engines.ts';
import type { AlertAnswer, AlertPlaces, PreviewLetter } from './alert-messages.ts';

const text = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

export async function previewLetter(
  { slug, band }: PreviewLetter,
  { lessons, school, today }: AlertPlaces,
): Promise<AlertAnswer> {
  const hasPicture = knownPictures();
  const live = new LiveLessons({
    ...{ lessons, today, lesson: slug },
    school: async () => school,
    hasPicture,
    engines: threadEngines,
    band,
  });
  await live.read();
  const made = await live.make({ lesson: slug, band, row: 'letter' });
  const named = (name: string) => made?.files.find(({ entry }) => entry.path.endsWith(`/${name}`));
  const [page, paper] = [named('letter.html'), named('letter.pdf')];
  if (!page || !paper) return { is: 'no-letter' };
  const html = text(page.bytes);
  return {
    is: 'letter',
    html,
    words: wordsIn(html),
    sides: paper.entry.pages ?? 1,
  };
}

/** Words between the tags of a page's body: of the letter as it is read. */
const wordsIn = (html: string): number =>
  html
    .replace(/^[\s\S]*?<body[^>]*>/i, '')
    .replace(/<(style|script)[\s\S]*?<\/\1>/gi, ' ')
    .replace(/<[^>]+>/g, ' ')
    .split(/\s+/)
    .filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
