import type { Root } from 'mdast';
import { z } from 'zod';
import { type Report, startOf } from '#diagnostics/problem.ts';
import { attributesOf, type Component, isComponentNode, placeOf } from '#model/lesson/component.ts';
import type { LessonTemplates, Modules, RiskModule } from '#model/lesson/module.ts';
import { Stories } from '#model/lesson/story.ts';
import { readAlertPatterns, withPatterns } from './alert-patterns.ts';
import { cacheByFiles } from './cache-by-files.ts';
import { readFrontMatter } from './read-front-matter.ts';
import { readTellings } from './read-tellings.ts';
import { readSharedTree } from './read-tree.ts';
import { readYaml, type SourceFile } from './read-yaml.ts';
import { typeset } from './typography.ts';

/** Front matter of `lessons/risks/<risk>.mdx`. */
const ModuleMeta = z.strictObject({
  /** Risk id in the taxonomy. */
  risk: z.string(),
  /** Title of a lesson led by this risk; pupils of every band may read it. */
  title: z.string().min(3),
  /** One sentence for staff who choose the lesson. */
  summary: z.string().min(10),
});

/** The files that lessons are composed from. */
export interface ModuleFiles {
  /** `lessons/templates.mdx`; `null` in a folder without it. */
  templates: SourceFile | null;
  risks: SourceFile[];
  /** `lessons/stories/<band>.yaml`. Default: none. */
  stories?: SourceFile[];
  /** `lessons/alert-patterns.yaml`, which stories name. Default: none. */
  patterns?: SourceFile | null | undefined;
  /** `lessons/stories/<family>/<telling>.mdx`. Default: none. */
  tellings?: SourceFile[];
  /** `lessons/workshops.mdx`. Default: none, and no workshop is made. */
  workshops?: SourceFile | null;
}

/**
 * Reads the templates and the modules of risks, and reports every error.
 * @param only Risks whose modules are read, by id; `null` for all.
 */
export function readModules(
  files: ModuleFiles,
  report: Report,
  only: ReadonlySet<string> | null = null,
): Modules {
  const templates = files.templates ? readTemplates(files.templates, report) : noTemplates();
  const risks = new Map<string, RiskModule>();
  for (const file of files.risks) {
    if (only && !only.has(riskOf(file))) continue;
    const module = readModule(file, report);
    if (module) risks.set(module.risk, module);
  }
  const stories = readStories(files.stories ?? [], files.patterns, report);
  const further = files.tellings ?? [];
  const sources = [...files.risks, ...further, files.templates, files.workshops].flatMap(
    (file) => file ?? [],
  );
  return {
    templates,
    risks,
    stories,
    tellings: readTellings(further, stories, only, report),
    words: new Set(sources.flatMap((file) => wordsByFile(file, '', report, () => wordsOf(file)))),
  };
}

/** Stories by band, from their file names. */
function readStories(
  files: readonly SourceFile[],
  patterns: SourceFile | null | undefined,
  report: Report,
): Modules['stories'] {
  const stories: Modules['stories'] = new Map();
  const named = readAlertPatterns(patterns, report);
  for (const file of files) {
    const read = storiesByFile(file, patterns?.text ?? '', report, (fault) => {
      const told = readYaml(file, Stories, fault);
      return told && typeset(withClosingQuotes(withPatterns(told, named, file, fault)));
    });
    const band = /([^/]*)\.yaml$/.exec(file.path)?.[1] ?? '';
    if (read) stories.set(band, read);
  }
  return stories;
}

/** A quote after a slot is a closing one or an apostrophe: typography cannot see the text that will precede it. */
const withClosingQuotes = (stories: Stories): Stories =>
  JSON.parse(JSON.stringify(stories).replaceAll("}'", '}’')) as Stories;

/** A module's risk, from its file name. */
export const riskOf = ({ path }: SourceFile): string => /([^/]*)\.mdx$/.exec(path)?.[1] ?? '';

/** Lower-case words of a text: a capitalised one may be a name. */
export const ordinaryWords = (text: string): string[] =>
  text.match(/(?<!\p{L})\p{Ll}+(?!\p{L})/gu) ?? [];

const wordsOf = ({ text }: SourceFile): string[] => [...new Set(ordinaryWords(text))];

/** Parsed files are cached: lessons share these files, and each reads a few of them. */
const storiesByFile = cacheByFiles<Stories | null>();
const wordsByFile = cacheByFiles<string[]>();

const noTemplates = (): LessonTemplates => ({ bands: new Map(), staff: null, governors: null });

function readTemplates(source: SourceFile, report: Report): LessonTemplates {
  const root = readSharedTree(source, new Set(['LessonTemplate', 'Staff', 'Governors']), report);
  const templates = noTemplates();
  if (!root) return templates;
  return {
    bands: byBand(root, 'LessonTemplate', source, report),
    staff: (root.children.find((node) => isComponentNode(node, 'Staff')) ??
      null) as Component | null,
    governors: (root.children.find((node) => isComponentNode(node, 'Governors')) ??
      null) as Component | null,
  };
}

function readModule(source: SourceFile, report: Report): RiskModule | null {
  const root = readSharedTree(source, new Set(['Module', 'Staff', 'Parents']), report);
  const meta = root && readFrontMatter(root, source, ModuleMeta, report);
  if (!meta) return null;
  const expected = source.path
    .split('/')
    .at(-1)
    ?.replace(/\.mdx$/, '');
  if (meta.risk !== expected)
    report({
      ruleId: 'reference-resolves',
      place: startOf(source.path),
      reason: `Unexpected risk “${meta.risk}”, expected “${expected}”, as the file is called`,
      note: 'A lesson finds a module by the name of its file. Make the two agree.',
    });
  return {
    ...meta,
    file: source.path,
    bands: byBand(root, 'Module', source, report),
    staff: (root.children.find((node) => isComponentNode(node, 'Staff')) ??
      null) as Component | null,
  };
}

function byBand(
  root: Root,
  name: 'LessonTemplate' | 'Module',
  source: SourceFile,
  report: Report,
): Map<string, Component> {
  const bands = new Map<string, Component>();
  for (const node of root.children) {
    if (!isComponentNode(node, name)) continue;
    const result = attributesOf(node, name);
    if (!result.success) continue;
    if (bands.has(result.data.band))
      report({
        ruleId: 'structure-valid',
        place: placeOf(node, source.path),
        reason: `Unexpected second <${name} band="${result.data.band}">, expected one`,
        note: 'Only one of them would be taught. Join them, or take one out.',
      });
    bands.set(result.data.band, node);
  }
  return bands;
}
