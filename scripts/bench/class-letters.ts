/** A class's letters, beside the usual way: a form of the same letter, filled in and flattened by pdf-lib. */
import {
  type LoadOptions,
  ParseSpeeds,
  PDFDocument,
  type SaveOptions,
  StandardFonts,
} from 'pdf-lib';
import type { BandVersion } from '#model/band-version.ts';
import type { LetterReader } from '#model/letter-reader.ts';
import { familyLetters } from '#pipeline';
import { createTypesetter } from '../engines/typst.ts';

const LETTERS = 30;
const ROUNDS = 5;

const FIELDS = ['greeting', 'family', 'address'] as const;

const readers: LetterReader[] = Array.from({ length: LETTERS }, (_, index) => ({
  salutation: `Mrs Number${index} O’Brien`,
  address: [`${index} High Street`, 'Larkfield', 'LK1 2AB'],
  pupil: { name: `Zoë Number${index} Ó Briain`, class: '7Q' },
}));

/**
 * Milliseconds a letter, middle round. `files`: a file a family; `pile`: in one file for the copier; `peer`: its file a
 * family, as the library works for whoever just calls it; `unrested`: the same without its rests. Ours hold all that a class costs once the engine runs, the fitting too; the peer’s form is
 * there before it starts.
 */
export async function classLetters(version: BandVersion) {
  const tools = { ...createTypesetter({ names: true }), pictures: () => null };
  const anew = () => familyLetters(version, version.letter, readers, tools, () => {});
  const [first] = readers;
  if (!first) throw new Error('There is nobody to write to');
  const form = await formOf((await (await anew()).one(first)).bytes);
  const ways = {
    pile: async () => (await anew()).all(readers),
    files: async () => {
      const letters = await anew();
      for (const reader of readers) await letters.one(reader);
    },
    peer: async () => {
      for (const reader of readers) await filledIn(form, reader, {}, {});
    },
    unrested: async () => {
      for (const reader of readers) await filledIn(form, reader, ...UNRESTED);
    },
  };
  const took: Record<keyof typeof ways, number[]> = { pile: [], files: [], peer: [], unrested: [] };
  for (let round = 0; round < ROUNDS; round++)
    for (const way of Object.keys(ways) as (keyof typeof ways)[]) {
      const start = performance.now();
      await ways[way]();
      took[way].push((performance.now() - start) / LETTERS);
    }
  const middle = (all: number[]) => all.sort((a, b) => a - b)[Math.floor(ROUNDS / 2)] ?? 0;
  return {
    pile: middle(took.pile),
    files: middle(took.files),
    peer: middle(took.peer),
    unrested: middle(took.unrested),
  };
}

/** The same letter with fields where the family's lines stand. */
async function formOf(letter: Uint8Array): Promise<Uint8Array> {
  const pdf = await PDFDocument.load(letter);
  const page = pdf.getPage(0);
  for (const [index, name] of FIELDS.entries())
    pdf
      .getForm()
      .createTextField(name)
      .addToPage(page, { x: 60, y: 700 - index * 40, width: 300, height: 18 });
  return pdf.save();
}

/** It rests whenever the objects it has done are a multiple of some number, unless it is told not to. */
const UNRESTED: [LoadOptions, SaveOptions] = [
  { parseSpeed: ParseSpeeds.Fastest },
  { objectsPerTick: Number.POSITIVE_INFINITY },
];

async function filledIn(
  form: Uint8Array,
  reader: LetterReader,
  load: LoadOptions,
  save: SaveOptions,
) {
  const pdf = await PDFDocument.load(form, load);
  // The quickest font there is for it, though it has no letters but those of Western Europe.
  const face = await pdf.embedFont(StandardFonts.Helvetica);
  const fields = pdf.getForm();
  fields.getTextField('greeting').setText(`Dear ${reader.salutation},`);
  fields.getTextField('family').setText(`${reader.pupil?.name} · ${reader.pupil?.class}`);
  fields.getTextField('address').setText(reader.address.join(', '));
  fields.updateFieldAppearances(face);
  fields.flatten();
  return pdf.save(save);
}
