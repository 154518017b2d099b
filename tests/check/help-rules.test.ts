/** Where pupils are sent, and with which number: each reader finds their own, and nobody else's. */
import { describe, expect, test } from 'vitest';
import { checkContacts } from '#check/check-contacts.ts';
import { checkRoutes } from '#check/check-routes.ts';
import { checkSafeTonight } from '#check/check-safe-tonight.ts';
import { checkSignposts } from '#check/check-signposts.ts';
import type { BandVersion } from '#model/band-version.ts';
import type { SharedData } from '#model/lesson/lesson.ts';
import type { Help } from '#model/lesson/slide.ts';
import type { Handout, HandoutBlock } from '#model/paper/handout.ts';
import type { Letter } from '#model/paper/letter.ts';
import { LEAD_ROLE } from '#model/school.ts';
import { flow, text } from '../render/letters/sample-letter.ts';
import { fixture, reasonsFor } from './rule-on.ts';

const { sharedData, version } = fixture;
const { place } = version;
const [sheet] = version.handouts as [Handout];
const prose = (words: string): HandoutBlock => ({ kind: 'prose', nodes: flow(words), place });
/** The band with these parts on its sheet. */
const withSheet = (...blocks: HandoutBlock[]): BandVersion => ({
  ...version,
  handouts: [{ ...sheet, blocks, editions: [] }],
});
const routeOf = (id: string) => {
  const route = sharedData.routes.routes.find((route) => route.id === id);
  if (!route) throw new Error(`No route ${id}`);
  return route;
};
const NAMED = routeOf('childline');
/** The shared data with one more route, for whom a test says. */
const sharedWith = (change: Partial<typeof NAMED>): SharedData => ({
  ...sharedData,
  routes: {
    ...sharedData.routes,
    routes: [
      ...sharedData.routes.routes,
      { ...NAMED, id: 'tried', name: 'Tried', contact: { phone: '0800 999 9999' }, ...change },
    ],
  },
});

describe('a number on a pupil’s page', () => {
  const onPage = withSheet(prose('Ring 0800 999 9999.'));
  const isRefused = (change: Partial<typeof NAMED>) =>
    reasonsFor(checkContacts, { sharedData: sharedWith(change), version: onPage }) !== '';

  test('may stand where it is one of a route for pupils of this age and nation', () => {
    expect(isRefused({})).toBe(false);
  });
  test.each<[string, Partial<typeof NAMED>]>([
    ['is for adults', { readers: ['parent', 'staff'] }],
    ['is for older pupils', { fromBand: 'ks4' }],
    ['is for no pupil', { fromBand: null }],
    ['is of another nation', { nations: ['scotland'] }],
    ['has another number', { contact: { phone: '0800 999 9998' } }],
  ])('is refused where its route %s', (_, change) => expect(isRefused(change)).toBe(true));

  test('is refused in the notes, the plan, and each letter, where no route has it', () => {
    const words = flow('Ring 0800 999 9999.');
    const [slide, ...slides] = version.slides;
    if (!slide) throw new Error('No slide');
    const letter: Letter = { ...version.letter, front: words };
    const translated = { letter } as BandVersion['translations'][number];
    for (const change of [
      { slides: [{ ...slide, notes: words }, ...slides] },
      { plan: { ...version.plan, cover: words } },
      { letter },
      { laterLetters: [{ ...letter, id: 'after' as const }] },
      { translations: [translated] },
    ])
      expect([
        Object.keys(change),
        reasonsFor(checkContacts, { version: { ...version, ...change } }),
      ]).toEqual([Object.keys(change), expect.stringContaining('0800 999 9999')]);
  });

  test('may be any route’s where an adult reads it', () => {
    const letter = { ...version.letter, front: flow('Ring 0800 999 9999.') };
    const adults = sharedWith({ readers: ['staff'], fromBand: null });
    expect(reasonsFor(checkContacts, { sharedData: adults, version: { ...version, letter } })).toBe(
      '',
    );
  });
});

describe('a help panel', () => {
  const panel = (...ids: string[]): Help => ({
    kind: 'help',
    routes: ids.map((id) => ({ id, name: id, contact: [], says: '', check: false })),
    place,
  });
  const both = panel('trusted-adult', 'childline', 'emergency-999');
  const inColumns = (help: Help): HandoutBlock =>
    ({ kind: 'columns', left: [prose('Words.')], right: [help], place }) as HandoutBlock;
  const inPanel = (help: Help): HandoutBlock =>
    ({
      kind: 'organiser',
      panels: [{ title: 'Help', wide: false, blocks: [help], place }],
      place,
    }) as HandoutBlock;

  test.each<[string, (help: Help) => BandVersion]>([
    ['on a sheet', (help) => withSheet(help)],
    ['in columns', (help) => withSheet(inColumns(help))],
    ['in a box of an organiser', (help) => withSheet(inPanel(help))],
    [
      'on a slide',
      (help) => ({
        ...version,
        slides: version.slides.map((slide) => ({
          ...slide,
          blocks: slide.blocks.map((block) => (block.kind === 'help' ? help : block)),
        })),
      }),
    ],
  ])('%s has Childline and 999 beside the adult at hand', (_, made) => {
    expect(reasonsFor(checkRoutes, { version: made(both) })).toBe('');
    expect(
      reasonsFor(checkRoutes, { version: made(panel('trusted-adult', 'emergency-999')) }),
    ).toMatch(/^childline-beside: .*beside “trusted-adult”/);
    expect(reasonsFor(checkRoutes, { version: made(panel('trusted-adult', 'childline')) })).toMatch(
      /^emergency-present: .*without 999/,
    );
  });

  test('has 999 but no Childline where the band is too young for that', () => {
    const older = {
      ...sharedData,
      routes: {
        ...sharedData.routes,
        routes: sharedData.routes.routes.map((route) =>
          route.id === 'childline' ? { ...route, fromBand: 'ks3' } : route,
        ),
      },
    };
    // From the age on at which its first band begins.
    const panels = withSheet(panel('trusted-adult', 'emergency-999'));
    const infants = { ...panels, band: { ...version.band, ages: [5, 7] as [number, number] } };
    expect(reasonsFor(checkRoutes, { version: infants })).toMatch(/^childline-beside/);
    const nursery = { ...panels, band: { ...version.band, ages: [3, 5] as [number, number] } };
    expect(reasonsFor(checkRoutes, { version: nursery })).toBe('');
    const young = withSheet(panel('trusted-adult', 'emergency-999'));
    expect(reasonsFor(checkRoutes, { sharedData: older, version: young })).toBe('');
    expect(
      reasonsFor(checkRoutes, { sharedData: older, version: withSheet(panel('trusted-adult')) }),
    ).toMatch(/^emergency-present/);
  });
});

describe('beside a help route', () => {
  test.each(['24/7', 'from 9 am', '24 hours', 'on weekdays', 'Monday to Friday'])(
    'stand no hours: “%s”',
    (hours) => {
      const named = withSheet(prose(`Childline is there ${hours}.`));
      expect(reasonsFor(checkRoutes, { version: named })).toMatch(/^no-opening-hours/);
      const alone = withSheet(prose(`The club meets ${hours}.`));
      expect(reasonsFor(checkRoutes, { version: alone })).toBe('');
    },
  );

  test('nor in what a route says of itself', () => {
    const route = {
      id: 'emergency-999',
      name: 'Police',
      contact: [],
      says: 'Open 24/7.',
      check: false,
    };
    const childline = { ...route, id: 'childline', says: '' };
    const help: Help = { kind: 'help', routes: [route, childline], place };
    expect(reasonsFor(checkRoutes, { version: withSheet(help) })).toMatch(/^no-opening-hours/);
  });

  test('the lead has the name of this nation', () => {
    const [role, other] = [LEAD_ROLE.england, LEAD_ROLE.wales];
    expect(other.toLowerCase()).not.toBe(role.toLowerCase());
    expect(reasonsFor(checkRoutes, { version: withSheet(prose(`Ask the ${other}.`)) })).toMatch(
      /^lead-by-role/,
    );
    expect(reasonsFor(checkRoutes, { version: withSheet(prose(`Ask the ${role}.`)) })).toBe('');
  });

  test('a service that closed is named nowhere but where a route says what it took over', () => {
    const [gone] = sharedData.routes.retired as [SharedData['routes']['retired'][number]];
    expect(
      reasonsFor(checkRoutes, { version: withSheet(prose(`Tell ${gone.name} of it.`)) }),
    ).toMatch(/^route-current/);
    const route = { name: 'x', contact: [], says: `It was ${gone.name}.`, check: false };
    const help: Help = {
      kind: 'help',
      routes: [
        { ...route, id: 'childline' },
        { ...route, id: 'emergency-999' },
      ],
      place,
    };
    expect(reasonsFor(checkRoutes, { version: withSheet(help) })).toBe('');
  });
});

describe('a deck', () => {
  const [first, ...middle] = version.slides;
  const last = middle.pop();
  if (!first || !last) throw new Error('No slides');

  test('signposts at its beginning and at its end', () => {
    expect(reasonsFor(checkSignposts)).toBe('');
    const opening = [{ ...first, layout: 'text' as const }, ...middle, last];
    expect(reasonsFor(checkSignposts, { version: { ...version, slides: opening } })).toMatch(
      /^help-route-present: .*first slide.*expected “title”/,
    );
    const end = [first, ...middle, { ...last, layout: 'text' as const }];
    expect(reasonsFor(checkSignposts, { version: { ...version, slides: end } })).toMatch(
      /^help-route-present: .*last slide.*expected “closing”/,
    );
  });

  test('has its help in its part on help, and a strip of helpers', () => {
    const without = version.slides.filter(({ part }) => part !== 'help');
    expect(reasonsFor(checkSignposts, { version: { ...version, slides: without } })).toMatch(
      /without a help panel/,
    );
    expect(reasonsFor(checkSignposts, { version: { ...version, strip: [] } })).toMatch(
      /empty helper strip/,
    );
  });

  test('is followed by sheets that each say where to turn', () => {
    for (const words of ['Ring Childline.', 'Tell a grown-up.', 'Tell a grownup.', 'Ask an adult.'])
      expect([words, reasonsFor(checkSignposts, { version: withSheet(prose(words)) })]).toEqual([
        words,
        '',
      ]);
    const bare = withSheet(prose('Draw a kite.'));
    expect(reasonsFor(checkSignposts, { version: bare })).toMatch(/without a help route/);
    const signposted = withSheet(prose('Tell a grown-up.'));
    expect(reasonsFor(checkSignposts, { version: signposted })).toBe('');
  });
});

describe('“safe tonight?”', () => {
  const due = {
    ...version,
    safeTonight: { pupils: flow('Tell someone now.'), families: text('First: are they safe?') },
  };
  const withCard = (...firstHour: string[]): BandVersion => {
    const card = { ...version.letter.card, firstHour: firstHour.map((words) => text(words)) };
    const [slide, ...slides] = version.slides;
    if (!slide) throw new Error('No slide');
    const said = { kind: 'prose' as const, nodes: flow('Tell someone now.'), place };
    return {
      ...due,
      slides: [{ ...slide, blocks: [...slide.blocks, said] }, ...slides],
      letter: { ...version.letter, card },
      laterLetters: [],
    };
  };

  test('is the first thing that a family reads of the first hour', () => {
    const asking = withCard('First: are they safe?', 'Listen.');
    expect(reasonsFor(checkSafeTonight, { version: asking })).toBe('');
    const second = withCard('Listen.', 'First: are they safe?');
    expect(reasonsFor(checkSafeTonight, { version: second })).toMatch(/^safe-tonight: .*letter/);
    expect(reasonsFor(checkSafeTonight, { version: withCard() })).toMatch(
      /^safe-tonight: .*letter/,
    );
  });

  test('stands on a slide', () => {
    const { slides } = version;
    const unsaid = { ...withCard('First: are they safe?'), slides };
    expect(reasonsFor(checkSafeTonight, { version: unsaid })).toMatch(
      /^safe-tonight: .*slides of lks2/,
    );
  });
});
