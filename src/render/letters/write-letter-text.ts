import type { LetterWords } from '#model/paper/letter-frame.ts';
import type { ShownRoute } from '#model/shown-route.ts';
import { DRAFT_MARK, type LetterParts } from './letter-parts.ts';
import { hangingIndent, LINE_WIDTH, plainFlow, plainText, wrap } from './plain-text.ts';

const RULE = '_'.repeat(LINE_WIDTH);

/**
 * Writes a letter as plain text, for mail programs without HTML and for pasting into a school's system.
 * @param width Line length; `Infinity` where the receiving system wraps lines itself.
 */
export function writeLetterText(parts: LetterParts, width = LINE_WIDTH): string {
  const blocks = [
    ...(parts.draft.length > 0 ? [draftMark(parts.draft, width), RULE] : []),
    [parts.school.name, ...parts.school.lines].map((line) => wrap(line, width)).join('\n'),
    parts.date,
    parts.greeting,
    wrap(parts.subject, width),
    plainFlow(parts.front, width),
    `${parts.signOff.words}\n\n${parts.signOff.name}\n${parts.signOff.role}`,
    RULE,
    ...card(parts, width),
    ...(parts.card.slip ? [RULE, ...slip(parts.card.slip, width)] : []),
    ...(parts.card.talk ? [RULE, ...talk(parts.card.talk, width)] : []),
  ];
  return `${blocks.filter(Boolean).join('\n\n')}\n`;
}

const bullets = (items: readonly string[], width: number): string =>
  items.map((item) => hangingIndent('• ', item, width)).join('\n');
const numbers = (items: readonly string[], width: number): string =>
  items.map((item, index) => hangingIndent(`${index + 1}. `, item, width)).join('\n');

const draftMark = (reasons: readonly string[], width: number): string =>
  `${DRAFT_MARK}\n${bullets(reasons, width)}`;

const card = ({ card, words }: LetterParts, width: number): string[] => [
  card.title,
  titled(card.openers.title, bullets(card.openers.items.map(plainText), width)),
  titled(card.firstHour.title, numbers(card.firstHour.items.map(plainText), width)),
  `${card.routes.title}\n${bullets(
    card.routes.items.map((item) => route(item, words)),
    width,
  )}`,
  `${card.contact.title}\n${wrap(`${card.contact.name}: ${card.contact.how}`, width)}`,
];

const titled = (title: string, list: string): string => (list ? `${title}\n${list}` : '');

const route = ({ name, contact, says }: ShownRoute, words: LetterWords): string => {
  const addresses = contact
    .map(({ text }) => text)
    .filter((text) => text !== name)
    .join(` ${words.or} `);
  const first = `${name}${addresses && `: ${addresses}`}`;
  return [first, says].filter(Boolean).join('\n');
};

const slip = (slip: NonNullable<LetterParts['card']['slip']>, width: number): string[] => [
  `${slip.title}\n${slip.how}`,
  wrap(plainText(slip.says), width),
  slip.fields.map((field) => `${field}:`).join('\n'),
];

const talk = (
  { title, says, items }: NonNullable<LetterParts['card']['talk']>,
  width: number,
): string[] => [title, wrap(plainText(says), width), bullets(items.map(plainText), width)];
