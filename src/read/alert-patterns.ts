/** What alerts tell of, by name: `like` and `unlike` of a story name such a pattern, or give one of their own. */
import { z } from 'zod';
import { type Report, startOf } from '#diagnostics/problem.ts';
import type { Stories } from '#model/lesson/story.ts';
import { didYouMean } from '#model/text/did-you-mean.ts';
import { Pattern } from '#model/text/pattern.ts';
import { readYaml, type SourceFile } from './read-yaml.ts';
import { linesOf } from './yaml-lines.ts';

/** Words with hyphens between: no pattern of a story's own looks so. */
const NAME = /^[a-z]+(?:-[a-z]+)*$/;

/** One pattern, or several of which any is enough. */
const Any = z.union([Pattern, z.array(Pattern).min(1)]);
type Any = z.infer<typeof Any>;
/** … or patterns that stand all of them somewhere in an alert, and of which none does. */
const AllAndNone = z
  .strictObject({ all: z.array(Any).default([]), none: z.array(Any).default([]) })
  .refine(({ all, none }) => all.length + none.length > 0, 'expected all, or none, with a pattern');
const AlertPattern = z.union([Any, AllAndNone]);

/** Patterns by name, each as one regular expression. */
type AlertPatterns = Readonly<Record<string, string>>;

/** @returns Those of `lessons/alert-patterns.yaml`; none of a file with problems, or without the file. */
export function readAlertPatterns(
  file: SourceFile | null | undefined,
  report: Report,
): AlertPatterns {
  const read = file && readYaml(file, z.record(z.string().regex(NAME), AlertPattern), report);
  return Object.fromEntries(Object.entries(read ?? {}).map(([name, of]) => [name, inOne(of)]));
}

function inOne(of: z.infer<typeof AlertPattern>): string {
  if (typeof of === 'string' || Array.isArray(of)) return anyOf(of);
  const all = of.all.map((any) => `(?=[\\s\\S]*(${anyOf(any)}))`);
  const none = of.none.map((any) => `(?![\\s\\S]*(${anyOf(any)}))`);
  return `^${[...all, ...none].join('')}`;
}

const anyOf = (any: Any): string => (typeof any === 'string' ? any : any.join('|'));

/**
 * The stories of a band with the patterns that they name written out.
 * @param file Where they stand: a name that nothing has is a problem there.
 */
export function withPatterns(
  stories: Stories,
  named: AlertPatterns,
  file: SourceFile,
  report: Report,
): Stories {
  const written = (patterns: readonly string[], path: string): string[] =>
    patterns.map((pattern, at) => {
      const found = NAME.test(pattern) ? named[pattern] : pattern;
      if (found === undefined) reportUnknown(pattern, `${path}.${at}`, named, file, report);
      return found ?? pattern;
    });
  const tellings = Object.entries(stories.tellings).map(([id, telling]) => {
    const at = `tellings.${id}`;
    const asks = Object.entries(telling.asks).map(([mechanism, ask]) => [
      mechanism,
      ask.like ? { ...ask, like: written(ask.like, `${at}.asks.${mechanism}.like`) } : ask,
    ]);
    return [
      id,
      {
        ...telling,
        like: written(telling.like, `${at}.like`),
        unlike: written(telling.unlike, `${at}.unlike`),
        asks: Object.fromEntries(asks),
      },
    ];
  });
  return { ...stories, tellings: Object.fromEntries(tellings) };
}

function reportUnknown(
  name: string,
  path: string,
  named: AlertPatterns,
  file: SourceFile,
  report: Report,
): void {
  const meant = didYouMean(
    name,
    Object.keys(named).map((id) => ({ id, name: '' })),
  );
  const place = startOf(file.path);
  const line = linesOf(file.text)[path] ?? place.line;
  report({
    ruleId: 'id-known',
    place: { ...place, line, endLine: line },
    reason: `Unexpected pattern “${name}”, expected a name of lessons/alert-patterns.yaml`,
    note: `${meant ? `Did you mean ${meant}? ` : ''}It says which alerts a story is for. A pattern of the story’s own is a regular expression, such as "\\bcodes?\\b".`,
  });
}
