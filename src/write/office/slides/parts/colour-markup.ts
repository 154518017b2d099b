import { type Colour, THEME } from '../slides-look.ts';
import { type Element, x } from './xml.ts';

/** A fill in a colour of the theme. */
export const fill = (colour: Colour): Element => x('a:solidFill', [colourOf(colour)]);

function colourOf(colour: Colour): Element {
  const [name, changes = {}] = THEME[colour] as readonly [string, Record<string, number>?];
  return x(
    'a:schemeClr',
    { val: name },
    Object.entries(changes).map(([change, value]) => x(`a:${change}`, { val: String(value) })),
  );
}
