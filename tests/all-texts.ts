/** Every text in a folder, however it is packed: what somebody finds who looks for a sentence in all of its bytes. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inflateSync } from 'node:zlib';
import { strFromU8, unzipSync } from 'fflate';
import PostalMime from 'postal-mime';
import { readPages } from '#scripts/engines/pdf-pages.ts';
import { pdfTexts } from '#verify/pdf-texts.ts';

/** Each file’s place, `zip!entry` in a zip, and its letters and digits alone: what breaks a line breaks no sentence. */
export async function allTexts(folder: string): Promise<Map<string, string>> {
  const texts = new Map<string, string>();
  // The same file lies in several zips.
  const known = new Map<string, Promise<string>>();
  const add = async (place: string, bytes: Uint8Array): Promise<void> => {
    if (/\.(zip|docx|pptx)$/.test(place))
      for (const [name, entry] of Object.entries(unzipSync(bytes)))
        await add(`${place}!${name}`, entry);
    const key = Buffer.from(bytes).toString('latin1');
    if (!known.has(key)) known.set(key, textIn(place, bytes));
    texts.set(place, (await known.get(key)) ?? '');
  };
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true }))
    if (entry.isFile()) {
      const path = join(entry.parentPath, entry.name);
      await add(path.slice(folder.length + 1).replaceAll('\\', '/'), readFileSync(path));
    }
  return texts;
}

async function textIn(place: string, bytes: Uint8Array): Promise<string> {
  if (/\.(woff2|png|jpe?g)$/.test(place)) return '';
  if (place.endsWith('.pdf')) {
    const { found } = await pdfTexts(bytes);
    return letters(
      [...(await readPages(bytes)), ...found.map(({ text }) => text), ...streamsOf(bytes)].join(
        ' ',
      ),
    );
  }
  if (place.endsWith('.eml')) {
    const mail = await PostalMime.parse(bytes);
    return letters([mail.subject, mail.text, mail.html, strFromU8(bytes)].join(' '));
  }
  return letters(strFromU8(bytes));
}

/** What a PDF’s packed streams hold, as bytes. */
function streamsOf(bytes: Uint8Array): string[] {
  const raw = Buffer.from(bytes);
  const found: string[] = [];
  for (let at = raw.indexOf('stream'); at >= 0; at = raw.indexOf('stream', at + 6)) {
    const start = at + 6 + (raw[at + 6] === 13 ? 2 : 1);
    try {
      found.push(inflateSync(raw.subarray(start)).toString('latin1'));
    } catch {
      // Not a packed one.
    }
  }
  return found;
}

const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** A text’s letters and digits, without the markup between them. */
export const letters = (text: string): string =>
  text
    .replace(/<[^<>]*>/g, ' ')
    .replace(/&(?:#(\d+)|#x([0-9a-f]+)|(\w+));/gi, (whole, ten, hex, name) =>
      name
        ? (ENTITIES[name.toLowerCase()] ?? whole)
        : String.fromCodePoint(ten ? Number(ten) : Number.parseInt(hex, 16)),
    )
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
