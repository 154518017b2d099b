/**
 * One incident: the leading story of a lesson with the turns of its other risks, on slides, in checks and on the record
 * sheet.
 */

import type { ListItem, Paragraph, RootContent } from 'mdast';
import { toString as textContent } from 'mdast-util-to-string';
import type { Band } from '#model/band.ts';
import {
  type Component,
  childrenOf,
  isComponentNode,
  withChildren,
} from '#model/lesson/component.ts';
import type { Joined } from '#model/lesson/join-turns.ts';
import type { Telling, TurnNote } from '#model/lesson/story.ts';
import { fillSlots, slotsOf } from '#model/lesson/story-slots.ts';
import { capital } from '#model/text/mid-sentence.ts';
import {
  attribute,
  componentOf,
  itemsOf,
  labelled,
  listOf,
  mapTop,
  mapTree,
  paragraphOf,
  withAttribute,
  withNotes,
} from './nodes.ts';
import { type Piece, partSlides } from './pieces.ts';
import { turnPicture } from './turn-picture.ts';

export interface Incident {
  /** The file of the turns. */
  file: string;
  lead: Piece;
  /** `null` for a lesson's or a school's own story, which no other risk can join. */
  telling: Telling | null;
  /** Turns in the order of events, each with the facts of its risk. */
  turns: readonly (Joined & { facts: string })[];
  /** The sentence by which the telling mentions the turns. */
  toldToo: string;
  /** Fills the slots of a turn's text with the story's people and places. */
  fill: (text: string) => string;
}

/** @param nameOf Name of a character by id. */
export const incidentOf = (
  from: Omit<Incident, 'fill'>,
  nameOf: (id: string) => string,
): Incident => {
  const slots = from.telling ? slotsOf(from.telling, nameOf) : new Map<string, string>();
  return { ...from, fill: (text) => fillSlots(text, slots) };
};

/** Weight of a turn among the story's slides, and its minutes on the short route. */
const TURN_MINUTES = '1.5';
const TURN_SHORT = '1';
/** Weight of the slide on the consequences of a turn; the short route leaves it out. */
const END_MINUTES = '0.5';
/** Minutes to vote, hear the reasons, and vote again. */
const LEAST_CHECK = 1.5;

/**
 * The story's slides. Turns come before the telling, which mentions them too.
 * @param works How the mechanism works, if the story shows it: said at the dilemma or, in a band without a baseline, at
 *   the telling.
 */
export function storySlides(
  incident: Incident,
  works: string | undefined,
  band: Pick<Band, 'parts' | 'phase' | 'wordsPerSlide'>,
): Component[] {
  const { lead, telling, turns } = incident;
  const slides = partSlides(lead, 'story').map((slide) =>
    lead.facts ? withAttribute(slide, 'facts', lead.facts) : slide,
  );
  const at = slidesBeforeTelling(lead).length;
  const bites = band.parts.baseline === undefined ? at : at - 1;
  const explained = slides.map((slide, index) =>
    works && index === bites ? withNotes(slide, (notes) => afterSay(notes, sayLine(works))) : slide,
  );
  const before = explained.slice(0, at);
  const after = explained
    .slice(at)
    .map((slide, index) =>
      index === 0 && turns.length > 0
        ? withNotes(slide, (notes) => afterSay(notes, sayLine(toldToo(incident))))
        : slide,
    );
  const { early, later } = splitAtAsk(incident);
  const slidesOf = (some: Incident['turns']) => some.map((turn) => turnSlide(turn, incident, band));
  const [first, ...others] = slidesOf(early);
  const meets = before.length === 1 ? telling?.meets : undefined;
  const met = first && meets ? withNotes(first, (notes) => [sayLine(meets), ...notes]) : first;
  return [
    ...before.slice(0, -1),
    ...(met ? [met, ...others] : []),
    ...before.slice(-1),
    ...slidesOf(later),
    ...after.slice(0, -1),
    ...endSlides(incident),
    ...after.slice(-1),
  ];
}

/**
 * The slide on the consequences of a turn that may be a crime: otherwise a class would hear of a crime and of no help.
 * Only the last such turn has one; the telling covers the others.
 */
function endSlides({ turns, fill, file }: Incident): Component[] {
  const last = turns.findLast(({ turn }) => turn.ends);
  if (!last?.turn.ends) return [];
  const { risk, facts } = last;
  const { title, says, notes } = last.turn.ends;
  const slide = componentOf(
    'Slide',
    {
      id: `ends-${risk}`,
      part: 'story',
      title: fill(title),
      minutes: END_MINUTES,
      layout: 'text',
      ...(facts ? { facts } : {}),
    },
    [paragraphOf(fill(says)), componentOf('Notes', {}, [sayLine(fill(notes))])],
  );
  return [placedIn(slide, file)];
}

/** The story's slides before the telling; the last of them is the dilemma. */
function slidesBeforeTelling(lead: Piece): Component[] {
  const slides = partSlides(lead, 'story');
  const tell = slides.findIndex((slide) => attribute(slide, 'beat') === 'tell');
  return tell < 0 ? slides : slides.slice(0, tell);
}

/**
 * Splits turns into those before and after the dilemma. A turn on how it began comes before it, if pupils know the
 * other person by then.
 */
export function splitAtAsk({
  lead,
  telling,
  turns,
}: Incident): Record<'early' | 'later', Incident['turns']> {
  const [pull, ...others] = slidesBeforeTelling(lead);
  const isMet =
    others.length > 0
      ? pull && textContent(pull).includes(telling?.other.name ?? ' ')
      : telling?.meets !== undefined;
  const isEarly = ({ risk, turn }: Joined) =>
    Boolean(isMet) && (turn.stage === 'door' || telling?.early.includes(risk));
  return { early: turns.filter(isEarly), later: turns.filter((turn) => !isEarly(turn)) };
}

function turnSlide(
  { risk, turn, facts }: Incident['turns'][number],
  incident: Incident,
  band: Pick<Band, 'phase' | 'wordsPerSlide'>,
) {
  const { fill } = incident;
  const {
    screen,
    scene,
    slide: sentences,
  } = turnPicture(turn, { ...incident, band }, slidesBeforeTelling(incident.lead));
  const slide = componentOf(
    'Slide',
    {
      id: `turn-${risk}`,
      part: 'story',
      title: fill(turn.title),
      minutes: TURN_MINUTES,
      short: TURN_SHORT,
      layout: 'story',
      ...(facts ? { facts } : {}),
    },
    [
      ...(screen ? [screen] : []),
      ...sentences.map((text) => paragraphOf(fill(text))),
      ...(scene ? [scene] : []),
      componentOf(
        'Notes',
        {},
        turn.notes.map((note) => noteOf(note, fill)),
      ),
    ],
  );
  return placedIn(slide, incident.file);
}

/** Marks a generated slide with its source file, where its problems are reported. */
const placedIn = (slide: Component, file: string): Component =>
  mapTop(slide, (top) => [Object.assign({}, top, { data: { file } })]);

const noteOf = (note: TurnNote, fill: Incident['fill']): Paragraph =>
  'say' in note
    ? sayLine(fill(note.say))
    : 'do' in note
      ? labelled('Do:', fill(note.do))
      : labelled('You might hear:', `“${fill(note.hear)}” Say: “${fill(note.reply)}”`);

const sayLine = (text: string): Paragraph => labelled('Say:', `“${text}”`);

/** Inserts a paragraph after the first speech, which may go on in paragraphs that begin with a quotation mark. */
function afterSay(notes: readonly RootContent[], added: Paragraph): RootContent[] {
  const first = notes.findIndex((note) => textContent(note).startsWith('Say:'));
  const next = notes.findIndex((note, at) => at > first && !textContent(note).startsWith('“'));
  const end = next < 0 ? notes.length : next;
  return [...notes.slice(0, end), added, ...notes.slice(end)];
}

/** The telling's sentence on the turns: that the adult is told of them, and what is done about each. */
const toldToo = ({ turns, toldToo: sentence, fill }: Incident): string =>
  fill(
    sentence
      .replace('{tells}', turns.map(({ turn }) => turn.tells).join(', and '))
      .replace('{mends}', turns.map(({ turn }) => turn.mends).join(' ')),
  );

/**
 * The checks. With turns there is one, on the whole incident: an answer is replaced by one that the last turn makes
 * tempting, unless the story forbids it. Without turns: the story's own checks, as many as fit, except the last one,
 * which is for the exit ticket.
 * @param slidesLeft Slides that still fit into the deck.
 * @param minutes The band's minutes for checks.
 */
export function checkSlides(incident: Incident, slidesLeft: number, minutes: number): Component[] {
  const { lead, telling, turns, fill } = incident;
  const checks = partSlides(lead, 'check');
  const [first] = checks;
  if (!telling || !first || turns.length === 0)
    return checks.slice(
      0,
      Math.max(1, Math.min(slidesLeft, Math.floor(minutes / LEAST_CHECK), checks.length - 1)),
    );
  const { early, later } = splitAtAsk(incident);
  const { swap } = telling;
  if (!swap || !turns.at(-1)?.turn.option) return [first];
  // A turn before the dilemma offers no answer to it.
  const option = later.at(-1)?.turn.option;
  const sofarOf = (some: Incident['turns']) => some.map(({ turn }) => turn.sofar);
  const sofar = [...sofarOf(early), telling.sofar, ...sofarOf(later)].map(fill);
  const recap = sofar.map((sentence) => `${capital(sentence)}.`).join(' ');
  const question = option
    ? mapTop(first, (part) =>
        isComponentNode(part, 'Check') ? [withOption(part, swap, option, fill)] : [part],
      )
    : first;
  return [
    withNotes(question, (notes) => [
      sayLine(`Think of all that has happened. ${recap}`),
      ...(option ? notes.flatMap((note) => withoutAnswer(note, swap)) : notes),
    ]),
  ];
}

/** Removes instructions on a replaced answer from the notes: “Ask those who chose the second.” */
export function withoutAnswer(note: RootContent, at: number): RootContent[] {
  const ofIt = new RegExp(`^(?:Ask|Hear)\\b.*\\bthe ${ORDINALS[at - 1]}\\b`, 's');
  return mapTree(note, (part) => {
    if (part.type !== 'text') return [part];
    const [, before = '', words = ''] = /^(\s*)(.*)$/s.exec(part.value) ?? [];
    const sentences = words.split(/(?<=[.!?:)”"]) (?=[A-Z(])/);
    const remaining = sentences.filter(
      // Brackets after such an instruction have its answer.
      (sentence, n) =>
        !ofIt.test(sentence) && !(sentence.startsWith('(') && ofIt.test(sentences[n - 1] ?? '')),
    );
    return [{ ...part, value: before + remaining.join(' ') }];
  });
}
const ORDINALS = ['first', 'second', 'third', 'fourth', 'fifth'];

/** Replaces a wrong answer of a check. */
function withOption(
  check: Component,
  at: number,
  { says, reply, picture }: NonNullable<Joined['turn']['option']>,
  fill: Incident['fill'],
): Component {
  const items = itemsOf([check]);
  const old = items[at - 1];
  if (!old || old.checked) return check;
  const answer = paragraphOf(picture ? ` ${fill(says)}` : fill(says));
  if (picture) answer.children.unshift({ type: 'image', url: picture.name, alt: picture.alt });
  const item: ListItem = { ...old, children: [answer, paragraphOf(fill(reply))] };
  return withChildren(
    check,
    childrenOf(check).map((child) =>
      child.type === 'list'
        ? listOf(items.map((listed) => (listed === old ? item : listed)))
        : child,
    ),
  );
}
