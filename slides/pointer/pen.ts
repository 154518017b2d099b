import { type Classroom, make } from '../room.ts';

/** A line drawn on a slide, in shares of the slide’s width and height, so that it stays where it was drawn. */
type Stroke = [x: number, y: number][];

/** Width of a line, as a share of the slide’s width. */
const THICKNESS = 0.006;

/**
 * P draws on the slide with mouse, pen or finger, and stops; E rubs out what is drawn on this slide. Drawings live as
 * long as the page: nothing is kept.
 */
export function addPen({ deck, keys, announce }: Classroom): void {
  const board = make('canvas', 'pen-board');
  board.hidden = true;
  board.setAttribute('aria-hidden', 'true');
  document.body.append(board);
  const drawn = new Map<number, Stroke[]>();
  const state = { on: false };
  const here = (): Stroke[] => {
    const { h } = deck.getIndices();
    const strokes = drawn.get(h) ?? [];
    drawn.set(h, strokes);
    return strokes;
  };

  const show = () => {
    const strokes = here();
    board.hidden = !state.on && strokes.length === 0;
    board.classList.toggle('drawing', state.on);
    if (board.hidden) return;
    const frame = deck.getCurrentSlide().getBoundingClientRect();
    const density = devicePixelRatio || 1;
    Object.assign(board.style, {
      left: `${frame.left}px`,
      top: `${frame.top}px`,
      width: `${frame.width}px`,
      height: `${frame.height}px`,
    });
    board.width = frame.width * density;
    board.height = frame.height * density;
    const ink = board.getContext('2d');
    if (!ink) return;
    ink.lineWidth = board.width * THICKNESS;
    ink.lineCap = 'round';
    ink.lineJoin = 'round';
    ink.strokeStyle = getComputedStyle(document.documentElement).getPropertyValue('--pen');
    for (const stroke of strokes) {
      ink.beginPath();
      for (const [x, y] of stroke) ink.lineTo(x * board.width, y * board.height);
      ink.stroke();
    }
  };
  const pointOf = ({ clientX, clientY }: PointerEvent): [number, number] => {
    const box = board.getBoundingClientRect();
    return [(clientX - box.left) / box.width, (clientY - box.top) / box.height];
  };
  board.addEventListener('pointerdown', (event) => {
    const point = pointOf(event);
    // A line begins with two points, so that a tap leaves a dot.
    here().push([point, point]);
    board.setPointerCapture(event.pointerId);
    show();
  });
  board.addEventListener('pointermove', (event) => {
    if (!board.hasPointerCapture(event.pointerId)) return;
    here().at(-1)?.push(pointOf(event));
    show();
  });

  keys.add(['p'], 'Pen: draw on the slide, and stop', () => {
    state.on = !state.on;
    announce(state.on ? 'Pen on.' : 'Pen off.');
    show();
  });
  keys.add(['e'], 'Rub out what is drawn on this slide', () => {
    here().length = 0;
    announce('Rubbed out.');
    show();
  });
  deck.on('slidechanged', show);
  addEventListener('resize', show);
}
