/**
 * The picture library: emoji of Fluent (MIT) in colour and high contrast, and portraits of DiceBear's CC0 styles.
 * Reads node_modules; the core gets a function from name to markup.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Character } from '#model/character.ts';
import { portraitName } from '#render/pictures/draw-character.ts';
import type { Picture, PictureLibrary } from '#render/pictures/picture-library.ts';
import { plainMarkup } from './plain-markup.ts';
import { drawPortrait } from './portraits.ts';

interface IconSet {
  icons: Record<string, { body: string }>;
  aliases?: Record<string, { parent: string }>;
}

const SKIN_TONE = /-(light|medium-light|medium|medium-dark|dark)$/;

/** A library for one band's characters, kept under the names `cast:<id>`. */
export type LibraryFor = (cast: Iterable<Character>) => PictureLibrary;

/** Loads the icon sets once; each band version then gets a library with its own characters. */
export function loadPictures(): LibraryFor {
  const colour = readIcons('@iconify-json/fluent-emoji-flat');
  const mono = readIcons('@iconify-json/fluent-emoji-high-contrast');
  const emoji = remembered((name) => {
    const inColour = iconBody(colour, name);
    // Skin-toned emoji have no twin in high contrast: the base one is printed.
    const inMono = iconBody(mono, name) ?? iconBody(mono, name.replace(SKIN_TONE, ''));
    return inColour && inMono ? { colour: plainMarkup(inColour), mono: plainMarkup(inMono) } : null;
  });
  return (cast) => {
    const characters = new Map([...cast].map((who) => [portraitName(who.id), who]));
    return remembered((name) => {
      const who = characters.get(name);
      if (!who) return emoji(name);
      return 'picture' in who.drawn ? emoji(who.drawn.picture) : drawPortrait(who.drawn);
    });
  };
}

function remembered(draw: PictureLibrary): PictureLibrary {
  const drawn = new Map<string, Picture | null>();
  return (name) => {
    const known = drawn.get(name);
    if (known !== undefined) return known;
    const picture = draw(name);
    drawn.set(name, picture);
    return picture;
  };
}

const resolve = createRequire(import.meta.url).resolve;

const readIcons = (name: string): IconSet =>
  JSON.parse(readFileSync(resolve(`${name}/icons.json`), 'utf8')) as IconSet;

const iconBody = (set: IconSet, name: string): string | null =>
  set.icons[name]?.body ?? set.icons[set.aliases?.[name]?.parent ?? '']?.body ?? null;
