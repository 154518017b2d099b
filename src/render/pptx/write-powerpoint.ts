/**
 * Slides that a teacher edits, as a PowerPoint file.
 *
 * In: slides of the model (`Slide[]`, as a band version or a workshop has them), with the words that stand around
 * them; and the engines. Out: the bytes of a `.pptx`, the same for the same input and day.
 *
 * ```ts
 * const { bytes, slides } = writePowerPoint({ ...version, draft: version.isDraft }, office, report);
 * ```
 *
 * For slides that are no band’s, give `band` an id that no band has: the colours are then those of adults’ slides. An
 * empty `outcome`, `cast` or `strip` is left out. A slide with a `section` stands in that part of the talk; one `from` a
 * version shows adults what its pupils see, with their cast, in the file’s colours. Answers, reveals and what
 * a help panel has no room for follow their slide on slides of their own, so that the file holds more slides than it is
 * given; one that is handed to pupils (`handedOut`) has neither answers nor notes. What finds no room at the smallest size of type is reported at its slide’s place.
 */

import type { Report } from '#diagnostics/problem.ts';
import { pageNumber } from '#model/text/page-number.ts';
import { type Ground, isDarkGround } from '#render/arrange/ground.ts';
import type { OfficeTools } from '#render/arrange/office-tools.ts';
import { type Colour, slidesTheme } from '#render/arrange/slides-theme.ts';
import { layOut } from './lay-out.ts';
import {
  layoutPart,
  masterPart,
  shapeTree,
  slideBackground,
  titleType,
} from './parts/master-part.ts';
import { notesMasterPart, notesPart } from './parts/notes-parts.ts';
import { createPackage, type OfficePackage } from './parts/package.ts';
import { footer, slideNumber } from './parts/placeholder-shapes.ts';
import { presentationPart, type Section } from './parts/presentation-part.ts';
import {
  appPart,
  corePart,
  presPropsPart,
  tableStylesPart,
  viewPropsPart,
} from './parts/property-parts.ts';
import { shapeMarkup } from './parts/shape-markup.ts';
import { themePart } from './parts/theme-part.ts';
import { part, SPACES, x } from './parts/xml.ts';
import { pixelsAcross } from './picture-size.ts';
import type { PieceContext } from './piece.ts';
import { planSlide } from './plan-slides.ts';
import { SLIDE_LAYOUTS } from './slide-layouts.ts';
import type { SlidePlan } from './slide-plan.ts';
import type { SlidesInput, SlideToEdit } from './slides-input.ts';

export interface SlidesFile {
  bytes: Uint8Array;
  /** Number of slides, including answers. */
  slides: number;
}

const PRESENTATION = 'ppt/presentation.xml';
const MASTER = 'ppt/slideMasters/slideMaster1.xml';
const NOTES_MASTER = 'ppt/notesMasters/notesMaster1.xml';
const layoutPath = (index: number): string => `ppt/slideLayouts/slideLayout${index + 1}.xml`;

export function writePowerPoint(
  input: SlidesInput,
  tools: Pick<OfficeTools, 'rasterise' | 'advance' | 'day'> & {
    paper: Pick<OfficeTools['paper'], 'pictures'>;
  },
  report: Report,
): SlidesFile {
  const theme = slidesTheme(input.band);
  const contextOf = ({ from }: SlideToEdit): PieceContext => ({
    theme: from ? slidesTheme(from.band) : theme,
    advance: tools.advance,
    pictures: tools.paper.pictures,
    mixed: input.handedOut ?? false,
    deck: {
      version: from ?? input,
      pictures: { has: (name) => tools.paper.pictures(name) !== null },
    },
  });
  const laid = input.slides.flatMap((slide, index) => {
    const context = contextOf(slide);
    return planSlide(slide, input, context)
      .flatMap((plan) => layOut(plan, context))
      .map((page, at) => ({ ...page, number: pageNumber(index + 1, at) }));
  });
  const file = createPackage();
  const pictures = pictureStore(file, tools.rasterise);

  file.relate('', 'officeDocument', PRESENTATION);
  file.relate('', 'core-properties', 'docProps/core.xml');
  file.relate('', 'extended-properties', 'docProps/app.xml');
  file.add('docProps/core.xml', corePart(input.title, tools.day));
  file.add('docProps/app.xml', appPart(laid.length));

  const layouts = SLIDE_LAYOUTS.map((layout, index) => {
    file.add(layoutPath(index), layoutPart(layout, theme));
    file.relate(layoutPath(index), 'slideMaster', MASTER);
    return file.relate(MASTER, 'slideLayout', layoutPath(index));
  });
  file.relate(MASTER, 'theme', 'ppt/theme/theme1.xml');
  file.add(MASTER, masterPart(theme, layouts));
  file.add('ppt/theme/theme1.xml', themePart('Lesson slides', theme));
  const hasNotes = !input.handedOut;
  if (hasNotes) {
    file.relate(NOTES_MASTER, 'theme', 'ppt/theme/theme2.xml');
    file.add(NOTES_MASTER, notesMasterPart());
    file.add('ppt/theme/theme2.xml', themePart('Notes', theme));
  }

  const master = file.relate(PRESENTATION, 'slideMaster', MASTER);
  const slides = laid.map(({ plan, drawn, fits, number }, index) => {
    if (!fits) report(tooMuch(plan));
    const path = `ppt/slides/slide${index + 1}.xml`;
    const notes = `ppt/notesSlides/notesSlide${index + 1}.xml`;
    file.relate(path, 'slideLayout', layoutPath(SLIDE_LAYOUTS.indexOf(plan.layout)));
    if (hasNotes) file.relate(path, 'notesSlide', notes);
    let id = 1;
    const at = {
      nextId: () => String(++id),
      linkTo: (href: string) => file.relate(path, 'hyperlink', href),
      pictureOf: (svg: string, width: number) =>
        file.relate(path, 'image', pictures(svg, pixelsAcross(width))),
      titleType: titleType(plan.layout),
    };
    const isOnDark = isDarkGround(plan.ground) || plan.darkFoot;
    const colour = isOnDark ? 'white' : 'quiet';
    const shapes = [
      ...drawn.flatMap((each) => shapeMarkup(each, at)),
      ...(input.draft ? [footer(Number(at.nextId()), colour, 'Draft')] : []),
      slideNumber(Number(at.nextId()), colour, number),
    ];
    file.add(
      path,
      part(
        x('p:sld', SPACES, [
          x('p:cSld', [slideBackground(BACKGROUNDS[plan.ground]), shapeTree(shapes)]),
          x('p:clrMapOvr', [x('a:masterClrMapping')]),
        ]),
      ),
    );
    if (hasNotes) {
      file.relate(notes, 'notesMaster', NOTES_MASTER);
      file.relate(notes, 'slide', path);
      file.add(
        notes,
        notesPart(plan.notes, (href) => file.relate(notes, 'hyperlink', href)),
      );
    }
    return file.relate(PRESENTATION, 'slide', path);
  });
  const notesMaster = hasNotes ? file.relate(PRESENTATION, 'notesMaster', NOTES_MASTER) : null;
  file.relate(PRESENTATION, 'presProps', 'ppt/presProps.xml');
  file.relate(PRESENTATION, 'viewProps', 'ppt/viewProps.xml');
  file.relate(PRESENTATION, 'theme', 'ppt/theme/theme1.xml');
  file.relate(PRESENTATION, 'tableStyles', 'ppt/tableStyles.xml');
  file.add('ppt/presProps.xml', presPropsPart());
  file.add('ppt/viewProps.xml', viewPropsPart());
  file.add('ppt/tableStyles.xml', tableStylesPart());
  file.add(
    PRESENTATION,
    presentationPart(
      { master, notesMaster, slides },
      sectionsOf(laid.map(({ plan }) => plan)),
      theme.body,
    ),
  );
  return { bytes: file.zip(), slides: laid.length };
}

const BACKGROUNDS: Record<Ground, Colour> = {
  paper: 'paper',
  soft: 'soft',
  pale: 'line',
  signal: 'signal',
  accent: 'accent',
  deep: 'deep',
};

const tooMuch = ({ title, place }: SlidePlan) => ({
  ruleId: 'fits-slide' as const,
  place,
  reason: `Unexpected text beyond the slide “${title}” of the PowerPoint file, expected all of it to fit at the band’s smallest type`,
  note: 'Words at the edge of a slide are not seen. Shorten the text, or make two slides of it.',
  laidOut: `Look at the slide “${title}” of the PowerPoint file: it is full to its edge.`,
});

/** Adds pictures to the package, each once. */
function pictureStore(file: OfficePackage, rasterise: OfficeTools['rasterise']) {
  const stored = new Map<string, string>();
  return (svg: string, across: number): string => {
    const key = `${across} ${svg}`;
    const known = stored.get(key);
    if (known) return known;
    const path = `ppt/media/image${stored.size + 1}.png`;
    stored.set(key, path);
    file.add(path, rasterise(svg, across));
    return path;
  };
}

/** Parts of the lesson or talk, as sections of the slide sorter. */
function sectionsOf(plans: readonly Pick<SlidePlan, 'section'>[]): Section[] {
  const sections: Section[] = [];
  for (const [index, { section: name }] of plans.entries()) {
    const last = sections.at(-1);
    if (last?.name === name) last.slides.push(index);
    else sections.push({ name, slides: [index] });
  }
  return sections;
}
