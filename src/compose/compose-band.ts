import type { ListItem, Node, RootContent } from 'mdast';
import { toString as textContent } from 'mdast-util-to-string';
import { type Band, PARTS } from '#model/band.ts';
import type { Character } from '#model/character.ts';
import {
  type Component,
  childrenOf,
  isComponentNode,
  placeOf,
  withChildren,
} from '#model/component.ts';
import { wordsIn } from '#model/count-words.ts';
import type { Modules } from '#model/module.ts';
import type { Report } from '#problems/problem.ts';
import { askChecks } from './ask-checks.ts';
import { fillAll, type Values } from './fill.ts';
import { mergeLetter, type TaughtMechanism } from './merge-letter.ts';
import { mergePlan, replaceIn } from './merge-plan.ts';
import {
  attribute,
  inside,
  inTurn,
  itemsOf,
  listOf,
  mapTree,
  named,
  once,
  withAttribute,
} from './nodes.ts';
import { overlay, type Piece, partSlides, type Role, used } from './pieces.ts';
import { shareMinutes } from './share-minutes.ts';
import { withStatements } from './statements.ts';
import { handOversOf, tellStories } from './tell-stories.ts';

/** Components of a frame that go into others, and have no place of their own. */
const ASIDE: ReadonlySet<string> = new Set(['Between', 'Signs', 'Steps']);

interface Context {
  file: string;
  band: Band;
  modules: Modules;
  /** Risks whose first steps stand in every letter that teaches them. */
  cannotWait: ReadonlySet<string>;
  /** Is “safe tonight?” due in this lesson for this band? */
  asksSafeTonight: boolean;
  /** What the alert’s service or scheme does, where this band is taught it. */
  mechanism: TaughtMechanism | undefined;
  /** Who may stand in stories. */
  cast: readonly Character[];
  report: Report;
}

/**
 * Puts the band's arc and the modules of its risks where `<Frame/>` and `<Risk/>` stand: one lesson, told once.
 * A band without either is returned as it is.
 */
export function composeBand(node: Component, context: Context): Component {
  const frame = inside(node, 'Frame')[0];
  const risks = inside(node, 'Risk');
  if (!frame && risks.length === 0) return node;
  const arc = frame ? arcOf(frame, context) : null;
  const pieces = piecesOf(risks, context);
  const lead = pieces.find((piece) => piece.role === 'lead');
  const own = childrenOf(node).filter(
    (child) => !isComponentNode(child, 'Frame') && !isComponentNode(child, 'Risk'),
  );
  const values = valuesOf(node, pieces);
  const days = (arc ? (attribute(arc, 'days') ?? '') : '').split('|').map((day) => day.trim());
  const names = new Map(context.cast.map(({ id, name }) => [id, name]));
  const framing = arc && frame ? overlay(arc, frame) : [];
  const filled = pieces.map((piece, index) => ({
    ...piece,
    children: fillAll(piece.children, {
      ...values,
      when: days[index % days.length] ?? '',
    }),
  }));
  const material = [...fillAll(framing, values), ...own].filter(
    (child) => !ASIDE.has((child as Component).name ?? ''),
  );
  const slides = [
    ...named(material, 'Slide').filter(
      (slide) => context.asksSafeTonight || inside(slide, 'SafeTonight').length === 0,
    ),
    ...tellStories(filled, handOversOf(framing), names),
    ...filled.flatMap((piece) => partSlides(piece, 'activity')),
  ];
  const withLaws = fillLaws(slides, filled, context.band.wordsPerSlide);
  const room =
    context.band.slides[1] +
    (context.asksSafeTonight ? 1 : 0) -
    withLaws.filter((slide) => !attribute(slide, 'optional')).length;
  const checks = askChecks(filled, room, context.band.parts.check ?? 0);
  const deck = inOrder(withStatements([...withLaws, ...checks], filled, context.mechanism));
  const rest = material.filter((child) => !isComponentNode(child, 'Slide'));
  const composed = withChildren(node, [
    ...(frame ? timed(deck, context.band) : deck),
    ...rest.map((child) => mergeInto(child, filled, deck, frame, context.mechanism)),
    ...filled.flatMap((piece) => used(piece, 'Handout')),
  ]);
  reportLeftovers(composed, context);
  const cast = [attribute(node, 'cast'), arc && attribute(arc, 'cast')].concat(
    pieces.map((piece) => attribute(piece.module, 'cast')),
  );
  const ids = [...new Set(cast.flatMap((list) => (list ?? '').split(/\s+/)).filter(Boolean))];
  return lead && ids.length > 0 ? withAttribute(composed, 'cast', ids.join(' ')) : composed;
}

function arcOf(frame: Component, { modules, band, file, report }: Context): Component | null {
  const arc = modules.arcs.bands.get(band.id) ?? null;
  if (!arc)
    report({
      ruleId: 'reference-resolves',
      place: placeOf(frame, file),
      reason: `Unexpected <Frame/> in ${band.id}, expected an <Arc band="${band.id}"> in lessons/arcs.mdx`,
      note: 'The frame of a composed lesson comes from there. Write the arc, or write welcome, help and closing in the lesson itself.',
    });
  return arc;
}

function piecesOf(
  nodes: readonly Component[],
  { modules, band, cannotWait, file, report }: Context,
): Piece[] {
  const pieces: Piece[] = [];
  for (const node of nodes) {
    const risk = attribute(node, 'id') ?? '';
    const module = modules.risks.get(risk)?.bands.get(band.id);
    if (!module) {
      report({
        ruleId: 'reference-resolves',
        place: placeOf(node, file),
        reason: `Unexpected <Risk id="${risk}"/> in ${band.id}, expected a risk with a module for this band`,
        note: `Modules are lessons/risks/<risk>.mdx, with <Teach band="${band.id}"> for each band that is old enough. Mend the id, or take the line out.`,
      });
      continue;
    }
    const take = attribute(node, 'take');
    pieces.push({
      role: (pieces.length === 0 && !take ? 'lead' : 'support') satisfies Role,
      second: false,
      facts: attribute(node, 'facts') ?? '',
      cannotWait: cannotWait.has(risk),
      take: take ? new Set(take.split(/\s+/)) : null,
      module,
      children: overlay(module, node),
    });
  }
  const second = pieces[1] ?? pieces[0];
  if (second) second.second = true;
  return pieces;
}

function valuesOf(node: Component, pieces: readonly Piece[]): Values {
  const of = (name: string) => pieces.map((piece) => attribute(piece.module, name) ?? '');
  return {
    title: attribute(node, 'title') ?? '',
    outcome: attribute(node, 'outcome') ?? '',
    remember: of('remember')[0] ?? '',
    topic: of('topic')[0] ?? '',
    learn: listed(of('learn')),
    about: of('about')[0] ?? '',
  };
}

/** “a”, “a, and b”, “a; b; and c”. */
const listed = (parts: readonly string[]): string =>
  parts.length < 3 ? parts.join(', and ') : `${parts.slice(0, -1).join('; ')}; and ${parts.at(-1)}`;

/** Sentences of the law, each said once however many modules have it: the first of each module before any second. */
const lawsOf = (pieces: readonly Piece[]): ListItem[] =>
  once(inTurn(pieces.map((piece) => itemsOf(used(piece, 'Laws')))), textContent);

/** One law alone is no slide: the arc has sentences that keep it company. */
const FEWEST_LAWS = 2;

/**
 * Every law that the risks have, on as many slides as they need: a law that is left out may be the one that somebody in
 * the room needs. What stands in the arc's `<Laws>` keeps one that is alone company; without a law there is no slide.
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
        : withAttribute(filled, 'title', `${attribute(slide, 'title')} (${index + 1})`);
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

const inOrder = (slides: readonly Component[]): Component[] =>
  PARTS.flatMap((part) => slides.filter((slide) => attribute(slide, 'part') === part));

/** Minutes of arcs and modules are weights: here they become the band's, in the whole lesson and on the short route. */
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

function mergeInto(
  child: RootContent,
  pieces: readonly Piece[],
  deck: readonly Component[],
  frame: Component | undefined,
  mechanism: TaughtMechanism | undefined,
): RootContent {
  if (isComponentNode(child, 'Plan')) return mergePlan(child, pieces, deck);
  if (isComponentNode(child, 'Letter')) {
    const facts = frame ? attribute(frame, 'facts') : undefined;
    const merged = mergeLetter(child, pieces, frame, mechanism);
    return facts ? withAttribute(merged, 'facts', facts) : merged;
  }
  if (isComponentNode(child, 'LetterAfter')) {
    const facts = frame ? attribute(frame, 'facts') : undefined;
    return facts ? withAttribute(child, 'facts', facts) : child;
  }
  if (isComponentNode(child, 'Handout'))
    return replaceIn(child, 'Sheet', () =>
      pieces.flatMap((piece) => used(piece, 'Sheet').flatMap(childrenOf)),
    );
  return child;
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
        note: 'Arcs and modules may use {title}, {outcome}, {remember}, {learn}, {about} and, in a module’s story, {when}. Mend the name.',
      });
    return [one];
  });
}
