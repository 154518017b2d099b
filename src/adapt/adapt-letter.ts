import type { Paragraph, RootContent } from 'mdast';
import { toString as textContent } from 'mdast-util-to-string';
import type { Flow, Letter } from '#model/band-version.ts';
import { isComponentNode, placeOf } from '#model/component.ts';
import { isOnImages } from '#model/risk.ts';
import { attributes, childrenFor, idsIn } from './components.ts';
import { type Context, fail } from './context.ts';
import { adultRoutes } from './help-routes.ts';
import { flowOf, listItems, textOf } from './text.ts';

/** Routes on the help card, by phase: what a parent of that child may need, with 999 first. */
const CARD_ROUTES = {
  early: [
    'emergency-999',
    'school-safeguarding-lead',
    'nspcc-helpline',
    'childline',
    'ceop-safety-centre',
    'parentline-scotland',
    'hwb-keeping-safe-online',
    'sbni-hub',
  ],
  primary: [
    'emergency-999',
    'school-safeguarding-lead',
    'nspcc-helpline',
    'childline',
    'ceop-safety-centre',
    'report-remove',
    'parentline-scotland',
    'hwb-keeping-safe-online',
    'sbni-hub',
  ],
  secondary: [
    'emergency-999',
    'school-safeguarding-lead',
    'childline',
    'ceop-safety-centre',
    'report-remove',
    'take-it-down',
    'iwf-report',
    'police-101',
    'nspcc-helpline',
    'parentline-scotland',
    'meic',
    'sbni-hub',
  ],
} as const;

/** From this age on a letter may speak of pictures and pressure (domain facts 8). */
const SPEAKS_OF_IMAGES = 9;

/** Routes for images stay off the card of bands whose letter does not speak of them. */
const IMAGE_ROUTES: readonly string[] = ['report-remove', 'take-it-down', 'iwf-report'];

/** The letter home of a band; `null` when the band has none (reported). */
export function adaptLetter(
  context: Context,
  nodes: readonly RootContent[],
  riskIds: readonly string[],
): Letter | null {
  const node = nodes.find((child) => isComponentNode(child, 'Letter'));
  if (!node || !isComponentNode(node)) return null;
  const at = attributes(node, 'Letter');
  if (!at) return null;
  const namesPlatform =
    (context.lesson.meta.namePlatform?.includes(context.band.id) ?? context.band.namePlatform) &&
    !context.lesson.alert.names.some((name) => name.role === 'challenge');
  const children = childrenFor(context, node as never);
  const block = (name: 'Openers' | 'FirstHour' | 'Slip') =>
    children
      .filter((child) => isComponentNode(child, name))
      .flatMap((child) => childrenFor(context, child as never));
  const imageTaught =
    context.house.risks.some((risk) => riskIds.includes(risk.id) && isOnImages(risk)) &&
    context.band.ages[0] >= SPEAKS_OF_IMAGES;
  const ids = [
    ...CARD_ROUTES[context.band.phase],
    ...(context.band.phase === 'secondary' ? routesOfRisks(context, riskIds) : []),
  ].filter((id) => imageTaught || !IMAGE_ROUTES.includes(id));
  const front: Flow = children.flatMap((child): Flow => {
    if (isComponentNode(child, 'Status')) return [statusParagraph(context, namesPlatform, child)];
    if (isComponentNode(child)) return [];
    return flowOf([fillWhen(context, child)]);
  });
  if (!children.some((child) => isComponentNode(child, 'Status')))
    fail(
      context,
      'status-current',
      node,
      'Unexpected letter without <Status/>, expected one',
      'A letter says whether the service in the alert still runs as described. Put <Status/> on a line of its own.',
    );
  const slip = textOf({ type: 'x', children: block('Slip') } as never);
  return {
    subject: at.subject,
    front,
    card: {
      openers: listItems(block('Openers')).map(textOf),
      firstHour: listItems(block('FirstHour')).map(textOf),
      routes: adultRoutes(context.house, 'parent', ids, context.band.phase !== 'secondary'),
      slip: slip.length > 0 ? slip : null,
    },
    facts: idsIn(at.facts),
    namesPlatform,
    place: placeOf(node, context.file),
  };
}

/** Routes that a card has room for beside those every family gets. */
const MOST_ADDED = 2;

/** Help that belongs to the risks taught, and to no other: what pupils of this band are shown, their families see too. */
function routesOfRisks({ house, pupilRoutes }: Context, riskIds: readonly string[]): string[] {
  const ofRisks = house.risks
    .filter((risk) => riskIds.includes(risk.id))
    .flatMap((risk) => risk.routes);
  return [...new Set([...ofRisks, ...pupilRoutes.map(({ id }) => id)])]
    .filter(
      (id) => !(CARD_ROUTES.secondary as readonly string[]).includes(id) && id !== 'trusted-adult',
    )
    .slice(0, MOST_ADDED);
}

/** What the alert is about and how things stand today, named only where the letter may. */
export function statusParagraph(
  context: Pick<Context, 'lesson'>,
  named: boolean,
  node: RootContent,
): Paragraph {
  const { status } = context.lesson.alert;
  return {
    type: 'paragraph',
    children: [{ type: 'text', value: named ? status.now : status.nowUnnamed }],
    ...(node.position ? { position: node.position } : {}),
  };
}

/** Puts the date of the lessons where `<When/>` stands, with a capital where a sentence starts. */
function fillWhen<N extends RootContent>(context: Context, node: N): N {
  if (!('children' in node)) return node;
  const when = context.house.school.lessonsWhen;
  const children = (node.children as RootContent[]).map((child, index, siblings) => {
    if (!isComponentNode(child, 'When')) return fillWhen(context, child);
    const value = startsSentence(siblings.slice(0, index)) ? capital(when) : when;
    return { type: 'text', value, position: child.position } as RootContent;
  });
  return { ...node, children } as N;
}

/** Does a sentence start after these: nothing, a full stop, or a bold lead-in? */
const startsSentence = (before: readonly RootContent[]): boolean =>
  before.length === 0 ||
  /[.!?:]\s*$/.test(textContent({ type: 'paragraph', children: before } as never));

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
