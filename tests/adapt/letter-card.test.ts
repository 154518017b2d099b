/** Help with images stands on a family’s card from the age at which its letter speaks of them, where images are taught. */
import type { Root } from 'mdast';
import { toString as textContent } from 'mdast-util-to-string';
import { expect, test } from 'vitest';
import { adultRoutes } from '#adapt/help-routes.ts';
import { firstHourOf } from '#adapt/letter-card.ts';
import { staffBriefing } from '#adapt/staff-briefing.ts';
import { plain } from '#adapt/text.ts';
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

test.each(['image-sharing', 'scams-malware', 'sexual-extortion'])(
  'all help of a risk that is taught stands there, if families may be sent to it: %s',
  async (risk) => {
    const { lessons, sharedData } = await prepareFixture({
      lesson: [
        ['<Band id="lks2"', '<Band id="ks3"'],
        ['risks="stranger-contact personal-information">', `risks="${risk}">`],
      ],
    });
    const ofRisk = sharedData?.risks.find(({ id }) => id === risk)?.routes ?? [];
    const due = sharedData ? adultRoutes(sharedData, 'parent', ofRisk).map(({ id }) => id) : [];
    expect(due.length).toBeGreaterThan(4);
    const shown = lessons[0]?.versions[0]?.version.letter.card.routes.map(({ id }) => id) ?? [];
    expect(due.filter((id) => id !== 'trusted-adult' && !shown.includes(id))).toEqual([]);
  },
);

/** An alert of which a child's wish to die is only what it says what to do about. */
const READ = `reviewBy: 2027-03-01
reading: { text: a, lesson: b, risks: [], missing: [], selfHarmAsked: true }
`;

test('the card says first what to do tonight where the alert says what to do if a child speaks of dying', async () => {
  const firstHour = async (asked: boolean, band = 'lks2') => {
    const alert: Change[] = asked ? [['reviewBy: 2027-03-01\n', READ]] : [];
    const lesson: Change[] = [['<Band id="lks2"', `<Band id="${band}"`]];
    const { lessons } = await prepareFixture({ lesson, alert });
    const version = lessons[0]?.versions[0]?.version;
    expect(version?.safeTonight, 'pupils are asked nothing').toBeUndefined();
    return textContent({
      type: 'root',
      children: version?.letter.card.firstHour[0] ?? [],
    } as Root);
  };
  expect(await firstHour(true)).toMatch(/^If your child seems very low/);
  expect(await firstHour(true, 'ks3')).toMatch(/^First: are they safe tonight\?/);
  expect(await firstHour(false)).not.toMatch(/very low|tonight/);
});

test('and so does the staff briefing, to whoever hears it', async () => {
  const tonight = async (asked: boolean) => {
    const { lessons, sharedData } = await prepareFixture({
      alert: asked ? [['reviewBy: 2027-03-01\n', READ]] : [],
    });
    const [one] = lessons;
    if (!one || !sharedData) throw new Error('no lesson');
    const versions = one.versions.map(({ version }) => version);
    return staffBriefing(one.lesson, sharedData, versions).sections.some(
      ({ heading }) => heading === 'Safe tonight?',
    );
  };
  expect(await tonight(true)).toBe(true);
  expect(await tonight(false)).toBe(false);
});

test('“safe tonight?” stands in the place of danger, and of no other step', () => {
  const hour = (steps: string[], tonight: string | null, ...next: string[]) =>
    firstHourOf(steps.map(plain), tonight === null ? null : plain(tonight), next.map(plain)).map(
      (step) => textContent({ type: 'paragraph', children: step }),
    );
  const [danger, calm, tell] = ['In danger? Ring 999.', 'Stay calm.', 'Tell us.'];
  expect(hour([danger, calm, tell], null, 'Wait.')).toEqual([danger, calm, 'Wait.', tell]);
  expect(hour([danger, calm, tell], 'Safe?')).toEqual(['Safe?', calm, tell]);
  expect(hour([calm, tell], 'Safe?')).toEqual(['Safe?', calm, tell]);
});
