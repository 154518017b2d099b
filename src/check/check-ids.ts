import { type Report, startOf } from '#diagnostics/problem.ts';
import { didYouMean } from '#model/did-you-mean.ts';
import { type Lesson, NO_SUBJECT, type SharedData } from '#model/lesson.ts';

/** What an id may be: what it is called, each one with a plain name where it has one, and where they stand. */
interface Known {
  what: string;
  ids: readonly { id: string; name: string }[];
  from: string;
}

/** Ids as they are written, each with its path in the file. */
type Written = readonly (readonly [path: string, id: string])[];
/** A file, and the lines of what stands in it. */
type In = readonly [file: string, lines: Readonly<Record<string, number>>];

/** Ids of risks. */
export const risksOf = (sharedData: Pick<SharedData, 'risks'>): Known => ({
  what: 'risk',
  ids: sharedData.risks.map(({ id, label }) => ({ id, name: label })),
  from: 'lessons/taxonomy.yaml',
});

/** Ids that a person writes into `alert.md` and the front matter of `lesson.mdx` name something that there is. */
export function checkIds(lesson: Lesson, sharedData: SharedData, report: Report): void {
  const { alert, meta, lines } = lesson;
  const { corrections } = alert;
  const risks = risksOf(sharedData);
  const routes: Known = {
    what: 'help route',
    ids: sharedData.routes.routes.map(({ id, name }) => ({
      id,
      name: name.replace(/\s*\{.*?\}/g, ''),
    })),
    from: 'lessons/help-routes.yaml',
  };
  const cast: Known = {
    what: 'character',
    ids: [...sharedData.cast, ...sharedData.named],
    from: 'lessons/cast.yaml',
  };
  const facts: Known = {
    what: 'fact',
    ids: alert.facts.map(({ id }) => ({ id, name: '' })),
    from: 'the facts of this file',
  };
  const mechanisms: Known = {
    what: 'mechanism',
    ids: sharedData.mechanisms,
    from: 'lessons/mechanisms.yaml',
  };
  const inAlert: In = [lesson.alertFile, lines.alert];
  const inLesson: In = [lesson.file, lines.lesson];
  const subjects = (path: string, id: string | null): Written => (id === null ? [] : [[path, id]]);
  const isTaught = meta.subject !== NO_SUBJECT || alert.noLesson.length === 0;
  const each = <T>(path: string, all: readonly T[], idOf: (one: T) => string, key = ''): Written =>
    all.map((one, at) => [`${path}.${at}${key}`, idOf(one)]);
  const keys = (path: string, value: object): Written =>
    Object.keys(value).map((id) => [`${path}.${id}`, id]);
  const self = (id: string) => id;
  const all: readonly [Known, Written, In][] = [
    [risks, keys('corrections.risks', corrections.risks), inAlert],
    [risks, subjects('corrections.subject', corrections.subject), inAlert],
    [
      risks,
      alert.facts.flatMap((fact, at) => each(`facts.${at}.risks`, fact.risks, self)),
      inAlert,
    ],
    [routes, each('routes', alert.routes, ({ routeId }) => routeId, '.routeId'), inAlert],
    [routes, each('addedRoutes', alert.addedRoutes, self), inAlert],
    [
      routes,
      Object.entries(corrections.routes ?? {}).flatMap(([key, ids]) =>
        each(`corrections.routes.${key}`, ids, self),
      ),
      inAlert,
    ],
    [facts, each('softened', alert.softened, ({ fact }) => fact, '.fact'), inAlert],
    [risks, isTaught ? subjects('subject', meta.subject) : [], inLesson],
    [risks, each('also', meta.also, ({ risk }) => risk, '.risk'), inLesson],
    [mechanisms, subjects('corrections.mechanism', corrections.mechanism), inAlert],
    [mechanisms, each('mechanisms', meta.mechanisms, self), inLesson],
    [cast, keys('names', meta.names), inLesson],
  ];
  for (const [known, written, place] of all) reportUnknownIds(known, written, place, report);
}

/** The school's words in other languages are for languages that letters are written in, and its ages are bands. */
export function checkSchoolIds(sharedData: SharedData, report: Report) {
  const { school, schoolFile, schoolLines, frames, bands } = sharedData;
  const ages: Known = { what: 'age', ids: bands, from: 'lessons/bands.yaml' };
  const taught = (school.taught ?? []).map((id, at): [string, string] => [`taught.${at}`, id]);
  reportUnknownIds(ages, taught, [schoolFile, schoolLines], report);
  const languages: Known = {
    what: 'language',
    ids: frames.map(({ lang, english }) => ({ id: lang, name: english })),
    from: 'lessons/letter-frames/',
  };
  const written = Object.keys(school.lessonsWhenIn).map((id): [string, string] => [
    `lessonsWhenIn.${id}`,
    id,
  ]);
  reportUnknownIds(languages, written, [schoolFile, schoolLines], report);
}

/** Reports ids that name nothing, each at its line, with what may have been meant. */
export function reportUnknownIds(
  { what, ids, from }: Known,
  written: Written,
  [file, lines]: In,
  report: Report,
): void {
  for (const [path, id] of written) {
    if (ids.some((one) => one.id === id)) continue;
    const line = lineOf(lines, path);
    const meant = didYouMean(id, ids);
    const all = ids.map((one) => (one.name ? `${one.id} (${one.name})` : one.id));
    report({
      ruleId: 'id-known',
      place: { ...startOf(file), line, endLine: line },
      reason: `Unexpected ${what} “${id}” under ${path.replace(/\.\d+/g, '')}, expected an id of ${from}`,
      note: `${meant ? `Did you mean ${meant}? ` : ''}What nothing is called is passed over, and what was meant is not done. There are: ${all.join(', ') || 'none'}.`,
    });
  }
}

/** The line of what a path names, or of the nearest thing that holds it. */
function lineOf(lines: Readonly<Record<string, number>>, path: string): number {
  for (let at = path; at !== ''; at = at.slice(0, Math.max(0, at.lastIndexOf('.')))) {
    const line = lines[at];
    if (line !== undefined) return line;
  }
  return 1;
}
