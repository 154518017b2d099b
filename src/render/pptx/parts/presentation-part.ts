import { emu, SLIDE } from '#render/arrange/slide-units.ts';
import { FIRST_MASTER_ID, textLevels } from './master-part.ts';
import { NOTES_PAGE } from './notes-parts.ts';
import { LANGUAGE } from './text-markup.ts';
import { part, SPACES, x } from './xml.ts';

/** A section of PowerPoint's slide sorter. */
export interface Section {
  name: string;
  /** Its slides, counted from 0. */
  slides: number[];
}

const FIRST_SLIDE_ID = 256;

interface Relations {
  master: string;
  /** `null` where no slide has notes. */
  notesMaster: string | null;
  slides: readonly string[];
}

/** @param size Default text size in pixels, outside placeholders. */
export const presentationPart = (
  relations: Relations,
  sections: readonly Section[],
  size: number,
): string =>
  part(
    x('p:presentation', { ...SPACES, saveSubsetFonts: '1', autoCompressPictures: '0' }, [
      x('p:sldMasterIdLst', [
        x('p:sldMasterId', { id: String(FIRST_MASTER_ID), 'r:id': relations.master }),
      ]),
      ...(relations.notesMaster
        ? [x('p:notesMasterIdLst', [x('p:notesMasterId', { 'r:id': relations.notesMaster })])]
        : []),
      x(
        'p:sldIdLst',
        relations.slides.map((relation, index) =>
          x('p:sldId', { id: slideId(index), 'r:id': relation }),
        ),
      ),
      x('p:sldSz', { cx: emu(SLIDE.width), cy: emu(SLIDE.height) }),
      x('p:notesSz', { cx: String(NOTES_PAGE.width), cy: String(NOTES_PAGE.height) }),
      x('p:defaultTextStyle', [
        x('a:defPPr', [x('a:defRPr', { lang: LANGUAGE })]),
        ...textLevels(size),
      ]),
      x('p:extLst', [
        x('p:ext', { uri: '{521415D9-36F7-43E2-AB2F-B90AF26B5E84}' }, [
          x(
            'p14:sectionLst',
            { 'xmlns:p14': 'http://schemas.microsoft.com/office/powerpoint/2010/main' },
            sections.map(({ name, slides }, index) =>
              x('p14:section', { name, id: sectionId(index) }, [
                x(
                  'p14:sldIdLst',
                  slides.map((slide) => x('p14:sldId', { id: slideId(slide) })),
                ),
              ]),
            ),
          ),
        ]),
      ]),
    ]),
  );

const slideId = (index: number): string => String(FIRST_SLIDE_ID + index);
const sectionId = (index: number): string =>
  `{5E0C1D2A-6B7F-4C38-9D41-${String(index + 1).padStart(12, '0')}}`;
