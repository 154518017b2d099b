/** Post-processes the docx library's output: reproducible bytes, table styles, embedded fonts, decorative pictures. */
import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from 'fflate';
import type { OfficeTools, WordFile } from '#render/arrange/office-tools.ts';
import { fontParts } from './font-parts.ts';

/** Document properties. */
export interface WordProperties {
  title: string;
  /** Empty where the document has no author. */
  author: string;
  description: string;
}

interface Finish extends WordProperties {
  /** Table styles as WordprocessingML. */
  tableStyles: string;
  /** Is there right-to-left text? */
  turned: boolean;
  tools: Pick<OfficeTools, 'fonts' | 'turnedFonts' | 'day'>;
}

/** A fixed date for every entry, so that bytes are reproducible; local time, since zip stores no time zone. */
const MTIME = '1980-01-01T12:00:00';
/** Word writes the content types first. */
const FIRST = '[Content_Types].xml';

/** @param packed The library's output, which has random link ids and the current date. */
export function finishWord(packed: Uint8Array, finish: Finish): WordFile {
  const parts: Record<string, Uint8Array> = {
    ...unzipSync(packed),
    ...fontParts(finish.tools, finish.turned),
    'docProps/core.xml': strToU8(coreProperties(finish)),
  };
  const change = (name: string, by: (markup: string) => string) => {
    const part = parts[name];
    if (!part) throw new Error(`a Word document without ${name}`);
    parts[name] = strToU8(by(strFromU8(part)));
  };
  const links = linksOf(strFromU8(parts['word/_rels/document.xml.rels'] ?? new Uint8Array()));
  change('word/_rels/document.xml.rels', (markup) => renamed(markup, links));
  change('word/document.xml', (markup) => withTableLooks(withPictureIds(renamed(markup, links))));
  change('word/styles.xml', (markup) =>
    markup.replace('</w:styles>', `${finish.tableStyles}</w:styles>`),
  );
  change('word/settings.xml', withSettings);

  const names = Object.keys(parts).filter((name) => name !== FIRST && !name.endsWith('/'));
  const entries: Zippable = {};
  for (const name of [FIRST, ...names.sort()])
    entries[name] = [
      parts[name] ?? new Uint8Array(),
      { mtime: MTIME, level: PACKED.test(name) ? 0 : 6 },
    ];
  return zipSync(entries);
}

/** PNGs are compressed already. */
const PACKED = /\.png$/;

/** Sequential ids for the relationships with random ids, in their order in the file. */
function linksOf(relations: string): Map<string, string> {
  const chance = [...relations.matchAll(/\bId="([^"]+)"/g)]
    .map(([, id = '']) => id)
    .filter((id) => !/^rId\d+$/.test(id));
  return new Map(chance.map((id, index) => [id, `rIdLink${index + 1}`]));
}

const renamed = (markup: string, links: ReadonlyMap<string, string>): string =>
  markup.replace(/\b(Id|r:id)="([^"]+)"/g, (whole, name: string, id: string) =>
    links.has(id) ? `${name}="${links.get(id)}"` : whole,
  );

/** Numbers drawings within the document; one without a description is marked as decorative. */
function withPictureIds(markup: string): string {
  let count = 0;
  return markup.replace(
    /<wp:docPr id="\d+" name="Picture"( descr="[^"]+")?[^>]*\/>/g,
    (_, descr) => {
      const open = `<wp:docPr id="${++count}" name="Picture ${count}"`;
      return descr ? `${open}${descr}/>` : `${open} descr="">${DECORATIVE}</wp:docPr>`;
    },
  );
}

/** LibreOffice reads a table's conditional formatting only from the older bit mask. */
const withTableLooks = (markup: string): string =>
  markup.replace(
    /<w:tblLook w:firstRow="(true|false)"/g,
    (whole, first) => `<w:tblLook w:val="${first === 'true' ? '0620' : '0600'}"${whole.slice(10)}`,
  );

const DECORATIVE =
  '<a:extLst xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:ext uri="{C183D7F6-B498-43B3-948B-1728B52AA6E4}">' +
  '<adec:decorative xmlns:adec="http://schemas.microsoft.com/office/drawing/2017/decorative" val="1"/></a:ext></a:extLst>';

/** Embeds fonts when the document is saved again, and sets theme fonts to British English. */
const withSettings = (markup: string): string =>
  markup
    .replace('<w:displayBackgroundShape/>', '<w:embedTrueTypeFonts/>')
    .replace('</w:compat>', '</w:compat><w:themeFontLang w:val="en-GB"/>');

function coreProperties({ title, author, description, tools: { day } }: Finish): string {
  const moment = (name: string) =>
    `<dcterms:${name} xsi:type="dcterms:W3CDTF">${day}T00:00:00Z</dcterms:${name}>`;
  const text = (name: string, value: string) =>
    value === '' ? '' : `<dc:${name}>${escaped(value)}</dc:${name}>`;
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>' +
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" ' +
    'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" ' +
    'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">' +
    text('title', title) +
    text('creator', author) +
    text('description', description) +
    text('language', 'en-GB') +
    moment('created') +
    moment('modified') +
    '</cp:coreProperties>'
  );
}

const escaped = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
