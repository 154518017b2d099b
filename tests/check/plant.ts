/** Puts a name into a product: anywhere that its format has a place for words, shown or not. */
import fc, { type GeneratorValue } from 'fast-check';
import { unzipSync, zipSync } from 'fflate';
import type { Nodes } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { PDFArray, PDFDict, PDFDocument, PDFHexString, PDFName, PDFString } from 'pdf-lib';
import { composeDraft } from '#scripts/engines/mail.ts';
import { DOCX, PPTX, TABLE } from './plant-office.ts';
import {
  base64,
  decode,
  encode,
  entity,
  escaped,
  inTwo,
  inZip,
  type Plant,
  type Product,
  type Spell,
  said,
} from './plant-tools.ts';
import { type Planted, pick, SAID, spell } from './spell.ts';

/** Where text may be put into a page, and where an attribute: after an opening tag, and in it. */
interface Spots {
  inside: number[];
  tags: number[];
}
const spotsOf = remembered((html: string): Spots => {
  const spots: Spots = { inside: [], tags: [] };
  const walk = (node: Nodes) => {
    if (node.type === 'element') {
      const start = node.position?.start.offset;
      const first = node.children[0]?.position?.start.offset;
      if (start !== undefined && html[start] === '<') {
        spots.tags.push(start + 1 + node.tagName.length);
        const isText = /^(p|li|h\d|div|span|section|td|th|strong|button|main|ul|ol|body|a|em)$/;
        if (first !== undefined && isText.test(node.tagName)) spots.inside.push(first);
      }
      if (node.tagName === 'svg' || node.tagName === 'script' || node.tagName === 'style') return;
    }
    if ('children' in node) for (const child of node.children) walk(child);
  };
  walk(fromHtml(html));
  return spots;
});

function remembered<T>(make: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const made = known.get(text) ?? make(text);
    known.set(text, made);
    return made;
  };
}

/** HTML put where text may stand. */
const inside =
  (write: (g: GeneratorValue, spelt: Spell) => string): Plant =>
  (g, product, spelt) => {
    const html = decode(product.bytes);
    return put(product, html, pick(g, spotsOf(html).inside), write(g, spelt));
  };
const put = (product: Product, text: string, at: number, planted: string): Product => ({
  ...product,
  bytes: encode(text.slice(0, at) + planted + text.slice(at)),
});

const BETWEEN: [open: string, close: string][] = [
  ['<b>', '</b>'],
  ['<span class="w">', '</span>'],
  ['<!-- - -->', ''],
  ['<wbr>', ''],
  ['<i></i>', ''],
  ['<span hidden>zz</span>', ''],
  ['<span style="display:none">, no</span>', ''],
  ['<template>q</template>', ''],
  ['&shy;', ''],
  ['&#8203;', ''],
  ['<a href="#"><em>', '</em></a>'],
];
const IN_DRAWING: typeof BETWEEN = [
  ['<tspan>', '</tspan>'],
  ['<tspan class="w"><tspan>', '</tspan></tspan>'],
  ['<!-- - -->', ''],
  ['&#173;', ''],
];
/** The pieces, some of them in elements of their own. */
function split(g: GeneratorValue, pieces: readonly string[], between = BETWEEN): string {
  const [open, close] = pick(g, between);
  return pieces
    .map((piece) => (g(fc.boolean) ? `${open}${escaped(piece)}${close}` : escaped(piece)))
    .join('');
}

const TYPES = [
  'text/html',
  'image/svg+xml',
  'text/plain',
  '',
  'application/json',
  'application/octet-stream',
];
function dataUrl(g: GeneratorValue, spelt: Spell): string {
  const words = `<svg xmlns="http://www.w3.org/2000/svg"><text>${SAID.join(split(g, spelt(), IN_DRAWING))}</text></svg>`;
  const type = pick(g, TYPES);
  return g(fc.boolean)
    ? `data:${type};base64,${base64(words)}`
    : `data:${type}${type ? ';charset=utf-8' : ''},${encodeURIComponent(words)}`;
}

const inCode = (write: (g: GeneratorValue, text: string) => string): Plant =>
  inside((g, spelt) => write(g, said(spelt()).replace(/[<\\'"`\n]/g, ' ')));
const unicode = (text: string) =>
  text.replace(/[^ -~]|[a-z]/gi, (letter) => `\\u{${letter.codePointAt(0)?.toString(16)}}`);

const HTML: Record<string, Plant> = {
  text: inside((_, spelt) => ` ${escaped(said(spelt()))} `),
  'text, split': inside((g, spelt) => ` ${SAID.join(split(g, spelt()))} `),
  'neighbouring cells': inside(
    (g, spelt) =>
      `<table><tr>${inTwo(spelt())
        .map((half) => `<td>${escaped(half)}</td>`)
        .join(pick(g, ['', '\n', '</tr><tr>']))}</tr></table>`,
  ),
  'neighbouring paragraphs': inside((g, spelt) => {
    const tag = pick(g, ['p', 'div', 'li', 'h3', 'button']);
    return inTwo(spelt())
      .map((half) => `<${tag}>${escaped(half)}</${tag}>`)
      .join('');
  }),
  'text, as references': inside((_, spelt) => ` ${entity(said(spelt()))} `),
  attribute: (g, product, spelt) => {
    const html = decode(product.bytes);
    const name = pick(g, [
      'title',
      'alt',
      'aria-label',
      'data-note',
      'class',
      'content',
      'onclick',
      'srcdoc',
    ]);
    const value = g(fc.boolean) ? escaped(said(spelt())) : entity(said(spelt()));
    return put(product, html, pick(g, spotsOf(html).tags), ` ${name}="${value}"`);
  },
  link: inside(
    (_, spelt) => `<a href="https://example.org/?q=${encodeURIComponent(said(spelt()))}">here</a>`,
  ),
  comment: inside(
    (g, spelt) =>
      `<!-- ${g(fc.boolean) ? said(spelt()) : SAID.join(split(g, spelt('latin'))).replace(/--+/g, '')} -->`,
  ),
  script: inCode((g, text) =>
    pick(g, [
      `<script>/* ${text} */</script>`,
      `<script>say("${text}")</script>`,
      `<script>say('${unicode(text)}')</script>`,
      `<script>// ${text}\n</script>`,
      `<script type="application/json">{"a":["${text}"]}</script>`,
    ]),
  ),
  'script, put together': inside(
    (_, spelt) =>
      `<script>say('${[SAID[0], ...spelt(), SAID[1]].map((piece) => piece.replace(/[\n'\\<]/g, ' ')).join("' + '")}')</script>`,
  ),
  style: inCode((g, text) =>
    pick(g, [`<style>/* ${text} */</style>`, `<style>p::after { content: "${text}" }</style>`]),
  ),
  'data URL of a picture': inside((g, spelt) => `<img alt="" src="${dataUrl(g, spelt)}">`),
  'data URL of a style': inside(
    (g, spelt) =>
      `<style>p { background: url('${dataUrl(g, spelt).replace(/'/g, '%27')}') }</style>`,
  ),
  'data URL of a style attribute': inside(
    (g, spelt) =>
      `<p style="background: url(${dataUrl(g, spelt).replace(/[()']/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`)})"></p>`,
  ),
  drawing: inside((g, spelt) => {
    const tag = pick(g, ['text', 'title', 'desc']);
    return `<svg><${tag}>${SAID.join(
      tag === 'text'
        ? spelt()
            .map((piece) => `<tspan>${escaped(piece)}</tspan>`)
            .join('')
        : escaped(spelt().join('')),
    )}</${tag}></svg>`;
  }),
  'hidden text': inside(
    (g, spelt) =>
      `<p hidden>${SAID.join(split(g, spelt()))}</p><template>${escaped(said(spelt()))}</template>`,
  ),
  'name of a tag': (g, product, spelt) =>
    inside(
      () =>
        `<x-${spelt('file')
          .join('')
          .toLowerCase()
          .replace(/[^a-z0-9-]/g, '')}></x-y>`,
    )(g, product, spelt),
};

const PDF: Record<
  string,
  (g: GeneratorValue, pdf: PDFDocument, spelt: Spell) => void | Promise<void>
> = {
  title: (g, pdf, spelt) => {
    const text = said(spelt());
    pick(g, [
      () => pdf.setAuthor(text),
      () => pdf.setSubject(text),
      () => pdf.setKeywords([text]),
      () => pdf.setTitle(text),
    ])();
  },
  'a field of one’s own': (_, pdf, spelt) => {
    const info = pdf.context.lookup(pdf.context.trailerInfo.Info);
    if (info instanceof PDFDict) info.set(PDFName.of('Note'), PDFHexString.fromText(said(spelt())));
  },
  metadata: (_, pdf, spelt) => {
    const xmp = `<x:xmpmeta xmlns:x="adobe:ns:meta/"><dc:subject>${escaped(said(spelt()))}</dc:subject></x:xmpmeta>`;
    const stream = pdf.context.flateStream(encode(xmp), { Type: 'Metadata', Subtype: 'XML' });
    pdf.catalog.set(PDFName.of('Metadata'), pdf.context.register(stream));
  },
  structure: (g, pdf, spelt) => {
    const elements = pdf.context
      .enumerateIndirectObjects()
      .flatMap(([, object]) =>
        object instanceof PDFDict && object.has(PDFName.of('P')) ? [object] : [],
      );
    // A print pack has no tags: it gets one.
    if (elements.length === 0) {
      const element = pdf.context.obj({ Type: 'StructElem', S: 'P' });
      pdf.catalog.set(PDFName.of('StructTreeRoot'), pdf.context.obj({ K: [element] }));
      elements.push(element);
    }
    pick(g, elements).set(
      PDFName.of(pick(g, ['Alt', 'ActualText', 'E', 'T', 'ID'])),
      PDFHexString.fromText(said(spelt())),
    );
  },
  'a name of the structure': (_, pdf, spelt) => {
    pdf.catalog.set(PDFName.of(spelt('file').join('')), pdf.context.obj({}));
  },
  bookmark: (_, pdf, spelt) => {
    const { context } = pdf;
    const item = context.register(context.obj({ Title: PDFHexString.fromText(said(spelt())) }));
    pdf.catalog.set(
      PDFName.of('Outlines'),
      context.register(context.obj({ First: item, Last: item, Count: 1 })),
    );
  },
  attachment: async (g, pdf, spelt) => {
    const [inName, inDescription] = [g(fc.boolean), g(fc.boolean)];
    const text = said(spelt(inName ? 'latin' : 'all'));
    const body = inName || inDescription ? '.' : `${g(fc.boolean) ? '\ufeff' : ''}${text}`;
    await pdf.attach(encode(body), inName ? text : 'a.txt', {
      mimeType: 'text/plain',
      ...(inDescription && !inName ? { description: text } : {}),
    });
  },
  'form value': (g, pdf, spelt) => {
    const form = pdf.getForm();
    const text = said(spelt('latin'));
    if (g(fc.boolean)) {
      const field = form.createTextField('a');
      field.setText(text);
      field.addToPage(pdf.getPage(0), { x: 5, y: 5, width: 50, height: 9, hidden: g(fc.boolean) });
    } else form.createTextField(text.replaceAll('.', ' ')).setText('a');
  },
  'options of a form': (g, pdf, spelt) => {
    const text = said(spelt('latin')).replaceAll('\n', ' ');
    const list = g(fc.boolean)
      ? pdf.getForm().createDropdown('a')
      : pdf.getForm().createOptionList('a');
    list.setOptions(['One', text]);
    list.addToPage(pdf.getPage(0), { x: 5, y: 5, width: 50, height: 20 });
  },
  'a form beside its value': (g, pdf, spelt) => {
    const field = pdf.getForm().createTextField('a');
    field.acroField.dict.set(
      PDFName.of(pick(g, ['TU', 'TM', 'DV', 'RV'])),
      PDFHexString.fromText(said(spelt())),
    );
  },
  'numbers of pages': (_, pdf, spelt) => {
    const { context } = pdf;
    const label = context.obj({ S: 'D', P: PDFHexString.fromText(said(spelt())) });
    pdf.catalog.set(PDFName.of('PageLabels'), context.obj({ Nums: [0, label] }));
  },
  'neighbouring tags': (_, pdf, spelt) => {
    const { context } = pdf;
    for (const half of inTwo(spelt()))
      context.register(context.obj({ S: 'Span', ActualText: PDFHexString.fromText(half) }));
  },
  note: (g, pdf, spelt) => {
    const action = g(fc.boolean)
      ? { S: 'URI', URI: PDFString.of(`https://example.org/${encodeURIComponent(said(spelt()))}`) }
      : {
          S: 'JavaScript',
          JS: pdf.context.register(pdf.context.flateStream(encode(`say("${said(spelt())}")`))),
        };
    const note = pdf.context.obj({ Type: 'Annot', Subtype: 'Link', Rect: [0, 0, 9, 9], A: action });
    if (g(fc.boolean)) note.set(PDFName.of('Contents'), PDFHexString.fromText(said(spelt())));
    pdf.getPage(0).node.addAnnot(pdf.context.register(note));
  },
  'text of a page': (g, pdf, spelt) => draw(pdf, spelt(), g(fc.boolean), pick(g, [0, 3])),
  'tags of a page': (g, pdf, spelt) => {
    const text = said(spelt());
    const plain = g(fc.boolean) && !/[^ -~]|[()\\]/.test(text);
    const value = plain ? `(${text})` : PDFHexString.fromText(text).toString();
    append(pdf, `/Span <</ActualText ${value}>> BDC EMC`);
  },
};

/** Draws each piece by itself, with a font that says of each code which character it stands for. */
function draw(pdf: PDFDocument, pieces: readonly string[], apart: boolean, mode: number): void {
  const { context } = pdf;
  const characters = [...new Set([...SAID.join(''), ...pieces.join('')])];
  const hex = (n: number, length: number) => n.toString(16).padStart(length, '0');
  const units = (text: string) =>
    Array.from({ length: text.length }, (_, index) => hex(text.charCodeAt(index), 4)).join('');
  const codeOf = (text: string) =>
    [...text].map((text) => hex(characters.indexOf(text) + 1, 2)).join('');
  const map =
    '/CIDInit /ProcSet findresource begin begincmap 1 begincodespacerange <00> <ff> endcodespacerange ' +
    `${characters.length} beginbfchar ${characters.map((character) => `<${codeOf(character)}> <${units(character)}>`).join(' ')} endbfchar endcmap`;
  const font = context.obj({
    Type: 'Font',
    Subtype: 'Type1',
    BaseFont: 'Helvetica',
    FirstChar: 0,
    LastChar: 255,
    Widths: Array(256).fill(500),
    ToUnicode: context.register(context.stream(map)),
  });
  const page = pdf.getPage(pdf.getPageCount() - 1);
  page.node.setFontDictionary(PDFName.of('Planted'), context.register(font));
  const shown = pieces.map((piece) => `<${codeOf(piece)}>`);
  const runs = apart ? shown.map((piece) => `${piece} Tj`).join(' ') : `[${shown.join(' -9 ')}] TJ`;
  append(
    pdf,
    `q BT /Planted 9 Tf ${mode} Tr 30 30 Td <${codeOf(SAID[0])}> Tj ${runs} <${codeOf(SAID[1])}> Tj ET Q`,
  );
}

function append(pdf: PDFDocument, operators: string): void {
  const { node } = pdf.getPage(pdf.getPageCount() - 1);
  const stream = pdf.context.register(pdf.context.flateStream(`\n${operators}\n`));
  const contents = node.normalizedEntries().Contents ?? pdf.context.obj([]);
  if (contents instanceof PDFArray) contents.push(stream);
  node.set(PDFName.of('Contents'), contents);
}

async function inPdf(
  write: (typeof PDF)[string],
  g: GeneratorValue,
  product: Product,
  spelt: Spell,
) {
  const pdf = await PDFDocument.load(product.bytes, { updateMetadata: false });
  await write(g, pdf, spelt);
  return { ...product, bytes: await pdf.save({ useObjectStreams: g(fc.boolean) }) };
}

const LETTER = {
  subject: 'Online safety',
  text: 'Dear all,\r\n',
  html: '<html lang="en-GB"><title>a</title><p>Dear all,</p></html>',
};
const header =
  (write: (g: GeneratorValue, spelt: Spell) => string): Plant =>
  (g, product, spelt) => ({
    ...product,
    bytes: encode(
      decode(product.bytes).replace('X-Unsent: 1\r\n', (line) => `${line}${write(g, spelt)}\r\n`),
    ),
  });
const word = (text: string) => `=?utf-8?B?${base64(text)}?=`;
const MAIL: Record<string, Plant> = {
  subject: async (_, product, spelt) => ({
    ...product,
    bytes: await composeDraft({ ...LETTER, subject: said(spelt()).replace(/\s/g, ' ') }),
  }),
  text: async (_, product, spelt) => ({
    ...product,
    bytes: await composeDraft({ ...LETTER, text: said(spelt()) }),
  }),
  'formatted text': async (g, product, spelt) => ({
    ...product,
    bytes: await composeDraft({
      ...LETTER,
      html: LETTER.html.replace('Dear', `${SAID.join(split(g, spelt()))} Dear`),
    }),
  }),
  'plain header': header((_, spelt) => `X-Note: ${said(spelt('latin')).replace(/[^ -~]/g, '')}`),
  'header in words': header((_, spelt) => {
    const pieces = spelt();
    const half = Math.ceil(pieces.length / 2);
    return `X-Note: ${word(SAID[0] + pieces.slice(0, half).join(''))}\r\n ${word(pieces.slice(half).join('') + SAID[1])}`;
  }),
  'folded header': header(
    (_, spelt) =>
      `X-Note: ${SAID.join(
        `\r\n ${spelt('latin')
          .join('')
          .replace(/[^ -~]/g, '')}\r\n `,
      )}`,
  ),
  part: (g, product, spelt) => {
    const source = decode(product.bytes);
    const boundary = /boundary="([^"]+)"/.exec(source)?.[1] ?? '';
    const inName = g(fc.boolean);
    const body = base64(inName ? '.' : said(spelt())).replace(/.{60}/g, '$&\r\n');
    const name = inName ? said(spelt()) : 'a.txt';
    const part = `--${boundary}\r\nContent-Type: ${pick(g, ['text/plain', 'application/x-note'])}; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\nContent-Disposition: attachment; filename*=utf-8''${encodeURIComponent(name)}\r\n\r\n${body}\r\n`;
    return put(product, source, source.lastIndexOf(`--${boundary}--`), part);
  },
};

const anywhere: Plant = (g, product, spelt) => {
  const text = decode(product.bytes);
  const breaks = [...text.matchAll(/\n/g)].map(({ index }) => index);
  return put(product, text, pick(g, breaks), `\n${said(spelt())}`);
};
const ZIP: Record<string, Plant> = {
  'a name': (_, product, spelt) => ({
    ...product,
    bytes: zipSync(
      {
        ...unzipSync(product.bytes),
        [`pupils/${said(spelt()).replace(/[/\\]/g, ' ')}.pdf`]: encode('.'),
      },
      { level: 0 },
    ),
  }),
  'a comment or an extra field': (g, product, spelt) => ({
    ...product,
    bytes: inZip(g, unzipSync(product.bytes), said(spelt())),
  }),
  'a file that is no product': (_, product, spelt) => ({
    ...product,
    bytes: zipSync({ ...unzipSync(product.bytes), 'staff/notes.txt': encode(said(spelt())) }),
  }),
  README: (g, product, spelt) => {
    const files = unzipSync(product.bytes);
    const { bytes } = anywhere(
      g,
      { path: '', bytes: files['README.txt'] ?? encode('\n') },
      spelt,
    ) as Product;
    return { ...product, bytes: zipSync({ ...files, 'README.txt': bytes }, { level: 0 }) };
  },
};
const fileName: Plant = (_, product, spelt) => ({
  ...product,
  path: product.path.replace(/[^/]+$/, `${spelt('file').join('')}-$&`),
});

const pdfPlants = Object.fromEntries(
  Object.entries(PDF).map(([place, write]): [string, Plant] => [
    place,
    (g, product, spelt) => inPdf(write, g, product, spelt),
  ]),
);
const PLACES: Record<string, Record<string, Plant>> = {
  html: HTML,
  pdf: {
    ...pdfPlants,
    comment: (_, product, spelt) => ({
      ...product,
      bytes: new Uint8Array([
        ...product.bytes,
        ...encode(`\n% ${said(spelt()).replace(/\n/g, ' ')}\n`),
      ]),
    }),
  },
  eml: MAIL,
  txt: { anywhere },
  zip: ZIP,
  docx: DOCX,
  pptx: PPTX,
  csv: TABLE,
};
/** Places that hold a word and no sentence: there an ordinary word is only a word. */
const WORD_ALONE = new Set([
  'file name',
  'name of a tag',
  'a name of the structure',
  'a name of a part',
  'neighbouring cells',
  'neighbouring paragraphs',
  'neighbouring tags',
]);

const plantsOf = (format: string): Record<string, Plant> => ({
  ...PLACES[format],
  'file name': fileName,
});

/** Every place of a format. */
export const placesOf = (format: string): string[] => Object.keys(plantsOf(format));

/** May this name stand in this place? */
export const mayStand = (planted: Planted, place: string): boolean =>
  !planted.ambiguous || !WORD_ALONE.has(place);

/** The product with the name in that place of it. */
export async function plantIn(
  g: GeneratorValue,
  product: Product,
  { format, place }: { format: string; place: string },
  planted: Planted,
): Promise<{ as: string; product: Product }> {
  let as = '';
  const spelt: Spell = (takes) => {
    const pieces = spell(g, planted, takes);
    as = pieces.join('');
    return pieces;
  };
  const plant = new Map(Object.entries(plantsOf(format))).get(place) ?? fileName;
  return { product: await plant(g, product, spelt), as };
}
