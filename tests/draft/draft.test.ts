/** From a reading to a lesson: what is weighed, chosen, restated and kept. */
import { describe, expect, test } from 'vitest';
import { chooseRisks } from '#draft/choose/choose-risks.ts';
import { weighRisks } from '#draft/choose/weigh-risks.ts';
import { compareAlerts } from '#draft/correct/compare-alerts.ts';
import { forLetters } from '#draft/passage/for-letters.ts';
import { linesAt, restate } from '#draft/quote/restate.ts';
import { namesOf } from '#draft/write/draft-alert.ts';
import { isSlug, slugOf } from '#draft/write/slug.ts';
import { Corrections } from '#model/alert/alert.ts';
import { AlertReading } from '#model/alert/alert-reading.ts';
import { wordKey } from '#model/alert/alert-words.ts';
import { readingOf, sampleAlert } from '#scripts/samples/sample-reading.ts';
import { sharedDataForTests } from '#scripts/samples/shared-data.ts';

const { sharedData, modules } = await sharedDataForTests();
const none = Corrections.parse({});

describe('risks are weighed', () => {
  const reading = {
    ...readingOf({
      risks: [
        ['grooming', 'high', 30, 31, 32],
        ['scams-malware', 'high', 4],
        ['online-bullying', 'low', 40],
        ['spending-gambling', 'faint', 50],
      ],
    }),
    lead: 'scams-malware',
  };

  test('what the alert is mostly about goes first, then what most is said of', () => {
    expect(weighRisks(reading, none).taught.map(({ id }) => id)).toEqual([
      'scams-malware',
      'grooming',
    ]);
  });

  test('what most is said of is taught, however unsure the reading is of it', () => {
    const { taught, unsure } = weighRisks({ ...reading, lead: 'online-bullying' }, none);
    expect(taught.map(({ id }) => id)).toEqual(['online-bullying', 'grooming', 'scams-malware']);
    expect(unsure.map(({ id }) => id)).toEqual(['spending-gambling']);
  });

  test('what it is unsure of is left to a person', () => {
    expect(weighRisks(reading, none).unsure.map(({ id }) => id)).toEqual([
      'online-bullying',
      'spending-gambling',
    ]);
  });

  test('a person’s word goes before any of it', () => {
    const corrections = Corrections.parse({
      risks: { 'online-bullying': true, grooming: false, 'ai-companions': true },
      subject: 'ai-companions',
    });
    const { taught, refused } = weighRisks(reading, corrections);
    expect(taught.map(({ id }) => id)).toEqual([
      'ai-companions',
      'scams-malware',
      'online-bullying',
    ]);
    expect(refused.map(({ id }) => id)).toEqual(['grooming']);
  });

  test.each(['online-bullying', 'image-sharing'])(
    'what a person says that it is mostly about is taught, though the reading was unsure of it: %s',
    (subject) => {
      const { taught, unsure } = weighRisks(reading, Corrections.parse({ subject }));
      expect(taught[0]?.id).toBe(subject);
      expect(unsure.map(({ id }) => id)).not.toContain(subject);
    },
  );
});

describe('of many risks', () => {
  const reading = readingOf({
    risks: [
      ['sexual-extortion', 'high', 1, 2],
      ['image-sharing', 'high', 3],
      ['grooming', 'high', 4],
      ['live-recording', 'high', 5],
      ['personal-information', 'high', 6],
    ],
  });
  const { bands, risks } = sharedData;
  const raised = weighRisks(reading, none).taught;
  const choices = chooseRisks({
    ...{ raised, bands, risks, modules },
    ...{ mechanism: null, alertText: '', history: [], today: '2026-11-24' },
  });
  const of = (band: string) => choices.find((choice) => choice.band.id === band);

  test('a band is told one story, which one other risk may join, and the rest is kept for later', () => {
    for (const choice of choices)
      expect(choice.taught.length).toBeLessThanOrEqual(Math.min(choice.band.risksPerLesson, 2));
    expect(of('ks4')?.taught).toHaveLength(2);
    expect([...(of('ks4')?.taught ?? []), ...(of('ks4')?.later ?? [])]).toHaveLength(5);
  });

  test('what is not read for sure joins no story, unless a person says that it is there', () => {
    const faint = readingOf({
      risks: [
        ['sexual-extortion', 'high', 1, 2],
        ['image-sharing', 'medium', 3, 5],
        ['grooming', 'medium', 7],
      ],
    });
    // What one sentence says fairly surely is asked about, and taught to nobody.
    expect(weighRisks(faint, none).unsure.map(({ id }) => id)).toEqual(['grooming']);
    const taught = (confirmed: ReadonlySet<string>) =>
      chooseRisks({
        ...{ raised: weighRisks(faint, none).taught, confirmed, bands, risks, modules },
        ...{ mechanism: null, alertText: '', history: [], today: '2026-11-24' },
      }).find(({ band }) => band.id === 'ks4');
    expect(taught(new Set())?.taught).toEqual(['sexual-extortion']);
    expect(taught(new Set())?.later.map(({ risk }) => risk)).toEqual(['image-sharing']);
    expect(taught(new Set(['image-sharing']))?.taught).toContain('image-sharing');
  });

  test('a band that is too young for the subject is not taught it', () => {
    expect(of('eyfs')?.taught).not.toContain('sexual-extortion');
    expect(of('eyfs')?.tooYoung).toEqual(['sexual-extortion']);
  });
});

test('a band whose lesson has no room for a second grave matter is told what the service does first of all', () => {
  const reading = readingOf({
    risks: [
      ['grooming', 'high', 1, 2],
      ['image-sharing', 'high', 3],
    ],
  });
  const { bands, risks, mechanisms } = sharedData;
  const raised = weighRisks(reading, none).taught;
  const choicesFor = (id: string | null) =>
    chooseRisks({
      ...{ raised, bands, risks, modules, alertText: '', history: [], today: '2026-11-24' },
      mechanism: mechanisms.find((mechanism) => mechanism.id === id) ?? null,
    }).find(({ band }) => band.id === 'uks2');
  expect(choicesFor('selling-online')?.taught).toEqual(['image-sharing']);
  expect(choicesFor('selling-online')?.later.map(({ risk }) => risk)).toContain('grooming');
  // Where a story of the heaviest shows what the service does, that one is told.
  expect(choicesFor('presents-with-strings')?.taught[0]).toBe('grooming');
  expect(choicesFor(null)?.taught[0]).toBe('grooming');
});

test('an alert of the sort that a story was written for is told by it, though more weighs what has no place in it', () => {
  const { bands, risks, mechanisms } = sharedData;
  const mechanism = mechanisms.find(({ id }) => id === 'links-and-codes') ?? null;
  const choicesFor = (alertText: string) => {
    const found = readingOf({
      risks: [
        ['personal-information', 'high', 4, 5],
        ['scams-malware', 'high', 6],
      ],
    });
    const { taught: raised } = weighRisks(found, none);
    return chooseRisks({
      ...{ raised, bands, risks, modules, mechanism, alertText },
      ...{ history: [], today: '2026-11-24' },
    }).find(({ band }) => band.id === 'ks3');
  };
  const sticker = choicesFor('Stickers with a QR code lead to a copied page.');
  expect([sticker?.story?.id, sticker?.taught]).toEqual(['trick-ks3-aarav', ['scams-malware']]);
  expect(sticker?.later.map(({ risk }) => risk)).toEqual(['personal-information']);
  // Of a message the story that has a place for both is told.
  expect(choicesFor('A message asks for a code.')?.taught).toContain('personal-information');
});

test('an account in a pupil’s name is told as that, where what is done to the pupil is surely read beside who is copied', () => {
  const { bands, risks, mechanisms } = sharedData;
  const mechanism = mechanisms.find(({ id }) => id === 'copied-accounts') ?? null;
  const storyFor = (alertText: string, bullying: 'high' | 'medium') => {
    const found = readingOf({
      risks: [
        ['impersonation', 'high', 4, 5],
        ['online-bullying', bullying, 6],
      ],
    });
    const { taught: raised } = weighRisks(found, none);
    return chooseRisks({
      ...{ raised, bands, risks, modules, mechanism, alertText },
      ...{ history: [], today: '2026-11-24' },
    }).find(({ band }) => band.id === 'ks3')?.story?.id;
  };
  const pupil = 'A fake account with a student’s name and photo asks others for secrets.';
  expect(storyFor(pupil, 'high')).toBe('trick-ks3-aarav-copied');
  expect(storyFor(pupil, 'medium')).not.toBe('trick-ks3-aarav-copied');
  expect(storyFor('A celebrity’s fake account asks fans for money.', 'high')).not.toBe(
    'trick-ks3-aarav-copied',
  );
});

test('where a sure risk leads the alert, no story of one that is not surely read is told for what it shows', () => {
  const { bands, risks, mechanisms } = sharedData;
  const mechanism = mechanisms.find(({ id }) => id === 'voice-chat') ?? null;
  const found = readingOf({
    risks: [
      ['stranger-contact', 'high', 4, 5],
      ['online-bullying', 'medium', 6, 7],
    ],
  });
  const choices = chooseRisks({
    ...{ raised: weighRisks(found, none).taught, bands, risks, modules, mechanism },
    ...{ alertText: 'Voices in a game.', history: [], today: '2026-11-24' },
  });
  expect(choices.find(({ band }) => band.id === 'ks3')?.taught[0]).toBe('stranger-contact');
});

describe('an alert is restated', () => {
  const restatements = [
    {
      kind: 'sign' as const,
      says: 'A child may hide a phone.',
      match: ['hid(es|ing)'],
      fromDonts: false,
    },
    {
      kind: 'advice' as const,
      says: 'Stay calm.',
      match: ['do not shout', 'calm'],
      fromDonts: true,
    },
    { kind: 'advice' as const, says: 'Share it.', match: ['share'], fromDonts: false },
    {
      kind: 'service' as const,
      says: 'It has live video.',
      match: ['live video'],
      fromDonts: false,
    },
    {
      kind: 'service' as const,
      says: 'It is a messaging app.',
      match: ['\\b(an?|the) (\\S+ ){0,3}messaging (app|service)\\b'],
      fromDonts: false,
    },
    {
      kind: 'service' as const,
      says: 'No age is asked for.',
      match: ['no age check'],
      fromDonts: false,
    },
  ];
  const reading = AlertReading.parse({
    ...readingOf({ risks: [['grooming', 'high', 9]] }),
    redFlags: [
      { text: 'Hiding the screen when you walk in', line: 4 },
      { text: 'hides things', line: 7 },
      { text: 'A strange smell', line: 8 },
    ],
    advice: [
      { text: 'Shout', line: 12, not: true },
      { text: 'Share the warning', line: 13, not: true },
    ],
  });
  const facts = restate(
    reading,
    [{ id: 'grooming', lines: [9], taught: true }],
    restatements,
    sharedData.risks,
  );

  test('in words that we know, with its lines', () => {
    expect(facts.find((fact) => fact.says === 'A child may hide a phone.')?.source).toBe(
      'lines 4 and 7',
    );
  });

  test('and by its line alone where we know no words', () => {
    const left = facts.find((fact) => fact.kind === 'sign' && fact.leftOut);
    expect(left?.source).toBe('line 8');
    expect(left?.own).toEqual([{ text: 'A strange smell', line: 8 }]);
    const written = facts.map(({ own: _own, ours: _ours, ...fact }) => fact);
    expect(JSON.stringify(written)).not.toContain('smell');
  });

  test('and by its line alone where a person does not want our words for it', () => {
    const hides = 'Hiding the screen when you walk in';
    const facts = restate(reading, [], restatements, sharedData.risks, [wordKey(hides)]);
    const left = facts.find((fact) => fact.kind === 'sign' && fact.leftOut);
    expect(left?.own?.map(({ text }) => text)).toEqual([hides, 'A strange smell']);
    expect(facts.find(({ says }) => says === 'A child may hide a phone.')).toMatchObject({
      source: 'line 7',
      ours: [{ text: 'hides things', line: 7 }],
    });
  });

  test('a do-not never becomes a thing to do', () => {
    expect(facts.some((fact) => fact.says === 'Share it.')).toBe(false);
    expect(facts.some((fact) => fact.says === 'Stay calm.')).toBe(true);
  });

  test.each([
    ['There is no live video, and no contact between users.', false],
    ['It doesn’t offer live video.', false],
    ['It is not for children, but it has live video.', true],
    ['It has live video.', true],
  ])('“%s” says that the service has it: %s', (text, has) => {
    const service = AlertReading.parse({ ...reading, serviceFacts: [{ text, line: 3 }] });
    const sentences = restate(service, [], restatements, sharedData.risks).map((fact) => fact.says);
    expect(sentences.includes('It has live video.')).toBe(has);
  });

  test.each([
    ['It is a free messaging app.', true],
    ['The group is on Lanternbox, a messaging app from the makers of Velvet.', true],
  ])('“%s” says that the service is a messaging app: %s', (text, is) => {
    const service = AlertReading.parse({ ...reading, serviceFacts: [{ text, line: 3 }] });
    const sentences = restate(service, [], restatements, sharedData.risks).map((fact) => fact.says);
    expect(sentences.includes('It is a messaging app.')).toBe(is);
  });

  test.each([
    ['It is a free video site with rhymes.', 'It is a site for short videos.'],
    ['It is a video-sharing platform.', 'It is a service for short videos.'],
    ['It is a video app, and a website.', 'It is an app for short videos.'],
  ])('“%s” is called what the alert calls it: %s', (text, says) => {
    const service = AlertReading.parse({ ...reading, serviceFacts: [{ text, line: 3 }] });
    const ours = sharedData.restatements.filter(({ kind }) => kind === 'service');
    const sentences = restate(service, [], ours, sharedData.risks).map((fact) => fact.says);
    expect(sentences).toContain(says);
  });

  test('what a service lacks is said as such', () => {
    const service = AlertReading.parse({
      ...reading,
      serviceFacts: [{ text: 'There is no age check.', line: 3 }],
    });
    const sentences = restate(service, [], restatements, sharedData.risks).map((fact) => fact.says);
    expect(sentences).toContain('No age is asked for.');
  });

  test('ids count up from f01', () => {
    expect(facts.map(({ id }) => id)).toEqual(
      ['f01', 'f02', 'f03', 'f04', 'f05'].slice(0, facts.length),
    );
  });
});

test.each([
  [[4], 'line 4'],
  [[9, 4], 'lines 4 and 9'],
  [[1, 2, 2, 3], 'lines 1, 2 and 3'],
])('lines %j are said as “%s”', (lines, said) => {
  expect(linesAt(lines)).toBe(said);
});

describe('a folder’s name', () => {
  test.each([
    ['When someone says ‘or else’', 'when-someone-says-or-else'],
    ['Who is really there?', 'who-is-really-there'],
    ['Café: où?', 'cafe-ou'],
    ['CON', 'lesson-con'],
    ['', 'lesson'],
    ['a'.repeat(90), 'a'.repeat(48)],
  ])('of “%s” is %s', (title, slug) => {
    expect(slugOf(title)).toBe(slug);
    expect(isSlug(slugOf(title))).toBe(true);
  });

  test.each(['con', 'lpt1', '../up', 'Upper', 'a b', '-a', 'a--b', ''])('is never “%s”', (slug) => {
    expect(isSlug(slug)).toBe(false);
  });
});

describe('an alert that is issued again', () => {
  const before = { alert: sampleAlert(), bands: new Map([['ks3', ['grooming']]]), sent: [] };
  const ks3 = sharedData.bands.filter(({ id }) => id === 'ks3');
  const choice = (taught: string[]) => ks3.map((band) => ({ band, taught }));

  test('unchanged, changes nothing', () => {
    expect(compareAlerts(before, sampleAlert(), choice(['grooming']), [], '2026-12-01')).toBeNull();
  });

  test('is told from a reading that a person put right by its text', () => {
    const reading = (text: string) => ({ text, lesson: 'x', risks: [], missing: [] });
    const asked = (text: string) =>
      compareAlerts(
        { ...before, alert: { ...sampleAlert(), reading: reading('before') } },
        { ...sampleAlert(), reading: reading(text) },
        ...([choice(['grooming', 'scams-malware']), [], '2026-12-01'] as const),
      );
    expect(asked('now')).toHaveProperty('isNewIssue', true);
    expect(asked('before')).not.toHaveProperty('isNewIssue');
  });

  test('with another risk, calls for that band’s products and letter', () => {
    const change = compareAlerts(
      before,
      sampleAlert(),
      choice(['grooming', 'scams-malware']),
      [],
      '2026-12-01',
    );
    expect(change?.products[0]).toContain('Key Stage 3');
    expect(change?.letters).toEqual(['ks3']);
  });

  test.each([
    ['that letters tell, calls for every letter', ['A child may sleep badly.'], ['ks3']],
    ['that they have no room for, calls for none', [], []],
  ])('with another sign %s', (_, sent, letters) => {
    const alert = sampleAlert();
    alert.facts.push({
      id: 'f02',
      says: 'A child may sleep badly.',
      source: 'line 9',
      risks: [],
      kind: 'sign',
      holds: 'yes',
    });
    const change = compareAlerts(before, alert, choice(['grooming']), sent, '2026-12-01');
    expect(change?.what).toEqual(['It says now: A child may sleep badly.']);
    expect(change?.letters).toEqual(letters);
  });
});

test('what stops harm is advised first, and what letters have no room for is left to staff', () => {
  const reading = AlertReading.parse({
    ...readingOf({ risks: [['grooming', 'high', 9]] }),
    redFlags: [1, 2, 3].map((line) => ({ text: `Sign ${line}`, line })),
    advice: [4, 5, 6].map((line) => ({ text: `Advice ${line}`, line })),
  });
  const known = ['Sign 1', 'Sign 2', 'Sign 3', 'Advice 4', 'Advice 5', 'Advice 6'];
  const facts = restate(
    reading,
    [],
    known.map((text) => ({
      kind: text.startsWith('Sign') ? ('sign' as const) : ('advice' as const),
      says: `${text}, in our words.`,
      home: text,
      match: [text],
      fromDonts: false,
    })),
    sharedData.risks,
  );
  expect(forLetters(facts, 'sign').map(({ home }) => home)).toEqual(['Sign 1', 'Sign 2']);
  expect(forLetters(facts, 'advice').map(({ home }) => home)).toEqual(['Advice 4', 'Advice 5']);
  const last = facts.map((fact) =>
    fact.home === 'Advice 6' ? { ...fact, says: 'Do not move the money.' } : fact,
  );
  expect(forLetters(last, 'advice').map(({ home }) => home)).toEqual(['Advice 6', 'Advice 4']);
  expect(facts.filter((fact) => fact.leftOut)).toEqual([]);
});

test('a person, a school or a place is kept from pupils, and is not what the alert is about', () => {
  const read = { ...readingOf({ risks: [['grooming', 'high', 9]] }), platformNames: [] };
  const corrections = {
    ...none,
    names: ['Fennmoor Juniors', 'Lanternbox'],
    notServices: ['Fennmoor Juniors'],
  };
  expect(namesOf(read, corrections, new Set()).map(({ name, role }) => [name, role])).toEqual([
    ['Fennmoor Juniors', 'other'],
    ['Lanternbox', 'subject'],
  ]);
});

test('initials of two letters, which stand in file formats, are no form of a name that kits are searched for', () => {
  const named = {
    ...readingOf({ risks: [['grooming', 'high', 9]] }),
    platformNames: [
      { name: 'MirrorMint', variants: ['Mirror Mint', 'MM'], role: 'subject' as const },
      { name: 'QQ', variants: ['QQ'], role: 'mentioned' as const },
    ],
  };
  expect(namesOf(named, none, new Set())).toMatchObject([
    { name: 'MirrorMint', variants: ['Mirror Mint'] },
    { name: 'QQ', variants: [] },
  ]);
});
