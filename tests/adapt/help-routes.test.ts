import { describe, expect, test } from 'vitest';
import {
  adultRoutes,
  helperStrip,
  isForLetter,
  pupilRoutes,
  risksWithStory,
  routesForSlides,
} from '#adapt/help-routes.ts';
import type { SharedData } from '#model/lesson/lesson.ts';
import { sharedDataForTests } from '#scripts/samples/shared-data.ts';

const { sharedData } = await sharedDataForTests();
const inNation = (nation: SharedData['school']['nation']): SharedData => ({
  ...sharedData,
  school: { ...sharedData.school, nation },
});
const band = (id: string) => sharedData.bands.find((band) => band.id === id) ?? sharedData.bands[0];
const RISKS = [
  'stranger-contact',
  'grooming',
  'image-sharing',
  'sexual-extortion',
  'scams-malware',
];
const routes = (id: string, at = sharedData) =>
  pupilRoutes(at, band(id) as never, RISKS).map((route) => route.id);

describe('pupils', () => {
  test('of the early years are sent to people, not to a number', () => {
    expect(routes('eyfs')).toEqual(expect.arrayContaining(['trusted-adult']));
    expect(routes('eyfs')).not.toContain('childline');
  });
  test('hear of Childline from Key Stage 1', () => expect(routes('ks1')).toContain('childline'));
  test('hear of the CEOP Safety Centre from Upper Key Stage 2', () => {
    expect(routes('lks2')).not.toContain('ceop-safety-centre');
    expect(routes('uks2')).toContain('ceop-safety-centre');
  });
  test('hear of Report Remove from Key Stage 3', () => {
    expect(routes('uks2')).not.toContain('report-remove');
    expect(routes('ks3')).toContain('report-remove');
  });
  test.each(['eyfs', 'ks1', 'lks2', 'uks2', 'ks3', 'ks4', 'ks5'])(
    'of %s are never sent to an adults’ line',
    (id) => {
      for (const adults of [
        'nspcc-helpline',
        'posh',
        'nspcc-whistleblowing',
        'stop-it-now',
        'shore-space',
      ])
        expect(routes(id)).not.toContain(adults);
    },
  );
  test('under 16 are never sent to a service for adults', () => {
    for (const id of ['ks3', 'ks4']) expect(routes(id)).not.toContain('revenge-porn-helpline');
  });
  test('of a class with under- and over-18s get both, and the page says which is whose', () => {
    const shown = pupilRoutes(sharedData, band('ks5') as never, RISKS);
    expect(shown.map((route) => route.id)).toEqual(
      expect.arrayContaining(['report-remove', 'revenge-porn-helpline', 'stopncii']),
    );
    for (const id of ['revenge-porn-helpline', 'stopncii'])
      expect(shown.find((route) => route.id === id)?.says).toMatch(/18 or over/i);
  });
  test('in Scotland are not sent to Report Fraud', () => {
    expect(routes('ks5')).toContain('report-fraud');
    expect(routes('ks5', inNation('scotland'))).not.toContain('report-fraud');
  });
  test('see the lead’s name and room', () => {
    const lead = pupilRoutes(sharedData, band('ks3') as never, RISKS).find(
      (route) => route.id === 'school-safeguarding-lead',
    );
    expect(lead?.contact.map(({ text }) => text).join(' ')).toContain(sharedData.school.lead.name);
  });
  test('see nothing that is not confirmed', () => {
    for (const { id } of sharedData.bands)
      for (const route of pupilRoutes(
        sharedData,
        band(id) as never,
        sharedData.risks.map((risk) => risk.id),
      ))
        expect(route.check).toBe(false);
  });
  test.each(
    sharedData.bands.flatMap((band) => sharedData.risks.map(({ id }) => [band.id, id] as const)),
  )('of %s read of 999 in a lesson on %s alone', (id, risk) => {
    const shown = pupilRoutes(sharedData, band(id) as never, [risk]);
    expect(shown.find((route) => route.id === 'emergency-999')?.says).toMatch(/danger/);
  });
  test('of the youngest bands read that a grown-up rings 999', () => {
    const eyfs = pupilRoutes(sharedData, band('eyfs') as never, []);
    expect(eyfs.find((route) => route.id === 'emergency-999')?.says).toMatch(/a grown-up rings/i);
  });
  test('of secondary bands find 999 first', () => {
    for (const band of sharedData.bands.filter(({ phase }) => phase === 'secondary'))
      expect(
        pupilRoutes(
          sharedData,
          band,
          sharedData.risks.map((risk) => risk.id),
        )[0]?.id,
      ).toBe('emergency-999');
  });
  test.each([
    ['money', 'scams-malware', 'bank-159', 'ceop-safety-centre'],
    ['a picture', 'image-sharing', 'report-remove', 'bank-159'],
  ])('turn to the door for %s next after people, where it leads', (_, lead, first, later) => {
    const others = ['grooming', 'scams-malware', 'image-sharing'].filter((id) => id !== lead);
    const ids = pupilRoutes(sharedData, band('ks5') as never, [lead, ...others]).map(
      (route) => route.id,
    );
    expect(ids.slice(0, 5)).toEqual([
      'emergency-999',
      'trusted-adult',
      'school-safeguarding-lead',
      'childline',
      first,
    ]);
    expect(ids.indexOf(later)).toBeGreaterThan(4);
  });
  test('read of 159 only at an age that has a bank account of its own', () => {
    const ids = pupilRoutes(sharedData, band('ks4') as never, ['scams-malware']).map(
      ({ id }) => id,
    );
    expect(ids).not.toContain('bank-159');
  });
  test('find on slides the first door for each risk of their lesson', () => {
    const shown = (ids: string[]) =>
      routesForSlides(pupilRoutes(sharedData, band('ks5') as never, ids), '').map(
        (route) => route.id,
      );
    expect(shown(['scams-malware', 'image-sharing'])).toContain('report-remove');
    expect(shown(['image-sharing', 'scams-malware'])).toContain('bank-159');
  });
  test('of 18 find their own service beside the one for under-18s', () => {
    const ids = routes('ks5');
    for (const [under, over] of [
      ['report-remove', 'revenge-porn-helpline'],
      ['take-it-down', 'stopncii'],
    ] as const)
      expect(ids.indexOf(over)).toBe(ids.indexOf(under) + 1);
  });
  test('of 18 see their own service on slides wherever those see theirs who are younger', () => {
    const shown = routesForSlides(
      pupilRoutes(sharedData, band('ks5') as never, ['stranger-contact', 'image-sharing']),
      '',
    ).map(({ id }) => id);
    expect(shown.indexOf('revenge-porn-helpline')).toBe(shown.indexOf('report-remove') + 1);
    expect(shown).toHaveLength(7);
    expect(shown).toContain('ceop-safety-centre');
  });
  test('see on slides no number twice, and no more than two slides hold', () => {
    const all = pupilRoutes(sharedData, band('ks4') as never, RISKS);
    const shown = routesForSlides(all, 'Samaritans 116 123. Text SHOUT to 85258.');
    expect(all.map((route) => route.id)).toContain('samaritans');
    expect(shown).toEqual(
      all.filter(({ id }) => !['samaritans', 'shout'].includes(id)).slice(0, 7),
    );
    expect(routesForSlides(all, 'Childline 0800 1111').map((route) => route.id)).toContain(
      'childline',
    );
  });
  test('find people first in the helper strip', () => {
    expect(
      helperStrip(pupilRoutes(sharedData, band('uks2') as never, RISKS)).map((route) => route.id),
    ).toEqual(['trusted-adult', 'school-safeguarding-lead', 'childline']);
  });
});

describe('what a route says to pupils', () => {
  const age = (id: string) => sharedData.bands.find((band) => band.id === id)?.ages[0] ?? Infinity;
  const risks = sharedData.risks.map(({ id }) => id);

  test.each(sharedData.bands.map(({ id }) => id))('is for %s, and for nobody older', (id) => {
    const shown = pupilRoutes(sharedData, band(id) as never, risks);
    expect(shown).not.toEqual([]);
    for (const route of shown) {
      const words =
        sharedData.routes.routes.find((listed) => listed.id === route.id)?.forPupils ?? {};
      const ages = Object.keys(words).map(age);
      const nearest = Math.max(...ages.filter((from) => from <= age(id)));
      const [text] = Object.entries(words).filter(([key]) => age(key) === nearest);
      const said = text?.[1].replace(/\{(lead|room)\}.*/, '') ?? '';
      expect(route.says.startsWith(said), `${route.id}: ${route.says}`).toBe(true);
    }
  });

  test('is not the same to the youngest and the oldest', () => {
    const wordsFor = (id: string) =>
      pupilRoutes(sharedData, band(id) as never, risks).find(
        (route) => route.id === 'trusted-adult',
      )?.says;
    expect(wordsFor('eyfs')).not.toBe(wordsFor('ks5'));
  });
});

test('adults’ routes stand in the order asked for, without those of other nations', () => {
  const ids = ['emergency-999', 'parentline-scotland', 'nspcc-helpline', 'posh'];
  expect(adultRoutes(sharedData, 'parent', ids).map((route) => route.id)).toEqual([
    'emergency-999',
    'nspcc-helpline',
  ]);
  expect(adultRoutes(inNation('scotland'), 'parent', ids).map((route) => route.id)).toContain(
    'parentline-scotland',
  );
});

test('a family is told what the lead is for, not what staff have to do', () => {
  for (const young of [true, false]) {
    const [lead] = adultRoutes(sharedData, 'parent', ['school-safeguarding-lead'], young);
    expect(lead?.says).toBe('Any worry about a child, large or small.');
  }
  expect(adultRoutes(sharedData, 'staff', ['school-safeguarding-lead'])[0]?.says).toMatch(
    /^Any .*Staff tell the lead/,
  );
});

test('a family is sent to nothing that is not certain; staff are, and see that it is not', () => {
  const every = sharedData.routes.routes.map(({ id }) => id);
  for (const nation of ['england', 'wales', 'scotland', 'ni'] as const) {
    expect(adultRoutes(inNation(nation), 'parent', every).filter(({ check }) => check)).toEqual([]);
    expect(adultRoutes(inNation(nation), 'staff', every).some(({ check }) => check)).toBe(true);
  }
});

test('numbers and addresses are those of the fact sheet', () => {
  const printed = Object.fromEntries(
    sharedData.routes.routes.map((route) => [route.id, route.contact]),
  );
  expect(printed.childline).toMatchObject({ phone: '0800 1111', url: 'childline.org.uk' });
  expect(printed['nspcc-helpline']?.phone).toBe('0808 800 5000');
  expect(printed['ceop-safety-centre']?.url).toBe('ceop.police.uk/Safety-Centre');
  expect(printed['report-fraud']?.phone).toBe('0300 123 2040');
  expect(printed.posh?.phone).toBe('0344 381 4772');
  expect(JSON.stringify(printed)).not.toMatch(/88858|0808 808 4994|0808 802 5544|0808 8020 400/);
});

test('a retired service leads to the one that took over', () => {
  expect(sharedData.routes.retired.find(({ name }) => name === 'Action Fraud')?.now).toBe(
    'report-fraud',
  );
});

test('no address of a route is printed twice', () => {
  const shown = sharedData.bands.flatMap((band) => pupilRoutes(sharedData, band, RISKS));
  expect(shown.length).toBeGreaterThan(20);
  for (const { id, contact } of shown)
    for (const [at, { text }] of contact.entries())
      for (const other of contact.slice(at + 1))
        expect([id, text.includes(other.text) || other.text.includes(text)]).toEqual([id, false]);
  const contact = { display: 'Look at help.example', url: 'help.example' };
  const routes = sharedData.routes.routes.map((route) =>
    route.id === 'trusted-adult' ? { ...route, contact } : route,
  );
  const tried: SharedData = { ...sharedData, routes: { ...sharedData.routes, routes } };
  const route = pupilRoutes(tried, band('ks3') as never, []).find(
    ({ id }) => id === 'trusted-adult',
  );
  expect(route?.contact.map(({ text }) => text)).toEqual(['Look at help.example']);
});

describe('a letter home gives', () => {
  const ages = (from: number) => ({ ages: [from, from + 2] as [number, number] });
  const toldRisks = (...ids: string[]) => risksWithStory(sharedData, ids, null);
  const given = (id: string, from: number, risks: string[], hasImages?: boolean) =>
    isForLetter(sharedData, id, ages(from), toldRisks(...risks), hasImages);

  test('Childline to all', () => expect(given('childline', 3, [])).toBe(true));

  test('where reports go, only with a risk that they are of', () => {
    expect(given('ceop-safety-centre', 3, ['grooming'])).toBe(true);
    expect(given('ceop-safety-centre', 14, ['scams-malware'])).toBe(false);
  });

  test('where pictures are taken down, only with a risk on pictures, and from nine on', () => {
    expect(given('report-remove', 9, ['scams-malware', 'image-sharing'])).toBe(true);
    expect(given('report-remove', 8, ['image-sharing'])).toBe(false);
    expect(given('report-remove', 14, ['scams-malware'])).toBe(false);
    const ofStory = risksWithStory(sharedData, ['grooming', 'scams-malware'], ['report-remove']);
    const inLetter = (hasImages: boolean) =>
      isForLetter(sharedData, 'report-remove', ages(14), ofStory.slice(1), hasImages);
    expect([inLetter(true), inLetter(false)]).toEqual([false, false]);
  });
});

test('a story’s own routes stand in place of its risk’s, and of no other’s', () => {
  const [lead, other] = risksWithStory(sharedData, ['grooming', 'scams-malware'], ['childline']);
  const scams = sharedData.risks.find(({ id }) => id === 'scams-malware');
  expect(lead?.routes).toEqual(['childline']);
  expect(other?.routes).toEqual(scams?.routes);
  expect(risksWithStory(sharedData, ['no-such-risk'], null)).toEqual([]);
});

describe('no pupil is sent to a route', () => {
  test.each<[string, Partial<SharedData['routes']['routes'][number]>]>([
    ['for which no band is set', { fromBand: null }],
    ['that is for adults', { readers: ['parent', 'staff'] }],
    ['that is not certain', { sure: 'unconfirmed' as never }],
    ['of another nation', { nations: ['scotland'] }],
  ])('%s', (_, change) => {
    const routes = sharedData.routes.routes.map((route) =>
      route.id === 'childline' ? { ...route, ...change } : route,
    );
    const tried = { ...sharedData, routes: { ...sharedData.routes, routes } };
    const ids = pupilRoutes(tried, band('ks5') as never, RISKS).map(({ id }) => id);
    expect(ids).not.toContain('childline');
    expect(ids).toContain('trusted-adult');
  });
});

test('where the alert sends people pupils are sent too, if it is for them, and last', () => {
  const sent = (routeId: string, action: 'keep' | 'adults-only') =>
    pupilRoutes(sharedData, band('ks5') as never, ['online-bullying'], {
      ofAlert: [{ routeId, action } as never],
    }).map(({ id }) => id);
  const plain = sent('no-such-route', 'keep');
  expect(plain).not.toContain('report-fraud');
  expect(sent('report-fraud', 'keep')).toEqual([...plain, 'report-fraud']);
  expect(sent('report-fraud', 'adults-only')).toEqual(plain);
  expect(sent('nspcc-helpline', 'keep')).toEqual(plain);
});

test('where a school has not said who leads, there is room to write it', () => {
  const school = { ...sharedData.school, lead: { name: '', room: '', email: '' } };
  const shown = pupilRoutes({ ...sharedData, school } as SharedData, band('ks3') as never, []);
  const lead = shown.find(({ id }) => id === 'school-safeguarding-lead');
  const printed = [lead?.name, lead?.says, ...(lead?.contact ?? []).map(({ text }) => text)].join(
    ' ',
  );
  expect(printed.match(/_{10}/g)).toHaveLength(2);
  expect(printed).not.toMatch(/[{}]|undefined/);
});
