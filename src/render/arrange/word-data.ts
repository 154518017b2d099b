import type { Place } from '#model/lesson/content.ts';
import type { Keywords } from '#model/lesson/slide.ts';
import type { PageContext, PictureData } from './page-context.ts';
import { type InlineData, textData } from './text-data.ts';

/** A word with its meaning, and a picture where there is one. */
export interface WordData {
  word: string;
  meaning: InlineData[];
  picture: PictureData | null;
}

/** Words to learn as data, for slides and sheets. */
export const wordData = (words: Keywords['words'], place: Place, page: PageContext): WordData[] =>
  words.map(({ word, meaning, picture }) => ({
    word: page.text(word, place),
    meaning: textData(meaning, place, page),
    picture: picture && page.picture(picture),
  }));
