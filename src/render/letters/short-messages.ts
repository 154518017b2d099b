/**
 * Five short messages per band for a school's parents' app: what a family needs even if no letter is opened. They
 * contain no links, and each fits one SMS.
 */
import { toString as textContent } from 'mdast-util-to-string';
import { wordKindOf } from '#model/alert/alert-source.ts';
import type { BandVersion } from '#model/band-version.ts';
import { EMERGENCY } from '#model/help-route.ts';
import { inPaper } from '#model/paper/paper-kind.ts';
import { phoneOf } from '#model/shown-route.ts';

/** Most characters of an SMS in the GSM alphabet. */
export const MAX_CHARACTERS = 160;

export interface ShortMessage {
  /** When to send it: “After the lesson”. */
  when: string;
  says: string;
}

type Messages = Pick<
  BandVersion,
  'yearNames' | 'school' | 'letter' | 'about' | 'cameAs' | 'firstThing' | 'step'
>;

/** @returns Five messages, in order. */
export function shortMessages(version: Messages): ShortMessage[] {
  const { yearNames, school, letter, about, cameAs = 'alert', firstThing, step } = version;
  const { name, how } = school.contact;
  const ask = `${name}: ${how}.`;
  // From the letter's subject.
  const topic = /^(?:A|An) (?:[\p{L}-]+,? )*?lesson (about .+?)(?:, ages .*)?$/u.exec(
    letter.subject,
  )?.[1];
  return [
    {
      when: 'A few days before',
      says: firstThatFits(
        ...(about === undefined
          ? []
          : onAlert(about, topic, yearNames, school.lessonsWhen).map((line) =>
              inPaper(line, cameAs),
            )),
        ...(topic
          ? [`Our lesson ${topic} is ${school.lessonsWhen}. The letter says what helps at home.`]
          : []),
        `Our online safety lesson for ${yearNames} is ${school.lessonsWhen}. The letter says what your child will learn and what helps at home.`,
        `Our online safety lesson for ${yearNames} is soon. The letter says what your child will learn and what helps at home.`,
        'Our online safety lesson is soon. The letter says what your child will learn and what helps at home.',
      ),
    },
    {
      when: 'The day before',
      says: firstThatFits(
        ...(topic
          ? [
              `Tomorrow's lesson is ${topic}. If that may be hard for your child, please tell us first. ${ask}`,
              `Tomorrow's lesson is ${topic}. If that may be hard for your child, please tell ${name} first.`,
            ]
          : []),
        `If the online safety lesson may be hard for your child, please tell us first. ${ask}`,
        `If the online safety lesson may be hard for your child, please tell us first. Ask for ${name}.`,
      ),
    },
    {
      when: 'On the evening of the lesson',
      says: firstThatFits(
        ...(topic
          ? letter.card.openers.map(
              (opener) =>
                `Today's lesson was ${topic}. You could ask: ${quoted(textContent(opener))}`,
            )
          : []),
        ...letter.card.openers.map(
          (opener) =>
            `After today's lesson, you could ask: ${quoted(textContent(opener))} Listening is enough.`,
        ),
        'After today\'s lesson, you could ask: "What would help you to tell me?" Listening is enough.',
      ),
    },
    {
      when: 'The week after',
      says: firstThatFits(
        ...(firstThing
          ? [`${firstThing} Listen, don't blame, and tell us.`, `${firstThing} Then tell us.`]
          : []),
        ...(step
          ? [`What helps: ${step} Listen, don't blame, tell us.`, `What helps: ${step}`]
          : []),
        ...tipsOf(letter).map(
          (tip) =>
            `What helps: ${tip} If your child tells you something: listen, don't blame, tell us.`,
        ),
        'If your child tells you about something online: stay calm, listen, and say "thank you for telling me. This is not your fault." Then tell us.',
      ),
    },
    anyTime(letter, school),
  ].map(({ when, says }) => ({ when, says: inGsmAlphabet(says) }));
}

/** Three messages beside a letter to all families, where nothing is taught, in order. */
export function homeMessages({
  school,
  letter,
}: Pick<Messages, 'school' | 'letter'>): ShortMessage[] {
  const { name, how } = school.contact;
  const ask = `${name}: ${how}.`;
  return [
    {
      when: 'With the letter',
      says: firstThatFits(
        `We have sent you a letter. ${letter.subject}. Nothing is taught on it. Questions? ${ask}`,
        `We have sent you a letter. ${letter.subject}. Questions? ${ask}`,
        `We have sent you a letter. ${letter.subject}.`,
        `We have sent you a letter on an alert, with what helps at home. Questions? ${ask}`,
        'We have sent you a letter on an alert, with what helps at home.',
      ),
    },
    {
      when: 'The week after',
      says: firstThatFits(
        ...tipsOf(letter).map(
          (tip) =>
            `What helps: ${tip} If your child tells you something: listen, don't blame, tell us.`,
        ),
        ...tipsOf(letter).map((tip) => `What helps: ${tip}`),
        'If your child tells you about it: stay calm, listen, and say "thank you for telling me. You are not in trouble." Then tell us.',
      ),
    },
    anyTime(letter, school),
  ].map(({ when, says }) => ({ when, says: inGsmAlphabet(says) }));
}

/** Sentences on the alert and the date of the lesson, longest first. */
const onAlert = (about: string, topic: string | undefined, years: string, when: string): string[] =>
  [
    ...(topic ? [`Our lesson ${topic} is ${when}.`] : []),
    `Our lesson for ${years} is ${when}. The letter says what helps at home.`,
    `Our lesson on it is ${when}. The letter says what helps at home.`,
  ].map((lesson) => `We were sent an alert about ${about}. ${lesson}`);

/** The alert's own advice in the letter. */
const tipsOf = ({ front }: Messages['letter']): string[] =>
  front
    .flatMap((node) => (node.type === 'list' ? node.children : []))
    .filter(({ children }) => children.some((node) => wordKindOf(node) === 'advice'))
    .map((item) => textContent(item))
    .filter((advice) => !DEPENDS_ON_CONTEXT.test(advice) && !WAY_THROUGH_MENUS.test(advice));

/** “Garage > Sound > Nobody”: the way through the menus of one thing, which no message names. */
const WAY_THROUGH_MENUS = / [>→›] /;

/** Advice that depends on context: “Do not delete the messages”, “Stop replying”. */
const DEPENDS_ON_CONTEXT =
  /\b(?:it|them|they|he|him|she|her|this|these|those)\b|\bthe (?:[\p{L}-]+ )?(?:messages?|chats?|accounts?|profiles?|contacts?|groups?|persons?|senders?|callers?|apps?|games?|sites?|services?|pictures?|images?|photos?|videos?|clips?|names?|dares?|challenges?)\b|\b(?:stop|not|never) repl(?:y|ying)(?! to\b)/iu;

const anyTime = (letter: Messages['letter'], { contact }: Messages['school']): ShortMessage => ({
  when: 'Any time',
  says: firstThatFits(
    `${whoHelps(letter)} At school: ${contact.name}: ${contact.how}.`,
    `${whoHelps(letter)} At school: ask for ${contact.name}.`,
    whoHelps(letter),
  ),
});

/** Helplines for every child and adult, from the help card. */
function whoHelps({ card }: Messages['letter']): string {
  const numberOf = (id: string) => card.routes.filter((route) => route.id === id).map(phoneOf)[0];
  const [danger, childline] = [numberOf(EMERGENCY), numberOf('childline')];
  return [
    danger && `A child in danger now: ring ${danger}.`,
    childline && `Childline listens to any child, free: ${childline}.`,
  ]
    .filter(Boolean)
    .join(' ');
}

/** The first text that fits; the last one always does. */
const firstThatFits = (...texts: [...string[], string]): string =>
  texts.find((text) => inGsmAlphabet(text).length <= MAX_CHARACTERS) ?? texts.at(-1) ?? '';

const quoted = (text: string): string => `"${inGsmAlphabet(text).replace(/^"|"$/g, '')}"`;

/** Replaces typographic characters, which would force UCS-2 encoding and halve an SMS's capacity. */
const inGsmAlphabet = (text: string): string =>
  text
    .replace(/[‘’]/g, "'")
    .replace(/[“”]/g, '"')
    .replace(/[–—]/g, '-')
    .replaceAll('…', '...')
    .replaceAll('\u00a0', ' ');
