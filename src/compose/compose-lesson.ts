/**
 * Composing: a lesson names the risks of a band, and gets the band's template and the risks' modules as if it had been
 * written in one piece. Everything after this stage reads one tree, whoever wrote which part of it.
 */

import type { ListItem, Paragraph, PhrasingContent, Root, RootContent } from 'mdast';
import { toString as textContent } from 'mdast-util-to-string';
import type { Report } from '#diagnostics/problem.ts';
import type { Alert } from '#model/alert/alert.ts';
import {
  aboutOf,
  asksAbout,
  isMechanismSure,
  isSurelyRead,
  onRisk,
  onService,
  subjectFor,
  withoutOwnAbout,
} from '#model/alert/alert-about.ts';
import type { WordKind } from '#model/alert/alert-source.ts';
import { isToldFirst, speaksOf, tellsOfSelfHarm } from '#model/alert/alert-topics.ts';
import { type AdultReader, acceptedWords, wordingOf } from '#model/alert/alert-words.ts';
import { publisherTold } from '#model/alert/published-by.ts';
import type { Band } from '#model/band.ts';
import { mayTellFamilies } from '#model/language/may-share.ts';
import {
  areInfants,
  hearsPlainly,
  mayReadAccount,
  tellsOfNoOlder,
  toldOfWhom,
  wordsFor,
} from '#model/language/told-ages.ts';
import {
  type Component,
  childrenOf,
  isComponentNode,
  withChildren,
} from '#model/lesson/component.ts';
import type { Lesson, SharedData } from '#model/lesson/lesson.ts';
import type { Modules } from '#model/lesson/module.ts';
import { namesOutOfAlert } from '#model/lesson/other-names.ts';
import type { Stories } from '#model/lesson/story.ts';
import { forFamiliesOf, forPupilsOf, type Mechanism } from '#model/mechanism.ts';
import { asksSafeTonight, forAllAdults, type Risk } from '#model/risk.ts';
import { longDate } from '#model/text/long-date.ts';
import { listed, midSentence } from '#model/text/mid-sentence.ts';
import { alertBox } from './alert-box.ts';
import { composeBand } from './compose-band.ts';
import type { ComposeContext } from './compose-context.ts';
import { fill, fillAll } from './fill.ts';
import type { AdultWords, TaughtMechanism } from './letter-words.ts';
import { replaceIn } from './merge-plan.ts';
import { attribute, idsIn, inside, inTurn, named, paragraphOf, tableOf } from './nodes.ts';
import { renamed } from './rename.ts';

/** Rows of “what pupils may say” that a briefing of two sides has room for. */
const MOST_ROWS = 4;
/** Risks that it speaks of one by one. */
const MOST_RISKS = 2;
/** Risks that a hundred words for governors name. */
const MOST_TOPICS = 3;

/** What the lead accepted of the alert's own words; a fault in them is one of the line where they stand. */
function wordsForAdults({ alert, alertFile, lines }: Lesson, reader: AdultReader): AdultWords {
  const itemsOfKind = (kind: WordKind): ListItem[] =>
    acceptedWords(alert.corrections.sentences, kind, reader).map((word) => {
      const line = lines.alert[`corrections.sentences.${word.key}`] ?? 1;
      const at = { line, column: 1, offset: 0 };
      const paragraph = {
        ...paragraphOf(wordingOf(word)),
        position: { start: at, end: at },
        data: { file: alertFile, alertWords: kind },
      };
      return { type: 'listItem', spread: false, children: [paragraph as Paragraph] };
    });
  return {
    incident: itemsOfKind('incident'),
    service: itemsOfKind('service'),
    reason: itemsOfKind('reason'),
    sign: itemsOfKind('sign'),
    advice: itemsOfKind('advice'),
  };
}

const NO_WORDS: AdultWords = {
  incident: [],
  service: [],
  reason: [],
  sign: [],
  advice: [],
};

const readerOf = (band: Band): AdultReader =>
  hearsPlainly(band) ? 'families' : areInfants(band) ? 'families-of-infants' : 'families-of-young';

/** What composing a lesson reads of the shared data. */
type ComposeData = Pick<
  SharedData,
  'bands' | 'risks' | 'cast' | 'named' | 'mechanisms' | 'sameAdvice'
>;

/** A lesson with all that its bands and staff page take from templates and modules, and with the names that its characters have here. */
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
    const clashing = othersNamedIn(lesson.alert.names, modules.stories.get(band.id));
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

/** What a band is composed with: of the alert, as far as it holds for this age, and of the shared data. */
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
  const words = wordsTo(band, lesson, risks);
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
    isOfOlder: wordsFor(alert.facts, band) === 'older',
    isOfTheirs: tellsOfNoOlder(alert.facts, band),
    isToldFirst: isToldFirst(alert),
    ofWhom: toldOfWhom(alert.facts) ?? '',
    asksSafeTonight: isAskedTonight,
    tellsOfSelfHarm: isOnSelfHarm && isAskedTonight && hearsPlainly(band),
    publisher: publisherTold(alert),
    ...aboutIn(alert, words, (alert) => aboutOf(alert, subject, risks, band, mechanisms[0])),
    isNear: alert.corrections.near === true,
    onService: onService(alert.facts),
    mechanism: mechanisms.map((mechanism) => taughtTo(band, mechanism, bands)).find(Boolean),
    isMechanismSure: isMechanismSure(alert),
    works: risks.find(({ id }) => id === subject)?.works,
    surely: new Map(
      risks
        .filter(({ id }) => id !== subject && isSurelyRead(alert, id))
        .map((risk) => [risk.id, onRisk(alert, risk, band)]),
    ),
  };
}

/** The lead's words, or ours where the alert's own, taken by the lead, stand in the account below as well. */
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

/** The alert's own words for families of this band, as far as they are of children of that age. */
function wordsTo(band: Band, lesson: Lesson, risks: readonly Risk[]): AdultWords {
  const { alert, meta } = lesson;
  const whose = wordsFor(alert.facts, band);
  if (whose === 'none') return NO_WORDS;
  const subject = risks.find(({ id }) => id === meta.subject);
  return {
    ...wordsForAdults(lesson, readerOf(band)),
    ...(mayReadAccount(alert, subject, band) ? {} : { incident: [] }),
    // What is to be seen in older children is no sign for theirs.
    ...(whose === 'older' ? { sign: [] } : {}),
  };
}

/** Names for somebody of a story who is called as a service of the alert is: no name of a pupil here, nor of an app known to us. */
const SPARE_NAMES = ['Ripple', 'Marble', 'Clover', 'Button'];

/** Those of a band's stories whom no child knows, and who are called as the alert calls something: with another name each. */
function othersNamedIn(
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

/** Ids of the modules that a lesson names, in the order of their weight: those that lead most bands first. */
export function risksTaught(root: Root): string[] {
  const places = new Map<string, number>();
  for (const band of root.children)
    if (isComponentNode(band, 'Band'))
      for (const [index, risk] of inside(band, 'Risk').entries()) {
        const id = attribute(risk, 'id') ?? '';
        places.set(id, (places.get(id) ?? 0) + 1 / (index + 1));
      }
  return [...places].sort((a, b) => b[1] - a[1]).map(([id]) => id);
}

/** Ids of every risk that any band is taught, as `<Band risks="…">` names them. */
export const risksOfBands = (root: Root): Set<string> =>
  new Set(named(root.children, 'Band').flatMap((band) => idsIn(band, 'risks')));

const governorsText = (
  lesson: Lesson,
  risks: readonly Risk[],
  frame: Component,
  taught: readonly string[],
): Component =>
  fill(frame, {
    title: lesson.meta.title,
    reviewBy: longDate(lesson.meta.reviewBy),
    topics: topicsFor(lesson, risks, taught),
  });

/** What the alert raises, as far as that is sure. */
function topicsFor(
  { alert, meta }: Lesson,
  risks: readonly Risk[],
  taught: readonly string[],
): string {
  if (alert.corrections.about) return alert.corrections.about;
  const isSure = (id: string): boolean =>
    id === meta.subject ? !asksAbout(alert) : isSurelyRead(alert, id);
  const topics = taught
    .filter(isSure)
    .slice(0, MOST_TOPICS)
    .map((id) => midSentence(risks.find((risk) => risk.id === id)?.label ?? id));
  return listed(topics) || 'what children meet online';
}

/** Ids of the modules that each band names, in order. */
export const risksByBand = (root: Root): Map<string, string[]> =>
  new Map(
    named(root.children, 'Band').map((band) => [
      attribute(band, 'id') ?? '',
      inside(band, 'Risk').map((risk) => attribute(risk, 'id') ?? ''),
    ]),
  );

/** The first risk of each band. */
const leadsOf = (root: Root): string[] =>
  [...risksByBand(root).values()].flatMap(([lead]) => (lead ? [lead] : []));

/** The story that each composed band is told: the id of its first risk, or of a further story of it. */
export const tellingsByBand = (root: Root): Map<string, string> =>
  new Map(
    named(root.children, 'Band').flatMap((band) => {
      const [lead] = inside(band, 'Risk');
      const telling = lead && (attribute(lead, 'telling') ?? attribute(lead, 'id'));
      return telling ? [[attribute(band, 'id') ?? '', telling] as const] : [];
    }),
  );

/** Facts that the letters of a lesson tell, as the alert says them. */
export function factsSent({ root, alert }: Pick<Lesson, 'root' | 'alert'>): string[] {
  const ids = new Set(
    named(root.children, 'Band')
      .flatMap((band) => [...inside(band, 'Include'), ...inside(band, 'Letter')])
      .flatMap((node) => idsIn(node, 'facts')),
  );
  return alert.facts.filter(({ id }) => ids.has(id)).map(({ says }) => says);
}

/** What is known of such things in general comes after what the alert names. */
const OWN_SIGNS_FIRST = 'Besides the signs above, in general:';

function staffText(
  lesson: Lesson,
  { risks }: Pick<SharedData, 'risks'>,
  node: Component,
  modules: Modules,
  taught: readonly string[],
  mechanisms: readonly Mechanism[],
): RootContent[] {
  const byBand = [...risksByBand(lesson.root).values()];
  const staff = forAllAdults(taught, lesson.meta.subject, byBand, risks).flatMap((id) => {
    const content = modules.risks.get(id)?.staff;
    return content
      ? [{ label: risks.find((risk) => risk.id === id)?.label ?? id, node: content }]
      : [];
  });
  const sentences = (name: 'Notice' | 'Boundary'): RootContent[] => {
    const texts = staff.slice(0, MOST_RISKS).flatMap((risk): PhrasingContent[] => [
      { type: 'strong', children: [{ type: 'text', value: `${risk.label}.` }] },
      {
        type: 'text',
        value: ` ${inside(risk.node, name)
          .map((part) => textContent(part).trim())
          .join(' ')} `,
      },
    ]);
    return texts.length === 0 ? [] : [{ type: 'paragraph', children: texts }];
  };
  const frame = modules.templates.staff as Component;
  const hasSigns =
    acceptedWords(lesson.alert.corrections.sentences, 'sign', 'staff').length > 0 ||
    lesson.alert.facts.some(({ id, kind }) => kind === 'sign' && idsIn(node, 'facts').includes(id));
  const withNotice = replaceIn(frame, 'Notice', () => [
    ...(hasSigns ? [paragraphOf(OWN_SIGNS_FIRST)] : []),
    ...sentences('Notice'),
  ]);
  const withBoundary = replaceIn(withNotice, 'Boundary', () => sentences('Boundary'));
  const withHear = replaceIn(withBoundary, 'Hear', (table) => {
    const { head, rows } = tableOf([table]);
    const rowsLeft = MOST_ROWS - rows.length;
    const asked = staff.map((risk) => tableOf(inside(risk.node, 'Hear')).rows);
    const added = inTurn(asked).slice(0, rowsLeft);
    return head ? [{ type: 'table', children: [head, ...added, ...rows] }] : [];
  });
  const withBox = replaceIn(withHear, 'Mechanism', () => [
    alertBox({ lesson, risks, leads: leadsOf(lesson.root), staff: node, mechanisms }),
  ]);
  const closed = mayTellFamilies(lesson.source?.sharing ?? []) ? '' : NOT_FOR_FAMILIES;
  return fillAll(childrenOf(withBox), { closed });
}

/** Of a paper that is closed to them. */
const NOT_FOR_FAMILIES =
  ' The alert itself is not for families: pass on nothing that is quoted here, and give nobody this page.';

/** What a band hears of a mechanism, and its families and staff; nothing where it is not for that age. */
function taughtTo(
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
