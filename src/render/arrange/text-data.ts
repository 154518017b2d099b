import type { Node, PhrasingContent } from 'mdast';
import { placeOf as placeOfNode } from '#model/lesson/component.ts';
import type { Place, Text } from '#model/lesson/content.ts';
import type { PageContext, PictureData } from './page-context.ts';

/** A run of text as data. Keys are short: a page has hundreds of runs. */
export type InlineData =
  | { t: 'text'; v: string }
  | { t: 'strong' | 'strike'; c: InlineData[] }
  | { t: 'link'; url: string; c: InlineData[] }
  | { t: 'break' }
  | ({ t: 'picture' } & PictureData);

/** Converts phrasing content. `place` is used for nodes without a position. */
export const textData = (text: Text, place: Place, page: PageContext): InlineData[] =>
  text.flatMap((node) => inlineData(node, placeOf(node, place), page));

/** Converts plain text. */
const wordsData = (value: string, place: Place, page: PageContext): InlineData[] =>
  value === '' ? [] : [{ t: 'text', v: page.text(value, place) }];

/** The place of a node; `place` for one without a position. */
export const placeOf = (node: Node, place: Place): Place =>
  node.position ? placeOfNode(node, place.file) : place;

function inlineData(node: PhrasingContent, place: Place, page: PageContext): InlineData[] {
  switch (node.type) {
    case 'text':
    case 'inlineCode':
      return wordsData(node.value.replace(/\s*\n\s*/g, ' '), place, page);
    // Many find italics hard to read: bold is the only emphasis on paper.
    case 'emphasis':
    case 'strong':
      return [{ t: 'strong', c: textData(node.children, place, page) }];
    case 'delete':
      return [{ t: 'strike', c: textData(node.children, place, page) }];
    case 'link':
      return [{ t: 'link', url: node.url, c: textData(node.children, place, page) }];
    case 'break':
      return [{ t: 'break' }];
    case 'image':
      return [{ t: 'picture', ...page.picture({ name: node.url, alt: node.alt ?? '' }) }];
    default:
      page.report({
        ruleId: 'markdown-plain',
        place,
        reason: `Unexpected ${node.type} in text for paper, expected words, bold text, links or pictures`,
        note: 'Paper cannot show it. Write it as plain text.',
      });
      return [];
  }
}
