/**
 * The file's layouts, as PowerPoint lists them. Each has placeholders, so that slides a teacher adds look like ours.
 */

import { type Box, SLIDE } from '#render/arrange/slide-units.ts';
import type { Colour, SlidesTheme } from '#render/arrange/slides-theme.ts';
import type { Placeholder } from './drawn.ts';

export const SLIDE_LAYOUTS = [
  'title',
  'outcome',
  'rules',
  'words',
  'story',
  'picture',
  'question',
  'answer',
  'activity',
  'talk',
  'message',
  'alone',
  'help',
  'closing',
  'text',
] as const;
export type SlideLayout = (typeof SLIDE_LAYOUTS)[number];

/** Margins of a slide's content, in pixels. */
export const SLIDE_MARGINS = { side: 60, top: 36, bottom: 56 } as const;
const WIDTH = SLIDE.width - 2 * SLIDE_MARGINS.side;
/** Top of the title on adults' first slide, and what follows it. */
export const ADULT_TITLE_DOWN = 110;
const UNDER_TITLE_DOWN = 150;
const BODY_TOP = 130;
const BODY_HEIGHT = SLIDE.height - SLIDE_MARGINS.bottom - BODY_TOP;

export interface KeptPlace {
  placeholder: Placeholder;
  box: Box;
  /** Type size in pixels. */
  size: number;
  bold?: boolean;
  colour?: Colour;
  align?: 'left' | 'center';
  anchor?: 'top' | 'middle' | 'bottom';
  /** Prompt text of an empty placeholder. */
  prompt: string;
}

export interface LayoutDesign {
  name: string;
  /** PowerPoint's type of the layout. */
  type: 'title' | 'obj' | 'picTx' | 'tx';
  background: Colour | null;
  places: KeptPlace[];
}

export function layoutDesign(layout: SlideLayout, theme: SlidesTheme): LayoutDesign {
  const { places, ...design } = DESIGNS[layout];
  return { ...design, places: places(placeKit(layout, theme)), background: backgroundOf(layout) };
}

const WHOLE: Box = { x: SLIDE_MARGINS.side, y: BODY_TOP, width: WIDTH, height: BODY_HEIGHT };
/** Columns of words and picture, with their gutter. */
const LEFT: Box = { ...WHOLE, width: 640 };
const GUTTER = 40;
const RIGHT: Box = {
  ...WHOLE,
  x: LEFT.x + LEFT.width + GUTTER,
  width: WIDTH - LEFT.width - GUTTER,
};
/** A line of text, such as a message at the foot; the area above ends before it. */
const LINE = 84;
const FOOT: Box = { ...WHOLE, y: BODY_TOP + BODY_HEIGHT - LINE, height: LINE };
const ABOVE_FOOT: Box = { ...WHOLE, height: BODY_HEIGHT - LINE - 20 };
/** Height of picture and words on the first and the last slide: the helper strip stands below them. */
const OVER_STRIP = 390;
/** Height of the words on the first slide: what pupils can do by the end stands below them. */
const OVER_OUTCOME = 250;
const OUTCOME: Box = { ...RIGHT, y: 400, height: 120 };
/** Height of a message above routes. */
const OVER_ROUTES = 90;

/** The places that layouts are put together from, in the deck's type and colours. */
interface PlaceKit {
  body: number;
  heading: KeptPlace;
  kicker: KeptPlace;
  words: (box: Box) => KeptPlace;
  picture: (box: Box) => KeptPlace;
  message: (box: Box, size?: number) => KeptPlace;
  /** How far the title of adults' first slide moves what follows it down. */
  under: number;
}

function placeKit(layout: SlideLayout, theme: SlidesTheme): PlaceKit {
  const { body, title } = theme;
  const isAdultTitle = theme.adult && layout === 'title';
  const down = isAdultTitle ? ADULT_TITLE_DOWN : 0;
  const isDark = layout === 'title' || layout === 'closing';
  return {
    body,
    under: isAdultTitle ? UNDER_TITLE_DOWN : 0,
    heading: {
      placeholder: 'title',
      box: {
        x: SLIDE_MARGINS.side,
        y: SLIDE_MARGINS.top + (isAdultTitle ? down + 34 : 0),
        width: WIDTH,
        height: 76,
      },
      size: layout === 'title' ? title * (isAdultTitle ? 1.5 : 1.15) : title,
      bold: true,
      align: theme.phase === 'early' ? 'center' : 'left',
      colour: titleColour(layout, theme),
      anchor: 'middle',
      prompt: 'Title',
    },
    kicker: {
      placeholder: 'kicker',
      box: { x: SLIDE_MARGINS.side, y: 26 + down, width: WIDTH, height: 44 },
      size: body,
      colour: 'white',
      prompt: 'Lesson',
    },
    words: (box) => ({
      placeholder: 'words',
      box,
      size: body,
      anchor: 'middle',
      prompt: 'Words',
      ...(isDark ? { colour: 'white' } : {}),
    }),
    picture: (box) => ({ placeholder: 'picture', box, size: body, prompt: 'Picture' }),
    message: (box, size = body) => ({
      placeholder: 'message',
      box,
      size,
      bold: true,
      anchor: 'middle',
      prompt: 'Key message',
    }),
  };
}

interface Design extends Omit<LayoutDesign, 'background' | 'places'> {
  places: (kit: PlaceKit) => KeptPlace[];
}

const design = (name: string, type: Design['type'], places: Design['places']): Design => ({
  name,
  type,
  places,
});

const DESIGNS: Readonly<Record<SlideLayout, Design>> = {
  title: design('Title', 'title', ({ body, heading, kicker, words, picture, under }) => [
    kicker,
    heading,
    picture({ ...LEFT, y: LEFT.y + under, height: OVER_STRIP - under }),
    words({ ...RIGHT, y: RIGHT.y + under, height: OVER_OUTCOME - under }),
    {
      placeholder: 'outcome',
      box: OUTCOME,
      size: body,
      colour: 'white',
      anchor: 'middle',
      prompt: 'I can …',
    },
  ]),
  outcome: design('Outcome', 'tx', ({ body, heading }) => [
    heading,
    {
      placeholder: 'outcome',
      box: WHOLE,
      size: body * 1.35,
      bold: true,
      anchor: 'middle',
      prompt: 'I can …',
    },
  ]),
  rules: design('Ground rules', 'tx', headingAndWords),
  words: design('Words to teach', 'tx', headingAndWords),
  story: design('Story: picture and words', 'picTx', pictureAndWords),
  picture: design('Picture over words', 'picTx', ({ heading, picture, words }) => [
    heading,
    picture(ABOVE_FOOT),
    { ...words(FOOT), align: 'center' },
  ]),
  question: design('Question', 'obj', ({ heading, words, message }) => [
    heading,
    { ...words({ ...WHOLE, height: LINE }), bold: true },
    message(FOOT),
  ]),
  answer: design('Answer', 'obj', ({ heading, words, message }) => [
    heading,
    words(WHOLE),
    message(FOOT),
  ]),
  activity: design('Activity', 'picTx', pictureAndWords),
  talk: design('Talk time', 'obj', ({ heading, words, message }) => [
    heading,
    words(ABOVE_FOOT),
    message(FOOT),
  ]),
  message: design('Key message', 'tx', wordsOverPicture),
  alone: design('One message', 'tx', ({ body, heading, message }) => [
    heading,
    { ...message(WHOLE, body * 1.5), align: 'center' },
  ]),
  help: design('Where to turn', 'obj', ({ heading, words, message }) => [
    heading,
    message({ ...WHOLE, height: OVER_ROUTES }),
    words(WHOLE),
  ]),
  closing: design('Closing', 'picTx', ({ heading, picture, words }) => [
    heading,
    picture({ ...LEFT, height: OVER_STRIP }),
    words({ ...RIGHT, height: OVER_STRIP }),
  ]),
  text: design('Words', 'tx', wordsOverPicture),
};

function headingAndWords({ heading, words }: PlaceKit): KeptPlace[] {
  return [heading, words(WHOLE)];
}

function pictureAndWords({ heading, picture, words, message }: PlaceKit): KeptPlace[] {
  return [heading, picture(LEFT), words(RIGHT), message(FOOT)];
}

function wordsOverPicture({ heading, picture, words, message }: PlaceKit): KeptPlace[] {
  return [heading, words(ABOVE_FOOT), picture(LEFT), message(FOOT)];
}

function backgroundOf(layout: SlideLayout): Colour | null {
  if (layout === 'title' || layout === 'closing') return 'deep';
  return layout === 'outcome' || layout === 'alone' ? 'soft' : null;
}

function titleColour(layout: SlideLayout, { phase }: SlidesTheme): Colour {
  if (layout === 'title' || layout === 'closing') return 'white';
  if (layout === 'answer') return 'good';
  return phase === 'secondary' ? 'ink' : 'deep';
}

/** Indices that link a slide's placeholders to its layout's. */
export const PLACE_INDEX: Record<Exclude<Placeholder, 'title'>, number> = {
  words: 1,
  picture: 13,
  message: 14,
  kicker: 15,
  outcome: 16,
  side: 17,
};
