import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import type { Flow } from '#model/lesson/content.ts';
import type { PictureSheet } from '#render/arrange/picture-sheet.ts';
import { richText } from '#render/arrange/rich-text.ts';

/** The teacher's notes of a slide, with the answers to what it asks. Only the speaker window shows them. */
export const notes = (flow: Flow, answers: ElementContent[], pictures: PictureSheet): Element =>
  h('aside.notes', { hidden: true }, [
    ...richText(flow, pictures),
    ...(answers.length > 0 ? [h('div.answers', [h('h3', 'Answers'), ...answers])] : []),
  ]);
