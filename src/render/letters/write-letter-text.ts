import type { LetterWords } from '#model/letter-frame.ts';
import type { ShownRoute } from '#model/shown-route.ts';
import { DRAFT_MARK, type LetterParts } from './letter-parts.ts';
import { hung, LINE_WIDTH, plainFlow, plainText, wrap } from './plain-text.ts';

const RULE = '_'.repeat(LINE_WIDTH);

/** The letter home as plain text, for mail programs that show no HTML and for pasting into a school's own system. */
export function writeLetterText(parts: LetterParts): string {
  const blocks = [
    ...(parts.draft.length > 0 ? [draftMark(parts.draft), RULE] : []),
    [parts.school.name, ...parts.school.lines].map((line) => wrap(line)).join('\n'),
    parts.date,
    parts.greeting,
    wrap(parts.subject),
    plainFlow(parts.front),
    `${parts.signOff.words}\n\n${parts.signOff.name}\n${parts.signOff.role}`,
    RULE,
    ...card(parts),
    ...(parts.card.slip ? [RULE, ...slip(parts.card.slip)] : []),
    ...(parts.card.talk ? [RULE, ...talk(parts.card.talk)] : []),
  ];
  return `${blocks.filter(Boolean).join('\n\n')}\n`;
}

const bullets = (items: readonly string[]): string =>
  items.map((item) => hung('• ', item)).join('\n');
const numbers = (items: readonly string[]): string =>
  items.map((item, index) => hung(`${index + 1}. `, item)).join('\n');

const draftMark = (reasons: readonly string[]): string => `${DRAFT_MARK}\n${bullets(reasons)}`;

const card = ({ card, words }: LetterParts): string[] => [
  card.title,
  titled(card.openers.title, bullets(card.openers.items.map(plainText))),
  titled(card.firstHour.title, numbers(card.firstHour.items.map(plainText))),
  `${card.routes.title}\n${bullets(card.routes.items.map((one) => route(one, words)))}`,
  `${card.contact.title}\n${wrap(`${card.contact.name}: ${card.contact.how}`)}`,
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

const slip = (slip: NonNullable<LetterParts['card']['slip']>): string[] => [
  `${slip.title}\n${slip.how}`,
  wrap(plainText(slip.says)),
  slip.fields.map((field) => `${field}:`).join('\n'),
];

const talk = ({ title, says, items }: NonNullable<LetterParts['card']['talk']>): string[] => [
  title,
  wrap(plainText(says)),
  bullets(items.map(plainText)),
];
