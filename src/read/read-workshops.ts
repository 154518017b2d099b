import { type Report, startOf } from '#diagnostics/problem.ts';
import { attributesOf, type Component, isComponentNode } from '#model/lesson/component.ts';
import type { WorkshopSources } from '#model/paper/workshop.ts';
import { cacheByFiles } from './cache-by-files.ts';
import { type ModuleFiles, riskOf } from './read-modules.ts';
import { readSharedTree, readTree } from './read-tree.ts';
import type { SourceFile } from './read-yaml.ts';

/** End of a module's texts for adults. The rest is for pupils: most of the parsing, and not needed here. */
const PUPILS_PART = /^<Module /m;

/**
 * Reads the workshop templates, and the texts for adults in the modules of these risks.
 * @returns `null` when the folder has no templates; all errors are reported.
 */
export function readWorkshops(
  files: ModuleFiles,
  risks: ReadonlySet<string>,
  report: Report,
): WorkshopSources | null {
  if (!files.workshops) return null;
  const root = readSharedTree(files.workshops, new Set(['Workshop']), report);
  const sources: WorkshopSources = {
    file: files.workshops.path,
    parents: null,
    staff: null,
    risks: new Map(),
  };
  for (const node of root?.children ?? []) {
    if (!isComponentNode(node, 'Workshop')) continue;
    const at = attributesOf(node, 'Workshop');
    if (at.success) sources[at.data.for] = node;
  }
  for (const source of files.risks) {
    const risk = riskOf(source);
    if (!risks.has(risk)) continue;
    const part = partByFile(source, '', report, (fault) => readAdultsPart(source, fault));
    if (part) sources.risks.set(risk, part);
  }
  return sources;
}

const partByFile = cacheByFiles<ReturnType<typeof readAdultsPart>>();

/** A module's text up to the part for pupils. */
function adultsPartOf(text: string): string {
  const end = text.search(PUPILS_PART);
  return end < 0 ? text : text.slice(0, end);
}

function readAdultsPart(source: SourceFile, report: Report) {
  const text = adultsPartOf(source.text);
  const root = readTree({ ...source, text }, new Set(['Staff', 'Parents', 'Module']), report);
  const find = (name: 'Parents' | 'Staff') =>
    (root?.children.find((node) => isComponentNode(node, name)) ?? null) as Component | null;
  const parents = find('Parents');
  if (parents) return { parents, staff: find('Staff') };
  if (root)
    report({
      ruleId: 'structure-valid',
      place: startOf(source.path),
      reason: 'Unexpected module without <Parents> before its first <Module>, expected one',
      note: 'Families are told of every risk that their child is taught. Write <Parents> … </Parents> after </Staff>.',
    });
  return null;
}
