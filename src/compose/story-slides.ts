/** The slides of an incident: the story, its turns and their consequences. */
import type { Paragraph, RootContent } from 'mdast';
import { toString as textContent } from 'mdast-util-to-string';
import type { Band } from '#model/band.ts';
import type { Component } from '#model/lesson/component.ts';
import type { TurnNote } from '#model/lesson/turn.ts';
import { type Incident, sayLine, slidesBeforeTelling, splitAtAsk } from './incident.ts';
import { componentOf, labelled, mapTop, paragraphOf, withAttribute, withNotes } from './nodes.ts';
import { partSlides } from './pieces.ts';
import { turnPicture } from './turn-picture.ts';

/** Weight of a turn among the story's slides, and its minutes on the short route. */
const TURN_MINUTES = '1.5';

const TURN_SHORT = '1';

/** Weight of the slide on the consequences of a turn; the short route leaves it out. */
const END_MINUTES = '0.5';

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
