import { type Colour, THEME } from '#render/arrange/slides-theme.ts';
import { type Element, x } from './xml.ts';

/** A fill in a theme colour. */
export const fill = (colour: Colour): Element => x('a:solidFill', [colourOf(colour)]);

function colourOf(colour: Colour): Element {
  const [name, changes = {}] = THEME[colour] as readonly [string, Record<string, number>?];
  return x(
    'a:schemeClr',
    { val: name },
    Object.entries(changes).map(([change, value]) => x(`a:${change}`, { val: String(value) })),
  );
}

/** The master's colour map: the identity. */
export const colourMap = (): Element =>
  x('p:clrMap', {
    bg1: 'lt1',
    tx1: 'dk1',
    bg2: 'lt2',
    tx2: 'dk2',
    accent1: 'accent1',
    accent2: 'accent2',
    accent3: 'accent3',
    accent4: 'accent4',
    accent5: 'accent5',
    accent6: 'accent6',
    hlink: 'hlink',
    folHlink: 'folHlink',
  });
