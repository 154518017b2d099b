import { embargoedNames } from '#check/check-names.ts';
import {
  type EmbargoedName,
  type FindNames,
  type FoundName,
  nameFinder,
} from '#check/find-names.ts';
import { type FoundText, SEPARATOR, uniqueTexts } from '#check/found-text.ts';
import { ambiguousInMachineText } from '#check/ordinary-names.ts';
import { namesToldTo } from '#model/alert/alert.ts';
import { isForLead } from '#model/kit/reader-folder.ts';
import { withoutSentences } from './excused-text.ts';
import { htmlTexts } from './html-texts.ts';
import type { WrittenProduct } from './open-product.ts';
import { withoutSchool } from './school-details.ts';
import { type Memory, placeIn, type VerifyOptions } from './verify-options.ts';

type Entry = NonNullable<ReturnType<Memory['get']>>;

type NamesFor = 'pupil' | 'teacher' | 'parent' | 'staff' | 'kit';

/**
 * Names that a product may not contain, by audience: families and staff are told the service where the lead decided so.
 */
export function nameRulesFor(options: VerifyOptions) {
  const { lesson, sharedData, report } = options;
  const { names } = lesson.alert;
  const all = embargoedNames(sharedData, lesson);
  const isSlogan = (name: string) =>
    names.some((item) => item.name === name && item.role === 'slogan');
  const allowed = {
    families: namesToldTo('families', lesson.alert),
    staff: namesToldTo('staff', lesson.alert),
  };
  const unshown: Record<NamesFor, () => typeof all> = {
    pupil: () => all,
    // Slogans are made of ordinary words, which notes and plans may use.
    teacher: () => all.filter(({ name }) => !isSlogan(name)),
    parent: () => all.filter(({ name }) => !isSlogan(name) && !allowed.families.has(name)),
    staff: () => all.filter(({ name }) => !isSlogan(name) && !allowed.staff.has(name)),
    kit: () => all,
  };
  const finders = new Map<NamesFor, (text: FoundText) => FoundName[]>();
  const finderFor = (reader: NamesFor) => {
    const find = finders.get(reader) ?? cachedFinders(unshown[reader](), options);
    finders.set(reader, find);
    return find;
  };
  return (texts: readonly FoundText[], { entry }: WrittenProduct): void => {
    const { audience } = entry;
    if (isForLead(entry)) return;
    const find = finderFor(entry.kind === 'kit' ? 'kit' : audience);
    for (const foundText of [
      ...uniqueTexts(texts.filter(({ code }) => !code)),
      ...texts.filter(({ code }) => code),
    ])
      for (const { as } of find(foundText))
        report({
          ruleId: 'no-platform-name',
          place: placeIn(options),
          product: entry.path,
          reason: `Unexpected name “${as}” in ${foundText.where}, expected none`,
          note: NO_NAME[audience],
        });
  };
}

/** The report is for the lead alone and repeats the alert. */
const NO_NAME: Record<WrittenProduct['entry']['audience'], string> = {
  pupil: 'What a pupil can find in a file, a pupil reads. Take the name out of the lesson.',
  teacher: 'Notes are read aloud. Take the name out of the lesson.',
  parent:
    'A name goes round, and look-alikes trade on it. Describe the kind of service. Only what the alert is about may be named, and only once the lead has written why under naming: in alert.md.',
  staff:
    'A name is passed on, and children look for it. Describe the kind of service. Only what the alert is about may be named, and only once the lead has written why under naming: in alert.md.',
};

/**
 * A finder that searches each text once: within this product, and for scripts and styles within `memory`. Excused
 * sentences of the shared data are skipped; in machine text an ordinary word matches only as a name.
 */
function cachedFinders(
  names: readonly EmbargoedName[],
  { lesson, sharedData, labels, memory, programs }: VerifyOptions,
) {
  const finder = (key: 'text' | 'machine', searchedNames: readonly EmbargoedName[]) => {
    const id = `${key} ${JSON.stringify(searchedNames)}`;
    const known: Entry = memory.get(id) ?? { find: nameFinder(searchedNames), programs: new Map() };
    memory.set(id, known);
    return known;
  };
  const inText = finder('text', names);
  const byMachine = finder('machine', ambiguousInMachineText(names, lesson.ordinary));
  const withoutDetails = withoutSchool(
    sharedData.school,
    names.flatMap(({ name, variants = [] }) => [name, ...variants]),
  );
  let shown: ((text: string) => string) | undefined;
  const unexcused = (text: string) => {
    const isOrdinary = lesson.ordinary.size > 0 || lesson.excused.length > 0;
    shown ??= withoutSentences(
      isOrdinary ? [...lesson.excused.map(({ says }) => says), ...(labels?.() ?? [])] : [],
    );
    return shown(text);
  };
  const foundIn = (find: FindNames, text: string, isCode: boolean) => {
    const found = find(text, isCode);
    return found.length > 0 ? find(withoutDetails(text), isCode) : found;
  };
  const texts = new Map<string, FoundName[]>();
  /** Spellings that the program's own code holds by chance, in the deck of every lesson. */
  const inEveryDeck = (entry: Entry): ReadonlySet<string> => {
    entry.inEvery ??= new Set(
      htmlTexts(programs?.() ?? '', () => []).flatMap(({ text, code }) =>
        entry.find(text, code === true).map(({ as }) => as),
      ),
    );
    return entry.inEvery;
  };
  return ({ text, where, code, machine, joined }: FoundText): FoundName[] => {
    const entry = code || machine ? byMachine : inText;
    const { find } = entry;
    const isProgram = where === '<script>' || where === '<style>';
    const seen = isProgram ? entry.programs : texts;
    const key = `${code ? 'code' : machine ? 'machine' : 'text'} ${text}`;
    const known = seen.get(key);
    if (known) return known;
    const first = foundIn(find, text, code === true);
    const isRead = first.length > 0 && !code && !machine;
    const found = isRead
      ? find(withoutDetails(unexcused(joined ? acrossBlocks(text, find) : text)))
      : isProgram && first.length > 0
        ? first.filter(({ as }) => !inEveryDeck(entry).has(as))
        : first;
    seen.set(key, found);
    return found;
  };
}

/** Joined blocks, without those that contain a name by themselves: each block was searched before. */
const acrossBlocks = (text: string, find: FindNames): string =>
  text
    .split(/(\n|¶+)/)
    .map((block) => (find(block).length > 0 ? SEPARATOR : block))
    .join('');
