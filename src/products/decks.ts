/** A lesson's slides: to present, to share with pupils, to edit in PowerPoint, and to print. */
import { READER_FOLDER } from '#model/kit/reader-folder.ts';
import type { WrittenDeck } from '#render/arrange/deck-parts.ts';
import { writeDecks } from '#render/deck/write-deck.ts';
import { writeShareDeck } from '#render/deck/write-share-deck.ts';
import { pupilsSlides } from '#render/pptx/pupils-slides.ts';
import { writePowerPoint } from '#render/pptx/write-powerpoint.ts';
import { type SlideDeck, writeSlides } from '#render/typst/slides/write-slides.ts';
import { writeSlidesWithNotes } from '#render/typst/slides/write-slides-with-notes.ts';
import { writeWhatChildrenSee } from '#render/typst/slides/write-what-children-see.ts';
import type { BandSource } from './band-source.ts';
import { linkedForm } from './deck-assets.ts';
import type { WrittenFile } from './product.ts';

/** The deck to present, as a page of the site and as one file. Slides whose words do not fit are reported once. */
export async function deck({
  version,
  engines: { paper, decks },
  folder,
  fits,
  report,
}: BandSource): Promise<WrittenFile[]> {
  const [site, single] = writeDecks(version, { pictures: paper.pictures, report }, [
    linkedForm(decks.linked.teacher, `${folder}/${READER_FOLDER.teacher}`),
    { kind: 'self-contained', code: decks.inPage.teacher },
  ]) as [WrittenDeck, WrittenDeck];
  await fits();
  return [
    { name: 'deck.html', variant: 'site', bytes: site.html, pages: site.slides },
    {
      name: 'deck-single-file.html',
      variant: 'single-file',
      bytes: single.html,
      pages: single.slides,
    },
  ];
}

export function shareDeck({ pupils, engines: { paper, decks } }: BandSource): WrittenFile[] {
  const { html, slides } = writeShareDeck(pupils, {
    pictures: paper.pictures,
    form: { kind: 'self-contained', code: decks.inPage.share },
  });
  return [{ name: 'deck-share.html', variant: 'share', bytes: html, pages: slides }];
}

export function powerPoint({ version, office, report }: BandSource): WrittenFile[] {
  const { bytes, slides } = writePowerPoint({ ...version, draft: version.isDraft }, office, report);
  return [
    {
      name: 'deck.pptx',
      ...{ bytes, pages: slides },
      variant: 'editable',
      title: 'Slides for PowerPoint, to edit',
      says: 'Open it in PowerPoint or LibreOffice, and change what you need. Your notes are under each slide. Each answer is on the slide after its question, under the same number. Not for pupils.',
    },
  ];
}

/** The pupils' slides in PowerPoint, without notes and answers. */
export function pupilsPowerPoint({ pupils, office, report }: BandSource): WrittenFile[] {
  const { bytes, slides } = writePowerPoint(pupilsSlides(pupils), office, report);
  return [
    {
      name: 'slides.pptx',
      ...{ bytes, pages: slides },
      variant: 'share',
      title: 'Slides for PowerPoint, for pupils',
      says: 'No notes and no answers in it: to put where your class finds it, such as its own page.',
    },
  ];
}

export async function slidePages(source: BandSource): Promise<WrittenFile[]> {
  const { engines, report } = source;
  const { bytes, pages } = await writeSlides(
    shownOf(source),
    engines.paper,
    report,
    await source.fits(),
  );
  return [
    {
      name: 'slides.pdf',
      ...{ bytes, pages },
      variant: 'pages',
      title: 'Slides as a PDF',
      says: 'One slide a page, for where only a PDF opens. No notes and no answers in it.',
    },
  ];
}

export async function slidesWithNotes(source: BandSource): Promise<WrittenFile[]> {
  const { version, engines, report } = source;
  const { bytes, pages } = await writeSlidesWithNotes(
    version,
    shownOf(source),
    await source.fits(),
    engines.paper,
    report,
  );
  return [
    {
      name: 'slides-with-notes.pdf',
      ...{ bytes, pages },
      variant: 'notes',
      title: 'Slides with notes',
      says: 'A4, in black and white: each slide beside its notes and answers, with lines to write on.',
    },
  ];
}

export async function pupilSlideStrip(source: BandSource): Promise<WrittenFile[]> {
  const { version, pupils, engines, report } = source;
  const { bytes, pages } = await writeWhatChildrenSee(
    pupils,
    shownOf(source),
    await source.fits(),
    version.school.contact,
    engines.paper,
    report,
  );
  return [
    {
      name: 'what-your-child-sees.pdf',
      ...{ bytes, pages },
      title: 'What your child sees',
      says: 'For a family that asks: every slide, small, and the sheets by name. No notes and no answers in it.',
    },
  ];
}

/** The slides as a class sees them. */
export const shownOf = ({ version, pupils }: BandSource): SlideDeck => ({
  version: pupils,
  draft: pupils.draft,
  about: `${pupils.lessonTitle} · ${pupils.band.name}`,
  place: version.place,
});
