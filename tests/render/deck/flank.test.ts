import { expect, test } from 'vitest';
import type { Scene } from '#model/lesson/content.ts';
import type { Slide, SlideBlock } from '#model/lesson/slide.ts';
import { atWork } from '#render/arrange/at-work.ts';
import type { Leanness, SlideContext } from '#render/arrange/deck-context.ts';
import { flankSteps } from '#render/arrange/flank.ts';
import { slidePages } from '#render/arrange/slide-pages.ts';
import { chatOf } from '../../screen-of.ts';
import { BLOCKS, flow, place, slide, version } from './sample-version.ts';

const actor = (who: string, mood: string) => ({
  ...{ who, mood, pose: null, looks: null, at: null, holds: null, mess: null },
});
const scene = (show: string, people: ReturnType<typeof actor>[]): SlideBlock =>
  ({
    ...BLOCKS.find(({ kind }) => kind === 'scene'),
    stage: { setting: 'kitchen', light: 'evening', show, people, things: [], says: [], place },
  }) as unknown as SlideBlock;
const block = (kind: SlideBlock['kind']) =>
  BLOCKS.find((block) => block.kind === kind) as SlideBlock;
const check = (question: string): SlideBlock =>
  ({
    ...block('choices'),
    question,
  }) as SlideBlock;

const base = version();
const body = (build: string) => ({ ...base.cast.amira?.drawn, build });
const cast = {
  amira: { ...base.cast.amira, drawn: body('child') },
  rhian: { ...base.cast.amira, id: 'rhian', name: 'Rhian', drawn: body('child') },
  jo: { ...base.cast.amira, id: 'jo', name: 'Jo', drawn: body('adult') },
} as unknown as SlideContext['version']['cast'];

const story = [
  slide('s1', 'story', [scene('close-up', [actor('amira', 'worried')])]),
  slide('s2', 'story', [
    chatOf(place, 'Quill', [{ from: 'Amira', text: 'Why so fast?' }], { Amira: 'amira' }),
  ]),
  slide('s3', 'story', [
    scene('child-tells', [actor('amira', 'unsure'), actor('jo', 'listening')]),
  ]),
];
const shownBeside = (slide: Slide, before: Slide[] = story, lean: Leanness = 0) => {
  const context = {
    lean,
    version: { ...base, cast, slides: [...before, slide] },
    pictures: { has: () => true },
  } as unknown as SlideContext;
  return slidePages(slide, context).first.flank?.picture ?? null;
};
const people = (picture: ReturnType<typeof shownBeside>) =>
  (picture as Scene | null)?.stage?.people.map(({ who, mood }) => `${who} ${mood}`);

test('a question shows the screen that it asks about, and the next one whom it asks about, as they were', () => {
  const first = slide('q1', 'question', [check('What should Amira do?')], 'check');
  expect(shownBeside(first)).toMatchObject({ kind: 'screen', title: 'Quill' });
  const second = slide('q2', 'question', [check('And now?')], 'check');
  expect(people(shownBeside(second, [...story, first]))).toEqual(['amira unsure']);
});

test('a question on somebody else shows them, and no screen of another', () => {
  const other = slide('q1', 'question', [check('What should Rhian do?')], 'check');
  expect(people(shownBeside(other))).toEqual(['rhian unsure']);
});

test('help shows the adult who listened, rules those whom it is about', () => {
  const help = slide('h', 'help', [block('help')], 'help');
  expect(people(shownBeside(help))).toEqual(['jo listening']);
  expect(people(shownBeside(help, story, 2))).toEqual(['amira listening']);
  expect(people(shownBeside(slide('r', 'rules', [block('rules')], 'welcome')))?.[0]).toBe(
    'amira listening',
  );
});

test('pictures of choices, a table, and a deck without a story leave a slide as it is', () => {
  expect(shownBeside(slide('c', 'question', [block('check')], 'check'))).toBeNull();
  expect(shownBeside(slide('h', 'help', [block('help')], 'help'), [])).toBeNull();
});

test('a task shows as many children as its groups are, and no adult', () => {
  const context = {
    version: { ...base, cast, slides: story },
    pictures: { has: () => true },
  } as unknown as SlideContext;
  const working = (groups: string) =>
    atWork({ kind: 'task', minutes: 2, groups, nodes: flow('Write.'), place }, context)?.stage;
  expect(working('pairs')?.people.map(({ who }) => who)).toEqual(['amira', 'rhian']);
  expect(working('fours')?.people).toHaveLength(2);
  expect(working('the same desks')?.people).toHaveLength(2);
});

test('a second task is in another room and has another child first; cards are sorted, a comic is drawn', () => {
  const task = (words: string, line: number) =>
    ({
      ...{ kind: 'task', minutes: 2, groups: 'pairs', nodes: flow(words) },
      place: { ...place, line },
    }) as Extract<SlideBlock, { kind: 'task' }>;
  const [sort, draw] = [task('Sort the cards.', 7), task('Draw a comic.', 8)] as const;
  const context = {
    version: {
      ...{ ...base, band: { ...base.band, phase: 'primary' }, cast },
      slides: [...story, slide('t1', 'activity', [sort]), slide('t2', 'activity', [draw])],
    },
    pictures: { has: () => true },
  } as unknown as SlideContext;
  const [first, second] = [sort, draw].map((block) => atWork(block, context)?.stage);
  expect(first?.things.map(({ name }) => name)).toEqual(['cards']);
  expect(second?.things.map(({ name }) => name)).toEqual(['comic']);
  expect(second?.people[0]?.who).not.toBe(first?.people[0]?.who);
});

test('no face stands for the law or for a bad night', () => {
  const shown = (about: 'law' | 'tonight') => {
    const picture = shownBeside({ ...slide('h', 'text', [block('prose')], 'help'), about });
    return (picture as Scene | null)?.stage;
  };
  expect(shown('law')).toMatchObject({ people: [], things: [{ name: 'scales' }] });
  expect(shown('tonight')).toMatchObject({
    ...{ people: [], light: 'night', things: [{ name: 'telephone' }] },
  });
});

test('the best answer has the child with whoever listened beside it, by day; a pictured one has none', () => {
  const answerTo = (slide: Slide) =>
    slidePages(slide, {
      version: {
        ...{ ...base, band: { ...base.band, readAloud: false }, cast },
        slides: [story[0], story[2], slide],
      },
      pictures: { has: () => true },
    } as unknown as SlideContext).first.answer?.stage;
  const asked = {
    ...block('check'),
    question: 'What should Amira do?',
  } as Extract<SlideBlock, { kind: 'check' }>;
  const plain = {
    ...asked,
    options: asked.options.map((option) => ({ ...option, picture: null })),
  };
  const stage = answerTo(slide('q', 'question', [plain], 'check'));
  expect(stage?.people.map(({ who }) => who)).toEqual(['amira', 'jo']);
  expect(stage?.light).toBe('day');
  const pictured = plain.options.map((option) => ({
    ...option,
    picture: { name: 'dog', alt: '', place },
  }));
  const other = { ...plain, options: pictured } as SlideBlock;
  expect(answerTo(slide('q', 'question', [other], 'check'))).toBeUndefined();
});

test('one face or one thing may stand in a strip, several people may not', () => {
  const context = { version: { ...base, cast, slides: story }, pictures: { has: () => true } };
  const rules = slide('r', 'rules', [block('rules')], 'welcome');
  const law: Slide = { ...slide('h', 'text', [block('prose')], 'help'), about: 'law' };
  const least = (slide: Slide) => {
    const { flank } = slidePages(slide, context as unknown as SlideContext).first;
    return flank && Math.min(...flankSteps(flank));
  };
  expect(least(law)).toBeLessThan(least(rules) ?? 0);
});

test('the law keeps its picture in a deck that must be smaller, in the light that is drawn already, until that is too large too', () => {
  const law = { ...slide('l', 'text', [block('prose')], 'help'), about: 'law' } as Slide;
  const lights = ([0, 1] as const).map((lean) => shownBeside(law, story, lean) as Scene | null);
  expect(lights.map((scene) => scene?.stage?.light)).toEqual(['day', 'evening']);
  expect(lights.map((scene) => scene?.stage?.things[0]?.name)).toEqual(['scales', 'scales']);
  expect(people(shownBeside(law, story, 2))).toHaveLength(1);
});

test('where the best answer takes the place of a strip, one face is large in it', () => {
  const question = { ...block('check'), question: 'What should Amira do?' } as SlideBlock;
  const plain = {
    ...question,
    options: (question as Extract<SlideBlock, { kind: 'check' }>).options.map((option) => ({
      ...option,
      picture: null,
    })),
  } as SlideBlock;
  const asked = slide('q', 'question', [plain], 'check');
  const answerIn = (phase: string) => {
    const band = { ...base.band, phase };
    const whole = { ...base, band, cast, slides: [...story, asked] };
    const context = { version: whole, pictures: { has: () => true } } as unknown as SlideContext;
    return slidePages(asked, context).first.answer?.stage?.people.map(({ who }) => who);
  };
  expect(answerIn('primary')).toEqual(['amira']);
  expect(answerIn('secondary')).toEqual(['amira', 'jo']);
});
