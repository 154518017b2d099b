/** Each mechanism leads a lesson in every band whose stories show it, with its own outcome: and nothing is wrong with it. */
import { expect, test } from 'vitest';
import { attribute } from '#compose/nodes.ts';
import { printProblems } from '#diagnostics/print-problems.ts';
import { chooseTelling } from '#draft/choose-telling.ts';
import { canLead, forPupilsOf, type Mechanism } from '#model/mechanism.ts';
import { shownIn } from '#model/story.ts';
import { tellingsOf } from '#model/tellings.ts';
import { prepare } from '#pipeline';
import { loadPictures } from '#scripts/engines/pictures.ts';
import { moduleFiles, sharedFiles } from '#scripts/sources.ts';
import { bandToTry, lessonToTry } from '../lesson-to-try.ts';
import { PLAIN_ALERT } from '../plain-alert.ts';
import { isProof } from '../proof.ts';
import { sharedDataForTests } from './shared-data.ts';

const { sharedData, modules } = await sharedDataForTests();
/** Of the mechanisms, those that are tried where not all are. */
const SOME = 5;

function lessonOn(mechanism: Mechanism) {
  const from = { mechanism, heaviest: undefined, told: [], today: '2026-11-24' };
  const bands = sharedData.bands.flatMap((band) => {
    const { story } = chooseTelling(tellingsOf(modules, band.id), band, from) ?? {};
    const isShown = story?.telling && shownIn(story.telling).includes(mechanism.id);
    const outcome = forPupilsOf(mechanism, band, sharedData.bands)?.outcome?.replaceAll('"', '’');
    const title = story ? attribute(story.module, 'title') : undefined;
    return story && isShown && title && outcome
      ? [bandToTry({ id: band.id, risks: [story.risk], telling: story.id, title, outcome })]
      : [];
  });
  const text = lessonToTry(mechanism.opens[0] ?? '', bands, { mechanism: mechanism.id });
  return {
    slug: mechanism.id,
    lesson: { path: `to-try/${mechanism.id}.mdx`, text },
    alert: { path: `to-try/${mechanism.id}.md`, text: PLAIN_ALERT },
    shingles: null,
  };
}

test('a lesson that is led by what a service does passes every rule', async () => {
  const library = loadPictures()([]);
  const able = sharedData.mechanisms.filter(canLead);
  const files = await sharedFiles('lessons', undefined, () => {});
  if (!files) throw new Error('The house files cannot be read');
  const tried = able.filter((_, at) => isProof || at % SOME === 0);
  const prepared = await prepare(
    {
      sharedData: files,
      modules: await moduleFiles('lessons', () => {}),
      lessons: tried.map(lessonOn),
    },
    { today: '2026-11-24', hasPicture: (name) => library(name) !== null },
  );
  expect(printProblems(prepared.problems, { color: false })).toBe('');
  expect(prepared.lessons.flatMap(({ versions }) => versions).length).toBeGreaterThan(
    tried.length * 4,
  );
}, 240_000);
