import type { OfficeTools } from './office-tools.ts';
import { FONT } from './style-ids.ts';

/** Names by which Word keeps the two faces, and the keys that scramble their beginnings (ISO/IEC 29500-4, 5.2). */
const FACES = [
  { face: 'regular', element: 'embedRegular', key: '{7A1C5E42-0B7D-4F7E-9C1A-5D20F3B6A101}' },
  { face: 'bold', element: 'embedBold', key: '{7A1C5E42-0B7D-4F7E-9C1A-5D20F3B6A102}' },
] as const;
/** What stands in where the embedded family is not read, by browsers for example. */
const INSTEAD = 'Verdana';
/** Bytes at the beginning of a face that its key scrambles. */
const SCRAMBLED = 32;

/** The parts of a document that carry its family: font table, its relations, and a file a face. */
export function fontParts({ fonts }: Pick<OfficeTools, 'fonts'>): Record<string, Uint8Array> {
  const embedded = FACES.map(
    ({ element, key }, index) => `<w:${element} r:id="rId${index + 1}" w:fontKey="${key}"/>`,
  ).join('');
  const relations = FACES.map(
    (_, index) =>
      `<Relationship Id="rId${index + 1}" Type="${RELATIONS}/font" Target="fonts/font${index + 1}.odttf"/>`,
  ).join('');
  return {
    'word/fontTable.xml': xml(
      `<w:fonts xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="${RELATIONS}">` +
        `<w:font w:name="${FONT}"><w:altName w:val="${INSTEAD}"/><w:charset w:val="00"/><w:family w:val="swiss"/><w:pitch w:val="variable"/>${embedded}</w:font>` +
        '</w:fonts>',
    ),
    'word/_rels/fontTable.xml.rels': xml(
      `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relations}</Relationships>`,
    ),
    ...Object.fromEntries(
      FACES.map(({ face, key }, index) => [
        `word/fonts/font${index + 1}.odttf`,
        scrambled(fonts[face], key),
      ]),
    ),
  };
}

const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

const xml = (markup: string): Uint8Array =>
  new TextEncoder().encode(`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>${markup}`);

/** The first bytes, each mixed with the key’s, last byte first. */
function scrambled(face: Uint8Array, key: string): Uint8Array {
  const digits = key.replace(/[^0-9A-F]/g, '');
  const bytes = (digits.match(/../g) ?? []).map((pair) => Number.parseInt(pair, 16)).reverse();
  const stored = face.slice();
  for (const [index, byte] of face.subarray(0, SCRAMBLED).entries())
    stored[index] = byte ^ (bytes[index % bytes.length] ?? 0);
  return stored;
}
