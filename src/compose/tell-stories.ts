import type { ListItem, Paragraph, RootContent } from 'mdast';
import { toString as textContent } from 'mdast-util-to-string';
import type { Component } from '#model/component.ts';
import { fillText } from './fill.ts';
import { attribute, itemsOf, named, withAttribute, withNotes } from './nodes.ts';
import { type Piece, partSlides } from './pieces.ts';

/** What the teacher says between two stories: to somebody else's, and to another of somebody met before. */
export interface HandOvers {
  next: readonly ListItem[];
  again: readonly ListItem[];
}

export function handOversOf(framing: readonly RootContent[]): HandOvers {
  const of = (when: string | undefined) =>
    itemsOf(named(framing, 'Between').filter((one) => attribute(one, 'when') === when));
  return { next: of(undefined), again: of('again') };
}

/**
 * Stories one after the other; from the second on, the teacher's notes begin with a hand-over. A character whose
 * second story it is gets a hand-over that says so: otherwise two worries of one child sound like a slip of the writer.
 * @param names Characters' names by id.
 */
export function tellStories(
  pieces: readonly Piece[],
  handOvers: HandOvers,
  names: ReadonlyMap<string, string>,
): Component[] {
  return pieces.flatMap((piece, index) => {
    const slides = partSlides(piece, 'story').map((slide) =>
      piece.facts ? withAttribute(slide, 'facts', piece.facts) : slide,
    );
    const [first, ...rest] = slides;
    const who = whoseStory(piece);
    const isAgain = pieces.slice(0, index).some((before) => whoseStory(before) === who);
    const lines = isAgain && handOvers.again.length > 0 ? handOvers.again : handOvers.next;
    const line = lines[(index - 1) % Math.max(1, lines.length)];
    if (!first || index === 0 || !line) return slides;
    const says = fillText(textContent(line), {
      topic: attribute(piece.module, 'topic') ?? '',
      last: attribute(pieces[index - 1]?.module ?? piece.module, 'topic') ?? '',
      who: names.get(who) ?? '',
    });
    return [withHandOver(first, says), ...rest];
  });
}

/** A module's first character is the one whose story it tells. */
const whoseStory = (piece: Piece): string =>
  (attribute(piece.module, 'cast') ?? '').split(/\s+/)[0] ?? '';

function withHandOver(slide: Component, says: string): Component {
  const paragraph: Paragraph = {
    type: 'paragraph',
    children: [
      { type: 'strong', children: [{ type: 'text', value: 'Say:' }] },
      { type: 'text', value: ` “${says}”` },
    ],
  };
  return withNotes(slide, (notes) => [paragraph, ...notes]);
}
