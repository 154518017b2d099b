/** Document properties. */
import { LANGUAGE } from './text-markup.ts';
import { part, SPACES, x } from './xml.ts';

/** @param day Creation date, YYYY-MM-DD. */
export const corePart = (title: string, day: string): string => {
  const moment = (name: string) =>
    x(`dcterms:${name}`, { 'xsi:type': 'dcterms:W3CDTF' }, `${day}T00:00:00Z`);
  return part(
    x(
      'cp:coreProperties',
      {
        'xmlns:cp': 'http://schemas.openxmlformats.org/package/2006/metadata/core-properties',
        'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
        'xmlns:dcterms': 'http://purl.org/dc/terms/',
        'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
      },
      [x('dc:title', title), x('dc:language', LANGUAGE), moment('created'), moment('modified')],
    ),
  );
};

export const appPart = (slides: number): string =>
  part(
    x(
      'Properties',
      { xmlns: 'http://schemas.openxmlformats.org/officeDocument/2006/extended-properties' },
      [
        x('PresentationFormat', 'Widescreen'),
        x('Slides', String(slides)),
        x('Notes', String(slides)),
      ],
    ),
  );

export const presPropsPart = (): string => part(x('p:presentationPr', SPACES));

/** Opens in the normal view, with notes below the slide. */
export const viewPropsPart = (): string =>
  part(
    x('p:viewPr', SPACES, [
      x('p:normalViewPr', { horzBarState: 'maximized' }, [
        x('p:restoredLeft', { sz: '16000', autoAdjust: '0' }),
        x('p:restoredTop', { sz: '72000' }),
      ]),
    ]),
  );

export const tableStylesPart = (): string =>
  part(
    x('a:tblStyleLst', {
      'xmlns:a': SPACES['xmlns:a'],
      def: '{5C22544A-7EE6-4342-B048-85BDC9FD1C3A}',
    }),
  );
