/** The letter desk's fonts and the scripts that each covers, in order of preference. */
import type { Weight } from './face.ts';

export interface FontFile {
  id: string;
  /** Path in the fonts' npm package. */
  path: string;
  weights: readonly Weight[];
  /** Characters that it is loaded for; `null`: always loaded. */
  writes: { test: (character: string) => boolean } | null;
}

const file = (
  folder: string,
  name: string,
  weights: readonly Weight[],
  writes: FontFile['writes'],
): FontFile => ({
  id: name,
  path: `${folder}/${name}.ttf`,
  weights,
  writes,
});
const all = [400, 700, 800] as const;
/** A Noto font for one script. */
const noto = (folder: string, name: string, writes: RegExp): FontFile =>
  file(`noto-sans-${folder}/400Regular`, `NotoSans${name}_400Regular`, all, writes);

/** Including the comma and question mark, which Unicode shares among several scripts. */
const ARABIC = /\p{Script_Extensions=Arabic}/u;

/** Fonts for a single script. */
const SCRIPTS: readonly FontFile[] = [
  file('vazirmatn/700Bold', 'Vazirmatn_700Bold', [700, 800], ARABIC),
  file('vazirmatn/400Regular', 'Vazirmatn_400Regular', all, ARABIC),
  noto('hebrew', 'Hebrew', /\p{Script=Hebrew}/u),
  noto('bengali', 'Bengali', /\p{Script=Bengali}/u),
  noto('devanagari', 'Devanagari', /\p{Script=Devanagari}/u),
  noto('gurmukhi', 'Gurmukhi', /\p{Script=Gurmukhi}/u),
  noto('gujarati', 'Gujarati', /\p{Script=Gujarati}/u),
  noto('tamil', 'Tamil', /\p{Script=Tamil}/u),
  noto('telugu', 'Telugu', /\p{Script=Telugu}/u),
  noto('kannada', 'Kannada', /\p{Script=Kannada}/u),
  noto('malayalam', 'Malayalam', /\p{Script=Malayalam}/u),
  noto('sinhala', 'Sinhala', /\p{Script=Sinhala}/u),
  noto('thai', 'Thai', /\p{Script=Thai}/u),
  noto('ethiopic', 'Ethiopic', /\p{Script=Ethiopic}/u),
  noto('armenian', 'Armenian', /\p{Script=Armenian}/u),
  noto('georgian', 'Georgian', /\p{Script=Georgian}/u),
  file('nanum-gothic/400Regular', 'NanumGothic_400Regular', all, /\p{Script=Hangul}/u),
  file(
    'chocolate-classical-sans/400Regular',
    'ChocolateClassicalSans_400Regular',
    all,
    /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u,
  ),
];
/** Characters that no single-script font covers. */
const OTHER = {
  test: (character: string) => !SCRIPTS.some(({ writes }) => writes?.test(character)),
};

export const FONT_FILES: readonly FontFile[] = [
  file('atkinson-hyperlegible-next/400Regular', 'AtkinsonHyperlegibleNext_400Regular', [400], null),
  file('atkinson-hyperlegible-next/700Bold', 'AtkinsonHyperlegibleNext_700Bold', [700], null),
  file(
    'atkinson-hyperlegible-next/800ExtraBold',
    'AtkinsonHyperlegibleNext_800ExtraBold',
    [800],
    null,
  ),
  // Before the single-script fonts, which have Latin letters of their own: Greek, Cyrillic, Vietnamese and rare
  // characters.
  file('noto-sans/400Regular', 'NotoSans_400Regular', [400], OTHER),
  file('noto-sans/700Bold', 'NotoSans_700Bold', [700, 800], OTHER),
  ...SCRIPTS,
];
