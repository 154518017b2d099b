/** The sections on how the program read the alert, and on what changed since. */

import type { BandVersion } from '#model/band-version.ts';
import type { Lesson, SharedData } from '#model/lesson/lesson.ts';
import type { AdultSection } from '#model/paper/adult-document.ts';
import { longDate } from '#model/text/long-date.ts';
import { paragraph, section } from '../adult-sections.ts';
import { newIssues } from '../new-issues.ts';
import { DENIED, readingRows } from '../reading-rows.ts';
import { plain } from '../text.ts';
import { bandRanges } from './coverage.ts';

/** Most changes listed. */
const MOST_CHANGES = 10;

/** How surely the program read each risk, and what changed since it last read the alert. */
export function readingSections(
  lesson: Lesson,
  sharedData: SharedData,
  versions: readonly BandVersion[],
): AdultSection[] {
  const rows = readingRows(lesson.alert, sharedData.risks, versions);
  const missing = lesson.alert.reading?.missing ?? [];
  const [change] = newIssues(
    lesson.alert,
    sharedData.bands,
    versions.map(({ band }) => band.id),
  );
  return [
    ...(rows.length === 0
      ? []
      : [
          section('How the alert was read', 'page', [
            {
              kind: 'table',
              head: ['Risk', 'How surely', 'Where in the alert', 'Taught'].map(plain),
              widths: [6, 3, 4, 4],
              rows: rows.map(({ label, sure, where, taught, isDenied }) => [
                plain(label),
                plain(sure),
                plain(where),
                plain(bandRanges(versions, taught) || (isDenied ? DENIED : 'a lesson of its own')),
              ]),
            },
            ...(missing.length === 0
              ? []
              : [
                  {
                    kind: 'prose' as const,
                    nodes: [paragraph(`The alert gives no ${missing.join(', no ')}.`)],
                  },
                ]),
          ]),
        ]),
    ...(change
      ? [
          section(`Since it was read last (${longDate(change.date)})`, 'page', [
            {
              kind: 'prose',
              nodes: [
                paragraph(
                  change.what
                    .slice(0, MOST_CHANGES)
                    .map((line) => (/[.!?]$/.test(line) ? line : `${line}.`))
                    .join(' '),
                ),
                paragraph(
                  `Make and hand out again: ${change.products.join('; ')}. ${lettersAgain(change.letters, versions)}`,
                ),
              ],
            },
          ]),
        ]
      : []),
  ];
}

/** The sentence on letters to send again, for bands that the school teaches and that had a letter. */
function lettersAgain(bands: readonly string[], versions: readonly BandVersion[]): string {
  const names = versions.flatMap(({ band }) => (bands.includes(band.id) ? band.name : []));
  return names.length === 0
    ? 'No letter has to go home again.'
    : `Where the letter has gone home already, send it again: ${names.join(', ')}.`;
}
