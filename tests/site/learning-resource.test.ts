/** What search engines and libraries of lessons read of a page, in the terms of schema.org. */
import { expect, test } from 'vitest';
import {
  bandResource,
  familiesResource,
  lessonResource,
} from '../../src/site/learning-resource.ts';
import { sampleSite } from './sample-site.ts';

const [lesson] = sampleSite().siteData.lessons;
if (!lesson) throw new Error('There is no lesson');
const [band] = lesson.bands;
if (!band) throw new Error('There is no band');

/** Properties that schema.org gives a LearningResource, or what it is a kind of. */
const KNOWN = [
  ...['name', 'inLanguage', 'isAccessibleForFree', 'creativeWorkStatus', 'learningResourceType'],
  ...['typicalAgeRange', 'educationalLevel', 'timeRequired', 'teaches'],
];

test('an age is a lesson plan for its ages, that long, for that', () => {
  expect(bandResource({ ...band, ages: [11, 14], minutes: 55, draft: [] })).toMatchObject({
    name: band.title,
    typicalAgeRange: '11-14',
    timeRequired: 'PT55M',
    teaches: band.outcome,
    creativeWorkStatus: 'Published',
  });
});

test('a lesson spans its ages, and a draft says that it is one', () => {
  const bands = [
    { ...band, ages: [5, 7] as [number, number] },
    { ...band, ages: [14, 16] as [number, number] },
  ];
  for (const of of [lessonResource, familiesResource])
    expect(of({ ...lesson, bands, draft: ['why'] })).toMatchObject({
      typicalAgeRange: '5-16',
      creativeWorkStatus: 'Draft',
    });
});

test('where nothing is taught there is no lesson to find', () =>
  expect(lessonResource({ ...lesson, bands: [] })).toBeNull());

test('every property is one that schema.org knows, and a text', () => {
  for (const about of [bandResource(band), lessonResource(lesson), familiesResource(lesson)])
    for (const [property, value] of Object.entries(about ?? {})) {
      expect(KNOWN).toContain(property);
      expect(value).toMatch(/\S/);
    }
});
