/** What is done first if it happens is told to families in plain words: from eleven on, and where the alert is surely of it. */
import { expect, test } from 'vitest';
import { prepareFixture } from '../prepare-fixture.ts';

/** The first step of a band that is taught this risk. */
async function firstThing(band: string, risk: string) {
  const { lessons } = await prepareFixture({
    lesson: [
      ['<Band id="lks2"', `<Band id="${band}"`],
      ['risks="stranger-contact personal-information">', `risks="${risk}">`],
    ],
  });
  return lessons[0]?.versions[0]?.version.firstThing;
}

test.each(['ks3', 'ks4'])('in %s, where the risk has one', async (band) => {
  expect(await firstThing(band, 'scams-malware')).toMatch(/^If money has gone: pay no more/);
  expect(await firstThing(band, 'stranger-contact')).toBeUndefined();
});

test.each(['lks2', 'uks2'])('and not in %s', async (band) => {
  expect(await firstThing(band, 'scams-malware')).toBeUndefined();
});
