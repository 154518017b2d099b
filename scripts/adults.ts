/** `npm run adults`: decides which of the alert's sentences adults are told. */
import { readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { printProblems } from '#diagnostics/print-problems.ts';
import type { Problem } from '#diagnostics/problem.ts';
import { decisionsOf, withDecisions } from '#draft/correct/decide-words.ts';
import type { Alert } from '#model/alert/alert.ts';
import { asksAbout } from '#model/alert/alert-about.ts';
import type { OwnSentence } from '#model/alert/alert-source.ts';
import { type AlertWords, staleDecisions, undecidedWords } from '#model/alert/alert-words.ts';
import { timelessOf } from '#model/language/timeless.ts';
import { readLesson } from '#read/read-lesson.ts';
import { readSharedData } from '#read/read-shared-data.ts';
import { EXIT, runCommand } from './command.ts';
import { lessonFolders, sharedFiles } from './sources.ts';
import { ABOUT, unfitWordsIn } from './unfit-words.ts';

const DECIDED = {
  quoted: 'told in these words',
  staff: 'told to staff alone, in these words',
  own: 'told in own words',
  out: 'left out',
} as const;

/** A sentence with its key, place and decision. */
function lineOf({ key, line, kind, says, whyNot }: OwnSentence, sentences: AlertWords): string {
  const decision = sentences[key];
  const state = decision
    ? `${DECIDED[decision.adults]}${decision.adults === 'own' ? `: ${decision.says}` : ''}`
    : (whyNot ?? 'to decide');
  return `  ${key}  line ${line}, ${kind}: “${says}”\n            ${state}`;
}

/** Value of `--about` for the alert's own sentence. */
const PROPOSED = 'proposed';

/** Reasons why new texts may not be told to adults, a sentence each; empty where all of them may. */
async function reasonsNotToTell(
  { decisions, about }: { decisions: AlertWords; about: string | undefined },
  { corrections, names }: Alert,
  dir: string,
  report: (problem: Problem) => void,
): Promise<string[]> {
  const isOwn = Object.values(decisions).some(({ adults }) => adults === 'own');
  if (about === undefined && !isOwn) return [];
  const files = await sharedFiles(dir, undefined, report);
  const sharedData = files && (await readSharedData(files, report));
  if (!sharedData) return ['The data that all lessons share has a fault: npm run check shows it.'];
  const written = { ...corrections, sentences: decisions, about };
  return [...unfitWordsIn({ corrections: written, names }, sharedData)].map(([key, why]) =>
    key === ABOUT
      ? `--about: ${why} Say it without names, links, numbers and law, as in “an app for live video”.`
      : `${key}: ${why}`,
  );
}

/** Parses repeated `KEY=words` options. */
const parseWords = (given: readonly string[]): Record<string, string> =>
  Object.fromEntries(
    given.map((text) => {
      const at = text.indexOf('=');
      return [text.slice(0, at).trim(), text.slice(at + 1).trim()];
    }),
  );
const keys = (list: string | undefined): string[] => (list ?? '').split(/[,\s]+/).filter(Boolean);

await runCommand({
  help: `npm run adults -- LESSON [--quote KEY,KEY|timeless|all] [--out KEY,KEY|all] [--own KEY="words"]
                       [--about "words"]

Lists the sentences of the alert that no wording of ours says, and writes down in alert.md what families and staff are
told of them: the sentence as it stands, your own words, or nothing. Pupils never read any of them.

  --quote LIST    told as they stand, in quotation marks and without the service’s name; timeless is every
                  sign and piece of advice that holds whatever the service does today, and the three
                  sentences that say most of what happens
  --out LIST      left out
  --own KEY=TEXT  told in your words; may be given more than once
  --about TEXT    what the alert is about, in your words, as it follows “an alert about”: “free vapes that turn into a debt”;
                  proposed takes the alert’s own sentence that is listed for it
  --lessons DIR   read lessons from DIR (default: lessons)

Exit codes: 0 done, 1 something cannot be told so (nothing is written), 2 wrong usage, 3 a fault of the program.`,
  options: {
    quote: { type: 'string' },
    out: { type: 'string' },
    own: { type: 'string', multiple: true },
    about: { type: 'string' },
    lessons: { type: 'string', default: 'lessons' },
  },
  async run({ quote, out, own = [], about: given, lessons: dir = 'lessons' }, words) {
    const problems: Problem[] = [];
    const report = (problem: Problem) => problems.push(problem);
    const [slug] = words;
    const [folder] = slug && words.length === 1 ? await lessonFolders(dir, slug, report) : [];
    if (!folder) {
      console.error(
        printProblems(problems, { color: false }) ||
          (slug
            ? `There is no lesson “${slug}” in ${dir}.`
            : 'Name one lesson: npm run adults -- LESSON.'),
      );
      return EXIT.usage;
    }
    const lesson = await readLesson(folder, report);
    if (!lesson) {
      console.error(printProblems(problems, { color: false }));
      return EXIT.content;
    }
    if (!lesson.source) {
      console.error(
        `The alert’s text is not beside “${slug}”: it stays on the machine that read it. Read the alert again with npm run new -- ALERT --slug ${slug} --force.`,
      );
      return EXIT.content;
    }
    const { own: sentences } = lesson.source;
    const before = lesson.alert.corrections.sentences;
    const open = undecidedWords(before, lesson.source);
    const { decisions, refused } = decisionsOf(
      { quote: keys(quote), out: keys(out), own: parseWords(own) },
      sentences,
      open,
      timelessOf(open, lesson.source),
    );
    const proposed = lesson.source.about;
    const about = given === PROPOSED ? proposed?.says : given;
    if (given === PROPOSED && !proposed)
      refused.push('No sentence of the alert is proposed. Say in your own words what it is about.');
    refused.push(...(await reasonsNotToTell({ decisions, about }, lesson.alert, dir, report)));
    if (refused.length > 0) {
      console.error([...refused, 'Nothing was written.'].join('\n'));
      return EXIT.content;
    }
    if (Object.keys(decisions).length > 0 || about) {
      const file = join(dir, folder.slug, 'alert.md');
      const text = withDecisions(await readFile(file, 'utf8'), decisions, about);
      if (text === null) throw new Error(`${file} was read, and has no front matter`);
      await writeFile(`${file}.new`, text);
      await rename(`${file}.new`, file);
    }
    const after = { ...before, ...decisions };
    const subject = about ?? lesson.alert.corrections.about;
    if (subject) console.log(`The alert is about ${subject}: told to adults in these words.`);
    else if (asksAbout(lesson.alert))
      console.log(
        `What is the alert about? The reading could not tell, and letters have a gap for it: npm run adults -- ${slug} --about "…".`,
      );
    if (proposed && subject === undefined)
      console.log(
        `Proposed, in the alert’s own words (line ${proposed.line}): It is about ${proposed.says}. To tell families and staff so: npm run adults -- ${slug} --about ${PROPOSED}.`,
      );
    console.log(
      sentences.length === 0
        ? 'Every sentence of the alert has words of ours.'
        : `The alert’s own words in “${slug}”\n${sentences.map((sentence) => lineOf(sentence, after)).join('\n')}`,
    );
    const gone = staleDecisions(after, lesson.source);
    if (gone.length > 0)
      console.log(
        `Decided on, and no longer in the alert: ${gone.map((key) => `“${after[key]?.says ?? key}”`).join(', ')}. It is still told to adults; take it out of corrections.sentences in alert.md if it no longer holds.`,
      );
    const left = undecidedWords(after, lesson.source);
    const timeless = timelessOf(left, lesson.source).length;
    console.log(
      left.length > 0
        ? `${left.length} to decide: npm run adults -- ${slug} ${timeless > 0 ? `--quote timeless for the ${timeless} that hold${timeless === 1 ? 's' : ''} whatever the service does; ` : ''}--quote all, or --out all, or each by its key.`
        : 'Nothing is left to decide.',
    );
    return EXIT.done;
  },
});
