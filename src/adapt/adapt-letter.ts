import type { RootContent } from 'mdast';
import { toString as textContent } from 'mdast-util-to-string';
import { isMechanismSure } from '#model/alert/alert-about.ts';
import { speaksOf } from '#model/alert/alert-topics.ts';
import { EMERGENCY } from '#model/help-route.ts';
import { isComponentNode, placeOf } from '#model/lesson/component.ts';
import type { Text } from '#model/lesson/content.ts';
import { leadMechanism } from '#model/lesson/lesson.ts';
import type { Letter } from '#model/paper/letter.ts';
import { alertRoutesFor } from './alert-routes.ts';
import { childrenFor, typedAttributes } from './components.ts';
import { type Context, fail } from './context.ts';
import { adultRoutes, isForLetter, isNearest, routesOffTopic } from './help-routes.ts';
import { cardTexts, firstHourOf } from './letter-card.ts';
import { isNamedTo, letterFront } from './letter-front.ts';
import { tellFirstStep } from './tell-first-step.ts';

/** The letter before the lesson; `null` when the band has none (reported). */
export function adaptLetter(context: Context, nodes: readonly RootContent[]): Letter | null {
  const node = nodes.find((child) => isComponentNode(child, 'Letter'));
  if (!node || !isComponentNode(node)) return null;
  const attributes = typedAttributes(node, 'Letter');
  if (!attributes) return null;
  const namesPlatform = isNamedTo('families', context.lesson);
  const children = childrenFor(context, node);
  const { openers, slip, firstHour: steps } = cardTexts(context, children);
  const firstHour = firstHourOf(
    steps,
    context.tonightAtHome,
    tellFirstStep(context.sharedData, context.lesson.alert),
  );
  const without = routesOffTopic(context.lesson, context.sharedData);
  const speaksOfImages = speaksOf(context.lesson.alert, 'images');
  const ids = routesOfCard(context, firstHour).filter(
    (id) =>
      !without.has(id) &&
      isForLetter(context.sharedData, id, context.band, context.risks, speaksOfImages),
  );
  if (!children.some((child) => isComponentNode(child, 'Status')))
    fail(
      context,
      'status-current',
      node,
      'Unexpected letter without <Status/>, expected one',
      'A letter says whether the service in the alert still runs as described. Put <Status/> on a line of its own.',
    );
  return {
    id: 'before',
    subject: attributes.subject,
    front: letterFront(context, children, namesPlatform),
    forPage: [],
    card: {
      openers,
      firstHour,
      routes: adultRoutes(context.sharedData, 'parent', ids, context.band.phase !== 'secondary'),
      slip,
      talk: null,
    },
    facts: attributes.facts,
    namesPlatform,
    place: placeOf(node, context.file),
  };
}

/**
 * Help routes of the card: 999 and the nearest ones; for older pupils, those of the risks taught, the leading one's
 * first; then the rest that every family of that age gets.
 */
function routesOfCard(context: Context, firstHour: readonly Text[]): string[] {
  const { band, sharedData, lesson } = context;
  const usual = sharedData.routes.card[band.phase] ?? [];
  const ofAlert = alertRoutesFor(sharedData, lesson.alert, 'parent', band);
  if (band.phase !== 'secondary') return [...new Set([...usual, ...ofAlert])];
  const ofRisks = context.risks.flatMap(({ routes }) => routes);
  const added = addedRoutes(context, ofRisks, firstHour);
  const all = [...usual, ...added];
  const isLawful =
    isMechanismSure(lesson.alert) && leadMechanism(lesson, sharedData)?.lawful === true;
  return policeLast(isLawful, [
    ...new Set([
      ...usual.filter(isNearest),
      ...ofRisks.filter((id) => all.includes(id)),
      ...all,
      ...ofAlert,
    ]),
  ]);
}

/** Moves the police to the end where nobody is in danger and nothing is a crime. */
const policeLast = (isLawful: boolean, ids: string[]): string[] =>
  isLawful
    ? ids
        .filter((id) => id !== POLICE)
        .toSorted((id, other) => Number(id === EMERGENCY) - Number(other === EMERGENCY))
    : ids;

const POLICE = 'police-101';

/** With fewer routes added than this, those for pupils of 18 are added too. */
const MOST_ADDED = 2;

/** Routes of the risks taught, and then others that this band's pupils are shown. */
function addedRoutes(
  { sharedData, pupilRoutes, band }: Context,
  ofRisks: readonly string[],
  firstHour: readonly Text[],
): string[] {
  const usual = sharedData.routes.card[band.phase] ?? [];
  const fits = (id: string) => adultRoutes(sharedData, 'parent', [id]).length > 0;
  const added = [...new Set([...ofRisks, ...pupilRoutes.map(({ id }) => id)])].filter(
    (id) => !usual.includes(id) && id !== 'trusted-adult' && fits(id),
  );
  // A service that the first hour mentions has to be on the card, with its number.
  const firstHourText = firstHour
    .map((step) => textContent({ type: 'paragraph', children: step }))
    .join(' ');
  const named = new Set(
    sharedData.routes.routes
      .filter(({ name }) => firstHourText.includes(name.replace(/\.org$/, '')))
      .map(({ id }) => id),
  );
  const due = (id: string) => named.has(id) || ofRisks.includes(id);
  const first = [
    ...added.filter((id) => named.has(id)),
    ...added.filter((id) => due(id) && !named.has(id)),
  ];
  const rest = added.filter((id) => !due(id));
  return [...first, ...rest.slice(0, Math.max(0, MOST_ADDED - first.length))];
}
