/**
 * The picture library: Fluent emoji (MIT) in colour and high contrast, and our own portraits of the cast. It reads
 * node_modules; stages are passed a function from name to markup.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Band } from '#model/band.ts';
import type { Character } from '#model/lesson/character.ts';
import { groupPicture } from '#render/pictures/group-picture.ts';
import { ownPicture } from '#render/pictures/own-picture.ts';
import { duotone } from '#render/pictures/palette/duotone.ts';
import { type PictureTheme, pictureTheme } from '#render/pictures/palette/picture-theme.ts';
import { softened } from '#render/pictures/palette/softened.ts';
import type { PeepPieces } from '#render/pictures/people/peeps/pieces.ts';
import { hasPicture, type Picture, type PictureLibrary } from '#render/pictures/picture-library.ts';
import { drawPortrait, portraitOf } from '#render/pictures/portrait.ts';
import type { StageArt } from '#render/pictures/stage-art.ts';
import { plainMarkup } from './plain-markup.ts';

interface IconSet {
  icons: Record<string, { body: string }>;
  aliases?: Record<string, { parent: string }>;
}

const SKIN_TONE = /-(light|medium-light|medium|medium-dark|dark)$/;

/** A library with one band's characters as `cast:<id>` and `cast:<id>:<mood>`. Without a band it only knows names. */
export type LibraryFor = (
  cast: Iterable<Character>,
  band?: Pick<Band, 'id' | 'phase'>,
) => PictureLibrary;

/** Tells which picture names exist: enough for the stages before writing. */
export function knownPictures(): (name: string) => boolean {
  const library = loadPictures()([]);
  return (name) => hasPicture(library, name);
}

/** Loads icon sets and portrait parts once; each band then gets a library with its own characters. */
export function loadPictures(): LibraryFor {
  const colour = readIcons('@iconify-json/fluent-emoji-flat');
  const mono = readIcons('@iconify-json/fluent-emoji-high-contrast');
  const pieces = readPieces();
  const emoji = cached((name) => {
    const inColour = iconBody(colour, name);
    // Skin-toned emoji have no high-contrast version: use the base emoji.
    const inMono = iconBody(mono, name) ?? iconBody(mono, name.replace(SKIN_TONE, ''));
    return inColour && inMono ? { colour: plainMarkup(inColour), mono: plainMarkup(inMono) } : null;
  });
  return (cast, band = NO_BAND) => {
    const art: StageArt = {
      theme: pictureTheme(band),
      cast: new Map([...cast].map((who) => [who.id, who])),
      pieces,
    };
    const library = cached((name) => {
      const portrait = portraitOf(name);
      const who = portrait && art.cast.get(portrait.id);
      if (who) return drawPortrait(who, portrait.mood, art);
      return groupPicture(name, art) ?? ownPicture(name, art) ?? inTheme(emoji(name), art.theme);
    });
    return Object.assign(library, { art });
  };
}

/** A symbol in a band's colours: those of its scenes, and from age eleven those of the band. */
const inTheme = (picture: Picture | null, { phase, ramp }: PictureTheme): Picture | null =>
  picture && {
    ...picture,
    colour: phase === 'secondary' ? duotone(picture.colour, ramp) : softened(picture.colour),
  };

/** Theme of products that are not for pupils. */
const NO_BAND: Pick<Band, 'id' | 'phase'> = { id: 'staff', phase: 'secondary' };

const readPieces = (): PeepPieces =>
  JSON.parse(
    readFileSync(new URL('../../slides/art/peeps.json', import.meta.url), 'utf8'),
  ) as PeepPieces;

function cached(draw: PictureLibrary): PictureLibrary {
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
