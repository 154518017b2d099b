import type { OfficeTools } from '#render/arrange/office-tools.ts';
import { FONT, RTL_FONT } from './style-ids.ts';

/** The embedded families, with the key that obfuscates each face (ISO/IEC 29500-4, 5.2). */
const FAMILIES = [
  {
    family: 'fonts',
    name: FONT,
    // Fallback where embedded fonts are not read, for example in browsers.
    instead: 'Verdana',
    charset: '00',
    keys: {
      regular: '{7A1C5E42-0B7D-4F7E-9C1A-5D20F3B6A101}',
      bold: '{7A1C5E42-0B7D-4F7E-9C1A-5D20F3B6A102}',
    },
  },
  {
    family: 'turnedFonts',
    name: RTL_FONT,
    instead: 'Arial',
    charset: 'B2',
    keys: {
      regular: '{7A1C5E42-0B7D-4F7E-9C1A-5D20F3B6A103}',
      bold: '{7A1C5E42-0B7D-4F7E-9C1A-5D20F3B6A104}',
    },
  },
] as const;
const FACES = [
  { face: 'regular', element: 'embedRegular' },
  { face: 'bold', element: 'embedBold' },
] as const;
/** Obfuscated bytes at the start of a face. */
const OBFUSCATED_BYTES = 32;

/**
 * The document parts for embedded fonts: font table, its relationships, and a file per face.
 * @param turned Is there right-to-left text?
 */
export function fontParts(
  tools: Pick<OfficeTools, 'fonts' | 'turnedFonts'>,
  turned: boolean,
): Record<string, Uint8Array> {
  const faces = FAMILIES.filter(({ family }) => turned || family === 'fonts').map((item, at) => ({
    ...item,
    faces: FACES.map(({ face, element }, index) => ({
      element,
      number: at * FACES.length + index + 1,
      key: item.keys[face],
      bytes: tools[item.family][face],
    })),
  }));
  const fonts = faces.map(
    ({ name, instead, charset, faces }) =>
      `<w:font w:name="${name}"><w:altName w:val="${instead}"/><w:charset w:val="${charset}"/><w:family w:val="swiss"/><w:pitch w:val="variable"/>${faces
        .map(({ element, number, key }) => `<w:${element} r:id="rId${number}" w:fontKey="${key}"/>`)
        .join('')}</w:font>`,
  );
  const all = faces.flatMap(({ faces }) => faces);
  const relations = all.map(
    ({ number }) =>
      `<Relationship Id="rId${number}" Type="${RELATIONS}/font" Target="fonts/font${number}.odttf"/>`,
  );
  return {
    'word/fontTable.xml': xml(
      `<w:fonts xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="${RELATIONS}">${fonts.join('')}</w:fonts>`,
    ),
    'word/_rels/fontTable.xml.rels': xml(
      `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relations.join('')}</Relationships>`,
    ),
    ...Object.fromEntries(
      all.map(({ number, key, bytes }) => [
        `word/fonts/font${number}.odttf`,
        obfuscated(bytes, key),
      ]),
    ),
  };
}

const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

const xml = (markup: string): Uint8Array =>
  new TextEncoder().encode(`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>${markup}`);

/** The first bytes XORed with the key, whose bytes are reversed. */
function obfuscated(face: Uint8Array, key: string): Uint8Array {
  const digits = key.replace(/[^0-9A-F]/g, '');
  const bytes = (digits.match(/../g) ?? []).map((pair) => Number.parseInt(pair, 16)).reverse();
  const stored = face.slice();
  for (const [index, byte] of face.subarray(0, OBFUSCATED_BYTES).entries())
    stored[index] = byte ^ (bytes[index % bytes.length] ?? 0);
  return stored;
}
