/** What adults are told that an alert is about is what was surely read in it, or what its lead says: never what a story tells. */
import { toString as textContent } from 'mdast-util-to-string';
import { beforeAll, describe, expect, test } from 'vitest';
import { staffBriefing } from '#adapt/staff-briefing.ts';
import { Corrections } from '#model/alert/alert.ts';
import {
  ABOUT_TO_COME,
  aboutForAll,
  aboutOf,
  aboutRisk,
  asksAbout,
  isMechanismSure,
  isSurelyRead,
} from '#model/alert/alert-about.ts';
import { blanksIn, letterOf } from '#model/paper/letters.ts';
import type { Prepared } from '#pipeline/prepared.ts';
import { openDrafting } from '#scripts/samples/drafted.ts';
import { bandToTry, lessonToTry } from '#scripts/samples/lesson-to-try.ts';
import { PLAIN_ALERT } from '#scripts/samples/plain-alert.ts';

const drafting = await openDrafting();
const { risks, mechanisms, bands } = drafting.sharedData;

const mechanism = ({ name = 'One', opens = ['grooming'], about = '' }) => ({
  ...{ name, opens },
  adults: {
    ...{ letter: '', staff: '', home: '', step: '', sign: '' },
    ...(about && { about }),
  },
});

const band = (id: string) => bands.find((band) => band.id === id);

type Reading = { sure: 'high' | 'medium' | 'low'; unsure?: ('lead' | 'leadMechanism')[] };
const read = ({ sure, unsure }: Reading, more: object = {}) => ({
  reading: {
    ...{ text: '', lesson: '', missing: [] },
    risks: [{ id: 'grooming', sure, lines: [4], taught: true }],
    ...(unsure ? { unsure } : {}),
  },
  corrections: Corrections.parse(more),
});

describe('a letter says', () => {
  test.each(['Rhian', 'game', 'player', 'loot', 'tickets', 'codes'])(
    'nothing of “%s” in what is true of every alert',
    (word) => {
      for (const { alerts = '', alertsToFamiliesOfYoung = '' } of risks)
        expect(`${alerts} ${alertsToFamiliesOfYoung}`).not.toMatch(new RegExp(word, 'i'));
      for (const { adults } of mechanisms.filter(
        ({ id }) => !['user-made-rooms', 'links-and-codes', 'item-trading'].includes(id),
      ))
        expect(`${adults.letter} ${adults.older ?? ''}`).not.toMatch(new RegExp(word, 'i'));
    },
  );

  test('something of every risk that there is, in so few words that the letter in short sentences can', () => {
    for (const { id, alerts = '', alertsToFamiliesOfYoung = alerts } of risks)
      for (const about of [alerts, alertsToFamiliesOfYoung])
        expect([id, about !== '', `The alert is about ${about}`.split(' ').length <= 12]).toEqual([
          id,
          true,
          true,
        ]);
  });

  test('what is surely read, the lead’s words before it', () => {
    expect(aboutOf(read({ sure: 'high' }), 'grooming', risks, band('ks3'))).toMatch(/harm them$/);
    expect(aboutOf(read({ sure: 'high' }), 'grooming', risks, band('ks1'))).toMatch(/trick them$/);
    expect(aboutOf(read({ sure: 'high' }, { about: 'free vapes' }), 'grooming', risks)).toBe(
      'free vapes',
    );
  });

  test('nothing where the reading could not tell, until a person has', () => {
    const unsure: Reading = { sure: 'medium', unsure: ['lead', 'leadMechanism'] };
    expect(aboutOf(read(unsure), 'grooming', risks)).toBeNull();
    for (const said of [{ about: 'free vapes' }, { subject: 'grooming' }])
      expect(asksAbout(read(unsure, said))).toBe(false);
    expect(isMechanismSure(read(unsure))).toBe(false);
    expect(isMechanismSure(read(unsure, { mechanism: 'voice-chat' }))).toBe(true);
  });

  test('nothing of gambling where the alert speaks of nothing that is won by chance', () => {
    const spending = 'spending-gambling';
    const alert = { ...read({ sure: 'high' }) };
    const silent = { ...alert, reading: { ...alert.reading, silentOn: ['chance' as const] } };
    expect(aboutOf(alert, spending, risks, band('ks3'))).toContain('gamble');
    expect(aboutOf(silent, spending, risks, band('ks3'))).toBe('pressure to spend money online');
  });

  test('to adults of all ages what most ages are taught first, then what the others are', () => {
    const alert = {
      ...read({ sure: 'high' }),
      reading: {
        ...{ text: '', lesson: '', missing: [] },
        risks: ['grooming', 'scams-malware'].map((id) => ({
          ...{ id, sure: 'high' as const, lines: [4], taught: true },
        })),
      },
    };
    const all = (...leads: string[]) => aboutForAll(alert, leads, 'stranger-contact', risks);
    const [grooming, scams, contact] = ['grooming', 'scams-malware', 'stranger-contact'].map(
      (id) => risks.find((risk) => risk.id === id)?.alerts,
    );
    // A comma within one would make the next a part of it.
    expect(scams).toContain(',');
    expect(all('scams-malware', 'grooming', 'grooming')).toBe(`${grooming}, and about ${scams}`);
    expect(all('grooming', 'grooming')).toBe(grooming);
    // What was not surely read is no subject, nor is it where nothing is taught.
    expect(all('ai-companions')).toBe(contact);
    expect(all()).toBe(contact);
  });

  test('what the service surely does, where the reading could not tell which of two risks it is about', () => {
    const unsure: Reading = { sure: 'medium', unsure: ['lead'] };
    const shops = mechanism({ name: 'Shops and tickets that are not real' });
    const about = (said?: object) =>
      aboutOf(read(unsure, said), 'grooming', risks, undefined, shops);
    expect(about()).toBe('shops and tickets that are not real');
    expect(about({ near: true })).toBeNull();
    const nothingSure: Reading = { sure: 'medium', unsure: ['lead', 'leadMechanism'] };
    expect(aboutOf(read(nothingSure), 'grooming', risks, undefined, shops)).toBeNull();
  });

  test('both risks where both were surely read, and it could not tell which leads', () => {
    const both = (sure: 'high' | 'medium', more: object = {}) => ({
      ...read({ sure }, more),
      reading: {
        ...{ text: '', lesson: '', missing: [], unsure: ['lead', 'leadMechanism'] as const },
        risks: ['grooming', 'online-bullying'].map((id) => ({
          ...{ id, sure, lines: [4], taught: true },
        })),
      },
    });
    const said = (alert: Parameters<typeof aboutOf>[0]) => aboutOf(alert, 'grooming', risks);
    const [grooming = '', bullying = ''] = ['grooming', 'online-bullying'].map(
      (id) => risks.find((risk) => risk.id === id)?.alerts,
    );
    expect(said(both('high') as never)).toContain(grooming);
    expect(said(both('high') as never)).toContain(bullying);
    expect(said(both('medium') as never)).toBeNull();
    expect(said(both('high', { near: true }) as never)).toBeNull();
  });

  test('what the service does most, where that has plainer words than its risk, but for families of young children', () => {
    const mules = mechanism({ opens: ['scams-malware'], about: 'offers of easy money' });
    const about = (ages: [number, number]) =>
      aboutOf(read({ sure: 'high' }), 'scams-malware', risks, { ages }, mules);
    expect(about([14, 16])).toBe('offers of easy money');
    expect(about([5, 7])).not.toBe('offers of easy money');
  });

  test('nothing where none of our stories tells of it, until a person has said it in a line', () => {
    expect(aboutOf(read({ sure: 'high' }, { near: true }), 'grooming', risks)).toBeNull();
    const said = { near: true, about: 'free vapes' };
    expect(aboutOf(read({ sure: 'high' }, said), 'grooming', risks)).toBe('free vapes');
  });

  test('of the other risks those that were surely read, or that a person wrote down', () => {
    expect(isSurelyRead(read({ sure: 'high' }), 'grooming')).toBe(true);
    expect(isSurelyRead(read({ sure: 'medium' }), 'grooming')).toBe(false);
    expect(isSurelyRead(read({ sure: 'medium' }, { risks: { grooming: true } }), 'grooming')).toBe(
      true,
    );
    expect(isSurelyRead(read({ sure: 'high' }, { risks: { grooming: false } }), 'grooming')).toBe(
      false,
    );
  });
});

describe('in a kit whose reading could not tell', () => {
  const alert = (about = '') =>
    PLAIN_ALERT.replace(
      /---\n$/,
      `reading: { text: a, lesson: b, missing: [], unsure: [lead, leadMechanism], risks: [{ id: grooming, sure: medium, lines: [1], taught: true }] }\ncorrections: { risks: {}${about} }\n---\n`,
    );
  const kit = (slug: string, text: string) => ({
    slug,
    lesson: {
      path: `${slug}/lesson.mdx`,
      text: lessonToTry(
        'grooming',
        ['ks1', 'ks3'].map((id) =>
          bandToTry({
            id,
            risks: ['grooming'],
            ...(id === 'ks3' ? { telling: 'gifts-ks3-rhian' } : {}),
          }),
        ),
        { mechanism: 'presents-with-strings' },
      ),
    },
    alert: { path: `${slug}/alert.md`, text },
    shingles: null,
  });
  let open: Prepared;
  let said: Prepared;
  let near: Prepared;
  beforeAll(async () => {
    const { lessons } = await drafting.prepare([
      kit('open', alert()),
      kit('said', alert(', about: debts that begin with a free vape')),
      kit(
        'near',
        alert(', subject: grooming, near: true, about: debts that begin with a free vape'),
      ),
    ]);
    [open, said, near] = lessons as [Prepared, Prepared, Prepared];
  });
  const lettersOf = ({ versions }: Prepared) =>
    versions.flatMap(({ version }) =>
      (['before', 'after', 'plain'] as const).flatMap((id) => letterOf(version, id) ?? []),
    );
  const briefing = ({ lesson, versions }: Prepared) =>
    JSON.stringify(
      staffBriefing(
        lesson,
        drafting.sharedData,
        versions.map(({ version }) => version),
      ),
    );

  test('a letter says what the story is about where that is another side than the alert’s', async () => {
    const UNTOLD =
      'untold: [{ band: ks3, mechanism: presents-with-strings, story: presents, isShown: true, isOtherSide: true }]';
    const other = kit('other', alert(', about: debts that begin with a free vape'));
    other.lesson.text = other.lesson.text.replace('status: draft', `${UNTOLD}\nstatus: draft`);
    const { lessons } = await drafting.prepare([other]);
    const says = (prepared: Prepared | undefined) =>
      lettersOf(prepared as Prepared)
        .map(({ front }) => textContent({ type: 'root', children: front } as never))
        .filter((letter) => letter.includes('Its story is about '));
    expect(says(lessons[0])).toHaveLength(1);
    expect(says(said)).toEqual([]);
  });

  test('every letter has a blank for it, and says nothing of what the service does', () => {
    expect(lettersOf(open)).toHaveLength(6);
    for (const letter of lettersOf(open)) {
      expect(blanksIn(letter.front)).toEqual([ABOUT_TO_COME]);
      expect(textContent({ type: 'root', children: letter.front } as never)).not.toContain(
        'for your child it means',
      );
      for (const node of letter.front) expect(textContent(node)).toBe(textContent(node).trim());
      expect(textContent({ type: 'root', children: letter.front } as never)).not.toContain(
        'gives presents. Later',
      );
    }
  });

  test('so has the briefing, and the kit says why it is a draft', () => {
    expect(briefing(open)).toContain(`[${ABOUT_TO_COME}]`);
    for (const { version } of open.versions)
      expect(version.draft.join(' ')).toContain('Nobody has said yet what the alert is about');
  });

  test('where no story of ours fits, a letter is headed by the lead’s words, and says what the story is about', () => {
    for (const { subject, front, id } of lettersOf(near)) {
      if (id !== 'before') continue;
      const text = textContent({ type: 'root', children: front } as never);
      expect(subject).toContain('about debts that begin with a free vape');
      expect(text).toContain('It is about debts that begin with a free vape.');
      expect(text).toMatch(/(?:Its story|The story of the lesson) is about /);
      expect(text).not.toContain('gives presents. Later');
    }
  });

  test('once the lead has said it, all of them say it', () => {
    for (const letter of lettersOf(said)) {
      expect(blanksIn(letter.front)).toEqual([]);
      expect(textContent({ type: 'root', children: letter.front } as never)).toContain(
        'about debts that begin with a free vape.',
      );
    }
    expect(briefing(said)).toContain('It is about debts that begin with a free vape.');
    expect(JSON.stringify(said.workshops)).toContain(
      'It is about debts that begin with a free vape.',
    );
  });
});

test('of a talking toy it is about toys, whatever else its risk is about', () => {
  const risk = risks.find(({ id }) => id === 'ai-companions');
  const fact = { id: 'f01', source: 'Line 4', risks: [], kind: 'service', holds: 'yes' } as const;
  const toy = { ...read({ sure: 'high' }), facts: [{ ...fact, says: 'It is a talking toy.' }] };
  expect(risk && aboutRisk(toy as never, risk)).toMatch(/^toys /);
  expect(risk && aboutRisk(read({ sure: 'high' }), risk)).not.toMatch(/toy/);
});
