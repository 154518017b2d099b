/**
 * From a reading to a lesson: what is taught to whom, the alert in our words, and the two files that a person edits.
 * Pure: files, hashes and the day come in as values.
 */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Alert, Corrections } from '#model/alert.ts';
import type { AlertReading } from '#model/alert-reading.ts';
import type { House } from '#model/lesson.ts';
import type { Modules } from '#model/module.ts';
import type { Restatement } from '#model/restatement.ts';
import { type BandChoice, chooseRisks } from './choose-risks.ts';
import { type Before, compareAlerts } from './compare-alerts.ts';
import { draftAlert, namesOf } from './draft-alert.ts';
import { forLetters, withoutRoom } from './for-letters.ts';
import { restate } from './restate.ts';
import { slugOf } from './slug.ts';
import { weighRisks } from './weigh-risks.ts';
import { writeAlert } from './write-alert.ts';
import { writeLesson } from './write-lesson.ts';

/** SHA-256 of a text, in hex. */
const textHash = (text: string): string => bytesToHex(sha256(utf8ToBytes(text)));

export interface DraftFrom {
  reading: AlertReading;
  house: Pick<House, 'bands' | 'risks'>;
  modules: Modules;
  restatements: readonly Restatement[];
  /** A person's corrections: those of the lesson that exists, and what the command was asked. */
  corrections: Corrections;
  /** The lesson as it stands, where the alert is read again. */
  before: Before | null;
  /** YYYY-MM-DD. */
  today: string;
  reviewBy: string;
  /** The alert's text: only a hash of it is kept. */
  text: string;
  /** Does a title hold a name of the alert? It becomes a file name, which says nothing of the sense of a word. */
  isNamed?: (title: string, names: Alert['names']) => boolean;
}

/** Titles for a lesson whose module's own title holds a word that the alert has for a name. */
const PLAIN_TITLES = [
  'Staying safe online',
  'Looking out for each other',
  'Knowing who to turn to',
  'Thinking before we act',
] as const;

export interface Draft {
  title: string;
  /** The folder that the title gives. */
  slug: string;
  subject: string;
  choices: BandChoice[];
  alert: Alert;
  files: { 'alert.md': string; 'lesson.mdx': string };
}

/** @returns The draft, or `null` when the alert raises no risk that any band may be taught. */
export function draftLesson(from: DraftFrom): Draft | null {
  const { reading, house, modules, corrections, today, reviewBy } = from;
  const weighed = weighRisks(
    reading,
    (id) => house.risks.find((risk) => risk.id === id)?.triggers ?? [],
    corrections,
  );
  const choices = chooseRisks(weighed.taught, house.bands, house.risks, modules);
  const inLessons = new Set(choices.flatMap(({ taught }) => taught));
  const [subject] = weighed.taught.filter(({ id }) => inLessons.has(id));
  if (!subject) return null;
  const module = modules.risks.get(subject.id);
  const names = namesOf(reading, corrections, modules.words);
  const titles = [...(module ? [module.title] : []), ...PLAIN_TITLES];
  const title = titles.find((one) => !from.isNamed?.(one, names)) ?? PLAIN_TITLES[0];
  const summary = module?.summary ?? '';
  const facts = withoutRoom(
    restate(
      reading,
      weighed.taught.map(({ id, evidence }) => ({
        id,
        lines: evidence.map(({ line }) => line),
        taught: inLessons.has(id),
      })),
      from.restatements,
      house.risks,
    ),
  );
  const also = [
    ...weighed.taught
      .filter(({ id }) => !inLessons.has(id))
      .map(({ id }) => ({
        risk: id,
        why: `The alert raises more than one lesson holds. It calls for a lesson of its own: npm run new -- ALERT --subject ${id}`,
      })),
    ...weighed.refused.map(({ id }) => ({ risk: id, why: 'A person took it out of the reading.' })),
  ];
  const lesson = writeLesson({
    title,
    summary,
    subject: subject.id,
    reviewBy,
    choices,
    also,
    facts,
    modules,
  });
  const drafted = draftAlert({
    reading,
    facts,
    weighed,
    risks: house.risks,
    inLessons,
    corrections,
    today,
    reviewBy,
    text: textHash(from.text),
    lesson: textHash(lesson),
    names,
  });
  const sent = (['sign', 'advice'] as const).flatMap((kind) =>
    forLetters(facts, kind).map(({ says }) => says),
  );
  const change = from.before ? compareAlerts(from.before, drafted, choices, sent, today) : null;
  const alert: Alert = {
    ...drafted,
    // What a person confirmed stands, as long as the alert still says the same of the service.
    status:
      from.before?.alert.status.confirmedBy &&
      from.before.alert.status.alertSays === drafted.status.alertSays
        ? from.before.alert.status
        : drafted.status,
    changes: [...(change ? [change] : []), ...(from.before?.alert.changes ?? [])],
  };
  return {
    title,
    slug: slugOf(title),
    subject: subject.id,
    choices,
    alert,
    files: {
      'alert.md': writeAlert(alert),
      'lesson.mdx': lesson,
    },
  };
}
