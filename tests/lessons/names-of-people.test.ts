/**
 * Whoever has a person's name in what pupils get can be called otherwise by a school: each risk, and each further story, in
 * every band, with everybody renamed. What still stands there with a capital in a sentence is nobody whom a pupil could be.
 */
import { readFileSync } from 'node:fs';
import { beforeAll, expect, test } from 'vitest';
import { composeLesson } from '#compose/compose-lesson.ts';
import { tellingsOf } from '#model/lesson/tellings.ts';
import { adaptBands } from '#pipeline/adapt-bands.ts';
import { readSources } from '#pipeline/read-sources.ts';
import { loadPictures } from '#scripts/engines/pictures.ts';
import { bandToTry, lessonToTry } from '#scripts/samples/lesson-to-try.ts';
import { PLAIN_ALERT } from '#scripts/samples/plain-alert.ts';
import { moduleSources, sharedDataForTests, sharedSources } from '#scripts/samples/shared-data.ts';

const { sharedData, modules } = await sharedDataForTests();
const people = [...sharedData.cast, ...sharedData.named];

/** Words with a capital that are no name of a person. */
const NOBODY = new Set(
  [
    // Days and months.
    'Monday Tuesday Wednesday Thursday Thurs Friday Saturday Sunday Wednesdays Thursdays Fridays Saturdays Sundays January March April May June July',
    // Places, languages, parts of their names.
    'Abernethy Cardiff Llanelli Scotland Harbour Hill Lane Mill Road Street North Pole St Mark Terrace Porto English French Polish Portuguese',
    // Helpers, laws, and what a page is headed.
    'Agency Centre Childline Crime Crimestoppers Foundation Fraud Gambling Helpline Internet National Papyrus Police Porn Remove Report Revenge Watch Key Stage Reception Room School Year Years Start End Add It Down Without Club Buy Show',
    // Family, whom every child calls so.
    'Mr Mrs Ms Miss Auntie Dad Gran Grandad Mum Mummy Nan Nana Papa',
    // Accounts, programs and pets under a name that no pupil here has.
    'Admiral Around Audio Badger Balcony Ballot Bank Baton Beacon Bell Bellows Big Bilge Bilgewater Biscuit Bleep Blink Bluebell Boost Brainbox Bramble Brolly Brush Bunsen Button Byline Captain Cashew Chat Chicane City Clearcopy Coach Coinloft Comet Comma Corbel Cordial Crossbar Crumb Curfew Curtain Custard Den Desk Docket Dozy Dragon Drizzle Drumbeat Drumroll Duck Encore Falcon Fan Farol Fathom Feedback Fennel Ferry Fiftyfold Finch Flame Flipper Floodlight Flump Foldwise Footnote Freerider Gale Galley Gannet Gargle Gather Gauntlet Glovehouse Glowshop Goal Grip Grump Guard Guide Halfspeed Happy Hatch Hemline Heron Hop Hornpipe House Hunt Ink Inkpot Item Jackdaw Jubilee Kazoo Keel Kestrel Kipper Lamplight Larkfield Last Late Limpet Lintel Loan Longcorner Lower Lucky Magpie Marquee Marram Marsh Maze Midnight Minim Minnow Mint Ninepin Ocean Octavo Offguard Offside Palace Pannier Parrot Pass Pennyreel Pewter Pickle Pier Pigeonhole Pit Players Popcorn Poppet Puddle Quill Recovery Referee Regent Relay Reverb Ringside Rinse Roar Rocket Rook Round Sable Sandglass Satin Scone Scorecard Semaphore Sequin Share Sideline Sidestep Signal Silk Sixth Skip Skipper Skylark Slapstick Slide Smudge Snare Snoozer Sound Spark Splat Sprout Squeaky Steady Sticksmith Stonebridge Stopper Stopwatch Summerline Sunside Tallow Tannoy Taper Tarmac Teasel Tempo Thimble Thistle Thunderplait Tide Tillwright Tinsel Toestop Toll Tollgate Topfloor Topple Touchline Treble Tumble Turnstile Uncut Vector Verso Waddles Warden Whelk Whispers Whizzaround Young',
  ].flatMap((words) => words.split(' ')),
);

/** “Ms Kaminska” keeps hers, as on the page. */
const titleOf = (name: string): string => /^(?:Mr|Mrs|Ms|Miss) /.exec(name)?.[0] ?? '';

const none = () => {};
let shown: { band: string; from: string; text: string }[] = [];
beforeAll(async () => {
  const library = loadPictures()([]);
  const names = Object.fromEntries(
    people.map(({ id, name }, at) => [id, `${titleOf(name)}Qz${at}`]),
  );
  const withNames = (lesson: string) =>
    lesson.replace('---\n', `---\nnames: ${JSON.stringify(names)}\n`);
  const lessons = sharedData.bands.flatMap((band) =>
    tellingsOf(modules, band.id).map(({ id, risk }) => {
      const toTry = bandToTry({ id: band.id, risks: [risk], telling: id });
      const text = withNames(lessonToTry(risk, [toTry]));
      const slug = `${band.id}-${id}`;
      return {
        slug,
        lesson: { path: `to-try/${slug}.mdx`, text },
        alert: { path: `to-try/${slug}.md`, text: PLAIN_ALERT },
        shingles: null,
      };
    }),
  );
  const read = await readSources(
    { sharedData: sharedSources, modules: moduleSources, lessons },
    false,
    none,
  );
  const { frames, modules: renamed } = read;
  if (!read.sharedData) throw new Error('The house files cannot be read');
  const data = read.sharedData;
  const hasPicture = (name: string) => library(name) !== null;
  // What is wrong with them is looked for in modules.test.ts and tellings.test.ts.
  shown = read.lessons.flatMap((written) => {
    const lesson = composeLesson(written, data, renamed, none);
    const adaptWith = { sharedData: data, frames, hasPicture, wants: () => true };
    return adaptBands(lesson, adaptWith, none).versions.map(({ version, pupils }) => ({
      band: version.band.id,
      from: lesson.slug,
      text: wordsOf(pupils, version.letter),
    }));
  });
}, 240_000);

/** Every text in it, of which identifiers are none. */
function wordsOf(...parts: unknown[]): string {
  const texts: string[] = [];
  const visit = (value: unknown): void => {
    if (typeof value === 'string') texts.push(value);
    else if (value && typeof value === 'object')
      for (const part of Object.values(value)) visit(part);
  };
  visit(parts);
  return texts.join('\n');
}

/** Words with a capital inside a sentence. */
const namedIn = (text: string): string[] =>
  [...text.matchAll(/(?<=\p{Ll},? )\p{Lu}\p{Ll}+(?![\p{L}\d])/gu)].map(([word]) => word);

/** A new name in `lessons/cast.yaml`, under `named`, mends it; what is nobody's name belongs in the list above. */
test('no name of a person is left that a school cannot change', () => {
  expect(shown.length).toBeGreaterThan(sharedData.bands.length * 10);
  const left = shown.flatMap(({ band, from, text }) =>
    [...new Set(namedIn(text))]
      .filter((word) => !NOBODY.has(word))
      .map((word) => `${band}: ${word} (${from})`),
  );
  expect(left).toEqual([]);
});

/** The lesson that is ready to teach has people of its own. */
const ready = readFileSync('lessons/meeting-people-on-live-video/lesson.mdx', 'utf8');

test('nobody is listed who stands in no text of that age', () => {
  const idle = sharedData.named.flatMap(({ id, name, bands }) => {
    const is = new RegExp(`Qz${people.findIndex((person) => person.id === id)}(?![0-9])`);
    const isReady = new RegExp(`\\b${name}\\b`).test(ready);
    return bands
      .filter(
        (band) =>
          !isReady && !shown.some((passage) => passage.band === band && is.test(passage.text)),
      )
      .map((band) => `${name} in ${band}`);
  });
  expect(idle).toEqual([]);
});
