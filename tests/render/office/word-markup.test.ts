/** The order that Word asks of what stands in an element (ECMA-376, part 1, 17): it calls a file damaged otherwise. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { forPupils } from '#adapt/for-pupils.ts';
import type { HandoutBlock } from '#model/paper/handout.ts';
import { ACCENTS } from '#render/docx/word-theme.ts';
import { writeWordHandout } from '#render/docx/write-word-handout.ts';
import { LKS2 } from '../typst/paper.ts';
import { blocks, handoutOf, versionOf } from '../typst/sheet-of-parts.ts';
import { office } from './office.ts';
import { openWord } from './open-word.ts';

const ORDER: Record<string, string> = {
  'w:pPr':
    'pStyle keepNext keepLines pageBreakBefore framePr widowControl numPr suppressLineNumbers pBdr shd tabs suppressAutoHyphens kinsoku wordWrap overflowPunct topLinePunct autoSpaceDE autoSpaceDN bidi adjustRightInd snapToGrid spacing ind contextualSpacing mirrorIndents suppressOverlap jc textDirection textAlignment textboxTightWrap outlineLvl divId cnfStyle rPr sectPr pPrChange',
  'w:rPr':
    'rStyle rFonts b bCs i iCs caps smallCaps strike dstrike outline shadow emboss imprint noProof snapToGrid vanish webHidden color spacing w kern position sz szCs highlight u effect bdr shd fitText vertAlign rtl cs em lang',
  'w:tblPr':
    'tblStyle tblpPr tblOverlap bidiVisual tblStyleRowBandSize tblStyleColBandSize tblW jc tblCellSpacing tblInd tblBorders shd tblLayout tblCellMar tblLook tblCaption tblDescription',
  'w:tcPr':
    'cnfStyle tcW gridSpan hMerge vMerge tcBorders shd noWrap tcMar textDirection tcFitText vAlign hideMark',
  'w:tcBorders': 'top start left bottom end right insideH insideV tl2br tr2bl',
  'w:pBdr': 'top left bottom right between bar',
  'w:tbl': 'tblPr tblGrid tr',
  'w:tc': 'tcPr p tbl',
  'w:style':
    'name aliases basedOn next link autoRedefine hidden uiPriority semiHidden unhideWhenUsed qFormat locked pPr rPr tblPr trPr tcPr tblStylePr',
  'w:sectPr':
    'headerReference footerReference footnotePr endnotePr type pgSz pgMar paperSrc pgBorders lnNumType pgNumType cols formProt vAlign noEndnote titlePg textDirection bidi rtlGutter docGrid',
  'w:settings':
    'displayBackgroundShape embedTrueTypeFonts saveSubsetFonts defaultTabStop evenAndOddHeaders footnotePr endnotePr compat themeFontLang',
};
/** Elements whose parts may come in any order after the first. */
const MIXED = new Set(['w:tc', 'w:tbl']);

/** Names of the children of each element, as they stand. */
function childrenOf(markup: string): { name: string; children: string[] }[] {
  const all: { name: string; children: string[] }[] = [];
  const open: { name: string; children: string[] }[] = [];
  for (const [, close, name = '', alone] of markup.matchAll(
    /<(\/?)([\w:]+)(?:\s[^<>]*?)?(\/?)>/g,
  )) {
    if (close) {
      expect(open.pop()?.name).toBe(name);
      continue;
    }
    open.at(-1)?.children.push(name);
    const element = { name, children: [] };
    all.push(element);
    if (!alone) open.push(element);
  }
  expect(open).toEqual([]);
  return all;
}

function misplaced({ name, children }: { name: string; children: string[] }): string[] {
  const order = ORDER[name]?.split(' ');
  if (!order) return [];
  const names = children.filter((child) => child.startsWith('w:')).map((child) => child.slice(2));
  const places = names.map((child) => order.indexOf(child));
  const wrong = places.some(
    (place, index) =>
      place < 0 || (index > 0 && place < (places[index - 1] ?? 0) && !MIXED.has(name)),
  );
  return wrong ? [`${name}: ${names.join(' ')}`] : [];
}

const pupils = forPupils(
  versionOf(LKS2, [handoutOf(Object.keys(blocks) as HandoutBlock['kind'][])]),
);
const [sheet] = pupils.handouts;
if (!sheet) throw new Error('no handout');
const { parts } = openWord(await writeWordHandout(sheet, pupils, office));

test.each(['document', 'styles', 'settings', 'numbering', 'fontTable'])(
  'in %s all stands where Word expects it',
  (name) => {
    const found = childrenOf(parts[`word/${name}.xml`] ?? '');
    expect(found.length).toBeGreaterThan(4);
    expect(found.flatMap(misplaced)).toEqual([]);
  },
);

test('a table comes with its grid, and each row fills it', () => {
  const body = parts['word/document.xml'] ?? '';
  for (const [table = ''] of body.matchAll(/<w:tbl>(?:(?!<w:tbl>).)*?<\/w:tbl>/gs)) {
    const columns = table.match(/<w:gridCol /g)?.length ?? 0;
    for (const row of table.match(/<w:tr>.*?<\/w:tr>/gs) ?? []) {
      const spans = [...row.matchAll(/<w:gridSpan w:val="(\d+)"/g)].map(([, span]) => Number(span));
      const cells = row.match(/<w:tc>/g)?.length ?? 0;
      expect(spans.reduce((sum, span) => sum + span - 1, cells)).toBe(columns);
    }
  }
});

test('every band has the colours that its paper has', () => {
  const tokens = readFileSync(new URL('../../../handouts/tokens.typ', import.meta.url), 'utf8');
  const onPaper = [...tokens.matchAll(/(\w+): \(rgb\("#(\w{6})"\), rgb\("#(\w{6})"\)\)/g)].map(
    ([, band, accent = '', tint = '']) => [band, [accent.toUpperCase(), tint.toUpperCase()]],
  );
  expect(onPaper.length).toBeGreaterThan(6);
  expect(ACCENTS).toEqual(Object.fromEntries(onPaper));
});
