import { FAMILY, LIKE_CALIBRI, type SlidesTheme } from '#render/arrange/slides-theme.ts';
import { part, SPACES, x } from './xml.ts';

/** The theme: colours and fonts. The format requires three fill, line and effect styles each. */
export function themePart(name: string, { colours }: Pick<SlidesTheme, 'colours'>): string {
  const slots: [string, string][] = [
    ['dk1', colours.ink],
    ['lt1', 'FFFFFF'],
    ['dk2', colours.deep],
    ['lt2', colours.paper],
    ['accent1', colours.accent],
    ['accent2', colours.soft],
    ['accent3', colours.line],
    ['accent4', colours.good],
    ['accent5', colours.look],
    ['accent6', colours.signal],
    ['hlink', colours.deep],
    ['folHlink', colours.accent],
  ];
  const font = (kind: string) =>
    x(kind, [
      x('a:latin', { typeface: FAMILY, panose: LIKE_CALIBRI, pitchFamily: '34', charset: '0' }),
      x('a:ea', { typeface: '' }),
      x('a:cs', { typeface: '' }),
    ]);
  const three = (make: () => ReturnType<typeof x>) => [make(), make(), make()];
  const filled = () => x('a:solidFill', [x('a:schemeClr', { val: 'phClr' })]);
  return part(
    x('a:theme', { 'xmlns:a': SPACES['xmlns:a'], name }, [
      x('a:themeElements', [
        x(
          'a:clrScheme',
          { name },
          slots.map(([slot, val]) => x(`a:${slot}`, [x('a:srgbClr', { val })])),
        ),
        x('a:fontScheme', { name }, [font('a:majorFont'), font('a:minorFont')]),
        x('a:fmtScheme', { name }, [
          x('a:fillStyleLst', three(filled)),
          x(
            'a:lnStyleLst',
            three(() =>
              x('a:ln', { w: '12700', cap: 'flat', cmpd: 'sng', algn: 'ctr' }, [
                filled(),
                x('a:prstDash', { val: 'solid' }),
              ]),
            ),
          ),
          x(
            'a:effectStyleLst',
            three(() => x('a:effectStyle', [x('a:effectLst')])),
          ),
          x('a:bgFillStyleLst', three(filled)),
        ]),
      ]),
      x('a:objectDefaults'),
      x('a:extraClrSchemeLst'),
    ]),
  );
}
