/** A deck on paper, as products: its slides as pages for pupils, and with notes for whoever teaches. */
import type { BandVersion, PupilVersion } from '#model/band-version.ts';
import type { Report } from '#problems/problem.ts';
import type { PaperTools } from '#write/paper/paper-tools.ts';
import { measureSlides } from '#write/slides/measure-slides.ts';
import { writeSlides } from '#write/slides/write-slides.ts';
import { writeSlidesWithNotes } from '#write/slides/write-slides-with-notes.ts';
import { writeWhatChildrenSee } from '#write/slides/write-what-children-see.ts';
import type { PaperProduct } from './paper-products.ts';

export async function slideProducts(
  version: BandVersion,
  pupils: PupilVersion,
  paper: PaperTools,
  report: Report,
): Promise<PaperProduct[]> {
  const deck = {
    version: pupils,
    draft: pupils.draft,
    about: `${pupils.lessonTitle} · ${pupils.band.name}`,
    place: version.place,
  };
  const fits = await measureSlides(version, version.place, paper, report);
  const slides = await writeSlides(deck, paper, report, fits);
  const notes = await writeSlidesWithNotes(version, deck, fits, paper, report);
  const seen = await writeWhatChildrenSee(
    pupils,
    deck,
    fits,
    version.school.contact,
    paper,
    report,
  );
  const entry = { kind: 'deck', format: 'pdf' } as const;
  return [
    {
      name: 'slides.pdf',
      bytes: slides.bytes,
      entry: { ...entry, audience: 'pupil', variant: 'pages', pages: slides.pages },
      about: {
        title: 'Slides as a PDF',
        says: 'One slide a page, for where only a PDF opens. No notes and no answers in it.',
      },
    },
    {
      name: 'slides-with-notes.pdf',
      bytes: notes.bytes,
      entry: { ...entry, audience: 'teacher', variant: 'notes', pages: notes.pages },
      about: {
        title: 'Slides with notes',
        says: 'A4, in black and white: each slide beside its notes and answers, with lines to write on.',
      },
    },
    {
      name: 'what-your-child-sees.pdf',
      bytes: seen.bytes,
      entry: {
        kind: 'pack',
        format: 'pdf',
        audience: 'parent',
        variant: 'standard',
        pages: seen.pages,
      },
      about: {
        title: 'What your child sees',
        says: 'For a family that asks: every slide, small, and the sheets by name. No notes and no answers in it.',
      },
    },
  ];
}
