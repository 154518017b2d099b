import type { Brush } from '../brush.ts';
import { toMono } from '../mono.ts';
import { drawAnimal } from './animals/draw-animal.ts';
import type { Figure, FigureRequest } from './figure.ts';
import { drawPaper } from './paper/draw-paper.ts';
import { drawPeep, type UsePiece } from './peeps/draw-peep.ts';
import type { PeepPieces } from './peeps/pieces.ts';
import { drawStranger } from './stranger.ts';

export interface FigureStyle {
  brush: Brush;
  pieces: PeepPieces;
  use?: UsePiece;
}

export function drawFigure(request: FigureRequest, { brush, pieces, use }: FigureStyle): Figure {
  const { drawn } = request.character;
  const { theme, mono } = brush;
  if ('picture' in drawn) return drawStranger(request, brush);
  if ('animal' in drawn) return inMono(drawAnimal(request, drawn), mono);
  if (theme.phase === 'early') return inMono(drawPaper(request, drawn, brush.id), mono);
  return drawPeep(request, drawn, { pieces, ink: theme.ink, mono, ...(use ? { use } : {}) });
}

const inMono = (figure: Figure, mono: boolean): Figure =>
  mono ? { ...figure, body: toMono(figure.body) } : figure;
