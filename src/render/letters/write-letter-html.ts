import type { Element, ElementContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import type { Text } from '#model/lesson/content.ts';
import { type Logo, logoSize } from '#model/logo.ts';
import { ENGLISH, type LetterWords } from '#model/paper/letter-frame.ts';
import type { ShownRoute } from '#model/shown-route.ts';
import { letterFlow } from './letter-flow.ts';
import { DRAFT_MARK, type LetterParts } from './letter-parts.ts';
import { letterStyle } from './letter-style.ts';

/**
 * Writes a letter as HTML mail: one column of table rows, at most 600 pixels wide and readable at 320. It loads
 * nothing; a logo is embedded in the message. Its rules are in one `<style>`, which the mail engine inlines for
 * Outlook.
 * @param drawn Draws the icon of a help route. Default: no icons.
 */
export function writeLetterHtml(
  letters: readonly LetterParts[],
  logo: Logo | null = null,
  drawn: RoutePicture = NONE,
): string {
  // English comes last and sets the page's language; rows of another language are tagged.
  const parts = letters.at(-1);
  if (!parts) throw new Error('A mail without a letter');
  const page = h(null, [
    { type: 'doctype' },
    h('html', { lang: parts.lang }, [
      head(parts),
      h('body', [frame(letters.flatMap((letter) => rows(letter, parts.lang, logo, drawn)))]),
    ]),
  ]);
  return `${toHtml(page)}\n`;
}

const head = (parts: LetterParts) =>
  h('head', [
    h('meta', { charSet: 'utf-8' }),
    h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    h('meta', { name: 'color-scheme', content: 'light dark' }),
    h('meta', { name: 'supported-color-schemes', content: 'light dark' }),
    h('title', parts.subject),
    h('style', letterStyle(parts.school.colour)),
  ]);

/** Outlook ignores `max-width`; other programs ignore the `width` attribute where CSS sets a width. */
const frame = (content: Element[]) =>
  layout({ className: ['page'], width: '100%' }, [
    h('tr', [
      h('td.margin', { align: 'center' }, [
        layout({ className: ['sheet'], width: '600' }, content),
      ]),
    ]),
  ]);

const layout = (properties: { className: string[]; width: string }, content: Element[]) =>
  h(
    'table',
    { ...properties, role: 'presentation', cellPadding: '0', cellSpacing: '0', border: '0' },
    [h('tbody', content)],
  );

/** Set on each cell, since letters in different directions may follow one another. */
const rowIn =
  ({ lang, direction }: LetterParts, page: string) =>
  (name: string, content: ElementContent[]) =>
    h('tr', [
      direction === 'rtl'
        ? h('td', { className: [name, 'rtl'], lang, dir: direction, align: 'right' }, content)
        : h('td', { className: [name], ...(lang === page ? {} : { lang }) }, content),
    ]);

const rows = (
  parts: LetterParts,
  page: string,
  logo: Logo | null,
  drawn: RoutePicture,
): Element[] => {
  const row = rowIn(parts, page);
  return [
    ...(parts.draft.length > 0 ? [row('draft', draftMark(parts))] : []),
    row('head', [
      ...(logo ? [h('p.logo', [logoImage(logo)])] : []),
      h('p.school', parts.school.name),
      ...parts.school.lines.map((line) => h('p.small', { ...latin(parts) }, line)),
    ]),
    row('part', [
      ...(parts.date ? [h('p.date', parts.date)] : []),
      h('p', parts.greeting),
      h('h1', parts.subject),
      ...letterFlow(parts.front),
      h('p', [
        parts.signOff.words,
        h('br'),
        h('br'),
        h('strong', parts.signOff.name),
        h('br'),
        parts.signOff.role,
      ]),
    ]),
    row('card', card(parts, drawn)),
    ...(parts.card.slip ? [row('slip', slip(parts.card.slip))] : []),
    ...(parts.card.talk ? [row('slip', talk(parts.card.talk))] : []),
  ];
};

/** The SVG of a help route; `null` where it has none. */
type RoutePicture = (route: ShownRoute) => string | null;
const NONE: RoutePicture = () => null;

/** An embedded picture as a data URL. */
const dataAddress = (svg: string): string => `data:image/svg+xml,${encodeURIComponent(svg)}`;

/** Largest logo in a mail, in pixels. */
const LOGO_BOX = { width: 200, height: 80 };
/** Content-ID of the logo. */
export const LOGO_ID = 'school-logo@forewarned';

/** Outlook takes the size of a picture only from its attributes. */
const logoImage = (logo: Logo): Element => {
  const { width, height } = logoSize(logo, LOGO_BOX);
  return h('img', {
    src: `cid:${LOGO_ID}`,
    alt: logo.alt,
    width: String(Math.max(1, Math.round(width))),
    height: String(Math.max(1, Math.round(height))),
    border: '0',
  });
};

/** Addresses, numbers and English words keep their direction in a right-to-left letter. */
const latin = ({ direction }: LetterParts): { dir?: 'ltr' } =>
  direction === 'rtl' ? { dir: 'ltr' } : {};

const draftMark = (parts: LetterParts): ElementContent[] => [
  h('p', latin(parts), [h('strong', DRAFT_MARK)]),
  h(
    'ul',
    parts.draft.map((reason) =>
      h('li', reason === ENGLISH.draft ? [h('span', latin(parts), reason)] : reason),
    ),
  ),
];

const card = (parts: LetterParts, drawn: RoutePicture): ElementContent[] => {
  const { card, words } = parts;
  return [
    h('h2', card.title),
    ...titledList('ul', card.openers),
    ...titledList('ol', card.firstHour),
    h('h3', card.routes.title),
    h(
      'ul',
      card.routes.items.map((item) => route(item, words, drawn(item))),
    ),
    h('h3', card.contact.title),
    h('p', latin(parts), [`${card.contact.name}: ${card.contact.how}`]),
  ];
};

const titledList = (
  tag: 'ul' | 'ol',
  { title, items }: { title: string; items: readonly Text[] },
): ElementContent[] =>
  items.length === 0
    ? []
    : [
        h('h3', title),
        h(
          tag,
          items.map((item) => h('li', letterFlow(item))),
        ),
      ];

const route = (
  { name, contact, says }: ShownRoute,
  words: LetterWords,
  picture: string | null,
): Element =>
  h('li', [
    ...(picture
      ? [
          h('img', { src: dataAddress(picture), alt: '', width: '28', height: '28', border: '0' }),
          ' ',
        ]
      : []),
    h('strong', name),
    ...contact
      .filter(({ text }) => text !== name)
      .flatMap(({ text, href }, index) => [
        index === 0 ? ': ' : ` ${words.or} `,
        href ? h('a', { href }, text) : text,
      ]),
    ...(says ? [h('br'), says] : []),
  ]);

const slip = (slip: NonNullable<LetterParts['card']['slip']>): ElementContent[] => [
  h('h2', slip.title),
  h('p.small', slip.how),
  h('p', letterFlow(slip.says)),
  ...slip.fields.map((field) => h('p', `${field}:`)),
];

const talk = ({
  title,
  says,
  items,
}: NonNullable<LetterParts['card']['talk']>): ElementContent[] => [
  h('h2', title),
  h('p', [h('strong', letterFlow(says))]),
  h(
    'ul',
    items.map((item) => h('li', letterFlow(item))),
  ),
];
