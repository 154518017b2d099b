import type { BlockContent } from 'mdast';
import type { Report } from '#diagnostics/problem.ts';
import { Changes } from '#model/alert/change.ts';
import { type Fact, Facts, patternOf } from '#model/alert/facts.ts';
import { Restatements } from '#model/alert/restatement.ts';
import { Bands } from '#model/band.ts';
import { Curriculum } from '#model/curriculum.ts';
import { HelpRoutes } from '#model/help-route.ts';
import { NO_SAME_ADVICE, SameAdvice } from '#model/language/same-advice.ts';
import { Cast } from '#model/lesson/character.ts';
import { attributesOf, isComponentNode } from '#model/lesson/component.ts';
import { Embargo, type SharedData } from '#model/lesson/lesson.ts';
import { NO_QUIZ, Quiz } from '#model/lesson/quiz.ts';
import type { Logo } from '#model/logo.ts';
import { Mechanisms } from '#model/mechanism.ts';
import { Editions } from '#model/paper/edition.ts';
import { LetterFrame } from '#model/paper/letter-frame.ts';
import { Taxonomy } from '#model/risk.ts';
import { School } from '#model/school.ts';
import { WordsByAge } from '#model/words-by-age.ts';
import { cacheByFiles } from './cache-by-files.ts';
import { readSharedTree } from './read-tree.ts';
import { readYaml, type SourceFile } from './read-yaml.ts';
import { typeset } from './typography.ts';
import { linesOf } from './yaml-lines.ts';

/** The files that all lessons share. */
export interface SharedFiles {
  bands: SourceFile;
  taxonomy: SourceFile;
  routes: SourceFile;
  cast: SourceFile;
  curriculum: SourceFile;
  common: SourceFile;
  embargo: SourceFile;
  words: SourceFile;
  /** Common statements of alerts in our own words. Default: none. */
  restatements?: SourceFile;
  /** What services and schemes do. Default: none. */
  mechanisms?: SourceFile;
  facts: SourceFile;
  /** Changes since kits were last made. Default: none. */
  changes?: SourceFile;
  /** Quiz questions. Default: none. */
  quiz?: SourceFile;
  /** Advice that all letters share. Default: none. */
  sameAdvice?: SourceFile;
  paper: SourceFile;
  school: SourceFile;
  /** Fixed texts of letters in other languages. Default: none. */
  frames?: SourceFile[];
  /** The school's logo. Default: none. */
  logo?: Logo;
}

const sharedByFiles = cacheByFiles<SharedData | null>();

/** Reads the shared data. `null` when any file has an error; all errors are reported. */
export async function readSharedData(
  files: SharedFiles,
  report: Report,
): Promise<SharedData | null> {
  return sharedByFiles(files, 'all', report, (reportFault) => readFiles(files, reportFault));
}

function readFiles(files: SharedFiles, report: Report): SharedData | null {
  const bands = readYaml(files.bands, Bands, report);
  const taxonomy = readYaml(files.taxonomy, Taxonomy, report);
  const routes = readYaml(files.routes, HelpRoutes, report);
  const cast = readYaml(files.cast, Cast, report);
  const curriculum = readYaml(files.curriculum, Curriculum, report);
  const embargo = readYaml(files.embargo, Embargo, report);
  const words = readYaml(files.words, WordsByAge, report);
  const restatements = files.restatements
    ? readYaml(files.restatements, Restatements, report)
    : { restatements: [] };
  const mechanisms = files.mechanisms
    ? readYaml(files.mechanisms, Mechanisms, report)
    : { mechanisms: [] };
  const facts = readYaml(files.facts, Facts, report);
  const changes = files.changes ? readYaml(files.changes, Changes, report) : { changes: [] };
  const quiz = files.quiz ? readYaml(files.quiz, Quiz, report) : NO_QUIZ;
  const sameAdvice = files.sameAdvice
    ? readYaml(files.sameAdvice, SameAdvice, report)
    : NO_SAME_ADVICE;
  const paper = readYaml(files.paper, Editions, report);
  const school = readYaml(files.school, School, report);
  const frames = (files.frames ?? []).map((file) => readYaml(file, LetterFrame, report));
  const common = readCommon(files.common, report);
  if (!bands || !taxonomy || !routes || !cast || !curriculum || !embargo || !paper) return null;
  if (!facts || !changes || !words || !school || !common || !restatements || !mechanisms)
    return null;
  if (!quiz || !sameAdvice || frames.includes(null)) return null;
  return {
    bands: bands.bands,
    risks: typeset(taxonomy.risks),
    routes: typeset(routes),
    cast: typeset(cast.characters),
    named: typeset(cast.named),
    curriculum: typeset(curriculum.entries),
    facts: facts.facts,
    changes: typeset(changes.changes),
    quiz: typeset(quiz),
    sameAdvice,
    common,
    commonFile: files.common.path,
    embargo: { ...embargo, phrases: [...embargo.phrases, ...facts.facts.flatMap(refutedPhrases)] },
    words,
    restatements: restatements.restatements,
    mechanisms: typeset(mechanisms.mechanisms),
    frames: typeset(frames.flatMap((frame) => frame ?? [])),
    paper: typeset(paper.editions),
    school: typeset(school),
    schoolFile: files.school.path,
    schoolLines: linesOf(files.school.text),
    ...(files.logo ? { logo: files.logo } : {}),
  };
}

/** Sentences that a fact refutes become forbidden phrases. */
const refutedPhrases = (fact: Fact): Embargo['phrases'] =>
  fact.notSo.map((words) => ({
    pattern: patternOf(words),
    rule: 'claims-hold',
    instead: `${fact.says} (${fact.source}; ${fact.checked})`,
    for: 'everyone',
  }));

function readCommon(source: SourceFile, report: Report): SharedData['common'] | null {
  const root = readSharedTree(source, new Set(['Section']), report);
  if (!root) return null;
  const sections: SharedData['common'] = new Map();
  for (const node of root.children) {
    if (!isComponentNode(node)) continue;
    const result = attributesOf(node, 'Section');
    if (result.success) sections.set(result.data.id, node.children as BlockContent[]);
  }
  return sections;
}
