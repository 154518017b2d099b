/** What the paper-cut cast wears above the legs: one torso, and what makes it a jumper, a coat or an apron. */
import type { Body } from '#model/lesson/character.ts';
import { darker, lighter } from '../../palette/mix.ts';
import { each, line, path, round } from '../../svg/shapes.ts';
import type { PaperFrame } from './frame.ts';

/** @param clip An id for the torso’s outline. */
export function outfit(body: Body, frame: PaperFrame, clip: string): string {
  const { top } = body;
  const torso = path(torsoPath(frame), top);
  return [
    `<clipPath id="${clip}">${path(torsoPath(frame), '#000000')}</clipPath>`,
    torso,
    `<g clip-path="url(#${clip})">`,
    trim(body, frame),
    path(
      `M${-frame.hem - 10} ${-frame.shoulder - 10}h${round(frame.half * 0.9)}q-14 60 -6 130l-40 20z`,
      '#33202b',
      { opacity: 0.1 },
    ),
    '</g>',
  ].join('');
}

function torsoPath({ half, hem, shoulder, hip }: PaperFrame): string {
  const top = -shoulder - 4;
  return [
    `M${-half} ${-shoulder + 20}`,
    `Q${-half + 2} ${-shoulder - 2} ${-half + 26} ${top}`,
    `L${half - 26} ${top}`,
    `Q${half - 2} ${-shoulder - 2} ${half} ${-shoulder + 20}`,
    `L${hem} ${-hip + 8}Q0 ${-hip + 24} ${-hem} ${-hip + 8}`,
    `Q${-half + 4} ${-hip - 40} ${-half} ${-shoulder + 20}Z`,
  ].join('');
}

function trim(body: Body, { half, hem, shoulder, hip }: PaperFrame): string {
  const { top, over } = body;
  const tall = shoulder - hip;
  switch (body.outfit) {
    case 'tee':
      return each([0, 1, 2, 3, 4], (row) =>
        line(
          `M${-hem - 6} ${-shoulder + 24 + row * tall * 0.22}q${hem + 6} 9 ${2 * hem + 12} 0`,
          over ?? lighter(top, 0.35),
          tall * 0.075,
        ),
      );
    case 'jumper':
      return line(`M${-hem - 4} ${-hip + 4}q${hem + 4} 14 ${2 * hem + 8} 0`, darker(top, 0.14), 15);
    case 'hoodie':
      return (
        path(
          `M${-half * 0.5} ${-hip - tall * 0.1}h${half}l8 ${-tall * 0.3}h${-half - 16}z`,
          darker(top, 0.12),
        ) +
        line(
          `M-10 ${-shoulder + 10}v${tall * 0.3}M10 ${-shoulder + 10}v${tall * 0.26}`,
          lighter(top, 0.5),
          4,
        )
      );
    case 'shirt':
      return (
        line(`M4 ${-shoulder}V${-hip + 20}`, darker(top, 0.16), 3) +
        path(`M-22 ${-shoulder - 8}L4 ${-shoulder + 20}L28 ${-shoulder - 8}Z`, lighter(top, 0.35))
      );
    case 'apron':
      return path(
        `M${-half + 12} ${-shoulder + tall * 0.3}h${2 * half - 24}L${hem} ${-hip + 14}q${-hem} 14 ${-2 * hem} 0Z`,
        over ?? '#fff3df',
      );
    case 'jacket':
    case 'blazer':
      return (
        path(
          `M${-hem - 8} ${-shoulder - 8}H-14L-8 ${-hip + 26}H${-hem - 8}Z`,
          over ?? darker(top, 0.25),
        ) +
        path(
          `M${hem + 8} ${-shoulder - 8}H16L12 ${-hip + 26}H${hem + 8}Z`,
          over ?? darker(top, 0.25),
        )
      );
  }
}
