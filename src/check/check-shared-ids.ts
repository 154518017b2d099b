/**
 * Every id that the shared data uses is defined. A misspelt help route would otherwise disappear from every page
 * without a message, and `adapt` relies on valid ids.
 */
import type { Node } from 'mdast';
import { toString as textContent } from 'mdast-util-to-string';
import { type Report, startOf } from '#diagnostics/problem.ts';
import { ALWAYS } from '#model/help-route.ts';
import { attributeWords, childrenOf, isComponentNode, placeOf } from '#model/lesson/component.ts';
import type { SharedData } from '#model/lesson/lesson.ts';
import type { Modules } from '#model/lesson/module.ts';
import type { WorkshopSources } from '#model/paper/workshop.ts';
import {
  checkAttributeIds,
  type IdSet,
  idAt,
  idsIn,
  keysOf,
  knownIds,
  reportUnknownIds,
  unknownId,
  type WrittenIds,
} from './check-ids.ts';

/** A file, for the places of problems. */
interface Source {
  path: string;
  text: string;
}

/** Gives the line of each YAML path of a text. */
type LinesOf = (text: string) => Readonly<Record<string, number>>;

/** The files that ids are checked in. */
export interface IdSources {
  taxonomy: Source;
  routes: Source;
  cast: Source;
  curriculum: Source;
  embargo: Source;
  words: Source;
  mechanisms?: Source;
  quiz?: Source;
  paper: Source;
  frames?: readonly Source[];
}

/** Readers, besides bands, that a character may be drawn for. */
const ADULTS = ['parents', 'staff'];

/** Ids in the YAML files that all lessons share. */
export function checkSharedIds(
  sharedData: SharedData,
  files: IdSources,
  linesOf: LinesOf,
  report: Report,
): void {
  const { risks, routes, bands, editions } = knownIds(sharedData);
  const check = (known: IdSet, written: WrittenIds, file: Source | undefined) =>
    reportUnknownIds(known, written, [file?.path ?? '', () => linesOf(file?.text ?? '')], report);
  const sections: IdSet = {
    what: 'section',
    ids: [...sharedData.common.keys()].map((id) => ({ id, name: id })),
    from: 'lessons/common.mdx',
  };
  const withAdults = { ...bands, ids: [...bands.ids, ...ADULTS.map((id) => ({ id, name: '' }))] };

  for (const [at, risk] of sharedData.risks.entries()) {
    check(routes, idsIn(`risks.${at}.routes`, risk.routes), files.taxonomy);
    check(bands, keysOf(`risks.${at}.bands`, risk.bands), files.taxonomy);
    check(bands, idAt(`risks.${at}.safeTonightFrom`, risk.safeTonightFrom), files.taxonomy);
    check(
      bands,
      idAt(`risks.${at}.safeTonightOfSelfHarmFrom`, risk.safeTonightOfSelfHarmFrom),
      files.taxonomy,
    );
    check(bands, idAt(`risks.${at}.imagesAnywayFrom`, risk.imagesAnywayFrom), files.taxonomy);
    check(sections, idAt(`risks.${at}.atRiskFigures`, risk.atRiskFigures), files.taxonomy);
  }
  for (const id of ALWAYS)
    if (!routes.ids.some((item) => item.id === id))
      report({
        ruleId: 'id-known',
        place: startOf(files.routes.path),
        reason: `Unexpected help routes without “${id}”, expected it`,
        note: 'Every page that says where to turn has it, whatever is taught. Put it back, or give it its id again.',
      });
  for (const [at, route] of sharedData.routes.routes.entries()) {
    const path = `routes.${at}`;
    check(bands, idAt(`${path}.fromBand`, route.fromBand), files.routes);
    check(bands, keysOf(`${path}.forPupils`, route.forPupils), files.routes);
    check(routes, idAt(`${path}.insteadOf`, route.insteadOf), files.routes);
    check(routes, idAt(`${path}.elsewhere`, route.elsewhere), files.routes);
    check(routes, idsIn(`${path}.partOf`, route.partOf ?? []), files.routes);
  }
  for (const key of ['retired', 'foreign'] as const)
    for (const [at, { now }] of sharedData.routes[key].entries())
      check(routes, idAt(`${key}.${at}.now`, now), files.routes);
  for (const key of ['card', 'pages'] as const)
    for (const [name, ids] of Object.entries(sharedData.routes[key]))
      check(routes, idsIn(`${key}.${name}`, ids), files.routes);
  for (const [key, people] of [
    ['characters', sharedData.cast],
    ['named', sharedData.named],
  ] as const)
    for (const [at, who] of people.entries())
      check(withAdults, idsIn(`${key}.${at}.bands`, who.bands), files.cast);
  for (const [at, entry] of sharedData.curriculum.entries()) {
    check(bands, idsIn(`entries.${at}.bands`, entry.bands), files.curriculum);
    for (const [index, clause] of entry.clauses.entries())
      check(risks, idsIn(`entries.${at}.clauses.${index}.risks`, clause.risks), files.curriculum);
  }
  for (const [at, { from }] of sharedData.embargo.words.entries())
    check(bands, idAt(`words.${at}.from`, from), files.embargo);
  for (const [at, { groups }] of sharedData.words.kinds.entries())
    for (const [index, { from }] of groups.entries()) {
      const path = `kinds.${at}.groups.${index}.from`;
      if (typeof from === 'object' && from !== null)
        check(risks, idAt(`${path}.risk`, from.risk), files.words);
      else check(bands, idAt(path, from), files.words);
    }
  check(routes, idsIn('routes', sharedData.quiz.routes), files.quiz);
  for (const [at, { opens, pupils }] of sharedData.mechanisms.entries()) {
    check(risks, idsIn(`mechanisms.${at}.opens`, opens), files.mechanisms);
    for (const [ages, words] of Object.entries(pupils))
      check(bands, idAt(`mechanisms.${at}.pupils.${ages}.from`, words?.from), files.mechanisms);
  }
  for (const [at, { parts }] of sharedData.paper.entries())
    check(editions, idAt(`editions.${at}.parts`, parts), files.paper);
  for (const [at, frame] of sharedData.frames.entries())
    check(routes, keysOf('routes', frame.routes), files.frames?.[at]);
}

/**
 * Checks ids in the stories of each band.
 * @param files `lessons/stories/<band>.yaml`; problems in a file that is not given have no line.
 */
export function checkStoryIds(
  stories: Modules['stories'],
  sharedData: SharedData,
  files: readonly Source[],
  linesOf: LinesOf,
  report: Report,
): void {
  const { risks, routes, cast, mechanisms, bands } = knownIds(sharedData);
  for (const [band, { tellings, turns }] of stories) {
    const path = `lessons/stories/${band}.yaml`;
    const file = files.find((source) => source.path.endsWith(`/${band}.yaml`));
    const check = (known: IdSet, written: WrittenIds) =>
      reportUnknownIds(
        known,
        written,
        [file?.path ?? path, () => linesOf(file?.text ?? '')],
        report,
      );
    check(bands, [['', band]]);
    check(risks, keysOf('turns', turns));
    for (const [id, telling] of Object.entries(tellings)) {
      const at = `tellings.${id}`;
      check(risks, telling.risk === undefined ? [[at, id]] : [[`${at}.risk`, telling.risk]]);
      check(mechanisms, [
        ...idsIn(`${at}.shows`, telling.shows),
        ...keysOf(`${at}.asks`, telling.asks),
      ]);
      for (const role of ['hero', 'confidant', 'adult', 'home'] as const)
        check(cast, idAt(`${at}.${role}`, telling[role]));
      check(routes, idsIn(`${at}.routes`, telling.routes ?? []));
      for (const key of ['refuses', 'early'] as const)
        check(risks, idsIn(`${at}.${key}`, telling[key]));
    }
  }
}

/** Checks ids in the templates, modules and further stories that were read. */
export function checkModuleIds(modules: Modules, sharedData: SharedData, report: Report): void {
  const { templates, risks, tellings } = modules;
  const known = knownIds(sharedData);
  checkAttributeIds([...templates.bands.values()], 'lessons/templates.mdx', known, report);
  for (const { bands, file, risk } of risks.values()) {
    reportUnknownIds(known.risks, [['risk', risk]], [file, {}], report);
    checkAttributeIds([...bands.values()], file, known, report);
  }
  for (const { module, file } of tellings.values())
    checkAttributeIds([module], file, known, report);
}

/** Checks help routes and common texts that the workshop templates name. */
export function checkFrameIds(
  frames: WorkshopSources,
  sharedData: SharedData,
  report: Report,
): void {
  const { routes } = knownIds(sharedData);
  const sections = {
    what: 'section',
    ids: [...sharedData.common.keys()].flatMap((id) =>
      [id, id.replace(/-(england|wales|scotland|ni)$/, '')].map((value) => ({
        id: value,
        name: '',
      })),
    ),
    from: sharedData.commonFile,
  };
  const reportUnknown = (known: IdSet, id: string, under: string, node: Node) => {
    if (!known.ids.some((item) => item.id === id))
      report(unknownId(known, id, under, placeOf(node, frames.file)));
  };
  const walk = (node: Node): void => {
    if (isComponentNode(node, 'Slot'))
      for (const id of attributeWords(node, 'section') ?? [])
        reportUnknown(sections, id, 'section="…" of <Slot>', node);
    if (isComponentNode(node, 'Routes'))
      for (const { id, row } of routeRowsOf(node)) reportUnknown(routes, id, '<Routes>', row);
    for (const child of childrenOf(node)) walk(child);
  };
  for (const frame of [frames.parents, frames.staff]) if (frame) walk(frame);
}

/** The rows of `<Routes>`, each with its id. */
export const routeRowsOf = (routes: Node): { id: string; row: Node }[] =>
  childrenOf(routes)
    .filter(({ type }) => type === 'table')
    .flatMap((table) => childrenOf(table).slice(1))
    .map((row) => ({ id: textContent(childrenOf(row)[0]), row }));
