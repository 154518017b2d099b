import type { RootContent } from 'mdast';
import type { Band } from '#model/band.ts';
import { childrenOf, isComponentNode } from '#model/component.ts';
import { isOnImages, type Risk } from '#model/risk.ts';
import type { AttributesOf } from '#model/vocabulary.ts';
import { attribute, itemsOf, mapTree } from './nodes.ts';
import { type Piece, used } from './pieces.ts';

/** What `<Only about="…">` of a template may ask for. */
type Topic = NonNullable<AttributesOf<'Only'>['about']>;

/** From this age on a letter may speak of pictures and pressure. */
const IMAGES_FROM = 9;

/** Who does it in a story, where that is a person. */
const PEOPLE: readonly string[] = ['account', 'peer'];

/**
 * What a lesson is about, as far as a template asks: `images` of children, the `law`, and either `people` who do somebody
 * harm or the `design` of a program, a shop or a feed.
 * @param other Who does it in the story that leads; `undefined` where none is known.
 */
export function topicsOf(
  pieces: readonly Piece[],
  { risks, band }: { risks: readonly Risk[]; band: Pick<Band, 'ages'> },
  other: string | undefined,
): Set<Topic> {
  const taught = risks.filter(({ id }) => pieces.some(({ risk }) => risk === id));
  const hasImages = band.ages[0] >= IMAGES_FROM && taught.some(isOnImages);
  const hasLaws = pieces.some((piece) => itemsOf(used(piece, 'Laws')).length > 0);
  const hasPeople = other === undefined || PEOPLE.includes(other);
  return new Set([
    ...(hasImages ? (['images'] as const) : []),
    ...(hasLaws ? (['law'] as const) : []),
    hasPeople ? 'people' : 'design',
  ]);
}

/** A template's nodes with what `<Only about="…">` holds opened or dropped. */
export const narrowed = (
  nodes: readonly RootContent[],
  topics: ReadonlySet<string>,
): RootContent[] =>
  nodes.flatMap((node) =>
    mapTree(node, (one) => {
      const about = isComponentNode(one, 'Only') ? attribute(one, 'about') : undefined;
      if (about === undefined) return [one];
      return topics.has(about) && isComponentNode(one) ? childrenOf(one) : [];
    }),
  );
