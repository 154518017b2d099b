/** Converts the text and pictures of one part of a sheet; problems are reported at its place. */
import type { Flow, PictureRef, Place, Text } from '#model/lesson/content.ts';
import type { Starter } from '#model/paper/handout-parts.ts';
import { type FlowData, flowData } from './flow-data.ts';
import type { PageContext, PictureData } from './page-context.ts';
import { type InlineData, textData } from './text-data.ts';

export interface PartTools {
  page: PageContext;
  place: Place;
  words: (value: string) => string;
  text: (value: Text) => InlineData[];
  flow: (value: Flow) => FlowData[];
  picture: (value: PictureRef | null) => PictureData | null;
}

export const partTools = (page: PageContext, place: Place): PartTools => ({
  page,
  place,
  words: (value) => page.text(value, place),
  text: (value) => textData(value, place, page),
  flow: (value) => flowData(value, place, page),
  picture: (value) => (value ? page.picture(value) : null),
});

/** Sentence starters, each with its number of lines. */
export const starterData = (starters: readonly Starter[], { words }: PartTools): Starter[] =>
  starters.map(({ text, lines }) => ({ text: words(text), lines }));
