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
export const EDGE = { side: 60, top: 36, bottom: 56 } as const;
const WIDTH = SLIDE.width - 2 * EDGE.side;
/** Top of the title on adults' first slide, and what follows it. */
export const ADULT_TITLE_DOWN = 110;
const UNDER_TITLE_DOWN = 150;
const BODY_TOP = 130;
const BODY_HEIGHT = SLIDE.height - EDGE.bottom - BODY_TOP;

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
  const { body, title } = theme;
  const first = theme.adult && layout === 'title';
  const down = first ? ADULT_TITLE_DOWN : 0;
  const under = first ? UNDER_TITLE_DOWN : 0;
  const dark = layout === 'title' || layout === 'closing';
  const colour: { colour?: Colour } = dark ? { colour: 'white' } : {};
  const whole: Box = { x: EDGE.side, y: BODY_TOP, width: WIDTH, height: BODY_HEIGHT };
  const left: Box = { ...whole, width: 640 };
  const right: Box = { ...whole, x: 740, width: 480 };
  const heading: KeptPlace = {
    placeholder: 'title',
    box: { x: EDGE.side, y: EDGE.top + (first ? down + 34 : 0), width: WIDTH, height: 76 },
    size: layout === 'title' ? title * (first ? 1.5 : 1.15) : title,
    bold: true,
    align: theme.phase === 'early' ? 'center' : 'left',
    colour: titleColour(layout, theme),
    anchor: 'middle',
    prompt: 'Title',
  };
  const words = (box: Box, size = body): KeptPlace => ({
    placeholder: 'words',
    box,
    size,
    anchor: 'middle',
    prompt: 'Words',
    ...colour,
  });
  const picture = (box: Box): KeptPlace => ({
    placeholder: 'picture',
    box,
    size: body,
    prompt: 'Picture',
  });
  const message = (box: Box, size = body): KeptPlace => ({
    placeholder: 'message',
    box,
    size,
    bold: true,
    anchor: 'middle',
    prompt: 'Key message',
  });
  const foot: Box = { ...whole, y: 580, height: 84 };
  const above: Box = { ...whole, height: BODY_HEIGHT - 104 };
  const high = { height: 390 };
  const designs: Record<SlideLayout, Omit<LayoutDesign, 'background'>> = {
    title: {
      name: 'Title',
      type: 'title',
      places: [
        {
          placeholder: 'kicker',
          box: { x: EDGE.side, y: 26 + down, width: WIDTH, height: 44 },
          size: body,
          colour: 'white',
          prompt: 'Lesson',
        },
        heading,
        picture({ ...left, y: left.y + under, height: high.height - under }),
        words({ ...right, y: right.y + under, height: 250 - under }),
        {
          placeholder: 'outcome',
          box: { ...right, y: 400, height: 120 },
          size: body,
          colour: 'white',
          anchor: 'middle',
          prompt: 'I can …',
        },
      ],
    },
    outcome: {
      name: 'Outcome',
      type: 'tx',
      places: [
        heading,
        {
          placeholder: 'outcome',
          box: whole,
          size: body * 1.35,
          bold: true,
          anchor: 'middle',
          prompt: 'I can …',
        },
      ],
    },
    rules: { name: 'Ground rules', type: 'tx', places: [heading, words(whole)] },
    words: { name: 'Words to teach', type: 'tx', places: [heading, words(whole)] },
    story: {
      name: 'Story: picture and words',
      type: 'picTx',
      places: [heading, picture(left), words(right), message(foot)],
    },
    picture: {
      name: 'Picture over words',
      type: 'picTx',
      places: [heading, picture(above), { ...words(foot), align: 'center' }],
    },
    question: {
      name: 'Question',
      type: 'obj',
      places: [heading, { ...words({ ...whole, height: 84 }), bold: true }, message(foot)],
    },
    answer: {
      name: 'Answer',
      type: 'obj',
      places: [heading, words(whole), message(foot)],
    },
    activity: {
      name: 'Activity',
      type: 'picTx',
      places: [heading, picture(left), words(right), message(foot)],
    },
    talk: { name: 'Talk time', type: 'obj', places: [heading, words(above), message(foot)] },
    message: {
      name: 'Key message',
      type: 'tx',
      places: [heading, words(above), picture(left), message(foot)],
    },
    alone: {
      name: 'One message',
      type: 'tx',
      places: [heading, { ...message(whole, body * 1.5), align: 'center' }],
    },
    help: {
      name: 'Where to turn',
      type: 'obj',
      places: [heading, message({ ...whole, height: 90 }), words(whole)],
    },
    closing: {
      name: 'Closing',
      type: 'picTx',
      places: [heading, picture({ ...left, ...high }), words({ ...right, ...high })],
    },
    text: {
      name: 'Words',
      type: 'tx',
      places: [heading, words(above), picture(left), message(foot)],
    },
  };
  return { ...designs[layout], background: backgroundOf(layout) };
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
