/** A band's letter as it goes home, made now from the files as they stand. */
import { loadPictures } from '../../engines/pictures.ts';
import { LiveLessons } from '../../live/live-lessons.ts';
import { threadEngines } from '../../thread-engines.ts';
import type { AlertAnswer, AlertPlaces, PreviewLetter } from './alert-messages.ts';

const text = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

export async function previewLetter(
  { slug, band }: PreviewLetter,
  { lessons, school, today }: AlertPlaces,
): Promise<AlertAnswer> {
  const library = loadPictures()([]);
  const live = new LiveLessons({
    ...{ lessons, school, today, lesson: slug },
    hasPicture: (name) => library(name) !== null,
    engines: threadEngines,
    band,
  });
  await live.read();
  const files = await live.make({ lesson: slug, band, row: 'letter' });
  const named = (name: string) => files?.find(({ entry }) => entry.path.endsWith(`/${name}`));
  const [html, plain, paper] = [named('letter.html'), named('letter.txt'), named('letter.pdf')];
  if (!html || !plain || !paper) return { is: 'no-letter' };
  return {
    is: 'letter',
    html: text(html.bytes),
    words: text(plain.bytes).split(/\s+/).filter(Boolean).length,
    sides: paper.entry.pages ?? 1,
  };
}
