/** What the shared data names is there: an id that is spelt otherwise is told with its line, and nothing is made. */
import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { checkPrintedRoutes } from '#check/check-printed-routes.ts';
import { checkFrameIds, checkModuleIds, checkStoryIds } from '#check/check-shared-ids.ts';
import { type Problem, startOf } from '#diagnostics/problem.ts';
import type { Component } from '#model/lesson/component.ts';
import type { Stories } from '#model/lesson/story.ts';
import { prepare } from '#pipeline';
import { readWorkshops } from '#read/read-workshops.ts';
import { linesOf } from '#read/yaml-lines.ts';
import { moduleSources, sharedDataForTests } from '#scripts/samples/shared-data.ts';
import { fixtureData, folderOf, hasPicture, prepareFixture, TODAY } from '../prepare-fixture.ts';

const { sharedData, modules } = await sharedDataForTests();
const files = moduleSources;

/** What a check finds. */
function found(check: (report: (problem: Problem) => void) => void): Problem[] {
  const problems: Problem[] = [];
  check((problem) => problems.push(problem));
  return problems;
}

describe('shared YAML', () => {
  test.each([
    [
      'help-routes.yaml',
      'now: report-fraud\n    note: Action',
      'now: report-frod\n    note: Action',
      'report-fraud',
    ],
    [
      'help-routes.yaml',
      'card:\n  early: [emergency-999,',
      'card:\n  early: [emergncy-999,',
      'emergency-999',
    ],
    ['help-routes.yaml', 'plan: [emergency-999,', 'plan: [emergncy-999,', 'emergency-999'],
    ['help-routes.yaml', 'insteadOf: take-it-down', 'insteadOf: take-it-dwn', 'take-it-down'],
    ['help-routes.yaml', 'partOf: [childline, iwf', 'partOf: [childlin, iwf', 'childline'],
    ['help-routes.yaml', 'now: shout', 'now: shuot', 'shout'],
    ['help-routes.yaml', 'elsewhere: police-101', 'elsewhere: polce-101', 'police-101'],
    ['taxonomy.yaml', 'imagesAnywayFrom: ks3', 'imagesAnywayFrom: ks33', 'ks3'],
    [
      'taxonomy.yaml',
      'atRiskFigures: at-risk-images',
      'atRiskFigures: at-risk-image',
      'at-risk-images',
    ],
    [
      'help-routes.yaml',
      '      ks4: Free to ring. They listen, whatever it is about.',
      '      ks44: Free to ring. They listen, whatever it is about.',
      'ks4',
    ],
    [
      'taxonomy.yaml',
      'childline, national-gambling-helpline]',
      'childline, national-gamblin-helpline]',
      'national-gambling-helpline',
    ],
    ['cast.yaml', 'bands: [eyfs]\n    name: Pebble', 'bands: [eyf]\n    name: Pebble', 'eyfs'],
    ['cast.yaml', '{ id: tash, bands: [ks1],', '{ id: tash, bands: [ks11],', 'ks1'],
    [
      'curriculum.yaml',
      'bands: [eyfs]\n    opens: Prepares for Personal,',
      'bands: [eyf]\n    opens: Prepares for Personal,',
      'eyfs',
    ],
    [
      'curriculum.yaml',
      'risks: [stranger-contact, impersonation], says: who',
      'risks: [stranger-contact, impersonaton], says: who',
      'impersonation',
    ],
    ['editions.yaml', 'parts: support', 'parts: suport', 'support'],
    ['embargo.yaml', 'stem: sexual, from: ks3,', 'stem: sexual, from: ks33,', 'ks3'],
    [
      'mechanisms.yaml',
      'opens: [stranger-contact, harmful-content, live-recording, imp',
      'opens: [stranger-contact, harmful-content, live-recordin, imp',
      'live-recording',
    ],
    [
      'mechanisms.yaml',
      'from: ks1\n        works: "The screen says, ',
      'from: ks11\n        works: "The screen says, ',
      'ks1',
    ],
    ['quiz.yaml', 'police-101, report-fraud,', 'police-101, report-frod,', 'report-fraud'],
    [
      'words-by-age.yaml',
      'from: ks4\n        words: >-\n          masturbat',
      'from: ks44\n        words: >-\n          masturbat',
      'ks4',
    ],
    [
      'words-by-age.yaml',
      'from: { risk: image-sharing, depth: named }',
      'from: { risk: image-sharin, depth: named }',
      'image-sharing',
    ],
  ] as const)('%s: %s', async (file, from, to, meant) => {
    const { lessons, problems } = await prepareFixture({ sharedData: { [file]: [[from, to]] } });
    const ids = problems.filter(({ ruleId }) => ruleId === 'id-known');
    expect(ids).toHaveLength(1);
    expect(ids[0]?.note).toContain(`Did you mean ${meant}?`);
    expect(ids[0]?.place.file).toBe(`lessons/${file}`);
    const text = (await readFile(`lessons/${file}`, 'utf8')).replace(from, to).split('\n');
    const wrong = to.split('\n')[0]?.replace(/^card:$/, '  early: [emergncy-999') ?? '';
    expect(text[(ids[0]?.place.line ?? 0) - 1]).toContain(wrong);
    expect(lessons).toEqual([]);
  });

  test('a route that every page has is missed by its id', async () => {
    const { problems } = await prepareFixture({
      sharedData: { 'help-routes.yaml': [['  - id: trusted-adult\n', '  - id: trustd-adult\n']] },
    });
    expect(problems.map(({ reason }) => reason)).toContain(
      'Unexpected help routes without “trusted-adult”, expected it',
    );
  });
});

describe('stories, modules and frames', () => {
  test.each([
    ['shows: [random-pairing', 'shows: [random-paring', 'random-pairing'],
    ['hero: hollie', 'hero: holly', 'hollie'],
  ])('a story: %s', (from, to, meant) => {
    const band = 'ks3';
    const file = files.stories?.find(({ path }) => path.endsWith(`/${band}.yaml`));
    const text = (file?.text ?? '').replace(from, to);
    const telling = modules.stories.get(band);
    const wrong = JSON.parse(
      JSON.stringify(telling).replace(`"${meant}"`, `"${to.replace(/^.*?: \[?/, '')}"`),
    );
    const problems = found((report) =>
      checkStoryIds(
        new Map([[band, wrong]]),
        sharedData,
        [{ path: `lessons/stories/${band}.yaml`, text }],
        linesOf,
        report,
      ),
    );
    expect(problems).toHaveLength(1);
    expect(problems[0]?.note).toContain(`Did you mean ${meant}?`);
    expect(text.split('\n')[(problems[0]?.place.line ?? 0) - 1]).toContain(to);
  });

  test('a module of a band that there is not', () => {
    const [risk] = [...modules.risks.values()];
    const module = structuredClone([...(risk?.bands.values() ?? [])][0]) as Component;
    for (const attribute of module.attributes)
      if (attribute.type === 'mdxJsxAttribute' && attribute.name === 'band')
        attribute.value = 'ks33';
    const problems = found((report) =>
      checkModuleIds(
        {
          ...modules,
          risks: new Map(
            risk ? [[risk.risk, { ...risk, bands: new Map([['ks33', module]]) }]] : [],
          ),
        },
        sharedData,
        report,
      ),
    );
    expect(problems.map(({ reason }) => reason)).toEqual([
      'Unexpected band “ks33” under band="…" of <Module>, expected an id of lessons/bands.yaml',
    ]);
    expect(problems[0]?.place.line).toBe(module.position?.start.line);
  });

  test.each([
    ['| report-remove |', '| report-remov |', 'help route “report-remov”'],
    ['section="delivery"', 'section="delivry"', 'section “delivry”'],
  ])('a frame of meetings: %s', (from, to, unexpected) => {
    const path = files.workshops?.path ?? '';
    const text = (files.workshops?.text ?? '').replace(from, to);
    const workshops = { path, text };
    const frames = readWorkshops({ ...files, workshops }, new Set(), () => {});
    const problems = found((report) => frames && checkFrameIds(frames, sharedData, report));
    expect(problems).toHaveLength(1);
    expect(problems[0]?.reason).toContain(unexpected);
    expect(text.split('\n')[(problems[0]?.place.line ?? 0) - 1]).toContain(to);
  });

  test('the shared data itself has none', () => {
    const frames = readWorkshops(files, new Set(), () => {});
    expect(
      found((report) => {
        checkStoryIds(modules.stories, sharedData, files.stories ?? [], linesOf, report);
        checkModuleIds(modules, sharedData, report);
        if (frames) checkFrameIds(frames, sharedData, report);
        checkPrintedRoutes(sharedData, modules.stories, frames, startOf, report);
      }),
    ).toEqual([]);
  });
});

test('a route that a story names, and that is for staff alone, is told with its story and band', () => {
  const { tellings, ...ks3 } = modules.stories.get('ks3') as Stories;
  const [[id, telling] = []] = Object.entries(tellings);
  const changed = {
    ...telling,
    routes: ['childline', 'nspcc-whistleblowing'],
  } as Stories['tellings'][string];
  const stories = new Map([['ks3', { ...ks3, tellings: { [`${id}`]: changed } }]]);
  const problems = found((report) =>
    checkPrintedRoutes(sharedData, stories, null, startOf, report),
  ).filter(({ reason }) => reason.includes('by the story'));
  expect(problems.map(({ place }) => place.file)).toEqual(['lessons/stories/ks3.yaml']);
  expect(problems[0]?.reason).toContain('nspcc-whistleblowing');
});

test('a build looks into stories, modules and frames before it makes anything', async () => {
  const edited = (
    file: { path: string; text: string } | null | undefined,
    from: string,
    to: string,
  ) => ({
    path: file?.path ?? '',
    text: (file?.text ?? '').replace(from, to),
  });
  const story = files.stories?.find(({ path }) => path.endsWith('/ks3.yaml'));
  const [risk] = files.risks;
  const { lessons, problems } = await prepare(
    {
      sharedData: fixtureData(),
      modules: {
        templates: null,
        risks: [edited(risk, '<Module band="ks3"', '<Module band="ks33"')],
        stories: [edited(story, 'hero: hollie', 'hero: holly')],
        patterns: files.patterns,
        tellings: [],
        workshops: edited(files.workshops, '| report-remove |', '| report-remov |'),
      },
      lessons: [await folderOf({})],
    },
    { today: TODAY, hasPicture, allModules: true },
  );
  const ids = problems.filter(({ ruleId }) => ruleId === 'id-known');
  expect(ids.map(({ reason }) => /“.*?”/.exec(reason)?.[0]).toSorted()).toEqual([
    '“holly”',
    '“ks33”',
    '“report-remov”',
  ]);
  expect(ids.every(({ place }) => place.line > 1)).toBe(true);
  expect(lessons).toEqual([]);
});

test('a mechanism opens the door to risks that there are', async () => {
  const data = fixtureData();
  const { path = '', text = '' } = data.mechanisms ?? {};
  const mechanisms = {
    path,
    text: text.replace('opens: [stranger-contact,', 'opens: [stranger-danger,'),
  };
  const { problems } = await prepare(
    { sharedData: { ...data, mechanisms }, lessons: [await folderOf({})] },
    { today: TODAY, hasPicture },
  );
  expect(problems.map(({ ruleId }) => ruleId)).toEqual(['id-known']);
  expect(problems[0]?.reason).toContain('“stranger-danger”');
});

test('a lesson names routes, bands and people that there are', async () => {
  const { problems } = await prepareFixture({
    lesson: [['<Band id="lks2"', '<Band id="lks2" routes="chidline childline"']],
  });
  const ids = problems.filter(({ ruleId }) => ruleId === 'id-known');
  expect(ids.map(({ reason }) => reason)).toEqual([
    'Unexpected help route “chidline” under routes="…" of <Band>, expected an id of lessons/help-routes.yaml',
  ]);
  expect(ids[0]?.note).toContain('Did you mean childline?');
});

test('a route that is named and printed for nobody is told, with the reason', async () => {
  const { lessons, problems } = await prepareFixture({
    sharedData: {
      'help-routes.yaml': [
        [
          'sure: confirmed\n    source: "gamcare.org.uk;',
          'sure: check\n    source: "gamcare.org.uk;',
        ],
      ],
    },
    workshops: [],
  });
  const notPrinted = problems.filter(({ ruleId }) => ruleId === 'route-printed');
  expect(notPrinted.map(({ place, reason }) => [place.file, reason])).toEqual([
    [
      'lessons/taxonomy.yaml',
      'Unexpected help route “national-gambling-helpline” named by the risk spending-gambling and printed there for nobody, expected one that pupils or families may be given',
    ],
    [
      'lessons/help-routes.yaml',
      expect.stringContaining('named under card, primary, and printed there for nobody'),
    ],
    ['lessons/workshops.mdx', expect.stringContaining('in the workshop’s <Routes>')],
  ]);
  expect(notPrinted[0]?.note).toContain('it is not confirmed (sure: check)');
  expect(lessons).toHaveLength(1);
});
