import type { Element } from 'hast';
import type { Check } from '#model/lesson/slide.ts';
import type { PupilCheck } from '#model/pupil-version.ts';
import type { DeckContext } from '#render/arrange/deck-context.ts';
import { richText } from '#render/arrange/rich-text.ts';
import { options } from './options.ts';

/** Pupils who can't read hear the replies from their teacher, who has them in the notes. */
export const check = (block: Check | PupilCheck, { version, pictures }: DeckContext): Element =>
  options(
    block.id,
    'check',
    block.question,
    block.options.map((option) => ({
      content: richText(option.text, pictures),
      picture: option.picture && pictures.picture(option.picture, 'of-option'),
      reply: 'reply' in option && !version.band.readAloud ? richText(option.reply, pictures) : null,
      right: 'right' in option ? option.right : null,
    })),
  );
