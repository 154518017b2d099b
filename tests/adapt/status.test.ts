/** How things stand with the service: what nobody has looked up is told to the lead, and to nobody else. */
import { readFileSync } from 'node:fs';
import { toString as textContent } from 'mdast-util-to-string';
import { describe, expect, test } from 'vitest';
import { leadReport } from '#adapt/lead-report/lead-report.ts';
import { staffBriefing } from '#adapt/staff-briefing.ts';
import type { SiteLesson } from '#model/kit/site-data.ts';
import { EVERYONE } from '#model/paper/letter-reader.ts';
import { lettersOf } from '#model/paper/letters.ts';
import type { AdultDeck } from '#model/paper/workshop.ts';
import { deskLessonOf, siteOfLesson } from '#pipeline/site-data.ts';
import { letterMessage } from '#render/letters/letter-message.ts';
import { BUILT_AS } from '../built-as.ts';
import { type Change, prepareFixture, prepareVariants } from '../prepare-fixture.ts';

const ALERT = readFileSync('tests/fixtures/kite-club/alert.md', 'utf8').split('\n');
const lineOf = (words: string) => ALERT.findIndex((line) => line.includes(words)) + 1;

const NOW = 'now: The app in the alert, Blobchat, still runs as described.';
const UNNAMED = 'nowUnnamed: The app in the alert still runs as described.';
const CONFIRMED = 'confirmedBy: { role: Safeguarding lead, date: 2026-11-24 }';
const NOT_YET =
  'We have not confirmed yet whether the service in the alert still runs as it says. The advice holds for any service of this kind.';
const unconfirmed: Change = [CONFIRMED, 'confirmedBy: null'];
const toCome: Change[] = [
  [NOW, `now: ${NOT_YET}`],
  [UNNAMED, `nowUnnamed: ${NOT_YET}`],
];

async function made(alert: readonly Change[]) {
  const { sharedData, lessons, problems } = await prepareFixture({ alert, workshops: [] });
  const [prepared] = lessons;
  const version = prepared?.versions[0]?.version;
  if (!sharedData || !prepared || !version || !prepared.workshops)
    throw new Error('The fixture cannot be read');
  const { workshops, lesson } = prepared;
  const slidesOf = ({ slides }: AdultDeck) =>
    JSON.stringify(slides.map(({ title, blocks, notes }) => ({ title, blocks, notes })));
  return {
    problems,
    version,
    report: JSON.stringify(leadReport(lesson, sharedData, [version])),
    /** All that leaves the lead's hands, each by what it is. */
    products: {
      letters: JSON.stringify(lettersOf(version)),
      ...Object.fromEntries(
        lettersOf(version).map((letter) => {
          const { html, text } = letterMessage({ ...version, letter }, EVERYONE);
          return [`mail ${letter.id}`, html + text];
        }),
      ),
      desk: JSON.stringify(deskLessonOf(prepared, sharedData, () => true).bands),
      workshop: slidesOf(workshops.parents.deck),
      'papers of the workshop': JSON.stringify([
        workshops.parents.runningSheet,
        workshops.parents.handout,
        workshops.parents.cards,
      ]),
      'slides for staff': slidesOf(workshops.staff),
      briefing: JSON.stringify(staffBriefing(lesson, sharedData, [version])),
      'kit room': JSON.stringify(
        withoutDraft(siteOfLesson({ prepared, files: [] }, sharedData, BUILT_AS).shown),
      ),
    },
  };
}

const withoutDraft = ({ draft: _, decisions: __, bands: ___, ...shown }: SiteLesson) => shown;

describe('a status that nobody has confirmed', () => {
  test.each([
    ['as it was drafted', [unconfirmed, ...toCome]],
    ['as somebody wrote it', [unconfirmed]],
  ])('stands in nothing that families or staff see, %s', async (_, changes) => {
    const { products } = await made(changes);
    for (const [product, text] of Object.entries(products)) {
      expect(text, product).not.toMatch(/not confirmed|nobody has confirmed/i);
      expect(text, product).not.toContain('still runs');
    }
  });

  test('is told to the lead: it keeps the kit a draft', async () => {
    const { version, report } = await made([unconfirmed]);
    expect(version.draft.join(' ')).toContain(
      'Nobody has confirmed yet that the service in the alert still runs',
    );
    expect(report).toContain('Nobody has confirmed yet that the service in the alert still runs');
    expect(report).toContain('Nobody has confirmed how things stand today');
  });

  test('leaves no lead-in behind, and no hole in a sentence', async () => {
    const { version } = await made([unconfirmed]);
    for (const { front } of lettersOf(version))
      for (const paragraph of front) {
        const text = textContent(paragraph);
        expect(text).toBe(text.trim());
        expect(text).not.toBe('');
        expect(text).not.toMatch(/^The alert[^.]*\.$/);
      }
  });
});

test('a status that somebody has confirmed is said wherever it was', async () => {
  const { products, problems } = await made([]);
  expect(problems).toEqual([]);
  for (const product of [
    'letters',
    'mail before',
    'desk',
    'workshop',
    'slides for staff',
    'briefing',
    'kit room',
  ])
    expect(products[product as keyof typeof products], product).toContain(
      'still runs as described',
    );
});

describe('a confirmation beside words that say “not yet”', () => {
  test.each([
    [NOT_YET],
    ['We haven’t checked yet.'],
    ['Nobody has looked yet.'],
    ['We are checking whether it runs.'],
    ['Status to be confirmed.'],
    ['TBC'],
    ['Not confirmed yet.'],
    ['Unconfirmed'],
  ])('is an error: “%s”', async (words) => {
    const changes: Change[] = [
      [NOW, `now: '${words}'`],
      [UNNAMED, `nowUnnamed: '${words}'`],
      ['source: Northmoor Council, October 2026', `source: '${words}'`],
    ];
    const prepared = await prepareVariants(changes.map((change) => ({ alert: [change] })));
    for (const [index, { problems }] of prepared.entries()) {
      const found = problems.filter(({ ruleId }) => ruleId === 'status-settled');
      expect(found.map(({ place }) => place.line)).toEqual([lineOf(changes[index]?.[0] ?? '')]);
    }
  });

  test.each([
    ['The app closed in May 2026. Others like it run on.'],
    ['The app runs as described. It does not check how old anybody is.'],
    ['The app has a new owner, who has not said what will change.'],
    ['The trick goes round again and again, so nobody is too old to hear of it.'],
    ['The game is open to adults alone, and their age is to be proved.'],
  ])('says how things stand: “%s”', async (words) => {
    const { problems } = await prepareFixture({ alert: [[UNNAMED, `nowUnnamed: ${words}`]] });
    expect(problems).toEqual([]);
  });

  test('needs a role: without one nobody has confirmed anything', async () => {
    const { problems } = await prepareFixture({
      alert: [[CONFIRMED, "confirmedBy: { role: ' ', date: 2026-11-24 }"]],
    });
    expect(problems.map(({ ruleId }) => ruleId)).toEqual(['yaml-valid']);
  });
});
