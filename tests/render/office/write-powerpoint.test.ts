import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { fromXml } from 'xast-util-from-xml';
import { forPupils } from '#adapt/for-pupils.ts';
import type { Problem } from '#diagnostics/problem.ts';
import type { BandVersion } from '#model/band-version.ts';
import { ANY_ACCENT, SLIDE_ACCENTS } from '#render/arrange/slides-theme.ts';
import { pupilsSlides } from '#render/pptx/pupils-slides.ts';
import { writePowerPoint } from '#render/pptx/write-powerpoint.ts';
import { BLOCKS, flow, place, slide, version } from '../deck/sample-version.ts';
import { library } from '../pictures/library.ts';
import { office } from './office.ts';
import { openSlides, slideWords } from './open-slides.ts';

const tools = { ...office, paper: { pictures: library } };
const write = (of: BandVersion, problems: Problem[] = []) =>
  writePowerPoint({ ...of, draft: of.draft.length > 0 }, tools, (problem) =>
    problems.push(problem),
  );

const all = write(version());
const file = openSlides(all.bytes);

test('every part is well formed, has its type, and what it refers to is there', () => {
  const types = file.parts['[Content_Types].xml'] ?? '';
  const overridden = [...types.matchAll(/PartName="\/([^"]+)"/g)].map(([, name]) => name);
  for (const [name, markup] of Object.entries(file.parts)) {
    expect(() => fromXml(markup), name).not.toThrow();
    if (name.endsWith('.rels') || name === '[Content_Types].xml') continue;
    expect(overridden, name).toContain(name);
    const relations = file.relations(name);
    for (const [, id = ''] of markup.matchAll(/ r:(?:id|embed)="([^"]+)"/g))
      expect(relations.has(id), `${id} of ${name}`).toBe(true);
    for (const { target, external } of relations.values())
      expect(external || file.names.includes(target), `${target} of ${name}`).toBe(true);
  }
  for (const name of overridden) expect(file.names).toContain(name);
});

test('each slide has a layout, a title in its place, a number, notes, and ids of its own', () => {
  expect(file.slides.length).toBe(all.slides);
  expect(file.notes.length).toBe(all.slides);
  for (const [index, markup] of file.slides.entries()) {
    const path = `ppt/slides/slide${index + 1}.xml`;
    const kinds = [...file.relations(path).values()].map(({ kind }) => kind);
    expect(kinds.filter((kind) => kind === 'slideLayout')).toHaveLength(1);
    expect(kinds.filter((kind) => kind === 'notesSlide')).toHaveLength(1);
    expect(markup.match(/<p:ph type="(title|ctrTitle)"/g)).toHaveLength(1);
    expect(markup.match(/<p:ph type="sldNum"/g)).toHaveLength(1);
    const ids = [...markup.matchAll(/<p:cNvPr id="(\d+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(slideWords(file.notes[index] ?? '').join('').length).toBeGreaterThan(10);
  }
});

test('a slide’s places are places of its layout', () => {
  for (const [index, markup] of file.slides.entries()) {
    const relations = [...file.relations(`ppt/slides/slide${index + 1}.xml`).values()];
    const layout = relations.find(({ kind }) => kind === 'slideLayout');
    const layoutXml = file.parts[layout?.target ?? ''] ?? '';
    for (const [, idx] of markup.matchAll(/<p:ph [^>]*idx="(\d+)"/g))
      expect(layoutXml.includes(`idx="${idx}"`), `place ${idx} of slide ${index + 1}`).toBe(true);
  }
});

test('every picture has a description, or says that it only decorates', () => {
  let described = 0;
  for (const markup of file.slides)
    for (const [picture] of markup.matchAll(/<p:pic>.*?<\/p:pic>/gs)) {
      const alt = / descr="([^"]*)"/.exec(picture)?.[1];
      expect(alt).toBeDefined();
      if (alt) described++;
      else expect(picture).toContain('<adec:decorative');
    }
  expect(described).toBeGreaterThan(2);
  expect(file.slides.join('')).toContain(' descr="Otter waves at a laptop"');
});

test('a picture that is shown twice is in the file once', () => {
  const scene = BLOCKS.filter(({ kind }) => kind === 'scene');
  const twice = openSlides(
    write(version([slide('s1', 'story', scene), slide('s2', 'story', scene)])).bytes,
  );
  expect(twice.names.filter((name) => name.endsWith('.png'))).toHaveLength(1);
});

test('what a question hides follows it on the next slide, and its notes say it beforehand', () => {
  const words = file.slides.map((markup) => slideWords(markup).join('\n'));
  for (const [question, answer] of [
    ['Who can help Otter?', 'REPLY listens'],
    ['What could Otter do?', 'LEADS to toast'],
    ['Know or told?', 'REASON one'],
    ['What comes first?', 'REASON in that order'],
    ['Which half fits?', 'REASON they fit'],
    ['What Jo knew', 'UNCOVERED'],
  ] as const) {
    const asked = words.findIndex((text) => text.includes(question) && !text.includes('Answer'));
    expect(asked, question).toBeGreaterThan(0);
    expect(words[asked]).not.toContain(answer);
    const answered = words.findIndex((text) => text.includes(answer));
    expect(answered, answer).toBeGreaterThan(asked);
    expect(words[answered]).toMatch(/^Answers?: /);
  }
  const asked = words.findIndex((text) => text.includes('Know or told?'));
  expect(slideWords(file.notes[asked] ?? '').join('\n')).toContain('REASON one');
});

test('pictured cards that have no room in their groups side by side get a slide a group', () => {
  const problems: Problem[] = [];
  const card = (words: string, group: string) => ({
    text: [{ type: 'text' as const, value: words }],
    picture: { name: 'otter', alt: 'An otter', place },
    group,
    why: [],
    place,
  });
  const cards = ['My street', 'My password', 'How old I am', 'My whole name'];
  const wall = ['A colour I like', 'A joke about bananas'];
  const tried = version([
    slide('s1', 'activity', [
      {
        kind: 'sort',
        id: 'pockets',
        prompt: 'In your pocket, or on the wall?',
        groups: ['Pocket', 'Wall'],
        cards: [
          ...cards.map((words) => card(words, 'Pocket')),
          ...wall.map((words) => card(words, 'Wall')),
        ],
        place,
      },
    ]),
  ]);
  const band = {
    ...tried.band,
    phase: 'early',
    readAloud: true,
    slideType: { body: 36, title: 54 },
  };
  const { slides } = openSlides(write({ ...tried, band } as BandVersion, problems).bytes);
  expect(problems).toEqual([]);
  const answers = slides.map(slideWords).filter(([title]) => title?.startsWith('Answer'));
  expect(answers).toHaveLength(2);
  expect(answers[0]).toEqual(expect.arrayContaining(['Pocket', ...cards]));
  expect(answers[1]).toEqual(expect.arrayContaining(['Wall', ...wall]));
});

test('notes stand on notes pages alone, with the minutes', () => {
  expect(file.slides.filter((markup) => markup.includes('NOTE'))).toEqual([]);
  expect(slideWords(file.notes[1] ?? '')).toEqual(
    expect.arrayContaining(['Story: 2 minutes, short route 1 minute.', 'NOTE for the teacher.']),
  );
});

test('all text is British English in the theme’s fonts and colours', () => {
  const markup = [...file.slides, ...file.notes].join('');
  expect(new Set(markup.match(/ lang="[^"]*"/g))).toEqual(new Set([' lang="en-GB"']));
  expect(markup.match(/<a:srgbClr[^>]*>/g)).toBeNull();
  expect(markup.match(/<a:latin typeface="(?!\+)[^>]*>/g)).toBeNull();
  expect(file.parts['ppt/theme/theme1.xml']).toMatch(
    /<a:latin typeface="Atkinson Hyperlegible Next" panose="\w{20}"/,
  );
});

test('no text is smaller than the band’s smallest, but for the foot', () => {
  for (const markup of file.slides)
    for (const [, size] of markup
      .replace(/<p:sp>(?:(?!<\/p:sp>).)*type="(?:ftr|sldNum)".*?<\/p:sp>/gs, '')
      .matchAll(/ sz="(\d+)"/g))
      expect(Number(size)).toBeGreaterThanOrEqual(1800);
});

test('the same input gives the same bytes, made on the day of the build', () => {
  expect(write(version()).bytes).toEqual(all.bytes);
  expect(file.parts['docProps/core.xml']).toContain('2026-11-24T00:00:00Z');
  expect(file.parts['docProps/core.xml']).toContain('<dc:title>Otter’s call</dc:title>');
});

test('what finds no room is reported where it is written', () => {
  const problems: Problem[] = [];
  const long = Array(400).fill('Otter swims on and on.').join(' ');
  write(version([slide('s1', 'text', [{ kind: 'prose', nodes: flow(long), place }])]), problems);
  expect(problems.map(({ ruleId }) => ruleId)).toEqual(['fits-slide']);
  expect(problems[0]?.place).toEqual(place);
});

test('a number in a table is a link, on a line of its own where its name leaves no room', () => {
  const cell = (...children: object[]) => ({ type: 'tableCell', children });
  const words = (value: string) => ({ type: 'text', value });
  const call = (name: string) => [
    { type: 'strong', children: [words(name)] },
    words(' '),
    { type: 'link', url: 'tel:08001111', children: [words('0800 1111')] },
  ];
  const nodes = [
    {
      type: 'table',
      children: [
        [cell(words('For what')), cell(words('Who'))],
        [cell(words('Talk')), cell(...call('Childline'))],
        [
          cell(words('Advice')),
          cell(...call('The helpline for everybody whose name is as long as this')),
        ],
      ].map((children) => ({ type: 'tableRow', children })),
    },
  ] as ReturnType<typeof flow>;
  const made = openSlides(
    write(version([slide('s1', 'text', [{ kind: 'prose', nodes, place }])])).bytes,
  );
  const [markup = ''] = made.slides;
  const cells = (markup.match(/<a:tc>.*?<\/a:tc>/gs) ?? []).filter((each) => each.includes('0800'));
  expect(cells).toHaveLength(2);
  const links = [...made.relations('ppt/slides/slide1.xml').values()];
  expect(links.filter(({ target }) => target === 'tel:08001111').length).toBeGreaterThan(0);
  for (const each of cells) expect(each).toContain('<a:hlinkClick');
  expect(cells.map((each) => each.includes('<a:br'))).toEqual([false, true]);
});

test('every way to help is on a slide, those to turn to first and those that follow with what each is for', () => {
  const routes = Array.from({ length: 7 }, (_, index) => ({
    ...{
      id: `route-${index}`,
      name: `Route ${index}`,
      contact: [{ text: `0800 00${index}`, href: null }],
    },
    ...{ says: 'When something has happened to you.', check: false },
  }));
  const message = 'Tell one adult at home and one at school. '.repeat(3);
  const help = slide('s1', 'help', [
    { kind: 'key-message', nodes: flow(message), place },
    { kind: 'help', routes, place },
  ]);
  const said = openSlides(write(version([help])).bytes)
    .slides.flatMap(slideWords)
    .join(' ');
  for (const { name } of routes) expect(said.split(name)).toHaveLength(2);
});

test('every band has the colours that its deck has', () => {
  const tokens = readFileSync(
    new URL('../../../slides/styles/tokens.css', import.meta.url),
    'utf8',
  );
  const NAMES = {
    accent: 'accent',
    deep: 'accent-deep',
    soft: 'accent-soft',
    line: 'accent-line',
    signal: 'signal',
    paper: 'paper',
  };
  const accents = (css: string) =>
    Object.fromEntries(
      Object.entries(NAMES).flatMap(([key, name]) => {
        const found = new RegExp(`--${name}: #(\\w{6});`).exec(css)?.[1];
        return found ? [[key, found.toUpperCase()]] : [];
      }),
    );
  const bands = [...tokens.matchAll(/\[data-band="(\w+)"\] \{([^}]*)\}/g)];
  expect(bands.length).toBeGreaterThan(4);
  expect(SLIDE_ACCENTS).toEqual(
    Object.fromEntries(bands.map(([, band, css = '']) => [band, accents(css)])),
  );
  const { paper: _, ...any } = accents(tokens);
  expect(ANY_ACCENT).toEqual(any);
});

test('what pupils are handed has every slide, and neither notes nor answers, nor a place for notes', () => {
  const teachers = version();
  const handed = writePowerPoint(pupilsSlides(forPupils(teachers)), tools, () => {});
  const opened = openSlides(handed.bytes);
  expect(opened.notes).toEqual([]);
  expect(opened.names.filter((name) => /notes/i.test(name))).toEqual([]);
  for (const [name, markup] of Object.entries(opened.parts))
    for (const { target, external } of opened.relations(name).values())
      expect(
        external || opened.names.includes(target),
        `${target} of ${name} ${markup.length}`,
      ).toBe(true);
  const words = opened.slides.map((markup) => slideWords(markup).join(' '));
  for (const { title } of teachers.slides)
    expect(words.some((text) => text.includes(title))).toBe(true);
  expect(words.join(' ')).not.toMatch(/Answers?: |✓/);
  const asked = file.slides.map((markup) => slideWords(markup).join(' '));
  expect(asked.join(' ')).toMatch(/Answers?: |✓/);
});

test('options alone on a slide are fields down to its foot, each one shape with its letter', () => {
  const asked = BLOCKS.filter(({ kind }) => kind === 'choices');
  const { slides } = openSlides(write(version([slide('s1', 'question', asked)])).bytes);
  const shapes = (slides[0] ?? '').match(/<p:sp>.*?<\/p:sp>/gs) ?? [];
  const options = shapes.filter((shape) => shape.includes('name="Option'));
  expect(options.map((shape) => slideWords(shape).join(''))).toEqual([
    expect.stringMatching(/^A\s*Swim away$/),
    expect.stringMatching(/^B\s*Ask Jo$/),
  ]);
  const frames = options.map((shape) => ({
    x: Number(/<a:off x="(\d+)"/.exec(shape)?.[1]),
    foot:
      Number(/<a:off x="\d+" y="(\d+)"/.exec(shape)?.[1]) +
      Number(/<a:ext cx="\d+" cy="(\d+)"/.exec(shape)?.[1]),
  }));
  expect(frames.map(({ x }) => x)).toEqual([0, 0]);
  expect(Math.abs((frames.at(-1)?.foot ?? 0) - 720 * 9525)).toBeLessThan(9525);
});
