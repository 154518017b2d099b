/** The fonts that the desk has with it, and what each is for. The first that has a letter sets it. */
import type { Weight } from './face.ts';

export interface FontFile {
  id: string;
  /** Below the fonts' package. */
  path: string;
  weights: readonly Weight[];
  /** What it is fetched for; `null`: every letter is set in it. */
  writes: RegExp | null;
}

const file = (
  folder: string,
  name: string,
  weights: readonly Weight[],
  writes: RegExp | null,
): FontFile => ({
  id: name,
  path: `${folder}/${name}.ttf`,
  weights,
  writes,
});
const all = [400, 700, 800] as const;
/** What none of the fonts for one script writes. */
const OTHER =
  /[^\p{Script=Arabic}\p{Script=Bengali}\p{Script=Devanagari}\p{Script=Gurmukhi}\p{Script=Gujarati}\p{Script=Tamil}\p{Script=Ethiopic}\p{Script=Han}]/u;

export const FONT_FILES: readonly FontFile[] = [
  file('atkinson-hyperlegible-next/400Regular', 'AtkinsonHyperlegibleNext_400Regular', [400], null),
  file('atkinson-hyperlegible-next/700Bold', 'AtkinsonHyperlegibleNext_700Bold', [700], null),
  file(
    'atkinson-hyperlegible-next/800ExtraBold',
    'AtkinsonHyperlegibleNext_800ExtraBold',
    [800],
    null,
  ),
  file('vazirmatn/400Regular', 'Vazirmatn_400Regular', all, /\p{Script=Arabic}/u),
  file('noto-sans-bengali/400Regular', 'NotoSansBengali_400Regular', all, /\p{Script=Bengali}/u),
  file(
    'noto-sans-devanagari/400Regular',
    'NotoSansDevanagari_400Regular',
    all,
    /\p{Script=Devanagari}/u,
  ),
  file('noto-sans-gurmukhi/400Regular', 'NotoSansGurmukhi_400Regular', all, /\p{Script=Gurmukhi}/u),
  file('noto-sans-gujarati/400Regular', 'NotoSansGujarati_400Regular', all, /\p{Script=Gujarati}/u),
  file('noto-sans-tamil/400Regular', 'NotoSansTamil_400Regular', all, /\p{Script=Tamil}/u),
  file('noto-sans-ethiopic/400Regular', 'NotoSansEthiopic_400Regular', all, /\p{Script=Ethiopic}/u),
  file('zcool-xiaowei/400Regular', 'ZCOOLXiaoWei_400Regular', all, /\p{Script=Han}/u),
  // Behind all others: Greek, Cyrillic, Vietnamese and rare signs.
  file('noto-sans/400Regular', 'NotoSans_400Regular', [400], OTHER),
  file('noto-sans/700Bold', 'NotoSans_700Bold', [700, 800], OTHER),
];
