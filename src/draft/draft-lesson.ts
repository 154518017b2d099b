/**
 * From a reading to a lesson: what is taught to whom, the alert in our words, and the two files that a person edits.
 * Pure: files, hashes and the day come in as values.
 */
import { type Alert, type Corrections, STATUS_TO_COME } from '#model/alert/alert.ts';
import { asksAbout, isMechanismSure } from '#model/alert/alert-about.ts';
import type { AlertReading, Passage } from '#model/alert/alert-reading.ts';
import type { AlertSource, ProposedAbout, StoredAlert } from '#model/alert/alert-source.ts';
import { wordKey } from '#model/alert/alert-words.ts';
import type { NoLesson } from '#model/alert/decision.ts';
import type { Restatement } from '#model/alert/restatement.ts';
import type { ToldOnce } from '#model/alert/told.ts';
import type { Untold } from '#model/alert/untold.ts';
import { NO_SUBJECT, type SharedData } from '#model/lesson/lesson.ts';
import type { Modules } from '#model/lesson/module.ts';
import { forPupilsOf, type Mechanism } from '#model/mechanism.ts';
import { textHash } from '#model/text/text-hash.ts';
import { withBetterGuess } from './choose/better-guess.ts';
import { chooseLesson } from './choose/choose-lesson.ts';
import type { BandChoice } from './choose/choose-risks.ts';
import { isWrittenFor } from './choose/choose-telling.ts';
import { lessonTitle } from './choose/lesson-title.ts';
import { namesakesOf } from './choose/namesakes.ts';
import { untoldOf } from './choose/untold-of.ts';
import type { WeighedRisks } from './choose/weigh-risks.ts';
import { type Before, compareAlerts } from './correct/compare-alerts.ts';
import { requoted } from './correct/requoted.ts';
import { forLetters } from './passage/for-letters.ts';
import { factsOfPeople, withFactsOfPeople } from './passage/kept-facts.ts';
import { aboutOfMechanism } from './passage/propose-about.ts';
import { sourceOf } from './passage/source-of.ts';
import { type DraftFact, restate } from './quote/restate.ts';
import { saysRisk } from './quote/says-risk.ts';
import { draftAlert, namesOf } from './write/draft-alert.ts';
import { folderOf, titleOf, untold, writeNoLesson } from './write/draft-no-lesson.ts';
import { slugOf } from './write/slug.ts';
import { writeAlert } from './write/write-alert.ts';
import { writeLesson } from './write/write-lesson.ts';

export interface DraftFrom {
  reading: AlertReading;
  sharedData: Pick<SharedData, 'bands' | 'risks' | 'mechanisms' | 'embargo' | 'routes' | 'cast'>;
  modules: Modules;
  restatements: readonly Restatement[];
  /** What was taught before. */
  history: readonly ToldOnce[];
  /** A person's corrections: those of the lesson that exists, and what the command was asked. */
  corrections: Corrections;
  /** New names that characters were given, by their ids. */
  characters?: Readonly<Record<string, string>>;
  /** The lesson as it stands, where the alert is read again. */
  before: Before | null;
  /** YYYY-MM-DD. */
  today: string;
  reviewBy: string;
  /** The alert as it came: its text stays beside the lesson, on this machine. */
  text: StoredAlert;
  /** Why nothing is taught on the alert. Default: something is. */
  noLesson?: readonly NoLesson[];
  /** Does a title hold a name of the alert? It becomes a file name, which says nothing of the sense of a word. */
  isNamed?: (title: string, names: Alert['names']) => boolean;
  /** Does a sentence hold a name of the alert, or of a service that is known to us? */
  isNaming?: (text: string, names: Alert['names']) => boolean;
}

export interface Draft {
  /** What it was drafted from, as a person put it right. */
  reading: AlertReading;
  title: string;
  /** The folder that the title gives. */
  slug: string;
  subject: string;
  choices: BandChoice[];
  /** What the service or scheme does most; `null` where the alert does not say. */
  mechanism: Mechanism | null;
  /** Ages at which no story of ours is about what the service does. */
  untold: Untold[];
  alert: Alert;
  /** What it is about, in its own words, for the lead to take. */
  about: ProposedAbout | null;
  files: { 'alert.md': string; 'lesson.mdx': string; 'alert.source.json': string };
}

/**
 * From a reading to a lesson.
 * @returns The draft; `null` when the alert raises no risk that any band may be taught, and no reason is given for it.
 */
export function draftLesson(read: DraftFrom): Draft | null {
  const from = { ...read, reading: withBetterGuess(read) };
  const { reading, sharedData, modules, corrections, today, reviewBy } = from;
  const noLesson = from.noLesson ?? [];
  const { weighed, mechanism, choices } = chooseLesson({ ...from, noLesson });
  const raised = noLesson.length > 0 ? [] : weighed.taught;
  const inLessons = new Set(choices.flatMap(({ taught }) => taught));
  const [subject] = raised.filter(({ id }) => inLessons.has(id));
  if (!subject && noLesson.length === 0) return null;
  const names = namesOf(reading, corrections, modules.words);
  const isNamed = (title: string) => from.isNamed?.(title, names) ?? false;
  const isWord = (word: string) => modules.words.has(word);
  const { notOurs = [] } = corrections;
  const stated = (quoted: readonly string[]) =>
    restate(
      reading,
      weighed.taught.map(({ id, evidence }) => ({
        id,
        lines: evidence.map(({ line }) => line),
        taught: inLessons.has(id),
      })),
      from.restatements,
      sharedData.risks,
      quoted,
    );
  const sourceWith = (facts: readonly DraftFact[], isLawOurs: boolean) =>
    sourceOf(from.text, reading, facts, {
      sharedData,
      names,
      isNaming: (text) => from.isNaming?.(text, names) ?? false,
      isLawOurs,
      taught: inLessons,
      isWord,
    });
  const hasLaw = mechanism?.adults.law !== undefined;
  // What families may be told as it stands says more than our words for it.
  const inOurs = stated(notOurs).flatMap(saidInOurs);
  const keysOf = (passages: readonly Passage[]) => passages.map(({ text }) => wordKey(text));
  const { own: sentences } = sourceWith(stated([...notOurs, ...keysOf(inOurs)]), hasLaw);
  const toldHome = sentences.filter(({ whyNot, notHome }) => whyNot === null && !notHome);
  const restated = stated([
    ...notOurs,
    ...keysOf(inOurs.filter(({ text }) => toldHome.some((told) => told.text.includes(text)))),
  ]);
  const ofPeople = factsOfPeople(from.before?.alert.facts ?? [], from.restatements);
  const facts = subject
    ? withFactsOfPeople(restated, ofPeople)
    : withFactsOfPeople(untold(restated, noLesson), ofPeople);
  const untoldAges = subject ? untoldOf(choices, mechanism, sharedData.bands) : [];
  const written = subject
    ? lessonOf(from, {
        weighed,
        choices,
        untold: untoldAges,
        // Of what none of our stories tells, none says how it works.
        mechanism: corrections.near ? null : mechanism,
        subject: subject.id,
        inLessons,
        facts,
        isNamed,
      })
    : noLessonOf(noLesson, isNamed);
  const drafted = draftAlert({
    reading,
    facts,
    weighed,
    mechanism,
    risks: sharedData.risks,
    routes: sharedData.routes.routes,
    inLessons,
    namesakes: namesakesOf(
      reading,
      sharedData.cast,
      new Set(choices.filter(({ taught }) => taught.length > 0).map(({ band }) => band.id)),
      from.characters ?? {},
      isWord,
    ),
    corrections,
    today,
    reviewBy,
    text: textHash(from.text.blocks.map(({ text }) => text).join('\n')),
    lesson: textHash(written.lesson),
    names,
    noLesson: [...noLesson],
    decision: from.before?.alert.decision,
  });
  const sent = subject
    ? (['sign', 'advice'] as const).flatMap((kind) =>
        forLetters(facts, kind).map(({ says }) => says),
      )
    : [];
  const change = from.before ? compareAlerts(from.before, drafted, choices, sent, today) : null;
  const before = from.before?.alert;
  const status = before ? statusAfter(before, drafted) : drafted.status;
  const stored = sourceWith(facts, hasLaw && isMechanismSure(drafted));
  const alert: Alert = {
    ...drafted,
    corrections: requoted(drafted.corrections, stored, names),
    ...(before?.address ? { address: before.address } : {}),
    naming: before?.naming ?? {},
    status,
    // Whoever said that it is still so said when somebody looks again.
    ...(before && status.confirmedBy ? { reviewBy: before.reviewBy } : {}),
    // The letters of a new issue are others, and go home on another day.
    ...(before?.sending && isSameText(before, drafted) ? { sending: before.sending } : {}),
    ...(drafted.reading ? { reading: withChecked(drafted.reading, before) } : {}),
    changes: [...(change ? [change] : []), ...(before?.changes ?? [])],
  };
  const ofMechanism =
    mechanism && asksAbout(drafted) && !stored.about ? aboutOfMechanism(reading, mechanism) : null;
  const source: AlertSource = { ...stored, ...(ofMechanism ? { about: ofMechanism } : {}) };
  return {
    reading: read.reading,
    title: written.title,
    slug: slugOf(subject ? written.title : folderOf(written.title, alert)),
    subject: subject?.id ?? NO_SUBJECT,
    choices,
    mechanism,
    untold: untoldAges,
    alert,
    about: source.about ?? null,
    files: {
      'alert.md': writeAlert(alert),
      'lesson.mdx': written.lesson,
      'alert.source.json': `${JSON.stringify(source, null, 1)}\n`,
    },
  };
}

/** The sentences of a sign, or of advice, that our words say; what staff follow too is always said in ours. */
const saidInOurs = ({ kind, firm, ours = [] }: DraftFact): readonly Passage[] =>
  (kind === 'sign' || kind === 'advice') && !firm ? ours : [];

const isSameText = (before: Alert, { reading }: Alert): boolean =>
  before.reading?.text === reading?.text;

/**
 * What a person wrote stands, as long as the alert still says the same of the service. Whether it is still so, they said of
 * the issue that they had: of a new one somebody looks again.
 */
function statusAfter(before: Alert, drafted: Alert): Alert['status'] {
  const isWritten =
    before.status.now !== STATUS_TO_COME && before.status.alertSays === drafted.status.alertSays;
  if (!isWritten) return drafted.status;
  return isSameText(before, drafted) ? before.status : { ...before.status, confirmedBy: null };
}

/** Whoever stood by the reading did so of this text. */
const withChecked = (
  reading: NonNullable<Alert['reading']>,
  before: Alert | undefined,
): NonNullable<Alert['reading']> =>
  before?.reading?.checked && before.reading.text === reading.text
    ? { ...reading, checked: before.reading.checked }
    : reading;

interface Written {
  title: string;
  lesson: string;
}

const noLessonOf = (reasons: readonly NoLesson[], isNamed: (title: string) => boolean): Written => {
  const title = titleOf(reasons, isNamed);
  return { title, lesson: writeNoLesson(title) };
};

/** The lesson on what the alert is first about. */
function lessonOf(
  { reading, modules, sharedData, characters = {} }: DraftFrom,
  parts: {
    weighed: WeighedRisks;
    choices: readonly BandChoice[];
    untold: readonly Untold[];
    mechanism: Mechanism | null;
    subject: string;
    inLessons: ReadonlySet<string>;
    facts: readonly DraftFact[];
    isNamed: (title: string) => boolean;
  },
): Written {
  const { weighed, choices, untold, mechanism, subject, inLessons, facts, isNamed } = parts;
  const module = modules.risks.get(subject);
  const shown = choices.some((choice) => choice.showsMechanism) ? mechanism : null;
  const title = lessonTitle(subject, shown, module?.title, isNamed);
  const also = [
    ...weighed.taught
      .filter(({ id }) => !inLessons.has(id))
      .map(({ id }) => ({
        risk: id,
        why: `The alert raises more than one lesson holds. It calls for a lesson of its own: npm run new -- ALERT --subject ${id}`,
      })),
    ...weighed.refused.map(({ id }) => ({ risk: id, why: 'A person took it out of the reading.' })),
  ];
  return {
    title,
    lesson: writeLesson({
      title,
      summary: module?.summary ?? '',
      subject,
      mechanism: mechanism?.id ?? null,
      // A story that was written for alerts of this sort, or for what the service does, says best what is learnt by it; so does
      // one that is mostly about something else: what the class does and says by heart is the story's.
      outcomeOf: ({ band, story, showsMechanism }) =>
        (showsMechanism &&
          mechanism &&
          story?.telling?.shows[0] === mechanism.id &&
          story.telling.like.length === 0 &&
          !isWrittenFor(story, mechanism) &&
          forPupilsOf(mechanism, band, sharedData.bands)?.outcome) ||
        null,
      characters,
      choices,
      untold,
      isAnnounced: (id) => saysRisk(id, reading, sharedData.risks),
      also,
      facts,
    }),
  };
}
