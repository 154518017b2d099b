/**
 * The typesetting engine: native Typst with the project's fonts and templates. Content is passed as `data.json`, never
 * as source, so that no user text is parsed as code. The theme is a separate file, `theme.json`: Typst caches templates
 * that read only it.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { setImmediate as release } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { NodeCompiler, type NodeTypstDocument } from '@myriaddreamin/typst-ts-node-compiler';
import * as fontkit from 'fontkit';
import type { FieldFont } from '#render/arrange/field-font.ts';
import type { Mark, Typeset } from '#render/arrange/paper-tools.ts';
import { makeFieldFont } from './field-font.ts';

const TEMPLATES = fileURLToPath(new URL('../../handouts/', import.meta.url));
/** Printed slides use the deck's colours, from the same file. */
const DECK_TOKENS = fileURLToPath(new URL('../../slides/styles/tokens.css', import.meta.url));
/** All faces that templates use; Noto is the fallback for missing characters. */
const FACES = [
  'atkinson-hyperlegible-next/400Regular/AtkinsonHyperlegibleNext_400Regular',
  'atkinson-hyperlegible-next/600SemiBold/AtkinsonHyperlegibleNext_600SemiBold',
  'atkinson-hyperlegible-next/700Bold/AtkinsonHyperlegibleNext_700Bold',
  'atkinson-hyperlegible-next/800ExtraBold/AtkinsonHyperlegibleNext_800ExtraBold',
  'noto-sans/400Regular/NotoSans_400Regular',
  'noto-sans/700Bold/NotoSans_700Bold',
] as const;
/** Faces of slides and pictures: for early readers, and for titles. */
const DISPLAY_FACES = [
  'andika/Andika_400Regular',
  'andika/Andika_700Bold',
  'grandstander/800ExtraBold/Grandstander_800ExtraBold',
  'bricolage-grotesque/800ExtraBold/BricolageGrotesque_800ExtraBold',
] as const;
/** Faces for other languages of letters, in two weights. */
const LOCALE_FACES = {
  Vazirmatn: ['vazirmatn/400Regular/Vazirmatn_400Regular', 'vazirmatn/700Bold/Vazirmatn_700Bold'],
} as const;
/** Faces for names in other scripts, regular weight only. */
const NAME_FACES = {
  'Noto Sans Hebrew': 'noto-sans-hebrew/400Regular/NotoSansHebrew_400Regular',
  'Noto Sans Bengali': 'noto-sans-bengali/400Regular/NotoSansBengali_400Regular',
  'Noto Sans Devanagari': 'noto-sans-devanagari/400Regular/NotoSansDevanagari_400Regular',
  'Noto Sans Gurmukhi': 'noto-sans-gurmukhi/400Regular/NotoSansGurmukhi_400Regular',
  'Noto Sans Gujarati': 'noto-sans-gujarati/400Regular/NotoSansGujarati_400Regular',
  'Noto Sans Tamil': 'noto-sans-tamil/400Regular/NotoSansTamil_400Regular',
  'Noto Sans Telugu': 'noto-sans-telugu/400Regular/NotoSansTelugu_400Regular',
  'Noto Sans Kannada': 'noto-sans-kannada/400Regular/NotoSansKannada_400Regular',
  'Noto Sans Malayalam': 'noto-sans-malayalam/400Regular/NotoSansMalayalam_400Regular',
  'Noto Sans Sinhala': 'noto-sans-sinhala/400Regular/NotoSansSinhala_400Regular',
  'Noto Sans Thai': 'noto-sans-thai/400Regular/NotoSansThai_400Regular',
  'Noto Sans Ethiopic': 'noto-sans-ethiopic/400Regular/NotoSansEthiopic_400Regular',
  'Noto Sans Armenian': 'noto-sans-armenian/400Regular/NotoSansArmenian_400Regular',
  'Noto Sans Georgian': 'noto-sans-georgian/400Regular/NotoSansGeorgian_400Regular',
  NanumGothic: 'nanum-gothic/400Regular/NanumGothic_400Regular',
  'Chocolate Classical Sans':
    'chocolate-classical-sans/400Regular/ChocolateClassicalSans_400Regular',
} as const;
/**
 * Documents between two evictions of Typst's cache, which scan all of it; without eviction, memory grows with each
 * document. Entries unused since the previous eviction are removed.
 */
const EVICT_EVERY = 18;
/** Evictions that an unused entry survives. */
const EVICTIONS_SURVIVED = 1;
/**
 * Documents between two turns of the event loop: only then does the native module free documents, and awaiting resolved
 * promises never yields to it.
 */
const YIELD_EVERY = 24;

export interface Typesetter {
  typeset: Typeset;
  covers: (character: string) => boolean;
  /** Fallback families, for other scripts. */
  scripts: readonly string[];
  fieldFont: () => Promise<FieldFont>;
  /** A typesetter that also has the faces of other languages, for letters. */
  locales?: () => Typesetter;
  /** A typesetter that also has the faces of all scripts, for quotations from an alert. */
  names?: () => Typesetter;
}

/**
 * @param locales Load the faces of other languages of letters?
 * @param names Load the faces of all scripts, for people's names? They take time and memory.
 */
export function createTypesetter({ names = false, locales = false } = {}): Typesetter {
  const others = locales || names;
  const { resolve } = createRequire(import.meta.url);
  const faces = [
    ...FACES,
    ...(others ? Object.values(LOCALE_FACES).flat() : []),
    ...(names ? Object.values(NAME_FACES) : []),
  ];
  const load = (face: string): Buffer => readFileSync(resolve(`@expo-google-fonts/${face}.ttf`));
  const fonts = faces.map(load);
  const compiler = NodeCompiler.create({
    workspace: TEMPLATES,
    fontArgs: [{ fontBlobs: [...fonts, ...DISPLAY_FACES.map(load)] }],
  });
  compiler.mapShadow(path.join(TEMPLATES, 'deck-tokens.css'), readFileSync(DECK_TOKENS));
  const [regular] = fonts as [Buffer, ...Buffer[]];
  const brought = new Map<string, string | Uint8Array>();
  /** Replaces the previous document's files beside the templates; pictures that both use stay. */
  const mountFiles = (files: Record<string, string | Uint8Array>) => {
    for (const name of brought.keys())
      if (!(name in files)) {
        compiler.unmapShadow(path.join(TEMPLATES, name));
        brought.delete(name);
      }
    for (const [name, content] of Object.entries(files))
      if (brought.get(name) !== content) {
        compiler.mapShadow(path.join(TEMPLATES, name), Buffer.from(content));
        brought.set(name, content);
      }
  };
  let typeset = 0;
  let fieldFont: Promise<FieldFont> | undefined;
  let withLocales: Typesetter | undefined;
  let withNames: Typesetter | undefined;

  return {
    covers: coverage(fonts),
    scripts: [
      ...(others ? Object.keys(LOCALE_FACES) : []),
      ...(names ? Object.keys(NAME_FACES) : []),
    ],
    ...(others ? {} : { locales: () => (withLocales ??= createTypesetter({ locales: true })) }),
    ...(names ? {} : { names: () => (withNames ??= createTypesetter({ names: true })) }),
    fieldFont() {
      fieldFont ??= makeFieldFont(regular);
      return fieldFont;
    },
    async typeset(template, data, files) {
      const { theme, ...content } = data;
      const shadows = {
        ...files,
        'theme.json': JSON.stringify(theme),
        'data.json': JSON.stringify(content),
      };
      mountFiles(shadows);
      try {
        const document = compile(compiler, path.join(TEMPLATES, `${template}.typ`));
        const marks: Mark[][] = compiler.query(document, { selector: '<marks>', field: 'value' });
        return {
          pdf: () => print(compiler, document),
          pages: document.numOfPages,
          marks: marks.flat(),
        };
      } finally {
        typeset += 1;
        if (typeset % EVICT_EVERY === 0) compiler.evictCache(EVICTIONS_SURVIVED);
        if (typeset % YIELD_EVERY === 0) await release();
      }
    },
  };
}

/** An error in a template, with its position: a bug of ours, since content is checked before. */
export class TemplateFault extends Error {
  /** Line and column, from 1. */
  readonly place: { file: string; line: number; column: number };

  constructor({ message, path: file, range }: Diagnostic) {
    super(`${path.basename(file)}: ${message}`);
    const { line, character } = range?.start ?? { line: 0, character: 0 };
    this.place = { file, line: line + 1, column: character + 1 };
  }
}

/** An error from Typst; line and column count from 0. */
interface Diagnostic {
  message: string;
  path: string;
  range: { start: { line: number; character: number } } | null;
}

function compile(compiler: NodeCompiler, mainFilePath: string): NodeTypstDocument {
  const result = compiler.compile({ mainFilePath });
  // To Typst an unknown font is only a warning, but the text would be missing.
  const faults = result.hasError() ? result.takeDiagnostics() : result.takeWarnings();
  const [first] = faults ? (compiler.fetchDiagnostics(faults) as Diagnostic[]) : [];
  if (first) throw new TemplateFault(first);
  if (!result.result) throw new Error(`${path.basename(mainFilePath)} gives no document`);
  return result.result;
}

function print(compiler: NodeCompiler, document: NodeTypstDocument): Uint8Array {
  return new Uint8Array(compiler.pdf(document, { pdfStandard: 'ua-1', creationTimestamp: 0 }));
}

function coverage(fonts: Buffer[]): (character: string) => boolean {
  const faces = fonts
    .map((font) => fontkit.create(font))
    .filter((face) => 'hasGlyphForCodePoint' in face);
  const known = new Map<string, boolean>();
  return (character) => {
    const seen = known.get(character);
    if (seen !== undefined) return seen;
    const point = character.codePointAt(0) ?? 0;
    const covered = faces.some((face) => face.hasGlyphForCodePoint(point));
    known.set(character, covered);
    return covered;
  };
}
