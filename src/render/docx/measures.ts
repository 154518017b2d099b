/** Unit conversions for Word: a twip is 1/20 point, borders are in 1/8 point, type in 1/2 point. */
import type { Paragraph, Table } from 'docx';

/** Content of a page or cell. */
export type WordBlock = Paragraph | Table;

const MM_PER_INCH = 25.4;

/** Millimetres → twips. */
export const twips = (mm: number): number => Math.round((mm / MM_PER_INCH) * 1440);
/** Points → twips. */
export const pointTwips = (points: number): number => Math.round(points * 20);
/** Points → half points. */
export const halfPoints = (points: number): number => Math.round(points * 2);
/** Points → eighths of a point, as borders are measured. */
export const eighths = (points: number): number => Math.round(points * 8);
/** Millimetres → CSS pixels, as pictures are measured. */
export const pixels = (mm: number): number => Math.round((mm / MM_PER_INCH) * 96);
/** Points → millimetres. */
export const MM_PER_POINT = MM_PER_INCH / 72;
/** Millimetres → English Metric Units, as floating pictures are placed. */
export const emu = (mm: number): number => Math.round(mm * 36_000);
