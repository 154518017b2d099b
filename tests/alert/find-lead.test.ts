/** What an alert is mostly about: what most is said of, with the mechanism that opens the door to it; else two are offered. */
import { describe, expect, test } from 'vitest';
import { blocksFromLines } from '#alert/blocks/blocks-from-lines.ts';
import { textLines } from '#alert/blocks/text-lines.ts';
import { readAlertText } from '#alert/read-alert-text.ts';
import { findLead } from '#alert/risks/find-lead.ts';
import { besideLead, withOpened } from '#alert/risks/find-risks.ts';
import { alertKnowledge } from '#scripts/alert-knowledge.ts';

const knowledge = await alertKnowledge('lessons', () => {});
const mechanisms = knowledge?.mechanisms ?? [];

const lead = (
  risks: Record<string, number>,
  done: Record<string, number>,
  sure: 'high' | 'medium' = 'high',
) => {
  const weighed = <Extra>(weights: Record<string, number>, extra: Extra) =>
    Object.entries(weights)
      .map(([id, weight]) => ({ found: { id, evidence: [], ...extra }, weight }))
      .sort((a, b) => b.weight - a.weight);
  return findLead(weighed(risks, { sure }), weighed(done, {}), {
    risks: knowledge?.risks ?? [],
    mechanisms,
  });
};

test('what a paper says that it is about leads, whatever else it tells, and no unsure word of what does it', () => {
  const read = (text: string) =>
    findLead(
      [
        { found: { id: 'ai-companions', evidence: [], sure: 'high' as const }, weight: 3 },
        {
          found: { id: 'harmful-content', evidence: [{ text, line: 1 }], sure: 'high' as const },
          weight: 2,
        },
      ],
      [{ found: { id: 'ai-companion', evidence: [], isUnsure: true as const }, weight: 3 }],
      { risks: knowledge?.risks ?? [], mechanisms },
    );
  const groups = 'groups that push eating disorders';
  expect(read(`This post is about ${groups}.`)).toMatchObject({
    ...{ lead: 'harmful-content', leadMechanism: null },
  });
  expect(read(`There are ${groups}.`).lead).toBe('ai-companions');
});

test('of what is hardly read and a grave risk that surely is, the grave one leads', () => {
  const read = (sure: 'high' | 'medium') =>
    findLead(
      [
        { found: { id: 'online-bullying', evidence: [], sure }, weight: 3 },
        { found: { id: 'grooming', evidence: [], sure: 'high' as const }, weight: 2 },
      ],
      [{ found: { id: 'open-groups', evidence: [] }, weight: 3 }],
      { risks: knowledge?.risks ?? [], mechanisms },
    ).lead;
  expect(read('medium')).toBe('grooming');
  expect(read('high')).toBe('online-bullying');
});

test('the risk leads that most is said of, with the mechanism that most is said of', () => {
  expect(
    lead({ grooming: 9, 'spending-gambling': 4 }, { 'private-messages': 6, 'paid-chance': 2 }),
  ).toEqual({ lead: 'grooming', leadMechanism: 'private-messages', unsure: [] });
});

test.each([
  [
    { 'online-bullying': 6, 'stranger-contact': 5.5 },
    { 'random-pairing': 5 },
    'stranger-contact',
    'random-pairing',
  ],
  [{ 'scams-malware': 6 }, { 'live-map': 3, 'easy-money': 2.6 }, 'scams-malware', 'easy-money'],
])('of %j and %j those that fit one another lead', (risks, done, risk, mechanism) => {
  expect(lead(risks, done)).toMatchObject({ lead: risk, leadMechanism: mechanism });
});

test('grave risks that are surely read together, one of which cannot wait, lead before what more is said of', () => {
  const grave = { grooming: 9, 'image-sharing': 8, 'sexual-extortion': 5 };
  const does = { 'copied-accounts': 6 };
  expect(lead({ impersonation: 14, ...grave }, does).lead).toBe('sexual-extortion');
  expect(lead({ impersonation: 30, ...grave }, does).lead).toBe('impersonation');
  const { 'sexual-extortion': _, ...others } = grave;
  expect(lead({ impersonation: 14, ...others }, does).lead).toBe('impersonation');
});

test('what is hardly said does not lead where another is surely read, however much sounds like it', () => {
  const risks = (sure: 'low' | 'medium') => [
    { found: { id: 'stranger-contact', evidence: [], sure }, weight: 9 },
    { found: { id: 'grooming', evidence: [], sure: 'high' as const }, weight: 5 },
  ];
  const known = { risks: knowledge?.risks ?? [], mechanisms };
  expect(findLead(risks('low'), [], known).lead).toBe('grooming');
  expect(findLead(risks('medium'), [], known).lead).toBe('stranger-contact');
});

test('what is far heavier leads, whatever a mechanism opens', () => {
  expect(lead({ 'viral-challenges': 9, grooming: 2 }, { 'presents-with-strings': 1 }).lead).toBe(
    'viral-challenges',
  );
});

describe('what a scheme does', () => {
  const said = { text: 'He walks off with it, and the money never comes.', line: 6 };
  const faint = (id: string, sure: 'faint' | 'medium' = 'faint') => ({
    found: { id, sure, evidence: [] },
    ...{ weight: 1, score: 0.3, sentences: 1 },
  });
  const sells = (score: number) => [
    { found: { id: 'selling-online', evidence: [said] }, weight: 3, score },
  ];
  const first = mechanisms.find(({ id }) => id === 'selling-online')?.opens[0];

  test.each([
    ['viral-challenges', first],
    ['scams-malware', 'scams-malware'],
  ])('brings of what it opens what is said most of, else the first: beside %s', (beside, id) => {
    expect(withOpened([faint(beside)], sells(0.95), mechanisms)[0]?.found).toEqual({
      id,
      sure: 'medium',
      evidence: [said],
    });
  });

  test('brings none where it is unsure itself, or another risk is read', () => {
    const risks = [faint('sexual-extortion')];
    expect(withOpened(risks, sells(0.6), mechanisms)).toBe(risks);
    const read = [faint('grooming', 'medium')];
    expect(withOpened(read, sells(0.95), mechanisms)).toBe(read);
  });

  test('brings the first that it opens where three sentences tell of it, and what is read beside it is another matter', () => {
    const asked = (sentences: number) => [
      {
        found: {
          id: 'anonymous-questions',
          evidence: Array.from({ length: sentences }, () => said),
        },
        ...{ weight: 7.5, score: 0.99 },
      },
    ];
    const paid = [faint('spending-gambling', 'medium')];
    expect(withOpened(paid, asked(3), mechanisms)[0]?.found.id).toBe('online-bullying');
    expect(withOpened(paid, asked(2), mechanisms)).toBe(paid);
    const bullied = [faint('online-bullying', 'medium')];
    expect(withOpened(bullied, asked(3), mechanisms)).toBe(bullied);
  });

  test('brings what two steps of a scheme lead to, neither of which is surely told alone', () => {
    const step = (id: string) => ({ found: { id, evidence: [said] }, weight: 3, score: 0.7 });
    const met = [faint('stranger-contact', 'medium')];
    const both = [step('presents-with-strings'), step('move-to-another-app')];
    expect(withOpened(met, both, mechanisms).map(({ found }) => found.id)).toEqual([
      'grooming',
      'stranger-contact',
    ]);
    expect(withOpened(met, both.slice(0, 1), mechanisms)).toBe(met);
    // Two ways to meet are no scheme.
    const ways = [step('friend-suggestions'), step('profile-requests')];
    expect(withOpened([faint('grooming', 'medium')], ways, mechanisms)[0]?.found.id).toBe(
      'grooming',
    );
  });
});

test('what a service does makes a risk no surer that is hardly read and that it opens no door to', () => {
  const hardly = (id: string) =>
    findLead(
      [{ found: { id, evidence: [], sure: 'low' as const }, weight: 2 }],
      [{ found: { id: 'fake-shops', evidence: [] }, weight: 4 }],
      { risks: knowledge?.risks ?? [], mechanisms },
    ).leadMechanism;
  expect(hardly('sexual-extortion')).toBeNull();
  expect(hardly('scams-malware')).toBe('fake-shops');
});

describe('what one sentence tells, beside what more is said of', () => {
  const known = { risks: knowledge?.risks ?? [], mechanisms };
  const read = (aside: string, sentences: number, does = 'links-and-codes') =>
    findLead(
      [
        {
          found: { id: 'stranger-contact', evidence: [], sure: 'medium' as const },
          weight: 6.5,
          sentences: 2,
        },
        { found: { id: aside, evidence: [], sure: 'high' as const }, weight: 5, sentences },
      ],
      [{ found: { id: does, evidence: [] }, weight: 4 }],
      known,
    );

  test('is offered second, and what it does is not what leads', () => {
    expect(read('scams-malware', 1)).toEqual({
      lead: 'stranger-contact',
      leadMechanism: null,
      unsure: [{ what: 'lead', between: ['stranger-contact', 'scams-malware'] }],
    });
    expect(read('scams-malware', 3)).toMatchObject({ lead: 'scams-malware', unsure: [] });
  });

  test('is offered first where it is grave', () => {
    expect(read('sexual-extortion', 1, 'threats-to-share')).toMatchObject({
      lead: 'sexual-extortion',
      leadMechanism: 'threats-to-share',
      unsure: [{ what: 'lead', between: ['sexual-extortion', 'stranger-contact'] }],
    });
  });
});

describe('of two schemes, an account in somebody’s name that asks for a code', () => {
  const at = (id: string, line: number, weight: number) => ({
    found: { id, evidence: [{ text: 'It was told.', line }] },
    weight,
  });
  const read = (sure: 'high' | 'medium', copied: number, code: number, weight = 8) =>
    findLead(
      [
        { found: { id: 'scams-malware', evidence: [], sure: 'high' }, weight: 14, sentences: 5 },
        { found: { id: 'impersonation', evidence: [], sure }, weight: 7.5, sentences: 2 },
      ],
      [at('links-and-codes', code, 10), at('copied-accounts', copied, weight)],
      { risks: knowledge?.risks ?? [], mechanisms },
    );

  test('a person is asked whether it is about how it begins', () => {
    const asked = [{ what: 'lead', between: ['scams-malware', 'impersonation'] }];
    expect(read('high', 3, 5)).toMatchObject({ lead: 'scams-malware', unsure: asked });
    // In a letter's long paragraph both stand on one line.
    expect(read('high', 3, 3).unsure).toEqual(asked);
  });

  test('nobody is asked where the account comes later, is hardly told, or is not surely read', () => {
    expect(read('high', 5, 3).unsure).toEqual([]);
    expect(read('high', 3, 5, 4).unsure).toEqual([]);
    expect(read('medium', 3, 5).unsure).toEqual([]);
  });
});

test('a condition makes things worse and leads nothing', () => {
  expect(lead({ 'harmful-content': 5 }, { 'no-age-check': 9 }).leadMechanism).toBeNull();
});

test('two are offered where they come close, and no more than two', () => {
  expect(
    lead(
      { grooming: 5, 'image-sharing': 4.9, 'harmful-content': 4.8 },
      { 'livestream-requests': 5, 'private-messages': 1 },
    ).unsure,
  ).toEqual([{ what: 'lead', between: [expect.any(String), expect.any(String)] }]);
});

test('what the service opens the door to first of all leads, where nearly as much is said of it', () => {
  const risks = { 'personal-information': 5, 'scams-malware': 4 };
  expect(lead(risks, { 'links-and-codes': 5 })).toMatchObject({ lead: 'scams-malware' });
});

test('strangers come into most alerts, so what is surely read beside them is offered too', () => {
  const risks = { 'stranger-contact': 6, grooming: 5 };
  const between = ['stranger-contact', 'grooming'];
  expect(lead(risks, { 'voice-chat': 5 }).unsure).toEqual([{ what: 'lead', between }]);
  expect(lead(risks, { 'voice-chat': 5 }, 'medium').unsure).toEqual([]);
});

describe('beside the risk that leads', () => {
  const beside = (sure: { score: number; sentences: number }, opened = ['image-sharing']) => {
    const read = (id: string, score: number, sentences: number) => ({
      found: { id, sure: 'high' as const, evidence: [] },
      ...{ weight: 1, score, sentences },
    });
    const risks = [read('grooming', 0.91, 1), read('image-sharing', sure.score, sure.sentences)];
    const leads = { lead: 'grooming', unsure: [] };
    return besideLead(risks, leads, new Set(opened)).map((risk) => risk.sure);
  };

  test.each([
    [{ score: 0.93, sentences: 2 }, 'high'],
    [{ score: 0.99, sentences: 1 }, 'high'],
    [{ score: 0.93, sentences: 1 }, 'medium'],
  ])('%j is %s', (said, sure) => expect(beside(said)).toEqual(['high', sure]));

  test('what nothing that the service does opens the door to is hardly said', () =>
    expect(beside({ score: 0.91, sentences: 3 }, [])).toEqual(['high', 'medium']));
});

describe('grave harm that was done to a child', () => {
  const known = { risks: knowledge?.risks ?? [], mechanisms };
  const found = (id: string, weight: number, happened: number, sure: 'high' | 'low' = 'high') => ({
    ...{ found: { id, sure, evidence: [] }, weight, happened },
  });
  const done = [{ found: { id: 'live-map', evidence: [] }, weight: 6 }];
  const map = found('personal-information', 9, 0);

  test('leads before what a service may do to any, and a person is asked', () => {
    expect(findLead([map, found('grooming', 4, 2)], done, known)).toEqual({
      ...{ lead: 'grooming', leadMechanism: 'live-map' },
      unsure: [{ what: 'lead', between: ['grooming', 'personal-information'] }],
    });
  });

  test.each([
    ['may happen', found('grooming', 4, 0)],
    ['is told in passing', found('grooming', 2, 2)],
    ['is read unsurely', found('grooming', 4, 2, 'low')],
  ])('but not where it %s', (_, other) =>
    expect(findLead([map, other], done, known).lead).toBe('personal-information'),
  );

  test('nor before other grave harm', () => {
    const threats = found('sexual-extortion', 9, 0);
    expect(findLead([threats, found('grooming', 4, 2)], done, known).lead).toBe('sexual-extortion');
  });
});

test('where nothing was found nothing leads', () => {
  expect(lead({}, {})).toEqual({ lead: null, leadMechanism: null, unsure: [] });
});

test('what tells of nothing is not the first that an alert says', () => {
  const paper = `Hallam Primary School

12 October 2026

Dear parents and carers

The new library opens its doors on Monday.

Our netball team won both of its matches.

Pupils are opening packs of cards in a game without knowing what they will get.

Each pack costs £3 of real money, and most hold nothing.

Strangers have written to children in the game. Strangers have asked to be their friends. Anyone can message a child there.

Strangers may join the game at any time, and talk to children.`;
  if (!knowledge) throw new Error('The house files cannot be read');
  const reading = readAlertText(
    { file: 'paper.txt', blocks: blocksFromLines(textLines(paper)), about: {} },
    knowledge,
    () => {},
  );
  expect(reading).toMatchObject({ lead: 'spending-gambling', leadMechanism: 'paid-chance' });
});

test('a caller who wants a screen and a safe account is after codes, and lends nobody an account', () => {
  if (!knowledge) throw new Error('What alerts are read by cannot be read');
  const paper = [
    'Fraud alert for schools',
    '',
    'We have had reports from teenagers with their first bank account. The caller says that money is being taken from the account.',
    '',
    'They pretend to be from the bank. They ask to share the screen, then to move the money to a safe account, and to read out the one-time passcode.',
  ].join('\n');
  const reading = readAlertText(
    { file: 'paper.txt', blocks: blocksFromLines(textLines(paper)), about: {} },
    knowledge,
    () => {},
  );
  expect(reading).toMatchObject({ lead: 'scams-malware', leadMechanism: 'links-and-codes' });
});

test('an app that plays on to frightening copies of cartoons is about harmful content', () => {
  if (!knowledge) throw new Error('The shared data cannot be read');
  const text = `Songs that do not stop\n\nHale Infants, 4 May 2027\n\nA tablet in our hall was left with a song about a train. When a song is over the app begins another by itself. By the sixth it was showing a copy of a cartoon in which a small cat is shut in a dark cellar and hurt.\n\nTurn autoplay off, and choose the songs yourself.`;
  const alert = { file: 'a.txt', blocks: blocksFromLines(textLines(text)), about: {} };
  const reading = readAlertText(alert, knowledge, () => {});
  expect(reading).toMatchObject({ lead: 'harmful-content', leadMechanism: 'learning-feed' });
});
