/**
 * The shared data's own modules: each risk leads a lesson in every band that is old enough, and joins another, without a
 * problem. What a school composes of them is safe before anybody has seen it.
 */
import { readFileSync } from 'node:fs';
import type { Node } from 'mdast';
import { toString as textContent } from 'mdast-util-to-string';
import { beforeAll, describe, expect, test } from 'vitest';
import { attribute } from '#compose/nodes.ts';
import { printProblems } from '#diagnostics/print-problems.ts';
import type { Problem } from '#diagnostics/problem.ts';
import type { BandVersion } from '#model/band-version.ts';
import { type Component, isComponentNode } from '#model/lesson/component.ts';
import { joinTurns } from '#model/lesson/join-turns.ts';
import { tellingsOf } from '#model/lesson/tellings.ts';
import { canLead } from '#model/mechanism.ts';
import { prepare } from '#pipeline';
import { parseMdx } from '#read/parse-mdx.ts';
import { writeDeck } from '#render/deck/write-deck.ts';
import { writePowerPoint } from '#render/pptx/write-powerpoint.ts';
import { bundleDecks } from '#scripts/engines/deck-bundle.ts';
import { createOffice } from '#scripts/engines/office.ts';
import { loadPictures } from '#scripts/engines/pictures.ts';
import { bandToTry, lessonToTry } from '#scripts/samples/lesson-to-try.ts';
import { PLAIN_ALERT } from '#scripts/samples/plain-alert.ts';
import { moduleSources, sharedDataForTests, sharedSources } from '#scripts/samples/shared-data.ts';
import { tooOften } from '../layouts-of.ts';
import { isProof, oneOfEach } from '../proof.ts';

const { sharedData, modules } = await sharedDataForTests();
const risks = sharedData.risks.map(({ id }) => id);
const libraryFor = loadPictures();
const library = libraryFor([]);

/** Of a deck in one file: code, type and drawings. */
const MOST_BYTES = 500_000;

/** What `npm run new` calls a band's lesson. */
const titleOf = (risk: string, band: string): string => {
  const node = modules.risks.get(risk)?.bands.get(band);
  return node ? (attribute(node, 'title') ?? '') : '';
};

/** Lessons that each risk leads, under the title that it gives them, with the risks after it in the taxonomy that join its story. */
function lessonLedBy(lead: string, step: number): string {
  const from = risks.indexOf(lead);
  const others = risks.map((_, turn) => risks[(from + (turn + 1) * step) % risks.length] ?? '');
  const bands = sharedData.bands.flatMap((band) => {
    const teaches = (id: string) => modules.risks.get(id)?.bands.has(band.id) === true;
    if (!teaches(lead)) return [];
    const able = [...new Set([lead, ...others])].filter(teaches);
    const { turns } = joinTurns(able, modules.stories.get(band.id), band, sharedData.risks);
    const taught = [lead, ...turns.map(({ risk }) => risk)];
    return [bandToTry({ id: band.id, risks: taught, title: titleOf(lead, band.id) })];
  });
  const title = modules.risks.get(lead)?.title;
  const able = sharedData.mechanisms.filter(
    (mechanism) => canLead(mechanism) && mechanism.opens.includes(lead),
  );
  const mechanism = able[(step - 1) % able.length]?.id ?? '';
  return lessonToTry(lead, bands, { title, mechanism });
}

/** Every third band of each risk, and of each band every third risk: in a proof all. */
const isTried = (risk: string, band: string): boolean =>
  isProof || (risks.indexOf(risk) + sharedData.bands.findIndex(({ id }) => id === band)) % 3 === 0;

describe.each(isProof ? [1, 3] : [1])('with every %ith risk after it beside it', (step) => {
  let problems: Problem[] = [];
  let versions: { lead: string; version: BandVersion }[] = [];
  beforeAll(async () => {
    const prepared = await prepare(
      {
        sharedData: sharedSources,
        modules: moduleSources,
        lessons: risks.map((risk) => ({
          slug: risk,
          lesson: { path: `to-try/${risk}.mdx`, text: lessonLedBy(risk, step) },
          alert: { path: `to-try/${risk}.md`, text: PLAIN_ALERT },
          shingles: null,
        })),
      },
      { today: '2026-11-24', hasPicture: (name) => library(name) !== null, band: isTried },
    );
    problems = prepared.problems;
    versions = prepared.lessons.flatMap((prepared) =>
      prepared.versions.map(({ version }) => ({ lead: prepared.lesson.slug, version })),
    );
  });

  test('each risk leads in every band that is old enough for it', () => {
    const due = sharedData.risks.flatMap((risk) =>
      sharedData.bands.filter(
        (band) => (risk.bands[band.id]?.depth ?? 'none') !== 'none' && isTried(risk.id, band.id),
      ),
    );
    expect(versions).toHaveLength(due.length);
  });

  test('and nothing is wrong with any of them', () => {
    expect(printProblems(problems, { color: false })).toBe('');
  });

  test('and each deck in one file is small enough to send, with no layout on more than a third of its slides', async () => {
    const { inPage } = await bundleDecks();
    const form = { kind: 'self-contained', code: inPage.teacher } as const;
    // The frames of an age are the same for all risks, and a risk’s own slides are alike in all ages.
    const looked = oneOfEach(versions, ({ lead }) => lead);
    const wrong = looked.flatMap(({ lead, version }) => {
      const pictures = libraryFor(Object.values(version.cast), version.band);
      const { html } = writeDeck(version, { pictures, form });
      const bytes = new TextEncoder().encode(html).length;
      return [...(bytes < MOST_BYTES ? [] : [`${bytes} bytes`]), ...tooOften(html)].map(
        (found) => `${lead}, ${version.band.id}: ${found}`,
      );
    });
    expect(wrong).toEqual([]);
  });

  test('and each deck has room for its words as a PowerPoint file too', async () => {
    const office = createOffice();
    const full: string[] = [];
    for (const { lead, version } of oneOfEach(versions, ({ version: { band } }) => band.id)) {
      const tools = {
        ...office,
        // What a picture looks like takes no room.
        rasterise: () => new Uint8Array(),
        paper: { pictures: libraryFor(Object.values(version.cast), version.band) },
        day: '2026-11-24',
      };
      writePowerPoint({ ...version, draft: true }, tools, ({ reason }) =>
        full.push(`${lead}, ${version.band.id}: ${reason}`),
      );
    }
    expect(full).toEqual([]);
  });
});

describe('every module', () => {
  const teach = sharedData.bands.flatMap((band) =>
    tellingsOf(modules, band.id).map(({ id, module }) => ({
      risk: id,
      band: band.id,
      node: module,
    })),
  );

  test('is there for each band that the taxonomy allows, and for no other', () => {
    for (const risk of sharedData.risks) {
      const due = sharedData.bands
        .filter((band) => (risk.bands[band.id]?.depth ?? 'none') !== 'none')
        .map(({ id }) => id);
      expect([risk.id, [...(modules.risks.get(risk.id)?.bands.keys() ?? [])].toSorted()]).toEqual([
        risk.id,
        due.toSorted(),
      ]);
    }
  });

  test('has its own title, outcome and sentence to remember', () => {
    for (const name of ['title', 'outcome', 'remember', 'learn'] as const) {
      const values = teach.map(({ node }) => attribute(node, name)?.toLowerCase());
      expect(values.filter((value, index) => values.indexOf(value) !== index)).toEqual([]);
    }
  });

  test('calls no slide of the lesson that it leads by the lesson’s own title', () => {
    const twice = teach.flatMap(({ risk, band, node }) =>
      node.children.flatMap((child) =>
        isComponentNode(child, 'Slide') && attribute(child, 'title') === attribute(node, 'title')
          ? [`${risk}, ${band}: ${attribute(child, 'title')}`]
          : [],
      ),
    );
    expect(twice).toEqual([]);
  });

  test('has an adult say “Thank you for telling me” to the child who tells, in each story up to 14', () => {
    const young = sharedData.bands.filter(({ ages }) => ages[1] <= 14);
    const lacking = teach
      .filter(({ band }) => young.some(({ id }) => id === band))
      .filter(({ node }) => !/thank you for telling/i.test(storyOf(node)))
      .map(({ risk, band }) => `${risk}, ${band}`);
    expect(lacking).toEqual([]);
  });

  test('has an adult thank whoever tells, aloud and before anything else, in each story from 14 on', () => {
    const lacking = teach
      .filter(({ band }) => sharedData.bands.some(({ id, ages }) => id === band && ages[1] > 14))
      .filter(({ node }) => !isThanked(storyOf(node)))
      .map(({ risk, band }) => `${risk}, ${band}`);
    expect(lacking).toEqual([]);
  });

  test('tells children under 9 of nobody who is undressed or changing', () => {
    const UNDRESSED =
      /\b(undress\w*|(get|gets|got|getting) (un)?dressed|(get|gets|got|getting) changed|I[’']m changing|to change[.,]|naked|towels?|(his|her|their) (pants|knickers|underwear)|pants and all)\b/i;
    const young = sharedData.bands.filter(({ ages }) => ages[1] <= 9).map(({ id }) => id);
    expect(young).toContain('lks2');
    const found = teach
      .filter(({ band }) => young.includes(band))
      .flatMap(({ risk, band, node }) =>
        partsOf(node)
          // What every child is taught of private parts is told of nobody.
          .filter((part) => ['paragraph', 'listItem', 'tableCell'].includes(part.type))
          .map((part) => textContent(part))
          .filter((words) => UNDRESSED.test(words))
          .map((words) => `${risk}, ${band}: ${words}`),
      );
    expect(found).toEqual([]);
  });

  test('draws nobody with covered eyes, ears or mouth as the right answer', () => {
    const COVERED = new Set([
      'see-no-evil-monkey',
      'hear-no-evil-monkey',
      'speak-no-evil-monkey',
      'shushing-face',
      'zipper-mouth-face',
    ]);
    const covered = teach.flatMap(({ risk, band, node }) =>
      rightAnswers(node)
        .flatMap(picturesIn)
        .filter((name) => COVERED.has(name))
        .map((name) => `${risk}, ${band}: ${name}`),
    );
    expect(covered).toEqual([]);
  });

  test('tells staff what they may hear, see and not say', () => {
    for (const module of modules.risks.values())
      expect([module.risk, module.staff?.children.length]).toEqual([module.risk, 3]);
  });
});

/** What an adult may say first to somebody of 14 or over, in quotation marks. */
const THANKS = [
  'thank you for telling me',
  'thank you both for telling me',
  'thanks for telling (me|us)',
  'thanks for (saying|coming to me|showing me|fetching me|bringing this to me)',
  "((I|we)[’'](m|re) )?glad (that )?you (both |two )?(said|told me|came|brought it to me)",
];
const isThanked = (story: string): boolean =>
  new RegExp(`[‘“']([^’”]*[.:] )?(${THANKS.join('|')})\\b`, 'i').test(story);

test.each([
  ['‘Thank you for telling me,’ said Jean.', true],
  ['She said: ‘I’m glad you came.’', true],
  ['Des was glad that he told him.', false],
  ['‘Why did you send it?’ said Jean.', false],
  ['Jean listened, and believed her.', false],
])('“%s” thanks: %s', (story, is) => {
  expect(isThanked(story)).toBe(is);
});

test('the first lesson has an adult thank whoever tells, in every band', () => {
  const path = 'lessons/meeting-people-on-live-video/lesson.mdx';
  const root = parseMdx({ path, text: readFileSync(path, 'utf8') }, () => {});
  const bands = (root?.children ?? []).filter((node): node is Component & typeof node =>
    isComponentNode(node, 'Band'),
  );
  expect(bands).toHaveLength(sharedData.bands.length);
  const slidesText = (band: Component) =>
    band.children
      .filter((child): child is Component & typeof child => isComponentNode(child, 'Slide'))
      .map((slide) => textContent(slide))
      .join(' ');
  const lacking = bands.filter(
    (band) =>
      !/(thank you|thanks) for telling/i.test(slidesText(band)) && !isThanked(slidesText(band)),
  );
  expect(lacking.map((band) => attribute(band, 'id'))).toEqual([]);
});

/** All words of a module's story, shown and said. */
const storyOf = (node: Component): string =>
  node.children
    .filter(
      (child): child is Component & typeof child =>
        isComponentNode(child, 'Slide') && attribute(child, 'part') === 'story',
    )
    .map(spokenText)
    .join(' ');

/** The text of a node, with what somebody says in a speech bubble in quotation marks. */
const spokenText = (node: Node): string =>
  isComponentNode(node, 'Say') || isComponentNode(node, 'Balloon')
    ? `‘${textContent(node)}’ `
    : 'children' in node
      ? (node.children as Node[]).map(spokenText).join('')
      : textContent(node);

const partsOf = (node: Node): Node[] => [
  node,
  ...('children' in node ? (node.children as Node[]).flatMap(partsOf) : []),
];

/** The ticked options of every check. */
const rightAnswers = (node: Component): Node[] =>
  partsOf(node).filter(
    (part) => part.type === 'listItem' && 'checked' in part && part.checked === true,
  );

const picturesIn = (node: Node): string[] =>
  partsOf(node).flatMap((part) =>
    part.type === 'image' && 'url' in part ? [String(part.url)] : [],
  );
