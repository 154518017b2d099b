import type { BandVersion } from '#model/band-version.ts';
import { COPIES_WORDS, copiesFor } from '#model/paper/copies.ts';
import { STANDARD } from '#model/paper/edition.ts';
import type { PageContext } from '#render/arrange/page-context.ts';
import type { PackItem } from './pack-items.ts';

/** A sheet for the adult, printed once from its own file. */
export interface AdultSheet {
  title: string;
  sides: number;
}

/** The print pack's cover as data of its template. */
export function coverData(
  version: BandVersion,
  items: readonly PackItem[],
  adults: readonly AdultSheet[],
  page: PageContext,
) {
  const words = (value: string) => page.text(value, version.place);
  const { classSize } = version.school;
  return {
    title: words(`Print pack: ${version.title}, ${version.band.name}`),
    name: words(version.title),
    author: words(version.school.name),
    description: `${version.lessonTitle} · ${version.band.name} · print pack`,
    lesson: words(version.lessonTitle),
    band: version.band.name,
    years: words(version.yearNames),
    draft: version.isDraft,
    class: classSize,
    items: items.map((item, index) => ({
      number: index + 1,
      title: words(item.handout.title),
      when: whenOf(item, version),
      copies: item.copies,
      each: item.slips > 0 ? `${item.slips} to a sheet` : COPIES_WORDS[item.handout.copies],
      sides: item.everybody.sheet.pages,
      'one-sided': item.oneSided,
      paper: item.paper,
      cards: item.cards,
      slips: item.slips > 0,
      others: item.others.map(({ paper, sheet }) => ({
        name: words(paper.name),
        dots: paper.dots,
        sides: sheet.pages,
      })),
    })),
    dots: items.some(({ others }) => others.length > 0) ? (items[0]?.everybody.paper.dots ?? 0) : 0,
    paper: items.reduce((sum, item) => sum + item.paper, 0),
    copying: wholeMinutes(items.reduce((sum, { copying }) => sum + copying, 0)),
    cutting: wholeMinutes(items.reduce((sum, { cutting }) => sum + cutting, 0)),
    // Editions of the pack's sheets that are in files of their own.
    apart: version.paper
      .filter(
        ({ id, packed, tier, together }) =>
          id !== STANDARD &&
          !packed &&
          (tier === 'core' || together) &&
          items.some(({ handout }) => handout.editions.some((edition) => edition.version === id)),
      )
      .map(({ name, use }) => ({ name: words(name), use: words(use) })),
    standing: version.defaultHandouts
      .filter((sheet) => sheet.paper === 'a4' && items.every(({ handout }) => handout !== sheet))
      .map(({ title, copies }) => ({
        title: words(title),
        copies: copies === 'class' ? copiesFor(copies, classSize) : null,
      })),
    adults: adults.map(({ title, sides }) => ({ title: words(title), sides })),
  };
}

/** “Slide 6, activity”, or “After the lesson”. */
const whenOf = ({ slide, isAfter }: PackItem, { slides }: BandVersion): string => {
  if (slide) return `Slide ${slides.indexOf(slide) + 1}, ${slide.part}`;
  return isAfter ? 'After the lesson' : 'Any time';
};

/** Rounded to whole minutes, at least one. */
const wholeMinutes = (minutes: number): number =>
  minutes === 0 ? 0 : Math.max(1, Math.round(minutes));
