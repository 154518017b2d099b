/** Rules on the data that all lessons share: what a route says, how large type is, what a mechanism is told as. */
import { describe, expect, test } from 'vitest';
import { checkCoverage, checkStatus } from '#check/check-evidence.ts';
import { checkMechanisms } from '#check/check-mechanisms.ts';
import { checkSafeTonightForAdults } from '#check/check-safe-tonight.ts';
import { checkSharedData } from '#check/check-shared-data.ts';
import { type Problem, type Report, startOf } from '#diagnostics/problem.ts';
import { STATUS_TO_COME } from '#model/alert/alert.ts';
import type { Lesson, SharedData } from '#model/lesson/lesson.ts';
import type { Mechanism } from '#model/mechanism.ts';
import type { AdultDocument } from '#model/paper/adult-document.ts';
import type { Workshops } from '#model/paper/workshop.ts';
import { flow, text } from '../render/letters/sample-letter.ts';
import { fixture } from './rule-on.ts';

const { sharedData, lesson, version } = fixture;
function problemsOf(check: (report: Report) => void): Problem[] {
  const problems: Problem[] = [];
  check((problem) => problems.push(problem));
  return problems;
}
const lines = (problems: readonly Problem[]) =>
  problems.map(({ ruleId, reason }) => `${ruleId}: ${reason}`);
const file = (path: string, source: string) => ({ path, text: source });
const FILES = {
  routes: file('routes.yaml', 'routes:\n  - id: tried\n'),
  bands: file('bands.yaml', 'bands:\n\n  - id: lks2\n'),
  common: file('common.mdx', ''),
};
const sharedSays = (change: Partial<SharedData>) =>
  problemsOf((report) => checkSharedData({ ...sharedData, ...change }, FILES, report));

test('the shared data itself breaks none', () => expect(sharedSays({})).toEqual([]));

describe('a help route', () => {
  const NAMED = sharedData.routes.routes.find(({ id }) => id === 'childline');
  const problemsWith = (change: Partial<NonNullable<typeof NAMED>>) => {
    if (!NAMED) throw new Error('There is no Childline');
    const routes = [{ ...NAMED, id: 'tried', ...change }];
    return sharedSays({ routes: { ...sharedData.routes, routes }, common: new Map() });
  };

  test.each<[string, Parameters<typeof problemsWith>[0], RegExp | null]>([
    ['says what it is for', {}, null],
    [
      'is silent to its first band',
      { fromBand: 'ks1', forPupils: { ks3: 'Ring it.' } },
      /says nothing to pupils of ks1/,
    ],
    ['speaks to its first band', { fromBand: 'ks3', forPupils: { ks3: 'Ring it.' } }, null],
    ['is for no pupil', { fromBand: null, forPupils: {} }, null],
    ['says nothing to adults', { forAdults: ' ' }, /empty text of help route “tried”/],
    ['is for adults and says so to some', { adultOnly: true }, /service for adults, “tried”/],
    [
      'is for adults and says so',
      { adultOnly: true, forAdults: 'At 18.', forPupils: { ks1: 'Only if you are 18 or over.' } },
      null,
    ],
    ['gives hours', { forAdults: 'Ring it from 9 am.' }, /hours “9 am” in help route “tried”/],
  ])('that %s', (_, change, reason) => {
    const problems = problemsWith({ forPupils: { ks1: 'Ring it.' }, fromBand: 'ks1', ...change });
    if (reason === null) expect(lines(problems)).toEqual([]);
    else
      expect(problems.map((problem) => [problem.reason, problem.place.line])).toEqual([
        [expect.stringMatching(reason), 2],
      ]);
  });
});

describe('type is large enough at an age', () => {
  test.each([
    [3, 36, 24],
    [5, 36, 18],
    [7, 32, 16],
    [9, 28, 14],
    [11, 24, 12],
    [16, 24, 12],
  ])('of %i: %i points on slides, %i on paper', (age, slide, paper) => {
    const [band] = sharedData.bands.filter(({ id }) => id === 'lks2');
    if (!band) throw new Error('There is no band');
    const problemsAt = (body: number, paperType: number) =>
      sharedSays({
        bands: [
          { ...band, ages: [age, 18], slideType: { ...band.slideType, body }, paperType },
          ...sharedData.bands.filter(({ id }) => id !== 'lks2'),
        ],
      }).filter(({ ruleId }) => ruleId === 'type-large-enough');
    expect(problemsAt(slide, paper)).toEqual([]);
    for (const [body, onPaper] of [
      [slide - 1, paper],
      [slide, paper - 1],
    ] as const)
      expect(problemsAt(body, onPaper)).toMatchObject([
        {
          place: { file: 'bands.yaml', line: 3 },
          reason: expect.stringMatching(`at least ${slide} and ${paper}`),
        },
      ]);
  });
});

describe('a common text', () => {
  const problemsIn = (id: string, words: string) =>
    lines(sharedSays({ common: new Map([[id, flow(words)]]) }));
  test('gives numbers of routes, and no service that has closed', () => {
    expect(problemsIn('any', 'Ring 0800 1111.')).toEqual([]);
    expect(problemsIn('any', 'Ring 0800 999 9999.').join()).toMatch(/^contact-as-listed/);
    const [closed] = sharedData.routes.retired;
    expect(problemsIn('any', `Ask ${closed?.name}.`).join()).toMatch(/^route-current/);
  });
  test('blames nobody, but where it says which words to avoid', () => {
    expect(problemsIn('any', 'She should have known better.').join()).toMatch(/^no-victim-blame/);
    expect(problemsIn('words', 'She should have known better.')).toEqual([]);
  });
  test('asks nothing of one’s own life, but for families at home', () => {
    const asked = 'Has anyone here ever talked to a stranger online?';
    expect(problemsIn('any', asked).join()).toMatch(/^no-personal-question/);
    expect(problemsIn('safe-tonight-families', asked)).toEqual([]);
  });
});

describe('a mechanism', () => {
  const [some] = sharedData.mechanisms;
  const problemsWith = (change: Partial<Mechanism>, ids = ['tried']) =>
    lines(
      problemsOf((report) =>
        checkMechanisms(
          { ...sharedData, mechanisms: [{ ...some, ...change, id: 'tried' } as Mechanism] },
          ids,
          report,
        ),
      ),
    );
  const listed = sharedData.embargo.names.find(({ ambiguous }) => !ambiguous)?.name ?? '';
  const pupils = (
    words: Partial<NonNullable<Mechanism['pupils']['3-7']>>,
  ): Mechanism['pupils'] => ({
    '3-7': {
      works: 'It shows a kite.',
      claim: { says: 'It flies.', mark: 'No', because: 'It does not.' },
      ...words,
    },
    '7-11': null,
    '11-14': null,
    '14-18': null,
  });

  test('of the shared data breaks none', () => expect(problemsWith({})).toEqual([]));
  test('names no service', () => {
    expect(problemsWith({ likes: `They like ${listed}.` }).join()).toMatch(
      /^no-platform-name: .* in tried/,
    );
    expect(problemsWith({ likes: `They like ${listed}.` }, [])).toEqual([]);
    expect(problemsWith({ likes: `They like ${listed}.` }, ['other'])).toEqual([]);
  });
  test('blames nobody, to families or pupils', () => {
    const blame = 'She should have known better.';
    expect(problemsWith({ likes: blame }).join()).toMatch(/no-victim-blame/);
    expect(problemsWith({ pupils: pupils({ works: blame }) }).join()).toMatch(/no-victim-blame/);
    // A belief that is corrected may be wrong.
    const claim = { says: blame, mark: 'No', because: 'Nobody is to blame.' };
    expect(problemsWith({ pupils: pupils({ claim }) })).toEqual([]);
  });
  test('has words of their age for pupils, each phase its own', () => {
    expect(problemsWith({ pupils: pupils({ works: 'It shows a gun.' }) }).join()).toMatch(
      /band-words: Unexpected word “gun” in tried for eyfs/,
    );
    const older = { ...pupils({}), '14-18': { ...pupils({})['3-7'], works: 'It shows a gun.' } };
    expect(problemsWith({ pupils: older as Mechanism['pupils'] })).toEqual([]);
    expect(problemsWith({ title: 'A gun', pupils: pupils({}) }).join()).toMatch(/for eyfs/);
  });
  test('asks nothing of their own lives', () => {
    const ask = 'Has anyone here ever talked to a stranger online?';
    expect(problemsWith({ pupils: pupils({ ask }) }).join()).toMatch(/no-personal-question/);
  });
});

describe('“safe tonight?” is said to adults', () => {
  const words = { families: text('Ask tonight.'), staff: flow('Ask today.') };
  const place = startOf('lesson.mdx');
  const reasons = ({ briefing = true, card = true, parents = true, staff = true } = {}) => {
    const saying = (isSaid: boolean, of: unknown) => (isSaid ? [{ blocks: of }] : []);
    const workshops = {
      parents: {
        deck: { place, slides: saying(parents, words.families) },
        cards: [
          { firstHour: { items: [text('Else.')] } },
          { firstHour: { items: card ? [words.families] : [text('Else.')] } },
        ],
      },
      staff: { place, slides: saying(staff, words.staff) },
    } as unknown as Workshops;
    const document = { place, sections: saying(briefing, words.staff) } as unknown as AdultDocument;
    return problemsOf((report) =>
      checkSafeTonightForAdults(words, document, workshops, report),
    ).map(({ reason }) => reason.replace(/ without .*/, ''));
  };
  test('wherever they read or meet', () => {
    expect(reasons()).toEqual([]);
    expect(reasons({ briefing: false })).toEqual(['Unexpected staff briefing']);
    expect(reasons({ card: false })).toEqual(['Unexpected families’ card']);
    expect(reasons({ parents: false })).toEqual(['Unexpected slides for parents and carers']);
    expect(reasons({ staff: false })).toEqual(['Unexpected slides for staff']);
  });
  test('and words that there are none of are missing everywhere', () => {
    const problems = problemsOf((report) =>
      checkSafeTonightForAdults(
        { families: [], staff: [] },
        { place, sections: [] } as unknown as AdultDocument,
        null,
        report,
      ),
    );
    expect(problems).toHaveLength(1);
  });
});

describe('of an alert', () => {
  const [fact] = lesson.alert.facts;
  const uncovered = (facts: Partial<Lesson['alert']['facts'][number]>[], also: string[] = []) =>
    lines(
      problemsOf((report) =>
        checkCoverage(
          {
            ...lesson,
            alert: {
              ...lesson.alert,
              facts: facts.map((change) => ({ ...fact, ...change })) as never,
            },
          },
          [version],
          also,
          report,
        ),
      ),
    );
  test('each fact is used, by staff too, or left out for a reason', () => {
    expect(uncovered([{ id: 'f01' }])).toEqual([]);
    expect(uncovered([{ id: 'f01' }, { id: 'f99' }])).toEqual([
      'fact-used-or-excused: Unexpected fact “f99” that nothing uses, expected a use or leftOut',
    ]);
    expect(uncovered([{ id: 'f99' }], ['f99'])).toEqual([]);
    expect(uncovered([{ id: 'f99', leftOut: 'It is old.' }])).toEqual([]);
  });

  test('a confirmation says how things stand', () => {
    const settled = (confirmedBy: string | null, now: string) => {
      const status = { ...lesson.alert.status, confirmedBy, now } as Lesson['alert']['status'];
      return problemsOf((report) =>
        checkStatus({ ...lesson, alert: { ...lesson.alert, status } }, '2026-11-24', report),
      ).filter(({ ruleId }) => ruleId === 'status-settled').length;
    };
    expect(settled(null, STATUS_TO_COME)).toBe(0);
    expect(settled('Lead', STATUS_TO_COME)).toBe(1);
    expect(settled('Lead', 'It was closed in May.')).toBe(0);
  });
});
