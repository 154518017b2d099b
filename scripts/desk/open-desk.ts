/** Assembles everything that the desk's pages use. */
import { createHash } from 'node:crypto';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Desk } from '#desk/desk.ts';
import { buildDate } from '../command.ts';
import { openReader } from './alerts/alert-reader.ts';
import { openAlerts } from './alerts/alerts.ts';
import { openApprovals } from './approval/approve-at-desk.ts';
import { deskSchool } from './desk-school.ts';
import { serveKitFile } from './kit/kit-files.ts';
import { openKits } from './kit/kits.ts';
import { openLater } from './later/open-later.ts';
import { openPagePictures } from './pictures/page-pictures.ts';
import { openSchool } from './school/open-school.ts';
import type { ServeFile } from './serve-desk.ts';
import { openTaskQueue } from './task-queue.ts';

export interface DeskPlaces {
  /** Folder of lessons. */
  lessons: string;
  /** Folder of kits. */
  out: string;
  /** The school's file, where it is not the default one. */
  school: string | undefined;
  /** Folder of the lead's approvals. */
  approvals: string;
}

export interface OpenDesk {
  desk: Desk;
  /** Serves files besides pages: kits, page images, the school's logo. */
  more: ServeFile;
  /** Ends child processes. */
  close: () => Promise<void>;
}

export async function openDesk({ lessons, out, school, approvals }: DeskPlaces): Promise<OpenDesk> {
  const reader = openReader(lessons);
  const previews = openReader(lessons, { isLate: true });
  const today = buildDate;
  const named = school ?? null;
  const schoolNow = () => deskSchool(named);
  const alerts = openAlerts({ lessons, school: schoolNow, today, reader, previews });
  const places = { lessons, out, school: named, approvals, made: madeFolder(out) };
  // A lead who has just opened the desk adds an alert next, so the kit process starts after the reader is ready.
  const kits = openKits(places, { after: reader.ready });
  const pictures = openPagePictures();
  const inTurn = openTaskQueue();
  const details = openSchool({ lessons, school: named, today, oneByOne: inTurn });
  const approving = { places, kits, school: schoolNow, today, oneByOne: inTurn };
  return {
    desk: {
      today,
      alerts,
      kits,
      school: details,
      approvals: openApprovals(approving),
      later: openLater({ kits, school: schoolNow, today }),
    },
    async more(path, response) {
      if (path !== '/school-logo') return serveKitFile({ kits, pictures, out }, path, response);
      const logo = await details.logo();
      if (logo) response.writeHead(200, { 'content-type': 'image/png' }).end(logo);
      return logo !== null;
    },
    async close() {
      reader.close();
      previews.close();
      await Promise.all([kits.close(), pictures.close()]);
    },
  };
}

/** Folder for products in progress, in the cache, one per kit room. */
function madeFolder(out: string): string {
  const hash = createHash('sha256').update(resolve(out)).digest('hex').slice(0, 12);
  const cache = new URL('../../node_modules/.cache/forewarned/desk-kits', import.meta.url);
  return join(fileURLToPath(cache), hash);
}
