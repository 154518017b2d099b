/**
 * Adapts the letters besides the one before the lesson: the letter after it, a template letter for a serious incident,
 * and one in short sentences.
 */
import type { RootContent } from 'mdast';
import { toString as textContent } from 'mdast-util-to-string';
import { ABOUT_TO_COME, aboutOf, isMechanismSure, subjectFor } from '#model/alert/alert-about.ts';
import { holdsComponent, isComponentNode, placeOf } from '#model/lesson/component.ts';
import { fillNode } from '#model/lesson/fill-node.ts';
import { leadMechanism } from '#model/lesson/lesson.ts';
import { forFamiliesOf } from '#model/mechanism.ts';
import type { Letter } from '#model/paper/letter.ts';
import { isForPage } from '#model/paper/letter-length.ts';
import { blankNode } from '#model/paper/letters.ts';
import { fillNames } from './common-texts.ts';
import { childrenFor, typedAttributes } from './components.ts';
import { type Context, fail } from './context.ts';
import { isNamedTo, letterFront } from './letter-front.ts';
import { plain } from './text.ts';

/**
 * Adapts the later letters; none where the band has no `<LetterAfter>` (reported).
 * @param nodes Children of the band.
 * @param before The letter before the lesson, whose help card the others share.
 */
export const adaptLaterLetters = (
  context: Context,
  nodes: readonly RootContent[],
  before: Letter,
): Letter[] => {
  const after = adaptAfter(context, nodes, before);
  return after
    ? [after, adaptFollowUp(context, before, after), adaptPlain(context, before, after)]
    : [];
};

function adaptAfter(
  context: Context,
  nodes: readonly RootContent[],
  before: Letter,
): Letter | null {
  const node = nodes.find((child) => isComponentNode(child, 'LetterAfter'));
  const attributes = node && isComponentNode(node) ? typedAttributes(node, 'LetterAfter') : null;
  if (!node || !isComponentNode(node) || !attributes) {
    if (!node)
      context.report({
        ruleId: 'letter-complete',
        place: before.place,
        reason: `Unexpected ${context.band.id} without <LetterAfter>, expected one`,
        note: 'Families hear before the lesson what it is about, and after it what they can ask. Write <LetterAfter subject="…" remember="…"> after </Letter>, with <Asks> in it.',
      });
    return null;
  }
  const children = childrenFor(context, node);
  const asks = children.filter((child) => isComponentNode(child, 'Asks'));
  if (asks.length === 0 || !children.some((child) => holdsComponent(child, 'Status')))
    fail(
      context,
      'letter-complete',
      node,
      'Unexpected <LetterAfter> without <Asks> or without <Status/>, expected both',
      'A family wants something to ask at home, and to know how things stand. Put <Asks>, a list of three, on lines of its own, and <Status/> where the alert is spoken of.',
    );
  const namesPlatform = isNamedTo('families', context.lesson);
  // The questions to ask come where the letter has its `<Openers>`, as an ordinary list.
  const opened = children.flatMap((child) =>
    isComponentNode(child, 'Asks') ? childrenFor(context, child) : [child],
  );
  return {
    id: 'after',
    subject: attributes.subject,
    front: letterFront(
      context,
      opened.filter((child) => !isForPage(child)),
      namesPlatform,
    ),
    forPage: letterFront(context, opened.filter(isForPage), false),
    card: { ...before.card, slip: null, talk: plain(attributes.remember) },
    facts: attributes.facts,
    namesPlatform,
    place: placeOf(node, context.file),
  };
}

/**
 * The template letter for a serious incident: the same in every lesson and about nobody, with blanks that the lead
 * fills in.
 */
function adaptFollowUp(context: Context, before: Letter, after: Letter): Letter {
  const { band, sharedData } = context;
  return {
    id: 'follow-up',
    subject: `More on staying safe online: ${band.years[sharedData.school.nation] ?? band.name}`,
    ...fromSection(context, commonNodes(context, `letter-follow-up-${band.phase}`), before, after),
  };
}

/**
 * A letter for families whose language has no translation: short sentences, which a translation app gets right. The
 * sentences on the leading mechanism vary; the rest is the same in every lesson.
 */
function adaptPlain(context: Context, before: Letter, after: Letter): Letter {
  const { band, sharedData, lesson } = context;
  const section = commonNodes(context, 'letter-plain');
  const mechanism = leadMechanism(lesson, sharedData);
  const sureMechanism = isMechanismSure(lesson.alert) ? mechanism : undefined;
  const subject = subjectFor(lesson.alert, context.riskIds[0], lesson.meta.subject);
  const about = aboutOf(lesson.alert, subject, sharedData.risks, band, mechanism);
  const names = {
    ...(about === null ? {} : { about }),
    works: sureMechanism ? ` ${forFamiliesOf(sureMechanism, band)}` : '',
    ...(sureMechanism && { step: sureMechanism.adults.step, ask: sureMechanism.adults.home }),
  };
  const front = section
    .map((node) => fillNode(fillNames(node, names), 'about', blankNode(ABOUT_TO_COME)))
    .filter((node) => !/\{(?:step|ask)\}/.test(textContent(node)));
  return {
    id: 'plain',
    subject: `In short sentences: ${lesson.meta.title}`,
    ...fromSection(context, front, before, after),
  };
}

const commonNodes = ({ sharedData }: Context, id: string) => sharedData.common.get(id) ?? [];

/** A letter from a section of the common texts: it names no service and states no fact, and has the help card. */
const fromSection = (
  context: Context,
  section: readonly RootContent[],
  before: Letter,
  after: Letter,
): Omit<Letter, 'id' | 'subject'> => ({
  front: letterFront(context, section, false),
  forPage: [],
  card: { ...before.card, slip: null, talk: after.card.talk },
  facts: [],
  namesPlatform: false,
  place: section[0] ? placeOf(section[0], context.file) : before.place,
});
