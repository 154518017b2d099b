import type { ListItem, Node, RootContent } from 'mdast';
import { toString as textContent } from 'mdast-util-to-string';
import type { Report } from '#diagnostics/problem.ts';
import type { Band } from '#model/band.ts';
import type { Character } from '#model/character.ts';
import {
  type Component,
  childrenOf,
  isComponentNode,
  placeOf,
  withChildren,
} from '#model/component.ts';
import { wordsIn } from '#model/count-words.ts';
import { capital, midSentence } from '#model/mid-sentence.ts';
import type { Modules } from '#model/module.ts';
import type { Risk } from '#model/risk.ts';
import type { SameAdvice } from '#model/same-advice.ts';
import { type Joined, joinTurns, shownIn, toldBy } from '#model/story.ts';
import { type Tellable, tellingsOf } from '#model/tellings.ts';
import { fill, fillAll, type Values } from './fill.ts';
import { inOrder } from './in-order.ts';
import { byLead, byMechanism } from './in-place.ts';
import {
  checkSlides,
  exitOf,
  type Incident,
  incidentOf,
  storySlides,
  withoutOutsiders,
} from './incident.ts';
import {
  type AdultWords,
  mergeLetter,
  mergeLetterAfter,
  type TaughtMechanism,
} from './merge-letter.ts';
import { mergePlan, replaceIn } from './merge-plan.ts';
import { narrowed, topicsOf } from './narrow.ts';
import {
  attribute,
  inside,
  inTurn,
  itemsOf,
  listOf,
  mapTree,
  named,
  once,
  paragraphOf,
  withAttribute,
  withNotes,
} from './nodes.ts';
import { overlay, type Piece, partSlides, type Role, used } from './pieces.ts';
import { recordOf } from './record.ts';
import { shareMinutes } from './share-minutes.ts';
import { statementValues, withStatements } from './statements.ts';
import { tellingModule } from './telling-module.ts';

/** Components of a frame that go into others, and have no place of their own. */
const ASIDE: ReadonlySet<string> = new Set(['Signs', 'Steps']);

interface Context {
  file: string;
  band: Band;
  modules: Modules;
  /** Risks whose first steps stand in every letter that teaches them. */
  cannotWait: ReadonlySet<string>;
  risks: readonly Risk[];
  /** Is “safe tonight?” due in this lesson for this band? */
  asksSafeTonight: boolean;
  /** What the alert’s service or scheme does, where this band is taught it. */
  mechanism: TaughtMechanism | undefined;
  /** The alert's own words for families. */
  words: AdultWords;
  /** What items of letters say alike. */
  sameAdvice: SameAdvice;
  /** Who may stand in stories. */
  cast: readonly Character[];
  report: Report;
}

/**
 * Puts the band's template and the modules of its risks where `<Include/>` and `<Risk/>` stand: one lesson, told once.
 * A band without either is returned as it is.
 */
export function composeBand(node: Component, context: Context): Component {
  const frame = inside(node, 'Include')[0];
  const risks = inside(node, 'Risk');
  if (!frame && risks.length === 0) return node;
  const template = frame ? templateOf(frame, context) : null;
  const { pieces, incident } = tellOne(piecesOf(risks, context), node, template, context);
  const lead = pieces.find((piece) => piece.role === 'lead');
  const own = childrenOf(node).filter(
    (child) => !isComponentNode(child, 'Include') && !isComponentNode(child, 'Risk'),
  );
  const topics = topicsOf(pieces, context, incident?.telling?.other.is);
  const framing =
    template && frame ? narrowed(byLead(overlay(template, frame), lead?.risk), topics) : [];
  const values = {
    ...valuesOf(node, pieces, incident?.turns),
    ...(incident ? alertApart(incident, lead, context) : {}),
    told: toldOf(lead, incident),
  };
  const material = [...fillAll(framing, values), ...own].filter(
    (child) => !ASIDE.has((child as Component).name ?? ''),
  );
  const mechanism = incident ? shownMechanism(incident, context) : undefined;
  const slides = [
    ...named(material, 'Slide').filter(
      (slide) => context.asksSafeTonight || inside(slide, 'SafeTonight').length === 0,
    ),
    ...(incident ? storySlides(incident, mechanism?.pupils.works) : []),
    ...(lead ? partSlides(lead, 'activity') : []),
  ];
  const withLaws = fillLaws(slides, pieces, context.band.wordsPerSlide);
  const room =
    context.band.slides[1] +
    (context.asksSafeTonight ? 1 : 0) -
    withLaws.filter((slide) => !attribute(slide, 'optional')).length;
  const checks = incident ? checkSlides(incident, room, context.band.parts.check ?? 0) : [];
  const deck = inOrder(withStatements([...withLaws, ...checks], pieces, mechanism));
  const rest = material.filter((child) => !isComponentNode(child, 'Slide'));
  const composed = withChildren(node, [
    ...(frame ? timed(deck, context.band) : deck),
    ...rest.map((child) => mergeInto(child, { pieces, incident, deck, frame, context })),
    ...pieces.flatMap((piece) => used(piece, 'Handout')),
    ...(incident ? exitOf(incident, checks) : []),
  ]);
  reportLeftovers(composed, context);
  const cast = [node, template, lead?.module].map((one) => one && attribute(one, 'cast'));
  const ids = [...new Set(cast.flatMap((list) => (list ?? '').split(/\s+/)).filter(Boolean))];
  return lead && ids.length > 0 ? withAttribute(composed, 'cast', ids.join(' ')) : composed;
}

function templateOf(frame: Component, { modules, band, file, report }: Context): Component | null {
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

/** The story that a lesson names for the risk that leads it; `null` for the risk's first one, and for one that there is not (reported). */
function furtherStory(
  node: Component,
  risk: string,
  { modules, band, file, report }: Context,
): Tellable | null {
  const named = attribute(node, 'telling') ?? risk;
  if (named === risk) return null;
  const able = tellingsOf(modules, band.id).filter((one) => one.risk === risk);
  const story = able.find(({ id }) => id === named);
  if (!story)
    report({
      ruleId: 'reference-resolves',
      place: placeOf(node, file),
      reason: `Unexpected telling “${named}” of ${risk} in ${band.id}, expected one of: ${able.map(({ id }) => id).join(', ')}`,
      note: 'Further stories of a risk are lessons/stories/<family>/<telling>.mdx. Mend the name, or take telling out: then the first story of the risk is told.',
    });
  return story ?? null;
}

function piecesOf(nodes: readonly Component[], context: Context): Piece[] {
  const { modules, band, cannotWait, cast, file, report } = context;
  const pieces: Piece[] = [];
  for (const node of nodes) {
    const risk = attribute(node, 'id') ?? '';
    const take = attribute(node, 'take');
    const role = (pieces.length === 0 && !take ? 'lead' : 'support') satisfies Role;
    const ofRisk = modules.risks.get(risk)?.bands.get(band.id);
    if (!ofRisk) {
      report({
        ruleId: 'reference-resolves',
        place: placeOf(node, file),
        reason: `Unexpected <Risk id="${risk}"/> in ${band.id}, expected a risk with a module for this band`,
        note: `Modules are lessons/risks/<risk>.mdx, with <Module band="${band.id}"> for each band that is old enough. Mend the id, or take the line out.`,
      });
      continue;
    }
    const story = role === 'lead' ? furtherStory(node, risk, context) : null;
    const module = story ? tellingModule(story.module, ofRisk, cast) : ofRisk;
    pieces.push({
      risk,
      telling: story?.id ?? risk,
      role,
      facts: attribute(node, 'facts') ?? '',
      cannotWait: cannotWait.has(risk),
      take: take ? new Set(take.split(/\s+/)) : null,
      module,
      children: overlay(module, node),
    });
  }
  return pieces;
}

/**
 * The lead's story and what joins it. A risk that cannot join is not taught: that is told, since a draft names none that
 * cannot.
 */
function tellOne(
  all: readonly Piece[],
  node: Component,
  template: Component | null,
  { band, modules, risks, cast, mechanism, file, report }: Context,
): { pieces: Piece[]; incident: Incident | null } {
  const lead = all.find(({ role }) => role === 'lead');
  if (!lead) return { pieces: [...all], incident: null };
  const stories = modules.stories.get(band.id);
  const whole = all.filter(({ take }) => take === null);
  const ids = [lead, ...whole.filter((piece) => piece !== lead)].map(({ risk }) => risk);
  const telling = stories?.tellings[lead.telling];
  const { turns, left } = joinTurns(ids, stories, band, risks, lead.telling);
  for (const { risk, why } of left)
    report({
      ruleId: 'reference-resolves',
      place: placeOf(
        inside(node, 'Risk').find((one) => attribute(one, 'id') === risk) ?? node,
        file,
      ),
      reason: `Unexpected <Risk id="${risk}"/> beside ${lead.risk} in ${band.id}, expected one that joins its story: ${why}`,
      note: `A lesson tells of one incident, and other risks happen within it. Take the line out and give ${risk} a lesson of its own, or let another risk lead.`,
    });
  const out = new Set(left.map(({ risk }) => risk));
  const days = (template ? (attribute(template, 'days') ?? '') : '').split('|');
  const kept = all.filter((piece) => piece.take !== null || !out.has(piece.risk));
  const values = { ...valuesOf(node, kept, turns), when: days[0]?.trim() ?? '' };
  const people = new Set((attribute(lead.module, 'cast') ?? '').split(/\s+/));
  const outsiders = cast.filter(({ id }) => !people.has(id)).map(({ name }) => name);
  const pieces = kept.map((piece) => {
    const children = fillAll(byMechanism(piece.children, mechanism?.id), values);
    return {
      ...piece,
      children: piece.role === 'lead' ? children : withoutOutsiders(children, outsiders),
    };
  });
  const names = new Map(cast.map(({ id, name }) => [id, name]));
  const incident = incidentOf(
    {
      file: `lessons/stories/${band.id}.yaml`,
      lead: pieces.find(({ role }) => role === 'lead') ?? lead,
      telling: telling ? toldBy(telling, mechanism?.id) : null,
      toldToo: stories?.toldToo ?? '',
      turns: turns.map((one) => ({
        ...one,
        facts: whole.find(({ risk }) => risk === one.risk)?.facts ?? '',
      })),
    },
    (id) => names.get(id) ?? id,
  );
  return { pieces, incident };
}

function valuesOf(
  node: Component,
  pieces: readonly Piece[],
  turns: readonly Joined[] = [],
): Values {
  const of = (name: string) => pieces.map((piece) => attribute(piece.module, name) ?? '');
  const learn = pieces.map(
    ({ risk, module }) =>
      turns.find((one) => one.risk === risk)?.turn.learn ?? attribute(module, 'learn') ?? '',
  );
  return {
    title: attribute(node, 'title') ?? '',
    outcome: attribute(node, 'outcome') ?? '',
    remember: of('remember')[0] ?? '',
    topic: of('topic')[0] ?? '',
    learn: listed(learn),
    about: of('about')[0] ?? '',
    tells: of('about')[0] ?? '',
    also: alsoAbout(of('about').slice(1).filter(Boolean)),
  };
}

/** What happens in the story, to families; and what its turns add. Nothing of a story that does not say it. */
function toldOf(lead: Piece | undefined, incident: Incident | null): string {
  const told = lead ? attribute(lead.module, 'told') : undefined;
  if (!told || !incident || incident.turns.length === 0) return told ?? '';
  const turns = incident.turns.map(({ turn }) => turn.sofar);
  return `${told} ${incident.fill(`Also in the story: ${listed(turns)}.`)}`;
}

/**
 * Where the story doesn't show what the alert is about, a letter says of the alert what is true of it, and then what the
 * story is about: else it would tell of one thing in the name of the other.
 */
function alertApart(incident: Incident, lead: Piece | undefined, context: Context): Values {
  const { mechanism } = context;
  const topic = lead ? attribute(lead.module, 'topic') : undefined;
  if (!mechanism || !topic || shownMechanism(incident, context)) return {};
  return {
    tells: topic,
    about: midSentence(mechanism.name),
    also: ` The story of the lesson is about ${topic}.`,
  };
}

/** A sentence on what the alert is about next, after a space; nothing where it is about one thing. “The lesson” has the rest. */
const alsoAbout = (about: readonly string[]): string =>
  about.length === 0 ? '' : ` It is also about ${about[0]}.`;

/** “a”, “a, and b”, “a; b; and c”. */
const listed = (parts: readonly string[]): string =>
  parts.length < 3 ? parts.join(', and ') : `${parts.slice(0, -1).join('; ')}; and ${parts.at(-1)}`;

/** Sentences of the law, each said once however many modules have it: the first of each module before any second. */
const lawsOf = (pieces: readonly Piece[]): ListItem[] =>
  once(inTurn(pieces.map((piece) => itemsOf(used(piece, 'Laws')))), textContent);

/** What the teacher does with a second slide of laws: what is to be said of them stands with the first. */
const MORE_LAWS = 'Read these out too, and the last line again, more slowly.';

/** One law alone is no slide: the template has sentences that keep it company. */
const FEWEST_LAWS = 2;

/**
 * Every law that the risks have, on as many slides as they need: a law that is left out may be the one that somebody in
 * the room needs. What stands in the template's `<Laws>` keeps one that is alone company; without a law there is no slide.
 */
function fillLaws(
  slides: readonly Component[],
  pieces: readonly Piece[],
  most: number,
): Component[] {
  const laws = lawsOf(pieces);
  return slides.flatMap((slide) => {
    if (inside(slide, 'Laws').length === 0) return [slide];
    const own = childrenOf(slide).filter(
      (child) => !isComponentNode(child, 'Notes') && !isComponentNode(child, 'Laws'),
    );
    const room = most - own.reduce((words, child) => words + wordsOf(child), 0);
    return sharedOut(laws, room).map((some, index) => {
      const short = Math.max(0, FEWEST_LAWS - some.length);
      const filled = replaceIn(slide, 'Laws', (place) => [
        listOf([...some, ...itemsOf([place]).slice(0, short)]),
      ]);
      return index === 0
        ? filled
        : withNotes(
            withAttribute(filled, 'title', `${attribute(slide, 'title')}, continued`),
            () => [paragraphOf(MORE_LAWS)],
          );
    });
  });
}

/** Laws on as few slides as hold them: each goes on the first that has room for it; at least one on each. */
function sharedOut(laws: readonly ListItem[], room: number): ListItem[][] {
  const shares: { laws: ListItem[]; left: number }[] = [];
  for (const law of laws) {
    const words = wordsOf(law);
    const share = shares.find(({ left }) => words <= left);
    share?.laws.push(law);
    if (share) share.left -= words;
    else shares.push({ laws: [law], left: room - words });
  }
  return shares.map((share) => share.laws);
}

/** Words under a node. */
const wordsOf = (node: Node): number =>
  'value' in node && typeof node.value === 'string'
    ? wordsIn(node.value).length
    : childrenOf(node).reduce((words, child) => words + wordsOf(child), 0);

/** Minutes of templates and modules are weights: here they become the band's, in the whole lesson and on the short route. */
function timed(slides: readonly Component[], band: Band): Component[] {
  const result = [...slides];
  const share = (name: 'minutes' | 'short', parts: Band['parts']) => {
    for (const [part, minutes] of Object.entries(parts)) {
      const at = result.flatMap((slide, index) =>
        attribute(slide, 'part') === part &&
        !attribute(slide, 'optional') &&
        attribute(slide, name) !== undefined
          ? [index]
          : [],
      );
      const weights = at.map((index) => Number(attribute(result[index] as Component, name)));
      const whole = weights.reduce((total, weight) => total + weight, 0);
      if (whole === minutes) continue;
      for (const [turn, value] of shareMinutes(weights, minutes ?? 0).entries()) {
        const index = at[turn] ?? 0;
        result[index] = withAttribute(result[index] as Component, name, String(value));
      }
    }
  };
  // Activities have timers of their own: their minutes are real, and have to add up as they are.
  const { activity: _, ...others } = band.parts;
  share('minutes', others);
  share('short', band.shortParts);
  return band.shortMinutes === null
    ? result.map((slide) => withAttribute(slide, 'short', null))
    : result;
}

/** What a composed band is made of. */
interface Parts {
  pieces: readonly Piece[];
  incident: Incident | null;
  deck: readonly Component[];
  frame: Component | undefined;
  context: Context;
}

function mergeInto(
  child: RootContent,
  { pieces, incident, deck, frame, context }: Parts,
): RootContent {
  const facts = frame ? attribute(frame, 'facts') : undefined;
  const shown = incident ? shownMechanism(incident, context) : undefined;
  const withFacts = (letter: Component) => (facts ? withAttribute(letter, 'facts', facts) : letter);
  if (isComponentNode(child, 'Plan'))
    return mergePlan(child, pieces, deck, {
      told: incident ? toldIn(incident, context) : [],
      turns:
        incident?.turns.map(({ risk, turn }) => ({
          risk,
          title: incident.fill(turn.title),
          secure: turn.secure,
        })) ?? [],
    });
  if (isComponentNode(child, 'Letter'))
    return withFacts(
      mergeLetter(child, pieces, frame, { ...context, isShown: shown !== undefined }),
    );
  if (isComponentNode(child, 'LetterAfter'))
    return withFacts(mergeLetterAfter(child, pieces, context.words, shown));
  if (isComponentNode(child, 'Handout'))
    return replaceIn(fill(child, statementValues(deck)), 'Sheet', () => [
      ...pieces.flatMap((piece) => used(piece, 'Sheet').flatMap(childrenOf)),
      ...(incident ? recordOf(incident, context.band) : []),
    ]);
  return child;
}

/** What the alert's service does, where pupils of this band see it in the story: else they hear nothing of it. */
const shownMechanism = (
  { telling }: Incident,
  { mechanism }: Context,
): TaughtMechanism | undefined =>
  mechanism && telling && shownIn(telling).includes(mechanism.id) ? mechanism : undefined;

/** The plan's first lines: what happens in the story, and what of the alert it doesn't show. */
function toldIn(incident: Incident, context: Context): string[] {
  const { telling, turns, fill } = incident;
  const { mechanism } = context;
  const happens = [telling?.sofar, ...turns.map(({ turn }) => turn.sofar)]
    .flatMap((one) => (one ? [`${capital(fill(one))}.`] : []))
    .join(' ');
  const isShown = Boolean(shownMechanism(incident, context));
  return [
    ...(happens ? [`What happens: ${happens}`] : []),
    ...(mechanism && !isShown
      ? [`The alert itself is on ${midSentence(mechanism.name)}: this story doesn’t show that.`]
      : []),
  ];
}

/** A placeholder that nothing fills would be printed as it stands. */
function reportLeftovers(node: Component, { file, report }: Context): void {
  mapTree(node, (one) => {
    const text = one.type === 'text' ? (one as Node & { value: string }).value : '';
    const left = /\{(?!leadRole\})[a-z]+\}/i.exec(text)?.[0];
    if (left)
      report({
        ruleId: 'nothing-left-over',
        place: placeOf(one, file),
        reason: `Unexpected “${left}” in a composed lesson, expected a name that composing fills in`,
        note: 'Templates and modules may use {title}, {outcome}, {remember}, {learn}, {about}, {tells}, {also}, {told} and, in a module’s story, {when}. Mend the name.',
      });
    return [one];
  });
}
