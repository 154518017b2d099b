/** Types of attributes: each parses the text between the quotes, or says what was expected. */
import { z } from 'zod';
import { NATIONS } from '../../audience.ts';
import { didYouMean } from '../../text/did-you-mean.ts';

export const text = z.string().trim().min(1);
export const id = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'use small letters, digits and hyphens');
export const ids = z
  .string()
  .transform((list) => list.split(/\s+/).filter(Boolean))
  .pipe(z.array(id).min(1));
/** Ids of facts of the alert; default: none. */
export const facts = z
  .string()
  .transform((list) => list.split(/\s+/).filter(Boolean))
  .default([]);
export const nations = z
  .string()
  .transform((list) => list.split(/\s+/).filter(Boolean))
  .pipe(z.array(z.enum(NATIONS)).min(1));
export const number = (low: number, high: number) =>
  z
    .string()
    .regex(/^\d+(\.\d+)?$/, 'write a number')
    .transform(Number)
    .pipe(z.number().min(low).max(high));
export const whole = (low: number, high: number) => number(low, high).pipe(z.number().int());
export const yes = z.literal('yes').transform(() => true);
export const rows = z
  .string()
  .transform((list) => list.split(/\s+/).filter(Boolean).map(Number))
  .pipe(z.array(z.number().int().min(1)).min(1));
export const bars = (least: number) =>
  z
    .string()
    .transform((list) => list.split('|').map((item) => item.trim()))
    .pipe(z.array(z.string()).min(least));
const split = (list: string) => list.split('|').map((item) => item.trim());
/** One of a list of words; for any other, the error names the nearest. */
export const oneOf = <const Words extends readonly [string, ...string[]]>(words: Words) =>
  z.enum(words, {
    error: ({ input }) => {
      const meant = didYouMean(
        String(input ?? ''),
        words.map((word) => ({ id: word, name: word })),
      );
      return input === undefined
        ? `expected one of ${words.join(', ')}`
        : `“${input}” is not one of ${words.join(', ')}.${meant ? ` Did you mean “${meant}”?` : ''}`;
    },
  });
export const pair = z
  .string()
  .transform(split)
  .pipe(z.tuple([text, text]));
export const three = z
  .string()
  .transform(split)
  .pipe(z.tuple([text, text, text]));
