/**
 * Portraits of invented people, from the three CC0 styles of DiceBear that a cast file may name.
 * “Notionists” knows ink and paper only; skin, clothes and headwear get colours of their own here, so that a class
 * of characters is not all paper-white.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Avatar, Style, type StyleDefinition } from '@dicebear/core';
import type { Character } from '#model/character.ts';
import { PICTURE_SIZE, type Picture } from '#render/pictures/picture-library.ts';
import { plainMarkup } from './plain-markup.ts';

type Portrait = Exclude<Character['drawn'], { picture: string }>;
type Options = Portrait['options'];

/** Nothing appears by chance: a portrait wears what its options name. */
const UNLESS_ASKED: Options = {
  accessoriesProbability: 0,
  facialHairProbability: 0,
  maskProbability: 0,
  beardProbability: 0,
  glassesProbability: 0,
  gestureProbability: 0,
  clothesGraphicProbability: 0,
  earringsProbability: 0,
  frecklesProbability: 0,
  hairAccessoriesProbability: 0,
};
const WHITE = ['ffffff'];
const BLACK = ['1a1a1a'];
/** On paper, skin and clothes are white and hair is black or, where it is fair, white. */
const inMono = (options: Options): Options => ({
  ...options,
  skinColor: WHITE,
  clothingColor: WHITE,
  headwearColor: WHITE,
  headContrastColor: isDark(options.headContrastColor) ? BLACK : WHITE,
  hairColor: BLACK,
});

/** Where the face is, on the library’s grid. */
const FACES: Record<Portrait['style'], string> = {
  'open-peeps': '3 0 27 27',
  notionists: '6.5 2.5 20 20',
  lorelei: '3 2 26 26',
};

export function drawPortrait(portrait: Portrait): Picture {
  const style = styleOf(portrait.style);
  const draw = (options: Options): string => {
    const known = Object.entries({ ...UNLESS_ASKED, ...options }).filter(([key]) =>
      style.takes(key),
    );
    return portraitBody(new Avatar(style.style, Object.fromEntries(known)).toString());
  };
  return {
    colour: draw(portrait.options),
    mono: draw(inMono(portrait.options)),
    bust: true,
    face: FACES[portrait.style],
  };
}

interface LoadedStyle {
  style: Style<StyleDefinition>;
  takes: (option: string) => boolean;
}
const styles = new Map<Portrait['style'], LoadedStyle>();

function styleOf(name: Portrait['style']): LoadedStyle {
  const loaded = styles.get(name) ?? loadStyle(name);
  styles.set(name, loaded);
  return loaded;
}

const resolve = createRequire(import.meta.url).resolve;

function loadStyle(name: Portrait['style']): LoadedStyle {
  const text = readFileSync(resolve(`@dicebear/styles/${name}.json`), 'utf8');
  const definition = JSON.parse(text) as StyleDefinition;
  const coloured = name === 'notionists' ? withSkin(definition) : definition;
  const owners = [...Object.keys(coloured.components ?? {}), ...Object.keys(coloured.colors ?? {})];
  return {
    style: new Style(coloured),
    takes: (option) =>
      option === 'seed' || owners.some((owner) => option.startsWith(owner) && option !== owner),
  };
}

/** Which colour fills what “Notionists” draws in paper and ink. */
const COLOURS_OF: Record<string, { paper?: string; ink?: string }> = {
  head: { paper: 'skin' },
  nose: { paper: 'skin' },
  gesture: { paper: 'skin' },
  clothes: { paper: 'clothing' },
  hair: { paper: 'headwear', ink: 'hair' },
  beard: { ink: 'hair' },
};

function withSkin(definition: StyleDefinition): StyleDefinition {
  const components = Object.fromEntries(
    Object.entries(definition.components ?? {}).map(([name, component]) => {
      const replaced = Object.entries(COLOURS_OF[name] ?? {}).reduce(
        (text, [from, to]) => text.replaceAll(colourNamed(from), colourNamed(to)),
        JSON.stringify(component),
      );
      return [name, JSON.parse(replaced)];
    }),
  );
  const colour = (value: string) => ({ notEqualTo: [], values: [value] });
  return {
    ...definition,
    components,
    colors: {
      ...definition.colors,
      skin: colour('#f3c9a5'),
      clothing: colour('#ffffff'),
      headwear: colour('#ffffff'),
      hair: colour('#1a1a1a'),
    },
  };
}

/** A reference to a colour, as a style file writes it. */
const colourNamed = (name: string): string => JSON.stringify({ type: 'color', name });

/** DiceBear’s document → a body on the library's grid, without comment and metadata. */
function portraitBody(svg: string): string {
  const side = Number(/viewBox="0 0 ([\d.]+)/.exec(svg)?.[1]);
  const inner = plainMarkup(svg)
    .replace(/^<svg[^>]*>/, '')
    .replace(/<\/svg>$/, '')
    .replaceAll(/<!--.*?-->/gs, '')
    .replaceAll(/<metadata.*?<\/metadata>/gs, '');
  return `<g fill="none" transform="scale(${(PICTURE_SIZE / side).toFixed(6)})">${inner}</g>`;
}

function isDark(colour: Options[string] | undefined): boolean {
  const hex = String(Array.isArray(colour) ? (colour[0] ?? '000000') : (colour ?? '000000'));
  const channel = (from: number) => Number.parseInt(hex.replace('#', '').slice(from, from + 2), 16);
  return 0.3 * channel(0) + 0.59 * channel(2) + 0.11 * channel(4) < 110;
}
