import type { Element } from 'hast';
import type { Choices } from '#model/lesson/slide.ts';
import type { PupilChoices } from '#model/pupil-version.ts';
import type { DeckContext } from '#render/arrange/deck-context.ts';
import { richText } from '#render/arrange/rich-text.ts';
import { options } from './options.ts';

export const choices = (block: Choices | PupilChoices, { pictures }: DeckContext): Element =>
  options(
    block.id,
    'choices',
    block.question,
    block.options.map((option) => ({
      content: richText(option.text, pictures),
      picture: null,
      reply: 'leads' in option ? richText(option.leads, pictures) : null,
      right: 'leads' in option ? false : null,
    })),
  );
