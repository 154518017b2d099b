/** What adults of each nation meet over. What holds of every meeting is in tests/draft/alerts.test.ts. */
import { expect, test } from 'vitest';
import { ADULT_READERS } from '#model/adult-readers.ts';
import { prepare } from '#pipeline';
import { loadPictures } from '#scripts/engines/pictures.ts';
import { houseFiles, lessonFolders, moduleFiles } from '#scripts/sources.ts';
import { said, wall } from './adults-words.ts';

const NATIONS = ['england', 'wales', 'scotland', 'ni'] as const;
const library = loadPictures()([]);

/** The lesson that ships, for a school of this nation. */
async function lessonsOf(nation: (typeof NATIONS)[number]) {
  const none = () => {};
  const house = await houseFiles('lessons', undefined, none);
  if (!house) throw new Error('The house files cannot be read');
  house.school.text = house.school.text.replace('nation: england', `nation: ${nation}`);
  return prepare(
    {
      house,
      modules: await moduleFiles('lessons', none),
      lessons: await lessonFolders('lessons', undefined, none),
    },
    { today: '2026-11-24', hasPicture: (name) => library(name) !== null },
  );
}

test.each(NATIONS)(
  'families and staff of %s are sent to their own routes',
  async (nation) => {
    const { house, lessons } = await lessonsOf(nation);
    const made = lessons[0]?.workshops;
    if (!house || !made) throw new Error('Nothing was made');
    const { card } = made.parents;
    for (const { route } of card.routes.rows) {
      const listed = house.routes.routes.find(({ id }) => id === route.id);
      expect(listed?.readers).toContain('parent');
      expect(listed?.nations).toContain(nation);
    }
    expect(card.routes.rows.map(({ route }) => route.id).slice(0, 4)).toEqual([
      'emergency-999',
      'school-safeguarding-lead',
      'nspcc-helpline',
      'childline',
    ]);
    const forStaff = said(made.staff.slides.map(({ blocks }) => blocks)).join(' ');
    expect(forStaff).toContain('Professionals Online Safety Helpline');
    const forFamilies = said([wall(made.parents.deck), made.parents.handout, card]).join(' ');
    expect(forFamilies).not.toMatch(/Professionals Online Safety Helpline|Whistleblowing/);
  },
  60_000,
);

test('type is 24 points at least', () => {
  for (const { slideType } of Object.values(ADULT_READERS))
    expect(Math.min(slideType.body, slideType.title)).toBeGreaterThanOrEqual(24);
});
