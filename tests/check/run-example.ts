/** Runs an example of the rule book: what stands in the fixture, and what is put in its stead. */
import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { strFromU8, strToU8 } from 'fflate';
import { readAlertText } from '#alert/read-alert-text.ts';
import { type Problem, type Report, startOf } from '#diagnostics/problem.ts';
import type { Example, ExamplePlace, Rule } from '#diagnostics/rule.ts';
import { RULES, type RuleId } from '#diagnostics/rules.ts';
import { makeBand, makeBandPart } from '#pipeline/make-band.ts';
import { alertKnowledge } from '#scripts/alert-knowledge.ts';
import { alertText } from '#scripts/engines/alert-text.ts';
import { createEngines } from '#scripts/engines/engines.ts';
import { verifyOutput } from '#verify/verify-output.ts';
import {
  type Change,
  changed,
  FIXTURE,
  prepareFixture,
  prepareVariants,
  type Variant,
} from '../prepare-fixture.ts';
import { isProof } from '../proof.ts';

/** Where the text of an example stands. */
export const FILES: Partial<Record<ExamplePlace, string>> = {
  'lesson.mdx': FIXTURE,
  'alert.md': 'tests/fixtures/kite-club/alert.md',
  'bands.yaml': 'lessons/bands.yaml',
  'taxonomy.yaml': 'lessons/taxonomy.yaml',
  'help-routes.yaml': 'lessons/help-routes.yaml',
  'workshops.mdx': 'lessons/workshops.mdx',
};

export const changeOf = ({ ok, notOk }: Example): Change => [ok, notOk];

const engines = await createEngines();

/** What is found of each example in the fixture's lesson or alert before anything is written. */
async function readExamples(): Promise<ReadonlyMap<RuleId, Problem[]>> {
  const examples = (Object.entries(RULES) as [RuleId, Rule][]).flatMap(([rule, { example }]) => {
    const variant = variantOf(example);
    return variant ? [{ rule, variant }] : [];
  });
  const prepared = await prepareVariants(examples.map(({ variant }) => variant));
  return new Map(examples.map(({ rule }, index) => [rule, prepared[index]?.problems ?? []]));
}
let read: ReturnType<typeof readExamples> | undefined;

function variantOf(example: Example): Variant | null {
  if (example.in === 'lesson.mdx') return { lesson: [changeOf(example)] };
  return example.in === 'alert.md' ? { alert: [changeOf(example)] } : null;
}

/** What the program finds once the example's piece is changed. */
export async function problemsOf(rule: RuleId, example: Example): Promise<Problem[]> {
  const change = changeOf(example);
  switch (example.in) {
    case 'lesson.mdx':
    case 'alert.md': {
      read ??= readExamples();
      const problems = (await read).get(rule) ?? [];
      return problems.length > 0 ? problems : (await laidOut(variantOf(example) ?? {})).problems;
    }
    case 'bands.yaml':
    case 'taxonomy.yaml':
    case 'help-routes.yaml':
      return inFixture({ sharedData: { [example.in]: [change] } });
    case 'workshops.mdx':
      return inFixture({ workshops: [change] });
    case 'deck-share.html':
      return inProduct(example.in, change);
    case 'the alert':
      return inAlert(example.notOk);
    case 'the folder':
      return inFolder(rule);
  }
}

/** The same of one rule by itself, without the examples of all others. */
export function problemsAlone(rule: RuleId, example: Example): Promise<Problem[]> {
  const variant = variantOf(example);
  return variant ? inFixture(variant) : problemsOf(rule, example);
}

type Changes = Parameters<typeof prepareFixture>[0];

/** What is found before anything is written, or else when it is written. */
async function inFixture(changes: Changes): Promise<Problem[]> {
  const { problems } = await prepareFixture(changes);
  return problems.length > 0 ? problems : (await laidOut(changes)).problems;
}

/** Products in which what has no room is found; in a proof they are all. */
const LAID_OUT = ['deck', 'sheets', 'plan'];
const laidOut = (changes: Changes) => made(changes, isProof ? undefined : LAID_OUT);

/** @param rows Products to make; all of the core where this is left out. */
async function made(changes: Changes, rows?: readonly string[]) {
  const { sharedData, lessons } = await prepareFixture(changes);
  const [prepared] = lessons;
  const [version] = prepared?.versions ?? [];
  if (!sharedData || !prepared || !version) throw new Error('The fixture cannot be read');
  const job = { lesson: prepared.lesson, sharedData, ...version };
  const output = rows
    ? makeBandPart({ ...job, part: 'lesson', all: true, rows }, engines)
    : makeBand(job, engines);
  return { job, ...(await output) };
}

/** What is found in the deck to share once its bytes are changed. */
async function inProduct(name: string, change: Change): Promise<Problem[]> {
  const { job, files } = await made({}, ['deck-share']);
  const file = files.find(({ entry }) => entry.path.endsWith(`/${name}`));
  if (!file) throw new Error(`There is no ${name}`);
  return collected((report) =>
    verifyOutput({ ...job, band: job, ...engines, report })({
      entry: file.entry,
      bytes: strToU8(changed(strFromU8(file.bytes), [change], name)),
    }),
  );
}

/** What is found in an alert with this text. */
const inAlert = (text: string): Promise<Problem[]> =>
  inScratch(async (dir) => {
    const path = join(dir, 'alert.md');
    writeFileSync(path, text);
    return collected(async (report) => {
      const knowledge = await alertKnowledge('lessons', report);
      const alert = await alertText(path, report);
      if (knowledge && alert) readAlertText(alert, knowledge, report);
    });
  });

/** What is found in a lesson's folder: one without an alert, or one that an alert would be written over. */
async function inFolder(rule: RuleId): Promise<Problem[]> {
  if (rule !== 'lesson-kept') return (await prepareFixture({ alert: null })).problems;
  return inScratch(async (dir) => {
    cpSync(dirname(FIXTURE), join(dir, 'kite-club'), { recursive: true });
    const alert = 'tests/fixtures/alerts/dare-videos.html';
    try {
      execFileSync(
        process.execPath,
        ['scripts/new.ts', alert, '--lessons', dir, '--slug', 'kite-club'],
        { encoding: 'utf8', stdio: 'pipe' },
      );
    } catch (refused) {
      return printed((refused as { stderr: string }).stderr);
    }
    return [];
  });
}

/** Problems as a command prints them. */
const printed = (report: string): Problem[] =>
  [...report.matchAll(/ (Unexpected .*?) +([a-z-]+) +forewarned\n +\[note\]:\n +(.*)/g)].map(
    ([, reason = '', rule = '', note = '']) => ({
      ruleId: rule as RuleId,
      place: startOf(FIXTURE),
      reason,
      note,
    }),
  );

async function collected(look: (report: Report) => Promise<void>): Promise<Problem[]> {
  const problems: Problem[] = [];
  await look((problem) => problems.push(problem));
  return problems;
}

async function inScratch<T>(work: (dir: string) => Promise<T>): Promise<T> {
  const dir = mkdtempSync(join(tmpdir(), 'example-'));
  try {
    return await work(dir);
  } finally {
    rmSync(dir, { recursive: true });
  }
}
