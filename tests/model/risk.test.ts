/** What a risk is to an age: pictures, “safe tonight?”, and what papers for all adults speak of. */
import { describe, expect, test } from 'vitest';
import {
  asksSafeTonight,
  firstThingOf,
  forAllAdults,
  isOnImagesFor,
  type Risk,
} from '#model/risk.ts';

const band = (id: string, from: number, to: number) => ({
  id,
  ages: [from, to] as [number, number],
});
const [KS1, KS2, KS3] = [band('ks1', 5, 7), band('ks2', 7, 11), band('ks3', 11, 14)];
const bands = [KS1, KS2, KS3];

describe('families read of pictures', () => {
  const routes = ['childline', 'report-remove'];
  const isOn = (risk: Parameters<typeof isOnImagesFor>[0], hasImages: boolean) =>
    bands.map((band) => isOnImagesFor(risk, band, bands, hasImages));

  test('of a risk that sends to where they are taken down, and of no other', () => {
    expect(isOn({ routes }, false)).toEqual([true, true, true]);
    expect(isOn({ routes: ['childline'] }, true)).toEqual([false, false, false]);
  });
  test('from the age at which its stories have one, or where the alert speaks of any', () => {
    const risk = { routes, imagesAnywayFrom: 'ks2' };
    expect(isOn(risk, false)).toEqual([false, true, true]);
    expect(isOn(risk, true)).toEqual([true, true, true]);
  });
  test('of pictures that are a story’s alone, only where the alert speaks of any', () => {
    const risk = { routes, imagesIfNamed: true };
    expect(isOn(risk, false)).toEqual([false, false, false]);
    expect(isOn(risk, true)).toEqual([true, true, true]);
  });
});

describe('“safe tonight?” is asked', () => {
  const risks = [
    { id: 'threat', safeTonightFrom: 'ks3', safeTonightOfSelfHarmFrom: 'ks2' },
    { id: 'kites' },
  ] as Risk[];
  const asked = (ids: string[], tellsOfSelfHarm: boolean) =>
    bands.map((band) => asksSafeTonight({ risks, bands } as never, band, ids, tellsOfSelfHarm));

  test('from the first band of a risk that is taught', () => {
    expect(asked(['kites', 'threat'], false)).toEqual([false, false, true]);
    expect(asked(['kites'], false)).toEqual([false, false, false]);
  });
  test('earlier where the alert tells of self-harm', () => {
    expect(asked(['threat'], true)).toEqual([false, true, true]);
    expect(asked(['kites'], true)).toEqual([false, false, false]);
  });
});

test('papers for all adults speak of what leads, what cannot wait and what most ages hear', () => {
  const risks = [
    { id: 'threat', cannotWait: true },
    { id: 'kites', cannotWait: false },
  ];
  const taught = [['kites', 'crates'], ['kites', 'snails'], ['kites', 'threat'], [], []];
  const ids = ['crates', 'kites', 'snails', 'threat'];
  expect(forAllAdults(ids, 'snails', taught, risks)).toEqual(['kites', 'snails', 'threat']);
  expect(forAllAdults(['crates', 'snails'], undefined, taught, risks)).toEqual([
    'crates',
    'snails',
  ]);
});

test('the first thing to do is the leading risk’s', () => {
  const risks = [{ id: 'kites', firstThing: 'Land.' }, { id: 'threat' }] as Risk[];
  expect(['kites', 'threat', undefined].map((id) => firstThingOf(risks, id))).toEqual([
    'Land.',
    undefined,
    undefined,
  ]);
});
