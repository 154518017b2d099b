import type { RootContent } from 'mdast';
import { ABOUT_TO_COME } from '#model/alert/alert-about.ts';
import type { Band } from '#model/band.ts';
import {
  type Component,
  childrenOf,
  isComponentNode,
  placeOf,
  withChildren,
} from '#model/lesson/component.ts';
import { fillNode } from '#model/lesson/fill-node.ts';
import { capital, midSentence } from '#model/text/mid-sentence.ts';
import { checkSlides } from './check-slides.ts';
import type { ComposeContext } from './compose-context.ts';
import { coverOf } from './cover.ts';
import { exitTicketForNotes, exitTicketForPlan, exitTicketQuestion } from './exit-ticket.ts';
import { fill, fillAll } from './fill.ts';
import { fillLaws } from './fill-laws.ts';
import { joinIncident, piecesOf } from './gather-pieces.ts';
import { inOrder } from './in-order.ts';
import { replaceByLead } from './in-place.ts';
import type { Incident } from './incident.ts';
import { firstLetterWords } from './letter-words.ts';
import { mergeLetter } from './merge-letter.ts';
import { mergeLetterAfter } from './merge-letter-after.ts';
import { mergePlan, replaceIn } from './merge-plan.ts';
import { withSheetsNamed } from './name-sheets.ts';
import { keepTopics, topicsOf } from './narrow.ts';
import {
  attribute,
  componentOf,
  idsIn,
  inside,
  mapTree,
  named,
  withAttribute,
  withNotes,
} from './nodes.ts';
import { overlay, type Piece, partSlides, used } from './pieces.ts';
import { recordOf } from './record.ts';
import { withMinutes } from './share-minutes.ts';
import { statementValues, withStatements } from './statements.ts';
import { storySlides } from './story-slides.ts';
import { alertValues, shownMechanism, storySummary, valuesOf } from './template-values.ts';

/** Components that are merged into others, and have no place of their own. */
const ASIDE: ReadonlySet<string> = new Set(['Signs', 'Steps']);

/**
 * Replaces `<Include/>` and `<Risk/>` by the band's template and its risks' modules, so that they form one lesson. A
 * band without either is returned unchanged.
 */
export function composeBand(node: Component, context: ComposeContext): Component {
  const frame = inside(node, 'Include')[0];
  const risks = inside(node, 'Risk');
  if (!frame && risks.length === 0) return node;
  const template = frame ? templateOf(frame, context) : null;
  const { pieces, incident } = joinIncident(piecesOf(risks, context), node, template, context);
  const lead = pieces.find((piece) => piece.role === 'lead');
  const asksTonight = context.asksSafeTonight || incident?.telling?.tonight === true;
  const ownParts = childrenOf(node).filter(
    (child) => !isComponentNode(child, 'Include') && !isComponentNode(child, 'Risk'),
  );
  const topics = topicsOf(pieces, context, incident?.telling);
  const topicsHome = topicsOf(pieces, context, incident?.telling, true);
  const framing =
    template && frame
      ? replaceByLead(overlay(template, frame), lead ?? {}).flatMap((part) =>
          keepTopics([part], isLetter(part) ? topicsHome : topics),
        )
      : [];
  const values = {
    ...valuesOf(node, pieces, incident?.turns),
    ...alertValues(pieces, incident, context),
    told: storySummary(lead, incident),
    hero: incident?.telling ? incident.fill('{hero}') : 'one of them',
    trouble: (lead && attribute(lead.module, 'topic')) || 'something that goes wrong online',
    // The lead's own phrase already names the kind of thing.
    service: context.isAboutOwn ? '' : context.onService,
  };
  const material = [...fillAll(framing, values).map(openAbout), ...ownParts].filter(
    (child) => !isComponentNode(child) || !ASIDE.has(child.name ?? ''),
  );
  const mechanism = incident ? shownMechanism(incident, context) : undefined;
  const slides = [
    ...named(material, 'Slide').filter(
      (slide) => asksTonight || inside(slide, 'SafeTonight').length === 0,
    ),
    ...(incident ? storySlides(incident, mechanism?.pupils.works, context.band) : []),
    ...(lead ? withSheetsNamed(partSlides(lead, 'activity'), used(lead, 'Handout')) : []),
  ];
  const withLaws = fillLaws(slides, pieces, context.band.wordsPerSlide);
  const slidesLeft =
    context.band.slides[1] +
    (asksTonight ? 1 : 0) -
    withLaws.filter((slide) => !attribute(slide, 'optional')).length;
  const checks = incident ? checkSlides(incident, slidesLeft, context.band.parts.check ?? 0) : [];
  const exit = incident ? exitTicketQuestion(incident, checks) : [];
  const asked = incident?.telling?.ownStatements ? undefined : mechanism;
  const filledSlides = withStatements([...withLaws, ...checks], pieces, asked).map((slide) =>
    isSlipHandedOut(slide, context.band)
      ? withNotes(slide, (notes) => [...notes, ...exitTicketForNotes(exit)])
      : slide,
  );
  const deck = inOrder(
    incident ? filledSlides.map((slide) => coverOf(slide, incident, context)) : filledSlides,
  );
  const rest = material.filter((child) => !isComponentNode(child, 'Slide'));
  const [letter] = named(rest, 'Letter');
  const first = letter
    ? mergeLetter(letter, pieces, frame, {
        ...context,
        mechanism: context.isMechanismSure ? context.mechanism : undefined,
        isShown: mechanism !== undefined,
      })
    : null;
  const parts = { first, pieces, incident, deck, exit, frame, context };
  const composed = withChildren(node, [
    ...(frame ? withMinutes(deck, context.band) : deck),
    ...rest.map((child) => mergeInto(child, parts)),
    ...pieces.flatMap((piece) => used(piece, 'Handout')),
    ...exit,
  ]);
  reportLeftovers(composed, context);
  const asking = withStoryHelp(composed, incident?.telling);
  const storytellers = [node, template, lead?.module].filter((component) => component != null);
  const ids = [...new Set(storytellers.flatMap((storyteller) => idsIn(storyteller, 'cast')))];
  return lead && ids.length > 0 ? withAttribute(asking, 'cast', ids.join(' ')) : asking;
}

/** Slips are handed out at the endpoint, where pupils write. */
const isSlipHandedOut = (slide: Component, { readAloud, phase }: Band): boolean =>
  attribute(slide, 'part') === 'endpoint' && !readAloud && phase !== 'early';

const isLetter = (node: RootContent): boolean =>
  isComponentNode(node, 'Letter') || isComponentNode(node, 'LetterAfter');

/** Applies the story's own help routes, and its “safe tonight?”, where it has them. */
function withStoryHelp(band: Component, telling: Incident['telling'] | undefined): Component {
  const routed = telling?.routes ? withAttribute(band, 'routes', telling.routes.join(' ')) : band;
  return telling?.tonight ? withAttribute(routed, 'tonight', 'yes') : routed;
}

function templateOf(
  frame: Component,
  { modules, band, file, report }: ComposeContext,
): Component | null {
  const template = modules.templates.bands.get(band.id) ?? null;
  if (!template)
    report({
      ruleId: 'reference-resolves',
      place: placeOf(frame, file),
      reason: `Unexpected <Include/> in ${band.id}, expected a <LessonTemplate band="${band.id}"> in lessons/templates.mdx`,
      note: 'The frame of a composed lesson comes from there. Write the template, or write welcome, help and closing in the lesson itself.',
    });
  return template;
}

/** A blank for the lead where nobody has said yet what the alert is about. */
const openAbout = (node: RootContent): RootContent =>
  fillNode(node, 'about', componentOf('Blank', { says: ABOUT_TO_COME }, []));

/** The parts of a composed band. */
interface Parts {
  /** The letter before the lesson; `null` where the band has none. */
  first: ReturnType<typeof mergeLetter> | null;
  pieces: readonly Piece[];
  incident: Incident | null;
  deck: readonly Component[];
  exit: readonly Component[];
  frame: Component | undefined;
  context: ComposeContext;
}

function mergeInto(
  child: RootContent,
  { first, pieces, incident, deck, exit, frame, context }: Parts,
): RootContent {
  const facts = frame ? attribute(frame, 'facts') : undefined;
  const shown = incident ? shownMechanism(incident, context) : undefined;
  const withFacts = (letter: Component) => (facts ? withAttribute(letter, 'facts', facts) : letter);
  if (isComponentNode(child, 'Plan'))
    return mergePlan(fill(child, { exit: exitTicketForPlan(exit) }), pieces, deck, {
      summary: incident ? storyForPlan(incident, context) : [],
      turns:
        incident?.turns.map(({ risk, turn }) => ({
          risk,
          title: incident.fill(turn.title),
          secure: turn.secure,
        })) ?? [],
    });
  if (isComponentNode(child, 'Letter')) return withFacts(first?.letter ?? child);
  if (isComponentNode(child, 'LetterAfter')) {
    const told = first?.told ?? firstLetterWords(context.words, context.band);
    return withFacts(mergeLetterAfter(child, pieces, { ...context, told, shown }));
  }
  if (isComponentNode(child, 'Handout'))
    return replaceIn(fill(child, statementValues(deck)), 'Sheet', () => [
      ...pieces.flatMap((piece) => used(piece, 'Sheet').flatMap(childrenOf)),
      ...(incident ? recordOf(incident, context.band) : []),
    ]);
  return child;
}

/** The plan's first lines: what happens in the story, and what it does not show of the alert. */
function storyForPlan(incident: Incident, context: ComposeContext): string[] {
  const { telling, turns, fill } = incident;
  const { mechanism } = context;
  const happens = [telling?.sofar, ...turns.map(({ turn }) => turn.sofar)]
    .flatMap((sofar) => (sofar ? [`${capital(fill(sofar))}.`] : []))
    .join(' ');
  const isShown = Boolean(shownMechanism(incident, context));
  return [
    ...(happens ? [`What happens: ${happens}`] : []),
    ...(mechanism && !isShown
      ? [`The alert itself is on ${midSentence(mechanism.name)}: this story doesn’t show that.`]
      : []),
  ];
}

/** Reports placeholders that were not filled: they would be printed. */
function reportLeftovers(node: Component, { file, report }: ComposeContext): void {
  mapTree(node, (part) => {
    const text = part.type === 'text' ? part.value : '';
    const left = /\{(?!leadRole\})[a-z]+\}/i.exec(text)?.[0];
    if (left)
      report({
        ruleId: 'nothing-left-over',
        place: placeOf(part, file),
        reason: `Unexpected “${left}” in a composed lesson, expected a name that composing fills in`,
        note: 'Templates and modules may use {title}, {outcome}, {remember}, {learn}, {about}, {tells}, {service}, {from}, {older}, {also}, {apart}, {bank}, {told}, {hero}, {trouble}, in a plan {exit}, and, in a module’s story, {when}. Mend the name.',
      });
    return [part];
  });
}
