/** A pupil shares a character's name: the lesson gives the character another, and no text keeps the old one. */
import { describe, expect, test } from 'vitest';
import type { Alert } from '#model/alert/alert.ts';
import type { Character } from '#model/lesson/character.ts';
import { namesOutOfAlert } from '#model/lesson/other-names.ts';
import { renamer } from '#model/text/rename.ts';
import { sharedDataForTests } from '#scripts/samples/shared-data.ts';
import { composeSample, module, STORIES } from './compose-sample.ts';

const called = (id: string, name: string): Character => ({
  id,
  bands: ['ks3'],
  name,
  about: '',
  drawn: { picture: 'turtle' },
});

describe('in a text', () => {
  const cast = [
    called('zaki', 'Zaki'),
    called('zakis-mum', 'Zaki’s mum'),
    called('mo', 'Mo'),
    called('ms-k', 'Ms Kay'),
  ];
  const inText = renamer(cast, { zaki: 'Amir', mo: 'Zaki', 'ms-k': 'Ms Day' });

  test.each([
    ['Zaki told Zaki’s mum.', 'Amir told Amir’s mum.'],
    ['Mo met Zaki.', 'Zaki met Amir.'],
    ['Two Zakis? Don’t tell Kay: Ms Kay’s here.', 'Two Amirs? Don’t tell Day: Ms Day’s here.'],
    ['On Monday, Zakiya sang.', 'On Monday, Zakiya sang.'],
  ])('“%s” becomes “%s”', (before, after) => {
    expect(inText?.(before)).toBe(after);
  });

  test('nothing changes where nobody is renamed', () => {
    expect(renamer(cast, {})).toBeNull();
  });
});

test('in a composed lesson: stories, titles, pictures and plan', async () => {
  const grooming = module('grooming')
    .replace('grooming turned.', '![Nico waves](waving-hand) Nico turned.')
    .replace('title="two"', 'title="Nico again"')
    .replace('Read grooming.', 'Read as Nico.');
  const risk = '<Include/>\n\n<Risk id="grooming"/>';
  const before = await composeSample(risk, { grooming });
  expect(JSON.stringify(before.band)).toContain('Nico');
  const { band } = await composeSample(risk, { grooming }, 'names: { nico: Petros }');
  expect(JSON.stringify(band)).not.toContain('Nico');
  expect(JSON.stringify(band)).toContain('Petros again');
  expect(JSON.stringify(band)).toContain('Petros waves');
  expect(JSON.stringify(band)).toContain('Read as Petros.');
});

test('somebody of a story who is called as a service of the alert is called otherwise', async () => {
  const stories = STORIES.replaceAll('name: the caller', 'name: Glimmer');
  const risk = '<Include/>\n\n<Risk id="grooming"/>\n\n<Risk id="scams-malware"/>';
  const said = async (name: string) => {
    const named = { name, variants: [], role: 'subject', ambiguous: false } as const;
    const onlyName = { ...named, variants: [] };
    const { band } = await composeSample(risk, { stories }, '', {}, [onlyName]);
    return JSON.stringify(band);
  };
  expect(await said('Blobchat')).toContain('Glimmer sends a page');
  expect(await said('GLIMMER')).not.toContain('Glimmer');
  expect(await said('GLIMMER')).toContain('Ripple sends a page');
});

const alertName = (name: string): Alert['names'][number] => ({
  name,
  variants: [],
  role: 'subject',
  ambiguous: false,
});

test('whoever of our stories is called as the alert calls something has another name, by itself', async () => {
  const grooming = module('grooming').replace('grooming turned.', 'Nico turned.');
  const risk = '<Include/>\n\n<Risk id="grooming"/>';
  const { names, band } = await composeSample(risk, { grooming }, '', {}, [alertName('NICO')]);
  expect(JSON.stringify(band)).not.toContain('Nico');
  expect(JSON.stringify(band)).toContain(`${names.nico} turned.`);
  const chosen = await composeSample(risk, { grooming }, 'names: { nico: Petros }', {}, [
    alertName('Nico'),
  ]);
  expect(JSON.stringify(chosen.band)).toContain('Petros turned.');
});

test('there is a name for each: a creature’s for a creature, and a title stays', async () => {
  const { sharedData } = await sharedDataForTests();
  const people = [...sharedData.cast, ...sharedData.named];
  const newName = (id: string, name: string) => namesOutOfAlert(people, [alertName(name)])[id];
  for (const { id, name } of people) {
    expect(newName(id, name), name).toBeTruthy();
    expect(people.map((person) => person.name)).not.toContain(newName(id, name));
  }
  expect(newName('biscuit', 'Biscuit')).toBe('Conker');
  expect(newName('auntie-fern', 'fern')).toMatch(/^Auntie /);
  expect(newName('hana', 'Glimmer')).toBeUndefined();
});
