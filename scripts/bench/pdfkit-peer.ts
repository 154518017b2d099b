/**
 * Lays out the words of our documents with pdfkit: tagged and in the same fonts, but without our tables, boxes and
 * pictures. It has less to do, so the ratio favours pdfkit.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fetchPeer } from './fetch-peer.ts';

const PDFKIT = 'pdfkit@0.20.2';
const { resolve } = createRequire(import.meta.url);
const face = (weight: string) =>
  readFileSync(
    resolve(
      `@expo-google-fonts/atkinson-hyperlegible-next/${weight}/AtkinsonHyperlegibleNext_${weight}.ttf`,
    ),
  );

/** The part of pdfkit's interface that is used. */
interface Document {
  registerFont(name: string, font: Buffer): void;
  font(name: string, size: number): Document;
  text(text: string): Document;
  struct(type: string, content: () => void): unknown;
  addStructure(element: unknown): void;
  on(event: 'data' | 'end', then: (chunk: Buffer) => void): void;
  end(): void;
}

/** @returns A function that sets lines as paragraphs on A4; the first line is the title. */
export function pdfkitPeer(): (lines: readonly string[]) => Promise<Uint8Array> {
  const Pdf = createRequire(import.meta.url)(fetchPeer(PDFKIT, 'js/pdfkit.js')) as new (
    options: object,
  ) => Document;
  const [regular, bold] = [face('400Regular'), face('700Bold')];
  return (lines) =>
    new Promise((done) => {
      const info = { Title: lines[0] ?? '' };
      const pdf = new Pdf({
        size: 'A4',
        margin: 51,
        tagged: true,
        lang: 'en-GB',
        pdfVersion: '1.7',
        displayTitle: true,
        info,
      });
      const chunks: Buffer[] = [];
      pdf.on('data', (chunk) => chunks.push(chunk));
      pdf.on('end', () => done(new Uint8Array(Buffer.concat(chunks))));
      pdf.registerFont('regular', regular);
      pdf.registerFont('bold', bold);
      for (const [index, line] of lines.entries())
        pdf.addStructure(
          pdf.struct(index === 0 ? 'H1' : 'P', () => {
            pdf.font(index % 4 === 0 ? 'bold' : 'regular', index === 0 ? 21 : 11).text(line);
          }),
        );
      pdf.end();
    });
}
