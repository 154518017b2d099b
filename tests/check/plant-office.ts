/** Puts a name into a Word or PowerPoint file, or a table of text: anywhere that has a place for words. */
import fc, { type GeneratorValue } from 'fast-check';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { DOCX_PARTS, packed } from './office-sample.ts';
import {
  decode,
  encode,
  entity,
  escaped,
  inTwo,
  inZip,
  type Plant,
  type Spell,
  said,
} from './plant-tools.ts';
import { pick, SAID } from './spell.ts';

type Write = (g: GeneratorValue, spelt: Spell) => string;

/** XML put at the end of a part’s root, or before a closing tag in it; a part that is missing is made. */
const inPart =
  (path: string, write: Write, before?: string): Plant =>
  (g, product, spelt) => {
    const parts = unzipSync(product.bytes);
    const xml = opened(parts[path] ? strFromU8(parts[path]) : '<part></part>');
    const at = before ? xml.lastIndexOf(before) : xml.lastIndexOf('</');
    const planted = xml.slice(0, at) + write(g, spelt) + xml.slice(at);
    return { ...product, bytes: zipSync({ ...parts, [path]: strToU8(planted) }) };
  };
/** A root that holds nothing is written as one tag: here it gets two, so that something can stand in it. */
const opened = (xml: string) =>
  xml.replace(/<([\w:]+)([^<>]*)\/>\s*$/, (all, name, attributes) =>
    xml.includes('</') ? all : `<${name}${attributes}></${name}>`,
  );
const withPart =
  (make: (g: GeneratorValue, spelt: Spell) => Record<string, Uint8Array>): Plant =>
  (g, product, spelt) => ({
    ...product,
    bytes: zipSync({ ...unzipSync(product.bytes), ...make(g, spelt) }),
  });
const xml = (text: string) => escaped(withoutControls(text)).replace(/[\r\n]/g, ' ');
const withoutControls = (text: string) => text.replace(/[^\P{Cc}\n]/gu, '');

const common: Record<string, Plant> = {
  'core properties': inPart('docProps/core.xml', (g, spelt) => {
    const tag = pick(g, ['dc:creator', 'dc:subject', 'cp:keywords', 'dc:description']);
    return `<${tag}>${xml(said(spelt()))}</${tag}>`;
  }),
  'program properties': inPart(
    'docProps/app.xml',
    (_, spelt) => `<Company>${xml(said(spelt()))}</Company>`,
  ),
  'properties of one’s own': inPart('docProps/custom.xml', (g, spelt) => {
    const text = xml(said(spelt()));
    return g(fc.boolean) ? `<property name="${text}"/>` : `<property><v>${text}</v></property>`;
  }),
  'a comment of the markup': inPart(
    'docProps/app.xml',
    (_, spelt) => `<!-- ${said(spelt('latin')).replace(/-+/g, '-').replace(/-$/, '')} -->`,
  ),
  'a name of a part': withPart((_, spelt) => ({
    [`media/${spelt('file').join('')}.xml`]: strToU8('<a/>'),
  })),
  'a file in it': withPart((_, spelt) => ({ 'media/a.txt': encode(said(spelt())) })),
  'a document in it': withPart((_, spelt) => ({
    'embeddings/a.docx': packed({
      ...DOCX_PARTS,
      'word/header1.xml': `<a><w:p xmlns:w="urn:w"><w:t>${xml(said(spelt()))}</w:t></w:p></a>`,
    }),
  })),
  'a drawing in it': withPart((_, spelt) => ({
    'media/a.svg': strToU8(
      `<svg xmlns="http://www.w3.org/2000/svg"><desc>${xml(said(spelt()))}</desc></svg>`,
    ),
  })),
  'a comment or an extra field': (g, product, spelt) => ({
    ...product,
    bytes: inZip(g, unzipSync(product.bytes), said(spelt())),
  }),
};

/** The pieces in runs, with what may stand between two. */
function runs(g: GeneratorValue, pieces: readonly string[], tag: 'w' | 'a'): string {
  const between = pick(g, [
    '',
    `<${tag}:bookmarkStart/>`,
    '<!-- - -->',
    `<${tag}:r><${tag}:t></${tag}:t></${tag}:r>`,
    `<${tag}:proofErr/>`,
  ]);
  const format = pick(g, ['', `<${tag}:rPr/>`, `<${tag}:rPr><${tag}:b/></${tag}:rPr>`]);
  return pieces
    .map(
      (piece) =>
        `<${tag}:r>${format}<${tag}:t xml:space="preserve">${xml(piece)}</${tag}:t></${tag}:r>`,
    )
    .join(between);
}
const word = (g: GeneratorValue, pieces: readonly string[]) => `<w:p>${runs(g, pieces, 'w')}</w:p>`;
const slide = (g: GeneratorValue, pieces: readonly string[]) =>
  `<a:p>${runs(g, pieces, 'a')}</a:p>`;
const around = (pieces: readonly string[]) => [SAID[0], ...pieces, SAID[1]];
const link: Write = (_, spelt) =>
  `<Relationship Id="p" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink" TargetMode="External" Target="https://example.org/${encodeURIComponent(said(spelt()))}"/>`;

const BODY = '</w:body>';
const inWord = (write: Write) => inPart('word/document.xml', write, BODY);
export const DOCX: Record<string, Plant> = {
  ...common,
  paragraph: inWord((g, spelt) => word(g, [said(spelt())])),
  'paragraph, as references': inWord((g, spelt) =>
    word(g, ['@']).replace('@', entity(said(spelt()).replace(/\n/g, ' '))),
  ),
  'paragraph, split': inWord((g, spelt) => word(g, around(spelt()))),
  'neighbouring cells': inWord((g, spelt) =>
    `<w:tbl>${inTwo(spelt())
      .map((half) => `<w:tc>${word(g, [half])}</w:tc>`)
      .join('</w:tr><w:tr>')}</w:tbl>`
      .replace('<w:tbl>', '<w:tbl><w:tr>')
      .replace('</w:tbl>', '</w:tr></w:tbl>'),
  ),
  'neighbouring paragraphs': inWord((g, spelt) =>
    inTwo(spelt())
      .map((half) => word(g, [half]))
      .join(''),
  ),
  'a text box': inWord(
    (g, spelt) =>
      `<w:p><w:r><w:pict><w:txbxContent>${word(g, around(spelt()))}</w:txbxContent></w:pict></w:r></w:p>`,
  ),
  'deleted text': inWord(
    (_, spelt) =>
      `<w:p><w:del><w:r><w:delText>${xml(said(spelt()))}</w:delText></w:r></w:del></w:p>`,
  ),
  'hidden text': inWord(
    (_, spelt) =>
      `<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>${xml(said(spelt()))}</w:t></w:r></w:p>`,
  ),
  'a field': inWord(
    (_, spelt) => `<w:p><w:instrText>QUOTE ${xml(said(spelt()))}</w:instrText></w:p>`,
  ),
  'alternative text': inWord((g, spelt) => {
    const key = pick(g, ['descr', 'title', 'name']);
    return `<w:p><w:drawing><docPr ${key}="${xml(said(spelt()))}"/></w:drawing></w:p>`;
  }),
  'a bookmark': inWord(
    (_, spelt) => `<w:p><w:bookmarkStart w:name="${xml(said(spelt()))}"/></w:p>`,
  ),
  header: inPart('word/header1.xml', (g, spelt) => word(g, around(spelt()))),
  footer: inPart('word/footer1.xml', (g, spelt) => word(g, around(spelt()))),
  footnote: inPart('word/footnotes.xml', (g, spelt) => word(g, around(spelt()))),
  remark: inPart('word/comments.xml', (g, spelt) => word(g, around(spelt()))),
  'a variable': inPart(
    'word/settings.xml',
    (_, spelt) => `<w:docVar w:name="a" w:val="${xml(said(spelt()))}"/>`,
  ),
  'a style': inPart(
    'word/styles.xml',
    (_, spelt) => `<w:style><w:name w:val="${xml(said(spelt()))}"/></w:style>`,
  ),
  link: inPart('word/_rels/document.xml.rels', link),
};

const inSlide = (write: Write) => inPart('ppt/slides/slide1.xml', write, '</p:spTree>');
export const PPTX: Record<string, Plant> = {
  ...common,
  paragraph: inSlide((g, spelt) => slide(g, [said(spelt())])),
  'paragraph, split': inSlide((g, spelt) => slide(g, around(spelt()))),
  'neighbouring cells': inSlide(
    (g, spelt) =>
      `<a:tbl><a:tr>${inTwo(spelt())
        .map((half) => `<a:tc><a:txBody>${slide(g, [half])}</a:txBody></a:tc>`)
        .join('')}</a:tr></a:tbl>`,
  ),
  'neighbouring paragraphs': inSlide((g, spelt) =>
    inTwo(spelt())
      .map((half) => `<p:sp>${slide(g, [half])}</p:sp>`)
      .join(''),
  ),
  'alternative text': inSlide((g, spelt) => {
    const key = pick(g, ['descr', 'title', 'name']);
    return `<p:cNvPr id="9" ${key}="${xml(said(spelt()))}"/>`;
  }),
  'a master': inPart('ppt/slideMasters/slideMaster1.xml', (g, spelt) => slide(g, around(spelt()))),
  'a layout': inPart('ppt/slideLayouts/slideLayout1.xml', (g, spelt) => slide(g, around(spelt()))),
  'a notes page': inPart('ppt/notesSlides/notesSlide1.xml', (g, spelt) =>
    slide(g, around(spelt())),
  ),
  remark: inPart(
    'ppt/comments/comment1.xml',
    (_, spelt) => `<cm><text>${xml(said(spelt()))}</text></cm>`,
  ),
  author: inPart(
    'ppt/commentAuthors.xml',
    (_, spelt) => `<cmAuthor name="${xml(said(spelt()))}"/>`,
  ),
  section: inPart(
    'ppt/presentation.xml',
    (_, spelt) => `<p:section name="${xml(said(spelt()))}"/>`,
  ),
  tag: inPart('ppt/tags/tag1.xml', (_, spelt) => `<tag name="A" val="${xml(said(spelt()))}"/>`),
  link: inPart('ppt/slides/_rels/slide1.xml.rels', link),
};

const cell = (text: string) => `"${text.replaceAll('"', '""')}"`;
const row =
  (write: (g: GeneratorValue, spelt: Spell) => string): Plant =>
  (g, product, spelt) => ({
    ...product,
    bytes: encode(`${decode(product.bytes)}${write(g, spelt)}\r\n`),
  });
export const TABLE: Record<string, Plant> = {
  cell: row((_, spelt) => `Wren,${cell(said(spelt()))}`),
  'neighbouring cells': row((_, spelt) => inTwo(spelt()).map(cell).join(',')),
  'neighbouring paragraphs': row((_, spelt) => inTwo(spelt()).map(cell).join(',3\r\n')),
};
