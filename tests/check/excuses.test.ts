/** A name that is an ordinary word: refused wherever the alert or a person says it, and excused where the shared data does. */

import { readFile } from 'node:fs/promises';
import { beforeAll, describe, expect, test } from 'vitest';
import { sentenceHash } from '#check/sentences.ts';
import { wordsOf } from '#check/shingles.ts';
import { textPlaces } from '#check/text-places.ts';
import { type Problem, startOf } from '#diagnostics/problem.ts';
import { prepare } from '#pipeline';
import { makeBand, makeBandPart } from '#pipeline/make-band.ts';
import { createEngines } from '#scripts/engines/engines.ts';
import { moduleSources, sharedSources } from '#scripts/samples/shared-data.ts';
import { withoutSentences } from '#verify/excused-text.ts';
import { verifyOutput } from '#verify/verify-output.ts';
import { isProof, oneOfEach } from '../proof.ts';

const engines = await createEngines();
const [sharedData, modules] = [sharedSources, moduleSources];
const alert = await readFile('tests/fixtures/kite-club/alert.md', 'utf8');

interface Edit {
  /** What a person adds to a band, and to the front matter. */
  own?: string;
  meta?: string;
  title?: string;
}

/** A lesson of the shared data’s own modules with what a person adds to it. */
const lessonWith = ({ own = '', meta = '', title = 'A lesson on chatbots' }: Edit) => `---
title: ${title}
summary: On chatbots.
subject: ai-companions
status: final
reviewBy: 2027-03-01
${meta}---

<Staff facts="f01"/>

<Band id="lks2" title="So sure, so wrong" outcome="I can say why a chatbot can be wrong." risks="ai-companions">

<Include/>

<Risk id="ai-companions"/>

${own}
</Band>
`;

/** One lesson for each of these edits, all on an alert with this name. */
function composed(name: string, edits: readonly Edit[] = [{}]) {
  return prepare(
    {
      sharedData,
      modules,
      lessons: edits.map((edit, index) => ({
        slug: `on-chatbots-${index}`,
        lesson: { path: `${index}/lesson.mdx`, text: lessonWith(edit) },
        alert: {
          path: `${index}/alert.md`,
          text: alert.replace('{ name: Blobchat,', `{ name: ${name},`),
        },
        shingles: null,
      })),
    },
    {
      today: '2026-11-24',
      hasPicture: (value) => engines.libraryFor([])(value) !== null,
      band: 'lks2',
    },
  );
}
/** One lesson with nothing of a person's own, on an alert with this name: made once. */
const asItIs = new Map<string, ReturnType<typeof composed>>();
function unedited(name: string): ReturnType<typeof composed> {
  const made = asItIs.get(name) ?? composed(name);
  asItIs.set(name, made);
  return made;
}
const named = (problems: readonly Problem[]) =>
  problems.filter(({ ruleId }) => /name/.test(ruleId)).map(({ place }) => place.file);

/** A name of six letters is found inside other words too. */
const called = oneOfEach(['Tell', 'Character', 'Friend'], ({ length }) => String(length > 5));

describe.each(called)('an alert on an app called %s', (name) => {
  const word = name.toLowerCase();
  const slide = (text: string): Edit => ({
    own: `<Slide part="story" title="A slide of our own" minutes="1">\n\n${text}\n\n</Slide>\n`,
  });
  const edits: Record<string, Edit> = {
    'a slide in small letters': slide(`Dev says ${word} is fun.`),
    'a slide with its capital': slide(`Dev goes on ${name}.`),
    'a slide of it alone': slide(name),
    'a slide that spells it with signs': slide(`Dev is on ${[...word].join('-')}.`),
    'a title': { title: `All about ${word}` },
    'a new name for a character': { meta: `names: { dev: ${name} }\n` },
  };
  let edited: Awaited<ReturnType<typeof composed>>;
  beforeAll(async () => {
    edited = await composed(name, Object.values(edits));
  });

  test('is taught with the house’s own sentences, which are listed one by one', async () => {
    const { problems, lessons } = await unedited(name);
    expect(named(problems)).toEqual([]);
    const excused = lessons[0]?.lesson.excused ?? [];
    expect(excused.length).toBeGreaterThan(0);
    for (const excusedSentence of excused) {
      expect(excusedSentence.says.toLowerCase()).toContain(name.toLowerCase());
      expect(excusedSentence.hash).toBe(sentenceHash(excusedSentence.says));
    }
  });

  test.each(Object.keys(edits))('refuses it in what a person writes: %s', (edit) => {
    const folder = Object.keys(edits).indexOf(edit);
    expect(named(edited.problems)).toContain(`${folder}/lesson.mdx`);
  });
});

test('a word of a reply to an answer is excused as any other, since the deck shows it', async () => {
  const { lessons } = await unedited('Zibblewot');
  const version = lessons[0]?.versions[0]?.version;
  const at = startOf('lesson.mdx');
  const onPaper = [...textPlaces([version?.plan, version?.handouts, version?.defaultHandouts], at)];
  const [reply = ''] = [...textPlaces(version?.slides, at)]
    .filter(
      ({ field, text }) => field === 'reply' && !onPaper.some((textAt) => textAt.text === text),
    )
    .map(({ text }) => text);
  const [longest = ''] = wordsOf(reply).sort((a, b) => b.length - a.length);
  expect(longest.length).toBeGreaterThan(4);
  const again = await composed(`${longest.charAt(0).toUpperCase()}${longest.slice(1)}`);
  const said = again.lessons[0]?.lesson.excused.map(({ says }) => says) ?? [];
  expect(said.filter((sentence) => reply.includes(sentence))).not.toEqual([]);
});

test('a thing that a scene shows is no name of an app, though an app is called so', async () => {
  const drawn = (thing: string) => ({
    own: `<Slide part="story" title="A slide of our own" minutes="1">\n\n<Scene show="together" place="park">\n<Person who="dev" mood="happy"/>\n<Thing name="${thing}"/>\n</Scene>\n\nDev waits.\n\n</Slide>\n`,
  });
  const { problems } = await composed('Marble', [drawn('marble')]);
  expect(named(problems)).toEqual([]);
});

test('a name that is no ordinary word is excused nowhere', async () => {
  const { lessons } = await unedited('Zibblewot');
  expect(lessons[0]?.lesson).toMatchObject({ excused: [], ordinary: new Set() });
});

/** Products of the band that `npm test` makes: as markup, on paper, and for Word. */
const SOME = ['deck-share', 'plan', 'sheets-to-edit'];

describe('in the bytes of products', () => {
  let made: Awaited<ReturnType<typeof band>>;
  async function band() {
    const { sharedData: read, lessons } = await unedited('Tell');
    const [prepared] = lessons;
    const [version] = prepared?.versions ?? [];
    if (!read || !prepared || !version) throw new Error('The lesson cannot be read');
    const job = { lesson: prepared.lesson, sharedData: read, ...version, all: true };
    const some = { ...job, part: 'lesson', rows: SOME } as const;
    return { job, ...(await (isProof ? makeBand(job, engines) : makeBandPart(some, engines))) };
  }
  beforeAll(async () => {
    made = await band();
  });

  test('the same sentences stand, and no kit is stopped by them', () => {
    expect(made.problems.filter(({ ruleId }) => ruleId === 'no-platform-name')).toEqual([]);
  });

  test.each(['Go on Tell now.', 'you can tell it all there', 'T e l l', 'te11 me'])(
    'another sentence with the word does not: “%s”',
    async (planted) => {
      const file = made.files.find(({ entry }) => entry.path.endsWith('/deck-share.html'));
      if (!file) throw new Error('There is no deck to share');
      const html = new TextDecoder()
        .decode(file.bytes)
        .replace('</section>', () => `<p>${planted}</p></section>`);
      const problems: Problem[] = [];
      const look = verifyOutput({
        ...made.job,
        band: made.job,
        ...engines,
        labels: () => [],
        report: (problem) => problems.push(problem),
      });
      await look({ entry: file.entry, bytes: new TextEncoder().encode(html) });
      expect(problems.map(({ ruleId }) => ruleId)).toContain('no-platform-name');
    },
  );
});

describe('a sentence that is taken out of a text', () => {
  const shown = withoutSentences(['Tell a friend.', 'Two people to tell', 'Answers']);
  const has = (text: string) => /tell|answers/i.test(shown(text));
  test.each([
    ['as it is', 'Tell a friend.'],
    ['among others', 'Stop. Tell a friend. Go.'],
    ['over two lines', 'Stop. Tell\na friend. Go.'],
    ['after the letter of an answer', 'B Tell a friend.'],
    ['close to it', 'BTell a friend.'],
    ['as a title beside other words of a page', '7 Two people to tell Help · 3 min'],
    ['as a label with a number', 'Answers 2: a, b'],
  ])('is whole: %s', (_, text) => expect(has(text)).toBe(false));
  test.each([
    ['one that goes on', 'Tell a friend about it.'],
    ['one that began before', 'You can tell a friend.'],
    ['one word of it', 'I like tell.'],
    ['it, and then the name', 'Tell a friend on Tell.'],
    ['a label within a sentence', 'Go on Answers now.'],
  ])('is not %s', (_, text) => expect(has(text)).toBe(true));
});
