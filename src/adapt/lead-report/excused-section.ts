import type { Lesson, SharedData } from '#model/lesson/lesson.ts';
import { namesOutOfAlert } from '#model/lesson/other-names.ts';
import type { AdultSection } from '#model/paper/adult-document.ts';
import { paragraph, section } from '../adult-sections.ts';

/** Most sentences listed; ordinary words such as “tell” have more. */
const MOST_EXCUSED = 12;

/** Sentences of the shared data that use a name of the alert as an ordinary word. */
export function excusedSection({ excused }: Lesson): AdultSection[] {
  const names = [...new Set(excused.map(({ name }) => name))];
  if (names.length === 0) return [];
  const shown = excused.slice(0, MOST_EXCUSED);
  const rest = excused.length - shown.length;
  return [
    section('Names that are ordinary words too', 'page', [
      {
        kind: 'prose',
        nodes: [
          paragraph(
            `The alert names ${names.map((name) => `“${name}”`).join(', ')}, and our own texts use the word in its ordinary sense. Everywhere else it is refused, in small letters too. These sentences stand, since we wrote them before the alert came: ${shown.map(({ says, hash }) => `“${says}” (${hash.slice(0, SHOWN_HASH)})`).join(' · ')}${rest > 0 ? ` · and ${rest} more of our own` : ''}. If pupils here would take one for the name, whoever looks after these files changes it.`,
          ),
        ],
      },
    ]),
  ];
}

/** Characters who were renamed, because the alert has their name for something. */
export function renamedSection(
  { alert, meta }: Lesson,
  { cast, named }: Pick<SharedData, 'cast' | 'named'>,
): AdultSection[] {
  const swapped = Object.keys(namesOutOfAlert([...cast, ...named], alert.names));
  const rows = [...cast, ...named]
    .filter(({ id }) => swapped.includes(id))
    .map(({ id, name }) => `“${name}” of our stories is “${meta.names[id]}” here`);
  return rows.length === 0
    ? []
    : [
        section('Names in the story', 'page', [
          {
            kind: 'prose',
            nodes: [
              paragraph(`The alert has a name that our stories have too. ${rows.join('; ')}.`),
            ],
          },
        ]),
      ];
}

/** Hex digits shown of a hash. */
const SHOWN_HASH = 8;
