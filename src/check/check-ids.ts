import type { Node } from 'mdast';
import { type Problem, type Report, startOf } from '#diagnostics/problem.ts';
import { attributeWords, childrenOf, isComponentNode, placeOf } from '#model/lesson/component.ts';
import type { Place } from '#model/lesson/content.ts';
import { type Lesson, NO_SUBJECT, type SharedData } from '#model/lesson/lesson.ts';
import { didYouMean } from '#model/text/did-you-mean.ts';

/** The valid ids of one kind: what the kind is called, labels where it has them, and the file that defines them. */
export interface IdSet {
  what: string;
  ids: readonly { id: string; name: string }[];
  from: string;
}

/** Ids as written, each with its path in the file. */
export type WrittenIds = readonly (readonly [path: string, id: string])[];
/** Line numbers of a file by YAML path: `corrections.risks.grooming`. */
type Lines = Readonly<Record<string, number>>;
/** A file and the lines of its YAML paths. */
type Source = readonly [file: string, lines: Lines | (() => Lines)];

/** A single id at a path; empty when the id is left out. */
export const idAt = (path: string, id: string | null | undefined): WrittenIds =>
  id === null || id === undefined ? [] : [[path, id]];
export const idsIn = (path: string, ids: readonly string[]): WrittenIds =>
  ids.map((id, index) => [`${path}.${index}`, id]);
export const keysOf = (path: string, map: object): WrittenIds =>
  Object.keys(map).map((id) => [`${path}.${id}`, id]);

/** Every kind of id that the shared data defines. */
export const knownIds = (sharedData: SharedData) =>
  ({
    risks: {
      what: 'risk',
      ids: sharedData.risks.map(({ id, label }) => ({ id, name: label })),
      from: 'lessons/taxonomy.yaml',
    },
    routes: {
      what: 'help route',
      ids: sharedData.routes.routes.map(({ id, name }) => ({
        id,
        name: name.replace(/\s*\{.*?\}/g, ''),
      })),
      from: 'lessons/help-routes.yaml',
    },
    cast: {
      what: 'character',
      ids: [...sharedData.cast, ...sharedData.named],
      from: 'lessons/cast.yaml',
    },
    mechanisms: {
      what: 'mechanism',
      ids: sharedData.mechanisms,
      from: 'lessons/mechanisms.yaml',
    },
    bands: { what: 'band', ids: sharedData.bands, from: 'lessons/bands.yaml' },
    languages: {
      what: 'language',
      ids: sharedData.frames.map(({ lang, english }) => ({ id: lang, name: english })),
      from: 'lessons/letter-frames/',
    },
    editions: { what: 'edition', ids: sharedData.paper, from: 'lessons/editions.yaml' },
  }) satisfies Record<string, IdSet>;

type KnownIds = ReturnType<typeof knownIds>;

/** Reports ids in `alert.md` and in the front matter of `lesson.mdx` that do not exist. */
export function checkIds(lesson: Lesson, sharedData: SharedData, report: Report): void {
  const { alert, meta, lines } = lesson;
  const { corrections } = alert;
  const known = knownIds(sharedData);
  const { risks, routes, cast, mechanisms } = known;
  const facts: IdSet = {
    what: 'fact',
    ids: alert.facts.map(({ id }) => ({ id, name: '' })),
    from: 'the facts of this file',
  };
  const inAlert: Source = [lesson.alertFile, lines.alert];
  const inLesson: Source = [lesson.file, lines.lesson];
  const isTaught = meta.subject !== NO_SUBJECT || alert.noLesson.length === 0;
  const each = <T>(
    path: string,
    all: readonly T[],
    idOf: (item: T) => string,
    key: string,
  ): WrittenIds => all.map((item, index) => [`${path}.${index}${key}`, idOf(item)]);
  const all: readonly [IdSet, WrittenIds, Source][] = [
    [risks, keysOf('corrections.risks', corrections.risks), inAlert],
    [risks, idAt('corrections.subject', corrections.subject), inAlert],
    [
      risks,
      alert.facts.flatMap((fact, index) => idsIn(`facts.${index}.risks`, fact.risks)),
      inAlert,
    ],
    [routes, each('routes', alert.routes, ({ routeId }) => routeId, '.routeId'), inAlert],
    [routes, idsIn('addedRoutes', alert.addedRoutes), inAlert],
    [
      routes,
      Object.entries(corrections.routes ?? {}).flatMap(([key, ids]) =>
        idsIn(`corrections.routes.${key}`, ids),
      ),
      inAlert,
    ],
    [facts, each('softened', alert.softened, ({ fact }) => fact, '.fact'), inAlert],
    [risks, isTaught ? idAt('subject', meta.subject) : [], inLesson],
    [risks, each('also', meta.also, ({ risk }) => risk, '.risk'), inLesson],
    [mechanisms, idAt('corrections.mechanism', corrections.mechanism), inAlert],
    [mechanisms, idsIn('mechanisms', meta.mechanisms), inLesson],
    [cast, keysOf('names', meta.names), inLesson],
  ];
  for (const [kind, written, place] of all) reportUnknownIds(kind, written, place, report);
  checkAttributeIds(lesson.root.children, lesson.file, known, report);
  for (const { bands, file } of lesson.translations)
    checkAttributeIds([...bands.values()], file, known, report);
}

/** Attributes whose value is an id, by component, with the kind of id. */
const ID_ATTRIBUTES: Readonly<Record<string, Readonly<Record<string, keyof KnownIds>>>> = {
  Band: { id: 'bands', cast: 'cast', also: 'risks', routes: 'routes' },
  LessonTemplate: { band: 'bands', cast: 'cast' },
  Module: { band: 'bands', cast: 'cast' },
  Slide: { bands: 'bands', led: 'risks', mechanism: 'mechanisms' },
  Translated: { band: 'bands' },
};

/** Reports unknown ids in component attributes: of bands, slides, modules and translated letters. */
export function checkAttributeIds(
  nodes: readonly Node[],
  file: string,
  known: KnownIds,
  report: Report,
): void {
  for (const node of nodes) {
    if (!isComponentNode(node)) continue;
    for (const [attribute, kind] of Object.entries(ID_ATTRIBUTES[node.name ?? ''] ?? {}))
      for (const id of attributeWords(node, attribute) ?? [])
        if (!known[kind].ids.some((item) => item.id === id))
          report(
            unknownId(known[kind], id, `${attribute}="…" of <${node.name}>`, placeOf(node, file)),
          );
    checkAttributeIds(childrenOf(node).filter(isSlide), file, known, report);
  }
}

const isSlide = (node: Node): boolean => isComponentNode(node, 'Slide');

/** Translated words of the school are for languages that letters are written in, and its ages are bands. */
export function checkSchoolIds(sharedData: SharedData, report: Report) {
  const { school, schoolFile, schoolLines } = sharedData;
  const { bands, languages } = knownIds(sharedData);
  const ages: IdSet = { ...bands, what: 'age' };
  const taught = (school.taught ?? []).map((id, index): [string, string] => [
    `taught.${index}`,
    id,
  ]);
  reportUnknownIds(ages, taught, [schoolFile, schoolLines], report);
  const written = Object.keys(school.lessonsWhenIn).map((id): [string, string] => [
    `lessonsWhenIn.${id}`,
    id,
  ]);
  reportUnknownIds(languages, written, [schoolFile, schoolLines], report);
}

/** Reports unknown ids at their lines, each with the nearest valid id. */
export function reportUnknownIds(
  known: IdSet,
  written: WrittenIds,
  [file, lines]: Source,
  report: Report,
): void {
  for (const [path, id] of written) {
    if (known.ids.some((item) => item.id === id)) continue;
    const line = lineOf(typeof lines === 'function' ? lines() : lines, path);
    const place = { ...startOf(file), line, endLine: line };
    report(unknownId(known, id, path.replace(/\.\d+/g, '') || 'its file name', place));
  }
}

/** The problem for an unknown id: its place, and the nearest valid id. */
export function unknownId(
  { what, ids, from }: IdSet,
  id: string,
  under: string,
  place: Place,
): Problem {
  const meant = didYouMean(id, ids);
  const all = ids.map(({ id, name }) => (name ? `${id} (${name})` : id));
  return {
    ruleId: 'id-known',
    place,
    reason: `Unexpected ${what} “${id}” under ${under}, expected an id of ${from}`,
    note: `${meant ? `Did you mean ${meant}? ` : ''}What nothing is called is passed over, and what was meant is not done. There are: ${all.join(', ') || 'none'}.`,
  };
}

/** The line of a YAML path, or of its nearest ancestor. */
function lineOf(lines: Lines, path: string): number {
  for (let at = path; at !== ''; at = at.slice(0, Math.max(0, at.lastIndexOf('.')))) {
    const line = lines[at];
    if (line !== undefined) return line;
  }
  return 1;
}
