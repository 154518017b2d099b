import type { Element } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { visit } from 'unist-util-visit';
import { expect, test } from 'vitest';
import type { TranslatedLetter } from '#model/paper/letter.ts';
import { ENGLISH } from '#model/paper/letter-frame.ts';
import { EVERYONE } from '#model/paper/letter-reader.ts';
import { letterParts } from '#render/letters/letter-parts.ts';
import { writeLetterHtml } from '#render/letters/write-letter-html.ts';
import { flow, sampleVersion, text } from './sample-letter.ts';

const elements = (html: string): Element[] => {
  const found: Element[] = [];
  visit(fromHtml(html), 'element', (node) => void found.push(node));
  return found;
};

const html = writeLetterHtml([letterParts(sampleVersion())]);

test('the letter has everything in order', () => {
  const order = [
    'Draft: not for sending yet',
    'report says what is still to do',
    'Larkfield &#x26; St Bride’s School',
    '24 November 2026',
    'Dear parents and carers,',
    '<h1>Online safety lessons in Years 5 and 6</h1>',
    'We are writing',
    'Yours sincerely,',
    'Mr D. O’Rourke',
    'Headteacher',
    'Help card',
    'Ways to start talking',
    'If something has gone wrong: the first hour',
    'Who can help',
    'Childline',
    'Return slip',
  ];
  const places = order.map((part) => html.indexOf(part));
  expect(places.filter((place) => place < 0)).toEqual([]);
  expect(places).toEqual([...places].sort((a, b) => a - b));
});

test('a final letter carries no mark', () => {
  expect(writeLetterHtml([letterParts(sampleVersion({ draft: [] }))])).not.toContain('Draft');
});

test('it is one column that Outlook can set: no flex, grid, float, script, picture or form', () => {
  const names = new Set(elements(html).map(({ tagName }) => tagName));
  for (const name of ['script', 'img', 'form', 'iframe', 'div', 'link', 'svg', 'input'])
    expect(names).not.toContain(name);
  expect(html).not.toMatch(/display:\s*(flex|grid)|float:|position:|background-image|url\(/);
  const tables = elements(html).filter(({ properties }) => properties.role === 'presentation');
  expect(tables).toHaveLength(2);
  for (const row of elements(html).filter(({ tagName }) => tagName === 'tr')) {
    expect(row.children.filter((child) => child.type === 'element')).toHaveLength(1);
  }
});

test('it says its language, and one first-level heading', () => {
  expect(elements(html).find(({ tagName }) => tagName === 'html')?.properties.lang).toBe('en-GB');
  expect(elements(html).filter(({ tagName }) => tagName === 'h1')).toHaveLength(1);
});

test('links are real, and nothing tracks', () => {
  const links = elements(html)
    .filter(({ tagName }) => tagName === 'a')
    .map(({ properties }) => String(properties.href));
  expect(links).toContain('tel:08001111');
  expect(links).toContain('https://www.childline.org.uk');
  expect(links.every((href) => /^(https:|tel:|mailto:)/.test(href) && !href.includes('?'))).toBe(
    true,
  );
});

test('what a letter may not hold is gone, its words stay', () => {
  const front = flow(
    '[press](javascript:alert(1)) ![An otter](otter)\n\n<b onclick="x()">raw</b>\n\n## Part',
  );
  const hostile = writeLetterHtml([
    letterParts(
      sampleVersion({
        letter: { front, subject: 'A\r\nBcc: x@y.example', slip: undefined } as never,
      }),
    ),
  ]);
  expect(hostile).not.toMatch(/javascript:|onclick|<img/);
  expect(hostile).toContain('An otter');
  expect(hostile).toContain('<h2>Part</h2>');
  expect(hostile).toContain('<title>A Bcc: x@y.example</title>');
});

test('text cannot become markup', () => {
  const markup = writeLetterHtml([
    letterParts(
      sampleVersion({
        letter: {
          front: [
            { type: 'paragraph', children: text('a') },
            { type: 'paragraph', children: [{ type: 'text', value: '<script>x</script>' }] },
          ],
        },
      }),
    ),
  ]);
  expect(markup).not.toContain('<script>');
  expect(markup).toContain('&#x3C;script>');
});

test('in a letter that is read from right to left, numbers and addresses keep their order', () => {
  const version = sampleVersion();
  const locale: TranslatedLetter = {
    lang: 'ur',
    name: 'اردو',
    english: 'Urdu',
    direction: 'rtl',
    confirmed: false,
    months: Array.from({ length: 12 }, (_, index) => `m${index}`),
    words: { ...ENGLISH, or: 'یا', draft: 'مسودہ' },
    letter: version.letter,
  };
  const turned = writeLetterHtml([letterParts(version, EVERYONE, locale)]);
  expect(turned).toContain('<p class="small" dir="ltr">01632 960123 · ');
  expect(turned).toContain('<p dir="ltr">Ms P. Ahmed: ring the school office on 01632 960123</p>');
  expect(turned).toContain(`<span dir="ltr">${ENGLISH.draft}</span>`);
  expect(turned).toMatch(/0800 1111<\/a> یا /);
  expect(html).not.toContain('dir=');
});

test('where a route is drawn, its picture comes with the page, and is told to no screen reader', () => {
  const drawn = writeLetterHtml(
    [letterParts(sampleVersion())],
    null,
    ({ id }) => `<svg id="${id}"/>`,
  );
  const pictures = elements(drawn).filter(({ tagName }) => tagName === 'img');
  const routes = letterParts(sampleVersion()).card.routes.items;
  expect(
    pictures.map(({ properties: { src, alt } }) => [decodeURIComponent(String(src)), alt]),
  ).toEqual(routes.map(({ id }) => [`data:image/svg+xml,<svg id="${id}"/>`, '']));
});

test('a table of the lead’s own is one that a screen reader steps through, and layout is none', () => {
  const front = flow('| Day | Class |\n| --- | --- |\n| Monday | 3A |');
  const all = elements(writeLetterHtml([letterParts(sampleVersion({ letter: { front } }))]));
  const tables = all.filter(({ tagName }) => tagName === 'table');
  const dataTables = tables.filter(({ properties }) => properties.role !== 'presentation');
  expect(dataTables.map(({ properties }) => properties.className)).toEqual([['data']]);
  const heads = all.filter(({ tagName }) => tagName === 'th');
  expect(heads.map(({ properties }) => properties.scope)).toEqual(['col', 'col']);
});

test('a card to keep has its heading, what it says and ways to start talking', () => {
  const { letter } = sampleVersion();
  const card = { ...letter.card, talk: text('Keep this on the fridge.') };
  const parts = letterParts(sampleVersion({ letter: { card } }));
  const page = writeLetterHtml([parts]);
  const order = [parts.card.talk?.title ?? '', 'Keep this on the fridge.', 'What do you like most'];
  const places = order.map((part) => page.lastIndexOf(part));
  expect(places.filter((place) => place < 0)).toEqual([]);
  expect(places).toEqual(places.toSorted((a, b) => a - b));
  expect(page).toContain(`<h2>${order[0]}</h2>`);
});

test('a cell says its language where that is not the page’s', () => {
  const cells = elements(html).filter(({ tagName }) => tagName === 'td');
  expect(cells.filter(({ properties }) => properties.lang !== undefined)).toEqual([]);
});
