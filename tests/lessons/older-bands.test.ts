/** What lessons from eleven on owe readers who roll their eyes, or who need help tonight: each was wrong once. */
import { toString as textContent } from 'mdast-util-to-string';
import { expect, test } from 'vitest';
import { pupilRoutes } from '#adapt/help-routes.ts';
import { attribute, inside, itemsOf, named } from '#compose/nodes.ts';
import { tellingModule } from '#compose/telling-module.ts';
import { type Component, childrenOf, isComponentNode } from '#model/lesson/component.ts';
import { tellingsOf } from '#model/lesson/tellings.ts';
import { isOnImages } from '#model/risk.ts';
import { sharedDataForTests } from '#scripts/samples/shared-data.ts';

const { sharedData, modules } = await sharedDataForTests();
const older = sharedData.bands.filter(({ ages }) => ages[0] >= 11);

/** Each story of these bands, with what it takes over from its risk. */
const stories = older.flatMap((band) =>
  tellingsOf(modules, band.id).flatMap(({ id, risk, module }) => {
    const ofRisk = modules.risks.get(risk)?.bands.get(band.id);
    if (!ofRisk) return [];
    const whole = id === risk ? module : tellingModule(module, ofRisk, sharedData.cast);
    return [{ at: `${band.id}, ${id}`, band, risk, whole, slides: inside(module, 'Slide') }];
  }),
);
const notesOf = (slide: Component): string =>
  inside(slide, 'Notes')
    .map((notes) => textContent(notes))
    .join(' ');
const wallOf = (slide: Component): string =>
  childrenOf(slide)
    .filter((child) => !isComponentNode(child, 'Notes'))
    .map((child) => textContent(child))
    .join(' ');

/** The law on images is needed wherever pictures of people are what the risk is about. */
const ON_IMAGES = /sexual|intimate|nude/i;
const isOfImages = (id: string): boolean =>
  sharedData.risks.some((risk) => risk.id === id && isOnImages(risk));

/** What a law speaks of, and what a story has that needs it. */
const SPEAKS: [RegExp, RegExp][] = [
  [ON_IMAGES, /picture|image|photo|nude|video|film|fake|record/i],
  [/money|fraud/i, /money|£|bank|account/i],
  [/stalk|harass|controlling/i, /again|cruel|mock|laugh|follow|watch|joke|every/i],
  [/misogyny/i, /women|girls/i],
  [/self-harm|eating/i, /sad|hurting yourself|low/i],
  [/carry/i, /\bbag\b/i],
];

test('a law names only what is in the story that it stands beside', () => {
  const wrong = stories.flatMap(({ at, risk, whole, slides }) => {
    const storyText = slides
      .filter((slide) => attribute(slide, 'part') === 'story')
      .map((slide) => textContent(slide))
      .join(' ');
    return itemsOf(inside(whole, 'Laws')).flatMap((law) =>
      SPEAKS.filter(
        ([pattern, needs]) =>
          pattern.test(textContent(law)) &&
          !needs.test(storyText) &&
          !(pattern === ON_IMAGES && isOfImages(risk)),
      ).map(() => `${at}: ${textContent(law)}`),
    );
  });
  expect(wrong).toEqual([]);
});

test('a number that notes ask for stands on the slide', () => {
  const wrong = stories.flatMap(({ at, slides }) =>
    slides
      .filter((slide) => /\bat which number\b/i.test(notesOf(slide)))
      .filter((slide) => !/\b2\. /.test(wallOf(slide)))
      .map((slide) => `${at}: ${attribute(slide, 'title')}`),
  );
  expect(wrong).toEqual([]);
});

test('the sheet has the statements, where pupils mark them before and after', () => {
  const bare = older.flatMap((band) => {
    const template = modules.templates.bands.get(band.id);
    const sheets = template ? inside(template, 'Handout') : [];
    const marks = sheets.flatMap((sheet) => inside(sheet, 'Fill')).map((fill) => textContent(fill));
    const isMarked = marks.some((text) => text.includes('Start') && text.includes('End'));
    return isMarked && !marks.some((text) => text.includes('{first}')) ? [band.id] : [];
  });
  expect(bare).toEqual([]);
});

/** Doors that shut at eighteen. */
const UNDER_18 = ['report-remove', 'ceop-safety-centre'];
const NEAREST = ['emergency-999', 'trusted-adult', 'school-safeguarding-lead', 'childline'];

test('the oldest have a door that stays open after eighteen, whatever the lesson is on', () => {
  const band = sharedData.bands.find(({ id }) => id === 'ks5');
  const shut = sharedData.risks.filter(({ id, bands }) => {
    if (!band || (bands[band.id]?.depth ?? 'none') === 'none') return false;
    const ids = pupilRoutes(sharedData, band, [id]).map((route) => route.id);
    return !ids.some((id) => !NEAREST.includes(id) && !UNDER_18.includes(id));
  });
  expect(shut.map(({ id }) => id)).toEqual([]);
});

/** So many risks may share a last slide: two lessons of one school seldom end alike. */
const SHARED_BY = 5;

test('few lessons end alike', () => {
  const alike = older.flatMap((band) => {
    const template = modules.templates.bands.get(band.id);
    const closing = named(template ? childrenOf(template) : [], 'Slide').filter(
      (slide) => attribute(slide, 'id') === 'closing',
    );
    const led = closing.map((slide) =>
      (attribute(slide, 'led') ?? '').split(/\s+/).filter(Boolean),
    );
    const leads = sharedData.risks.filter(
      ({ bands }) => (bands[band.id]?.depth ?? 'none') !== 'none',
    );
    const others = leads.filter(({ id }) => !led.flat().includes(id)).map(({ id }) => id);
    return [...led.filter((some) => some.length > 0), others]
      .filter((some) => some.length > SHARED_BY)
      .map((some) => `${band.id}: ${some.join(', ')}`);
  });
  expect(alike).toEqual([]);
});
