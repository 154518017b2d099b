import type { RootContent } from 'mdast';
import { childrenOf, isComponentNode } from '#model/lesson/component.ts';
import type { Telling } from '#model/lesson/story.ts';
import type { AttributesOf } from '#model/lesson/vocabulary.ts';
import { isOnImagesFor, withStoryRoutes } from '#model/risk.ts';
import type { ComposeContext } from './compose-context.ts';
import { attribute, itemsOf, mapTree } from './nodes.ts';
import { type Piece, used } from './pieces.ts';

/** Topics of `<Only about="…">` in a template. */
type Topic = NonNullable<AttributesOf<'Only'>['about']>;

/** From this age on a letter may mention pictures and pressure. */
const IMAGES_FROM = 9;

/** The service for reports of pressure, pictures and meetings: a risk that involves them lists it. */
const CONTACT_TO = 'ceop-safety-centre';

/** Kinds of offender in a story that are people. */
const PEOPLE: readonly string[] = ['account', 'peer'];

/**
 * The topics of a lesson, for templates: `images` of children, the `law`, `people` (offenders) or else `design` (of a
 * program, a shop or a feed), and `contact`, which is reported to the CEOP Safety Centre.
 * @param telling The leading story; `null` where none is known. If it has help routes of its own, they decide whether
 *   it is on images or contact: a threat over homework is on neither.
 * @param isHome For letters, where pictures of the story only do not count. Default: for the lesson.
 */
export function topicsOf(
  pieces: readonly Piece[],
  { risks, band, bands, hasImages }: Pick<ComposeContext, 'risks' | 'band' | 'bands' | 'hasImages'>,
  telling: Pick<Telling, 'other' | 'routes'> | null | undefined,
  isHome = false,
): Set<Topic> {
  const lead = pieces.find(({ role }) => role === 'lead')?.risk;
  const taught = risks
    .filter(({ id }) => pieces.some(({ risk }) => risk === id))
    .map((risk) => {
      if (risk.id !== lead || !telling?.routes) return risk;
      return isHome ? withStoryRoutes(risk, telling.routes) : { routes: telling.routes };
    });
  const isOnImages =
    band.ages[0] >= IMAGES_FROM &&
    taught.some((risk) => isOnImagesFor(risk, band, bands, hasImages));
  const isOnContact = taught.some((risk) => risk.routes.includes(CONTACT_TO));
  const hasLaws = pieces.some((piece) => itemsOf(used(piece, 'Laws')).length > 0);
  const hasPeople = !telling || PEOPLE.includes(telling.other.is);
  return new Set([
    ...(isOnImages ? (['images'] as const) : []),
    ...(hasLaws ? (['law'] as const) : []),
    ...(hasPeople && isOnContact ? (['contact'] as const) : []),
    hasPeople ? 'people' : 'design',
  ]);
}

/** A template's nodes with `<Only about="…">` opened or dropped. */
export const keepTopics = (
  nodes: readonly RootContent[],
  topics: ReadonlySet<string>,
): RootContent[] =>
  nodes.flatMap((node) =>
    mapTree(node, (part) => {
      const about = isComponentNode(part, 'Only') ? attribute(part, 'about') : undefined;
      if (about === undefined) return [part];
      return topics.has(about) && isComponentNode(part) ? childrenOf(part) : [];
    }),
  );
