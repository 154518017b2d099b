import type { Lesson, SharedData } from '#model/lesson/lesson.ts';
import { THINGS } from '#model/lesson/scene-things.ts';
import type { VersionRule } from './check-context.ts';
import { NO_EXCUSES } from './excuses.ts';
import { type EmbargoedName, nameFinder } from './find-names.ts';
import { strictNames } from './ordinary-names.ts';
import { textPlaces } from './text-places.ts';

/** Every name that pupils may not read: from the shared data and from the alert. */
export function embargoedNames(
  sharedData: Pick<SharedData, 'embargo'>,
  { alert }: { alert: Pick<Lesson['alert'], 'names'> },
): EmbargoedName[] {
  return [...sharedData.embargo.names, ...strictNames(alert.names)];
}

/** Labels of fields for the message. */
const FIELD_LABELS: Record<string, string> = {
  alt: 'alt text',
  title: 'a title',
  id: 'a file name or id',
  slug: 'the file name',
  notes: 'the notes',
  name: 'a picture’s name',
};

/**
 * Reports platform names in slides, handouts, alt text and ids.
 * Teachers' notes and replies are included because they are read aloud, and the lesson's titles because they become
 * file names.
 */
export const checkNames: VersionRule = ({
  sharedData,
  lesson,
  version,
  pupils,
  excuses = NO_EXCUSES,
  report,
}) => {
  const names = embargoedNames(sharedData, lesson);
  // A slogan is made of ordinary words: allowed in adults' plans, not on pupils' pages.
  const slogans = new Set(
    lesson.alert.names.filter(({ role }) => role === 'slogan').map(({ name }) => name),
  );
  // Titles and file names have no context to disambiguate an ordinary word, so nothing is excused there.
  const find = nameFinder(names);
  scan({ slug: lesson.slug, title: lesson.meta.title }, find);
  scan({ pupils }, excuses.wrap(find));
  scan(
    {
      slides: version.slides,
      plan: version.plan,
      sheets: [version.handouts, version.defaultHandouts],
    },
    excuses.wrap(
      slogans.size > 0 ? nameFinder(names.filter(({ name }) => !slogans.has(name))) : find,
    ),
  );

  function scan(content: unknown, find: ReturnType<typeof nameFinder>): void {
    const seen = new Set<string>();
    for (const { text, place, field } of textPlaces(content, version.place)) {
      // The standard name of an object in a scene: its label and alt text are checked as text of their own.
      if (field === 'name' && Object.hasOwn(THINGS, text)) continue;
      for (const { name, as } of find(text)) {
        const key = `${name}@${place.line}:${place.column}`;
        if (seen.has(key)) continue;
        seen.add(key);
        report({
          ruleId: 'no-platform-name',
          place,
          reason: `Unexpected name “${as}” in ${FIELD_LABELS[field] ?? 'the text'} of ${version.band.id}, expected none`,
          note: 'A name on a pupil’s page sends curious children to look for it, and notes are read aloud. Say what it does instead: “a website that pairs people for live video”.',
        });
      }
    }
  }
};
