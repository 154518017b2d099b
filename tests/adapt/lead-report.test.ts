/** What a person has to decide stands first in the lead's report, in sentences, and has the room that it takes. */
import { describe, expect, test } from 'vitest';
import { coverageOf } from '#adapt/lead-report/coverage.ts';
import { leadReport } from '#adapt/lead-report/lead-report.ts';
import {
  familyReaders,
  type LetterReaders,
  letterReaders,
} from '#adapt/lead-report/letter-readers.ts';
import { sentenceTable } from '#adapt/lead-report/sentence-table.ts';
import { plain } from '#adapt/text.ts';
import type { Fact } from '#model/alert/alert.ts';
import type { AlertSource } from '#model/alert/alert-source.ts';
import type { Lesson } from '#model/lesson/lesson.ts';
import type { AdultSection } from '#model/paper/adult-document.ts';
import type { Depth } from '#model/risk.ts';
import { prepareFixture } from '../prepare-fixture.ts';

/** The report on a lesson whose alert tells of these as well, which fit no risk. */
async function reportOn(unmapped: readonly string[]) {
  const { sharedData, lessons } = await prepareFixture();
  const [prepared] = lessons;
  if (!sharedData || !prepared) throw new Error('The fixture cannot be read');
  const { lesson, versions } = prepared;
  const alert = {
    ...lesson.alert,
    unmapped: unmapped.map((sentence) => ({ says: sentence, why: 'It fits no risk.' })),
  };
  const { sections } = leadReport(
    { ...lesson, alert },
    sharedData,
    versions.map(({ version }) => version),
  );
  const spanOf = (heading: string) => sections.find((section) => section.heading === heading)?.span;
  return {
    text: JSON.stringify(sections),
    decisions: spanOf('Decisions due'),
    status: spanOf('Status'),
  };
}

test('a few decisions stand beside the status, many over the whole page', async () => {
  expect(await reportOn(['Line 3: “one”'])).toMatchObject({
    decisions: 'column',
    status: 'column',
  });
  const many = Array.from({ length: 7 }, (_, at) => `Line ${at + 3}: “another”`);
  expect(await reportOn(many)).toMatchObject({ decisions: 'page', status: 'page' });
});

test('what the alert also says ends as a sentence before the reason begins', async () => {
  const { text } = await reportOn(['Line 3: “a gang”', 'Line 4: “They ran.”']);
  expect(text).toContain('The alert also says: Line 3: “a gang”. It fits no risk.');
  expect(text).toContain('The alert also says: Line 4: “They ran.” It fits no risk.');
});

test('a story that a class was taught before is asked about, once for each day', async () => {
  const { sharedData, lessons } = await prepareFixture();
  const [prepared] = lessons;
  if (!sharedData || !prepared) throw new Error('The fixture cannot be read');
  const retold = ['ks3', 'ks4'].map((band) => ({ band, date: '2026-10-01' }));
  const meta = { ...prepared.lesson.meta, retold };
  const { sections } = leadReport({ ...prepared.lesson, meta }, sharedData, []);
  expect(JSON.stringify(sections)).toContain(
    'Key Stage 3 and Key Stage 4 were taught this story on 1 October 2026',
  );
});

/** The report's table of facts, and who hears each. */
const heardBy = (sections: AdultSection[]): string =>
  JSON.stringify(sections.find(({ heading }) => heading.startsWith('What the alert says')));

describe('who hears of a fact, and how much of it', () => {
  /** The fixture, whose band is taught two risks, with a first fact of these risks; `second` is how deep the other goes. */
  async function withFactOf(risks: string[], second: Depth = 'named', kind: Fact['kind'] = 'risk') {
    const { sharedData, lessons } = await prepareFixture();
    const [prepared] = lessons;
    if (!sharedData || !prepared) throw new Error('The fixture cannot be read');
    const versions = prepared.versions.map(({ version }) => ({
      ...version,
      risks: version.risks.map((risk, at) => (at === 1 ? { ...risk, depth: second } : risk)),
    }));
    const [first, ...others] = prepared.lesson.alert.facts;
    if (!first) throw new Error('The fixture has no fact');
    const alert = { ...prepared.lesson.alert, facts: [{ ...first, kind, risks }, ...others] };
    const lesson = { ...prepared.lesson, alert };
    return {
      depths: coverageOf(lesson, versions)[first.id]?.depths,
      says: leadReport(lesson, sharedData, versions).sections,
    };
  }

  test('is as deep as the band goes into its risk', async () => {
    const { depths, says } = await withFactOf(['stranger-contact']);
    expect(depths).toEqual({ lks2: 'named' });
    expect(heardBy(says)).toContain('all bands');
    expect(heardBy(says)).not.toContain('all bands*');
  });

  test('is no more than what keeps pupils safe where the band is not taught its risk', async () => {
    const { depths, says } = await withFactOf(['image-sharing']);
    expect(depths).toEqual({ lks2: 'foundation' });
    expect(heardBy(says)).toContain('all bands*');
  });

  test('is as deep as the risk that the band goes into least', async () => {
    const { depths, says } = await withFactOf(
      ['stranger-contact', 'personal-information'],
      'foundation',
    );
    expect(depths).toEqual({ lks2: 'foundation' });
    expect(heardBy(says)).toContain('all bands*');
  });

  test('has no depth where it tells of no harm', async () => {
    const { depths, says } = await withFactOf(['image-sharing'], 'named', 'service');
    expect(depths).toEqual({});
    expect(heardBy(says)).toContain('all bands');
    expect(heardBy(says)).not.toContain('all bands*');
  });
});

test('a table with nothing in it has no heading', async () => {
  const { sharedData, lessons } = await prepareFixture();
  const [prepared] = lessons;
  if (!sharedData || !prepared) throw new Error('The fixture cannot be read');
  const { lesson, versions } = prepared;
  const { sections } = leadReport(
    { ...lesson, alert: { ...lesson.alert, facts: [], softened: [] } },
    sharedData,
    versions.map(({ version }) => version),
  );
  const headings = sections.map(({ heading }) => heading).join('\n');
  expect(headings).toContain('Decisions due');
  expect(headings).not.toMatch(/What the alert says|Left out/);
});

describe('what no wording of ours says', () => {
  const SAYS = 'Lines 4 and 7 of the alert speak of advice in words of their own.';
  const left: Fact = {
    id: 'f90',
    says: SAYS,
    source: 'lines 4 and 7',
    risks: [],
    kind: 'advice',
    holds: 'yes',
    leftOut: 'It is in the alert’s own words.',
  };
  const WORD = { key: '0000aaaa', kind: 'advice', says: '', whyNot: null } as const;
  const sentences = [
    { ...WORD, fact: 'f90', text: 'Fold the kite away by eight.', line: 4 },
    { ...WORD, fact: 'f91', text: 'Another matter.', line: 5 },
  ];
  test('is said in the lead’s words where it is never quoted, and they wrote some', async () => {
    const { sharedData, lessons } = await prepareFixture();
    const [prepared] = lessons;
    if (!sharedData || !prepared) throw new Error('The fixture cannot be read');
    const text = 'Never fold the kite alone.';
    const statement = { text, line: 4, uses: ['do-not' as const] };
    const never = [{ ...WORD, fact: 'f90', text, line: 4, whyNot: 'Alone it says the opposite.' }];
    const sayingOf = (
      sentences: Lesson['alert']['corrections']['sentences'],
      readersOf: LetterReaders = () => 'all bands',
    ) => {
      const { alert } = prepared.lesson;
      const lesson = {
        ...prepared.lesson,
        alert: { ...alert, corrections: { ...alert.corrections, sentences } },
        source: { statements: [statement], own: never } as unknown as AlertSource,
      };
      return JSON.stringify(sentenceTable(lesson, sharedData, readersOf));
    };
    expect(sayingOf({})).toContain('Left out, and never quoted');
    const decision = { adults: 'own', says: 'Fold it with somebody.', kind: 'advice' } as const;
    const said = sayingOf({ [WORD.key]: decision });
    expect(said).toContain('In your words, for families and staff.');
    expect(said).not.toContain('never quoted');
    expect(sayingOf({ [WORD.key]: decision }, () => '')).toContain(
      'In your words, for staff: no letter has it.',
    );
    expect(sayingOf({ [WORD.key]: decision }, () => 'KS3–KS5')).toContain(
      'In your words, for staff, and families of KS3–KS5.',
    );
  });

  test('is told to those whose letters have it, as they were made', async () => {
    const { lessons } = await prepareFixture();
    const versions = (lessons[0]?.versions ?? []).map(({ version }) => version);
    const [version] = versions;
    if (!version) throw new Error('The fixture cannot be read');
    const letter = {
      ...version.letter,
      front: [
        {
          type: 'paragraph' as const,
          children: plain('“[The app] shows a kite to all. [F]old it away by eight at night.”'),
        },
      ],
    };
    const [young, older] = [
      { ...version, letter },
      { ...version, band: { ...version.band, id: 'ks5' } },
    ];
    const item = { type: 'paragraph' as const, children: plain('“Fold it.”') };
    const shortOne = { ...version, letter: { ...version.letter, front: [item] } };
    const readersOf = letterReaders([young, older]);
    expect(readersOf('Bramble shows a kite to all.')).toBe(version.band.id.toUpperCase());
    expect(readersOf('The first is: fold it away by eight at night.')).not.toBe('');
    expect(readersOf('Fold the kite alone.')).toBe('');
    expect(letterReaders([shortOne])('Fold it.')).toBe('all bands');
    expect(readersOf('Fold it.')).toBe('');
    const first = { type: 'paragraph' as const, children: plain('“Fold it. A kite is shy.”') };
    const before = { ...version, letter: { ...version.letter, front: [first] } };
    expect(letterReaders([before])('Fold it.')).toBe('all bands');
    expect(letterReaders([young])('Fold it away by eight at night.')).toBe('all bands');
    expect(letterReaders([])('Fold it away by eight at night.')).toBe('');
    const onPage = { ...version, letter: { ...version.letter, forPage: [first] } };
    expect(familyReaders([before, onPage])('Fold it.')).toBe('all bands');
    expect(letterReaders([onPage])('Fold it.')).toBe('');
    expect(familyReaders([onPage])('Fold it.')).toBe(
      'all ages, on the lesson’s page for them: no letter has room for it',
    );
  });

  test('is named by its lines where the alert’s words were not kept, and else in the table of them alone', async () => {
    const { sharedData, lessons } = await prepareFixture();
    const [prepared] = lessons;
    if (!sharedData || !prepared) throw new Error('The fixture cannot be read');
    const alert = { ...prepared.lesson.alert, facts: [...prepared.lesson.alert.facts, left] };
    const textWith = (source: unknown) =>
      JSON.stringify(
        leftReport({ ...prepared.lesson, alert, source: source as AlertSource | null }),
      );
    const leftReport = (lesson: Lesson) =>
      leadReport(
        lesson,
        sharedData,
        prepared.versions.map(({ version }) => version),
      ).sections;
    expect(textWith(null)).toContain(SAYS);
    const text = 'Fold the kite away by eight.';
    const said = textWith({ statements: [{ text, line: 4, uses: ['advice'] }], own: sentences });
    expect(said).not.toContain(SAYS);
    expect(said.match(new RegExp(text, 'g'))).toHaveLength(1);
  });
});

test('what a new issue changed is said of the ages that are taught; what the lead put right is none', async () => {
  const { sharedData, lessons } = await prepareFixture();
  const [prepared] = lessons;
  if (!sharedData || !prepared) throw new Error('The fixture cannot be read');
  const versions = prepared.versions.slice(0, 1).map(({ version }) => version);
  const here = versions[0]?.band ?? expect.fail('The fixture has no age');
  const away = sharedData.bands.find(({ id }) => id !== here.id) ?? expect.fail('One age only');
  const change = {
    date: '2026-11-20',
    what: [`${here.name} is taught grooming.`, `${away.name} is taught nothing.`],
    products: [`${here.name}: deck`, `${away.name}: deck`],
    letters: [here.id, away.id],
  };
  const reportAfter = (changes: (typeof change & { isNewIssue?: true })[]) => {
    const alert = { ...prepared.lesson.alert, changes };
    const { sections } = leadReport({ ...prepared.lesson, alert }, sharedData, versions);
    return JSON.stringify(sections.filter(({ heading }) => heading?.startsWith('Since it was')));
  };
  expect(reportAfter([change])).toBe('[]');
  const said = reportAfter([{ ...change, isNewIssue: true }]);
  expect(said).toContain(`send it again: ${here.name}.`);
  expect(said).toContain(`${here.name}: deck`);
  expect(said).not.toContain(away.name);
});

describe('a report of an alert that was read', () => {
  const reading = {
    ...{ text: 'x', lesson: 'x', missing: [] },
    risks: [
      { id: 'stranger-contact', sure: 'high' as const, lines: [4], taught: true },
      { id: 'spending-gambling', sure: 'medium' as const, lines: [9], taught: false },
    ],
  };
  async function reportWith(said: boolean | null) {
    const { sharedData, lessons } = await prepareFixture();
    const [prepared] = lessons;
    if (!sharedData || !prepared) throw new Error('The fixture cannot be read');
    const { lesson, versions } = prepared;
    const corrections = {
      ...lesson.alert.corrections,
      ...{ risks: said === null ? {} : { 'spending-gambling': said } },
      sentences: {
        aaaa: { adults: 'quoted' as const, kind: 'sign' as const, says: 'A charger everywhere.' },
        bbbb: { adults: 'quoted' as const, kind: 'service' as const, says: 'It is a map.' },
        cccc: { adults: 'out' as const, kind: 'advice' as const },
      },
    };
    const statements = [
      { text: 'Tap on one.', line: 9, uses: ['risk:spending-gambling'] },
      { text: 'She skips meals, and it praises her.', line: 12, uses: ['unused'] },
      { text: 'The hall is open on Friday.', line: 14, uses: ['unused'] },
    ];
    const { sections } = leadReport(
      {
        ...lesson,
        alert: { ...lesson.alert, reading, corrections },
        source: { statements, own: [] },
      },
      sharedData,
      versions.map(({ version }) => ({
        ...version,
        letter: {
          ...version.letter,
          front: [{ type: 'paragraph' as const, children: plain('“A charger everywhere.”') }],
        },
      })),
    );
    const short = sections.find(({ heading }) => heading === 'On one page');
    return {
      first: JSON.stringify(sections[0]),
      short: JSON.stringify(short),
      all: JSON.stringify(sections),
    };
  }
  const SPENDING = /in-app spending/i;

  test('says in short what was read, who is told what, and what is left out', async () => {
    const { short } = await reportWith(null);
    expect(short).toMatch(SPENDING);
    expect(short).toContain('for a lesson of its own');
    expect(short).toContain('1 sign and no pieces of advice');
    expect(short).toContain('1 sentence on how the service works, which families are not told');
    expect(short).toContain('1 sentence that you chose');
  });

  test('shows first what must not be lost and is told to nobody', async () => {
    const { first } = await reportWith(null);
    expect(first).toContain('Line 12: “She skips meals, and it praises her.”');
    expect(first).not.toContain('The hall is open');
  });

  test('is not unsure of a risk that somebody has ticked', async () => {
    expect((await reportWith(null)).all).toContain('fairly sure');
    const { short, all } = await reportWith(true);
    expect(short).toMatch(/in-app spending[^(]*\(you said so\)/);
    expect(all).not.toContain('fairly sure');
  });

  test('obeys whoever said that a risk is not in it, wherever it would be named', async () => {
    const { short, all } = await reportWith(false);
    expect(short).toContain('You said that this is not in it');
    expect(all).not.toMatch(/In-app spending[^"]*left for a lesson of its own/);
    expect(all).toMatch(/You said that this is not in the alert: In-app spending/);
    expect(all).not.toMatch(/"a lesson of its own"/);
  });
});
