/** What a story slide says is what its picture shows: who does it, and hands that are up. */
import { toString as textContent } from 'mdast-util-to-string';
import { expect, test } from 'vitest';
import { attribute, inside } from '#compose/nodes.ts';
import { type Component, childrenOf, isComponentNode } from '#model/lesson/component.ts';
import { tellingsOf } from '#model/lesson/tellings.ts';
import { sharedDataForTests } from '#scripts/samples/shared-data.ts';

const { sharedData, modules } = await sharedDataForTests();

const storySlides = sharedData.bands.flatMap((band) =>
  tellingsOf(modules, band.id).flatMap(({ id, module }) =>
    inside(module, 'Slide')
      .filter((slide) => attribute(slide, 'part') === 'story')
      .map((slide) => ({ at: `${band.id}, ${id}: ${attribute(slide, 'title')}`, band, slide })),
  ),
);
const peopleIn = (slide: Component): Component[] =>
  inside(slide, 'Scene').flatMap((scene) => inside(scene, 'Person'));
const wallOf = (slide: Component): string =>
  childrenOf(slide)
    .filter((child) => !isComponentNode(child, 'Notes'))
    .map((child) => textContent(child))
    .join(' ');

/** Somebody whom a class reads about and never sees drawn, but who is there: to the youngest the picture says half of it. */
const IS_MET = /\b(?:boy|girl|cousin)\b/i;
const DRAWN_BELOW = 7;
/** Who writes is elsewhere, and who takes a photo stands behind the camera. */
const isElsewhere = (slide: Component): boolean =>
  /\bwrites\b/.test(attribute(slide, 'title') ?? '') ||
  inside(slide, 'Scene').some((scene) => attribute(scene, 'show') === 'photo-taken');

test('who does it, by a story slide’s title, stands in its picture', () => {
  const wrong = storySlides.flatMap(({ at, band, slide }) => {
    const isHere = ({ bands }: { bands: string[] }) => bands.includes(band.id);
    const cast = [
      ...sharedData.cast.filter(isHere),
      ...sharedData.named.filter(
        (person) =>
          isHere(person) &&
          IS_MET.test(person.about) &&
          band.ages[0] < DRAWN_BELOW &&
          !isElsewhere(slide),
      ),
    ];
    const drawn = peopleIn(slide).map((person) => attribute(person, 'who'));
    const title = attribute(slide, 'title') ?? '';
    const [subjects = ''] =
      /^[^ ]+(?: [A-Z][^ ]*)*(?:(?:,| and) (?:[A-Z][^ ]*)(?: [A-Z][^ ]*)*)*(?= [a-z])/.exec(
        title,
      ) ?? [];
    const missing = cast.filter(
      ({ id, name }) => new RegExp(`\\b${name}\\b(?!’)`).test(subjects) && !drawn.includes(id),
    );
    // Of two clauses a picture may show either.
    const isOne = !title.includes(', and ');
    return drawn.length > 0 && isOne && missing.length > 0 ? [at] : [];
  });
  expect(wrong).toEqual([]);
});

const HANDS_UP = /\bhands? (?:go|goes|went) up\b/i;

test('hands that go up are up in the picture', () => {
  const wrong = storySlides.flatMap(({ at, slide }) => {
    const people = peopleIn(slide);
    const isUp =
      people.some((person) => attribute(person, 'pose') === 'wave') ||
      inside(slide, 'Scene')
        .flatMap((scene) => inside(scene, 'Thing'))
        .some((thing) => attribute(thing, 'name') === 'raised-hand');
    return HANDS_UP.test(wallOf(slide)) && people.length > 0 && !isUp ? [at] : [];
  });
  expect(wrong).toEqual([]);
});
