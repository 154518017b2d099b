/**
 * Composing: a lesson names the risks of a band, and gets the band's template and the risks' modules as if it had been
 * written in one piece. Everything after this stage reads one tree, whoever wrote which part of it.
 */

import type { Root } from 'mdast';
import { toString as textContent } from 'mdast-util-to-string';
import type { Report } from '#diagnostics/problem.ts';
import { type Alert, namesToldTo } from '#model/alert/alert.ts';
import {
  aboutOf,
  aboutRisk,
  isMechanismSure,
  isSurelyRead,
  onService,
  subjectFor,
  withoutOwnAbout,
} from '#model/alert/alert-about.ts';
import { isToldFirst, speaksOf, tellsOfSelfHarm } from '#model/alert/alert-topics.ts';
import { publisherTold } from '#model/alert/published-by.ts';
import { statusTold } from '#model/alert/status-told.ts';
import type { Band } from '#model/band.ts';
import { mayTellFamilies } from '#model/language/may-share.ts';
import { hearsPlainly, tellsOfNoOlder, toldOfWhom, wordsFor } from '#model/language/told-ages.ts';
import { type Component, isComponentNode, withChildren } from '#model/lesson/component.ts';
import type { Lesson, SharedData } from '#model/lesson/lesson.ts';
import type { Modules } from '#model/lesson/module.ts';
import { namesOutOfAlert } from '#model/lesson/other-names.ts';
import type { Stories } from '#model/lesson/story.ts';
import { forFamiliesOf, forPupilsOf, type Mechanism } from '#model/mechanism.ts';
import { asksSafeTonight } from '#model/risk.ts';
import { acceptedWordsFor } from './accepted-words.ts';
import { composeBand } from './compose-band.ts';
import type { ComposeContext } from './compose-context.ts';
import { governorsText, staffText } from './for-all-adults.ts';
import { excessWordsIn } from './letter-room.ts';
import type { AdultWords, TaughtMechanism } from './letter-words.ts';
import { attribute, idsIn, inside } from './nodes.ts';
import { renamed } from './rename.ts';
import { risksTaught } from './risks-named.ts';

/** The shared data that composing needs. */
type ComposeData = Pick<
  SharedData,
  'bands' | 'risks' | 'cast' | 'named' | 'mechanisms' | 'sameAdvice' | 'embargo'
>;

/** Composes every band and the staff page from templates and modules, and applies the lesson's names for characters. */
export function composeLesson(
  lesson: Lesson,
  sharedData: ComposeData,
  modules: Modules,
  report: Report,
): Lesson {
  const taught = risksTaught(lesson.root);
  const mechanisms = lesson.meta.mechanisms.flatMap(
    (id) => sharedData.mechanisms.find((mechanism) => mechanism.id === id) ?? [],
  );
  const { staff, governors } = modules.templates;
  const names = {
    ...namesOutOfAlert([...sharedData.cast, ...sharedData.named], lesson.alert.names),
    ...lesson.meta.names,
  };
  const composed = (node: Component): Component => {
    const empty = node.children.length === 0;
    if (node.name === 'Staff' && empty && staff)
      return withChildren(node, staffText(lesson, sharedData, node, modules, taught, mechanisms));
    if (node.name === 'Governors' && empty && governors)
      return governorsText(lesson, sharedData.risks, governors, taught);
    const band = sharedData.bands.find(({ id }) => id === attribute(node, 'id'));
    if (node.name !== 'Band' || !band) return node;
    const isHere = ({ bands }: { bands: string[] }) => bands.includes(band.id);
    const cast = sharedData.cast.filter(isHere);
    const context = composeContext(node, band, { lesson, sharedData, modules, mechanisms });
    const whole = composeBand(node, { ...context, cast, report });
    const clashing = strangersNamedIn(lesson.alert.names, modules.stories.get(band.id));
    return renamed(whole, [...cast, ...sharedData.named.filter(isHere), ...clashing], {
      ...names,
      ...Object.fromEntries(clashing.map(({ id, as }) => [id, as])),
    });
  };
  const children = lesson.root.children.map((node) =>
    isComponentNode(node) ? composed(node) : node,
  );
  return {
    ...lesson,
    meta: { ...lesson.meta, names },
    root: { ...lesson.root, children } as Root,
  };
}

/** The context of a band: what applies to it of the alert, and the shared data. */
function composeContext(
  node: Component,
  band: Band,
  {
    lesson,
    sharedData,
    modules,
    mechanisms,
  }: {
    lesson: Lesson;
    sharedData: ComposeData;
    modules: Modules;
    mechanisms: readonly Mechanism[];
  },
): Omit<ComposeContext, 'cast' | 'report'> {
  const { alert, meta } = lesson;
  const { bands, risks, sameAdvice } = sharedData;
  const [lead] = inside(node, 'Risk').map((risk) => attribute(risk, 'id') ?? '');
  const subject = subjectFor(alert, lead, meta.subject);
  const words = acceptedWordsFor(band, lesson, sharedData);
  const [mechanism, ...further] = mechanisms.flatMap(
    (one) => mechanismForBand(band, one, bands) ?? [],
  );
  const isOnSelfHarm = tellsOfSelfHarm(alert);
  const isAskedTonight = asksSafeTonight(sharedData, band, idsIn(node, 'risks'), isOnSelfHarm);
  return {
    file: lesson.file,
    band,
    bands,
    modules,
    risks,
    sameAdvice,
    cannotWait: new Set(risks.filter((risk) => risk.cannotWait).map(({ id }) => id)),
    hasImages: speaksOf(alert, 'images'),
    words,
    over: excessWordsIn(statusTold(alert, namesToldTo('families', alert).size > 0)),
    isOfOlder: wordsFor(alert.facts, band) === 'older',
    isOfTheirs: tellsOfNoOlder(alert.facts, band),
    isToldFirst: isToldFirst(alert),
    // If the paper is closed to families, they are not told the ages either.
    ofWhom: mayTellFamilies(lesson.source?.sharing ?? []) ? (toldOfWhom(alert.facts) ?? '') : '',
    asksSafeTonight: isAskedTonight,
    tellsOfSelfHarm: isOnSelfHarm && isAskedTonight && hearsPlainly(band),
    publisher: publisherTold(alert),
    ...aboutIn(alert, words, (alert) => aboutOf(alert, subject, risks, band, mechanisms[0])),
    isNear: alert.corrections.near === true,
    isOtherSide: meta.untold.some((untold) => untold.band === band.id && untold.isOtherSide),
    onService: onService(alert.facts),
    mechanism,
    worksToo: further.slice(0, MOST_FURTHER).map(({ works }) => works),
    isMechanismSure: isMechanismSure(alert),
    works: risks.find(({ id }) => id === subject)?.works,
    surely: new Map(
      risks
        .filter(({ id }) => id !== subject && isSurelyRead(alert, id))
        .map((risk) => [risk.id, aboutRisk(alert, risk, band)]),
    ),
  };
}

/** Most further mechanisms of which a letter says how they work. */
const MOST_FURTHER = 2;

/** The lead's phrase; or our own, where the lead's is a sentence of the account that follows it. */
function aboutIn(
  alert: Alert,
  words: AdultWords,
  aboutOfAlert: (alert: Alert) => string | null,
): Pick<ComposeContext, 'about' | 'isAboutOwn'> {
  const { corrections } = alert;
  const quoted = /“(.+)”$/u.exec(corrections.about ?? '')?.[1];
  const isToldBelow =
    quoted !== undefined && words.incident.some((item) => textContent(item).includes(quoted));
  const ours = aboutOfAlert(withoutOwnAbout(alert));
  return isToldBelow && ours !== null
    ? { about: ours, isAboutOwn: false }
    : { about: aboutOfAlert(alert), isAboutOwn: corrections.about !== undefined };
}

/**
 * Replacement names for a character who has the name of a service in the alert: neither pupils' names here nor apps.
 */
const SPARE_NAMES = ['Ripple', 'Marble', 'Clover', 'Button'];

/** New names for strangers in a band's stories who have a name of the alert. */
function strangersNamedIn(
  names: Lesson['alert']['names'],
  stories: Stories | undefined,
): { id: string; name: string; as: string }[] {
  const alertNames = new Set(
    names.flatMap(({ name, variants }) => [name, ...variants]).map((name) => name.toLowerCase()),
  );
  const spare = SPARE_NAMES.filter((name) => !alertNames.has(name.toLowerCase()));
  const clashing = Object.values(stories?.tellings ?? {})
    .map(({ other }) => other.name)
    .filter((name) => alertNames.has(name.toLowerCase()));
  return [...new Set(clashing)].map((name, at) => ({
    id: `other ${name}`,
    name,
    as: spare[at % spare.length] ?? name,
  }));
}

/** What a band, its families and staff are told of a mechanism; nothing where the band is too young for it. */
function mechanismForBand(
  band: Band,
  mechanism: Mechanism,
  bands: readonly Band[],
): TaughtMechanism | undefined {
  const pupils = forPupilsOf(mechanism, band, bands);
  const { id, name, adults, likes, proof } = mechanism;
  return pupils
    ? { ...adults, id, name, likes, proof, works: forFamiliesOf(mechanism, band), pupils }
    : undefined;
}
