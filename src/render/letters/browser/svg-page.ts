/** Draws a page as SVG from the glyphs' outlines, so that the preview looks like the print. */
import { base64 } from './base64.ts';
import { type Drawing, PAGE } from './drawing.ts';

/**
 * @param name Prefix of ids, unique among the SVGs of a page.
 * @param drawings Each with its vertical offset.
 */
export function svgPage(
  name: string,
  drawings: readonly { drawing: Drawing; shift: number }[],
): string {
  const shapes = new Map<string, { id: string; path: string }>();
  const body = drawings.map(
    ({ drawing, shift }) =>
      `<g transform="translate(0 ${round(shift)})">${drawing.map((item) => drawn(item, name, shapes)).join('')}</g>`,
  );
  const defined = [...shapes.values()].map(({ id, path }) => `<path id="${id}" d="${path}"/>`);
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${PAGE.width} ${PAGE.height}" aria-hidden="true">` +
    `<defs>${defined.join('')}</defs><rect width="100%" height="100%" fill="#ffffff"/>${body.join('')}</svg>`
  );
}

function drawn(
  item: Drawing[number],
  name: string,
  shapes: Map<string, { id: string; path: string }>,
): string {
  switch (item.kind) {
    case 'text':
      return item.runs
        .map(({ x, size, colour, glyphs }) => {
          let at = x;
          const uses = glyphs.map(({ face, id, dx, dy, advance }) => {
            const key = `${face.id} ${id}`;
            let shape = shapes.get(key);
            if (!shape) {
              shape = { id: `${name}-${shapes.size}`, path: face.shaper.glyphToPath(id) };
              shapes.set(key, shape);
            }
            const left = at + dx * size;
            at += advance * size;
            if (shape.path === '') return '';
            const scale = size / face.upem;
            return `<use href="#${shape.id}" transform="matrix(${scale.toFixed(5)} 0 0 ${(-scale).toFixed(5)} ${round(left)} ${round(item.y - dy * size)})"/>`;
          });
          return `<g fill="${colour}">${uses.join('')}</g>`;
        })
        .join('');
    case 'box': {
      const { x, y, width, height, radius, fill, stroke } = item;
      const line = stroke ? ` stroke="${stroke.colour}" stroke-width="${stroke.width}"` : '';
      return `<rect x="${round(x)}" y="${round(y)}" width="${round(width)}" height="${round(height)}" rx="${round(radius)}" fill="${fill ?? 'none'}"${line}/>`;
    }
    case 'line': {
      const { x, y, width, fall = 0, colour, thickness, dash, isRound } = item;
      const dashes = dash.length > 0 ? ` stroke-dasharray="${dash.join(' ')}"` : '';
      const ends = isRound ? ' stroke-linecap="round"' : '';
      return `<path d="M${round(x)} ${round(y)}l${round(width)} ${round(fall)}" stroke="${colour}" stroke-width="${thickness}"${dashes}${ends}/>`;
    }
    case 'logo': {
      const { x, y, width, height, png } = item;
      return `<image x="${round(x)}" y="${round(y)}" width="${round(width)}" height="${round(height)}" href="data:image/png;base64,${base64(png)}"/>`;
    }
    case 'link':
      return '';
  }
}

const round = (value: number): string => String(Math.round(value * 100) / 100);
