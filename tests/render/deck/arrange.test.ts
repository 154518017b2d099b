import { expect, test } from 'vitest';
import type { SlideBlock } from '#model/lesson/slide.ts';
import { arrange, type Region } from '#render/arrange/arrange.ts';
import { slidePages } from '#render/arrange/slide-pages.ts';
import { BLOCKS, flow, place, slide, version } from './sample-version.ts';

const block = (kind: SlideBlock['kind']) => BLOCKS.find((each) => each.kind === kind) as SlideBlock;
const kindsIn = (region: Region, blocks: SlideBlock[]) =>
  arrange(blocks).regions[region].map(({ kind }) => kind);

test('a picture stands beside words, or over a line of them', () => {
  const words: SlideBlock = {
    kind: 'prose',
    nodes: flow('One two three four five six seven eight nine ten.'),
    place,
  };
  expect(arrange([block('scene'), words]).shape).toBe('beside');
  expect(arrange([block('scene'), block('prose')]).shape).toBe('stack');
  expect(arrange([block('scene'), block('prose')], true).shape).toBe('beside');
});

test('a few words said stand under the picture; more, or words told besides, stand beside it', () => {
  const said = block('speech');
  const more: SlideBlock = { ...said, nodes: flow(Array(10).fill('word').join(' ')) } as SlideBlock;
  expect(arrange([block('scene'), said]).shape).toBe('stack');
  expect(arrange([block('scene'), said], true).shape).toBe('beside');
  expect(arrange([block('scene'), more]).shape).toBe('beside');
  expect(arrange([block('scene'), block('prose'), said]).shape).toBe('beside');
});

test('a task stands beside its cards, and a message along the foot', () => {
  const blocks = [block('sort'), block('task'), block('key-message')];
  expect(arrange(blocks).shape).toBe('split');
  expect(kindsIn('main', blocks)).toEqual(['sort']);
  expect(kindsIn('side', blocks)).toEqual(['task']);
  expect(kindsIn('foot', blocks)).toEqual(['key-message']);
});

test('a sentence that leads in to a task stands over it; more words have a column of their own', () => {
  const long: SlideBlock = { kind: 'prose', nodes: flow('word '.repeat(25)), place };
  expect(arrange([block('prose'), block('task')]).shape).toBe('task');
  expect(kindsIn('main', [block('prose'), block('task')])).toEqual(['prose', 'task']);
  expect(arrange([long, block('task')]).shape).toBe('split');
});

test('a screen fills one half, the question about it stands in the other, a message along its foot', () => {
  const blocks = [block('screen'), block('choices'), block('key-message')];
  expect(arrange(blocks).shape).toBe('panel');
  expect(kindsIn('media', blocks)).toEqual(['screen']);
  expect(kindsIn('main', blocks)).toEqual(['choices']);
  expect(kindsIn('foot', blocks)).toEqual(['key-message']);
});

test('a scene fills a slide of story, and one side of the first and the last', () => {
  const stage = { setting: 'classroom', light: 'day', show: 'together', people: [], things: [] };
  const scene = { ...block('scene'), stage: { ...stage, says: [], place } } as SlideBlock;
  const frameOf = (signposted: boolean) => {
    const { shape, regions } = arrange([scene, block('prose')], signposted, () => 240);
    const [media] = regions.media;
    return { shape, frame: media?.kind === 'scene' ? media.frame : null };
  };
  expect(frameOf(false)).toMatchObject({ shape: 'full', frame: { aspect: null, foot: 240 } });
  expect(frameOf(true)).toMatchObject({ shape: 'panel', frame: { foot: 0 } });
});

test('a scene beside a screen stands behind the words', () => {
  const blocks = [block('screen'), block('scene'), block('prose')];
  expect(arrange(blocks).shape).toBe('panel');
  expect(kindsIn('side', blocks)).toEqual(['scene']);
});

test('a message and a sentence on it stand together; points under it are points', () => {
  expect(kindsIn('main', [block('key-message'), block('prose')])).toEqual(['key-message', 'prose']);
  const points: SlideBlock = { kind: 'prose', nodes: flow('One.', 'Two.'), place };
  expect(kindsIn('top', [block('key-message'), points])).toEqual(['key-message']);
});

test('what a help slide says first stands over its routes', () => {
  const blocks = [block('key-message'), block('prose'), block('help')];
  expect(kindsIn('top', blocks)).toEqual(['key-message', 'prose']);
  expect(kindsIn('main', blocks)).toEqual(['help']);
});

test.each(BLOCKS.map((each) => [each.kind, each] as const))(
  'a slide of %s alone loses nothing',
  (_, each) => {
    const { regions } = arrange([each]);
    expect(Object.values(regions).flat()).toEqual([each]);
  },
);

const pageOf = (...blocks: SlideBlock[]) =>
  slidePages(slide('s1', 'text', blocks), {
    version: version(),
    pictures: { has: () => true },
  }).first;

test('a table of two columns alone is two views on paper; with words beside it, it is not', () => {
  const row = (...cells: string[]) => ({
    type: 'tableRow' as const,
    children: cells.map((value) => ({
      type: 'tableCell' as const,
      children: [{ type: 'text' as const, value }],
    })),
  });
  const table = {
    kind: 'prose',
    nodes: [{ type: 'table', children: [row('Use', 'Not'), row('this', 'that')] }],
    place,
  } as SlideBlock;
  expect(pageOf(table)).toMatchObject({ ground: 'paper', hints: ['two-views'] });
  expect(pageOf(table, block('key-message')).hints).not.toContain('two-views');
});

test('the options of a question alone are fields; beside a screen, or as pictures, they are not', () => {
  const words = block('choices');
  expect(pageOf(words).hints).toContain('in-fields');
  expect(pageOf(block('screen'), words).hints).not.toContain('in-fields');
  expect(pageOf(block('check')).hints).not.toContain('in-fields');
});
