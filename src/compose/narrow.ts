import type { RootContent } from 'mdast';
import { childrenOf, isComponentNode } from '#model/lesson/component.ts';
import type { Telling } from '#model/lesson/story.ts';
import type { AttributesOf } from '#model/lesson/vocabulary.ts';
import { isOnImagesFor, toldBy } from '#model/risk.ts';
import type { ComposeContext } from './compose-context.ts';
import { attribute, itemsOf, mapTree } from './nodes.ts';
import { type Piece, used } from './pieces.ts';

/** What `<Only about="…">` of a template may ask for. */
type Topic = NonNullable<AttributesOf<'Only'>['about']>;

/** From this age on a letter may speak of pictures and pressure. */
const IMAGES_FROM = 9;

/** Who takes reports of pressure, pictures and meetings, and of nothing else: a risk lists it where that is in it. */
const CONTACT_TO = 'ceop-safety-centre';

/** Who does it in a story, where that is a person. */
const PEOPLE: readonly string[] = ['account', 'peer'];

/**
 * What a lesson is about, as far as a template asks: `images` of children, the `law`, and either `people` who do somebody
 * harm or the `design` of a program, a shop or a feed; and `contact`, which is reported to the CEOP Safety Centre.
 * @param telling The story that leads, and says who does it; `null` where none is known. Where it has routes of its own, it is on
 * images, or on contact, only if these are of them: a threat over homework is on neither.
 * @param isHome For letters: pictures that are the story’s alone are no matter of theirs. Default: for the lesson.
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
      return isHome ? toldBy(risk, telling.routes) : { routes: telling.routes };
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

/** A template's nodes with what `<Only about="…">` holds opened or dropped. */
export const narrowed = (
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
