/** The smallest Word and PowerPoint files that have a part of each kind, with nothing to find in them. */
import { strToU8, zipSync } from 'fflate';

export type Parts = Record<string, string>;

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const P =
  'xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"';
const properties: Parts = {
  '[Content_Types].xml':
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"></Types>',
  '_rels/.rels':
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>',
  'docProps/core.xml':
    '<cp:coreProperties xmlns:cp="urn:cp" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>Kites</dc:title></cp:coreProperties>',
  'docProps/app.xml': '<Properties><Application>Kite</Application></Properties>',
  'docProps/custom.xml': '<Properties></Properties>',
};

export const DOCX_PARTS: Parts = {
  ...properties,
  'word/document.xml': `<w:document ${W}><w:body><w:p><w:r><w:t>Wren flies a kite. In danger: 999.</w:t></w:r></w:p></w:body></w:document>`,
  'word/styles.xml': `<w:styles ${W}><w:docDefaults><w:rPrDefault><w:rPr><w:lang w:val="en-GB"/></w:rPr></w:rPrDefault></w:docDefaults></w:styles>`,
  'word/header1.xml': `<w:hdr ${W}></w:hdr>`,
  'word/footer1.xml': `<w:ftr ${W}></w:ftr>`,
  'word/footnotes.xml': `<w:footnotes ${W}></w:footnotes>`,
  'word/settings.xml': `<w:settings ${W}></w:settings>`,
  'word/_rels/document.xml.rels':
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>',
};

export const PPTX_PARTS: Parts = {
  ...properties,
  'ppt/presentation.xml': `<p:presentation ${P}></p:presentation>`,
  'ppt/slides/slide1.xml': `<p:sld ${P}><p:cSld><p:spTree><p:sp><p:txBody><a:p><a:r><a:rPr lang="en-GB"/><a:t>Wren flies a kite. In danger: 999.</a:t></a:r></a:p></p:txBody></p:sp></p:spTree></p:cSld></p:sld>`,
  'ppt/slides/_rels/slide1.xml.rels':
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>',
  'ppt/slideMasters/slideMaster1.xml': `<p:sldMaster ${P}></p:sldMaster>`,
  'ppt/slideLayouts/slideLayout1.xml': `<p:sldLayout ${P}></p:sldLayout>`,
};

export const packed = (parts: Parts): Uint8Array =>
  zipSync(Object.fromEntries(Object.entries(parts).map(([path, xml]) => [path, strToU8(xml)])));
