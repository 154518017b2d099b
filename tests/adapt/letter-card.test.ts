/** Help with images stands on a family’s card from the age at which its letter speaks of them, where images are taught. */
import { expect, test } from 'vitest';
import { type Change, prepareFixture } from '../prepare-fixture.ts';

const IMAGES = ['report-remove', 'take-it-down', 'iwf-report'];

/** The image routes on the card of a band that is taught these risks. */
async function imageRoutes(band: string, risks: string): Promise<string[]> {
  const lesson: Change[] = [
    ['<Band id="lks2"', `<Band id="${band}"`],
    ['risks="stranger-contact personal-information">', `risks="${risks}">`],
  ];
  const { lessons } = await prepareFixture({ lesson });
  const letter = lessons[0]?.versions[0]?.version.letter;
  expect(letter?.card.routes.map(({ id }) => id)).toContain('childline');
  return (letter?.card.routes ?? []).map(({ id }) => id).filter((id) => IMAGES.includes(id));
}

test.each(['eyfs', 'ks1', 'lks2'])('not in %s, though images are taught', async (band) => {
  expect(await imageRoutes(band, 'image-sharing')).toEqual([]);
});

test.each(['uks2', 'ks3', 'ks4', 'ks5'])('in %s, where images are taught', async (band) => {
  expect(await imageRoutes(band, 'image-sharing')).toContain('report-remove');
  expect(await imageRoutes(band, 'scams-malware')).toEqual([]);
});
