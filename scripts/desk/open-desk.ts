/** All that the desk's pages can ask for, put together. */
import type { Desk } from '#desk/desk.ts';
import { buildDate } from '../command.ts';
import { schoolFile } from '../sources.ts';
import { openReader } from './alerts/alert-reader.ts';
import { openAlerts } from './alerts/alerts.ts';

export interface DeskPlaces {
  /** Folder of lessons. */
  lessons: string;
  /** Folder of kits. */
  out: string;
  /** The school's details, where another file than the usual one was named. */
  school: string | undefined;
}

export interface OpenDesk {
  desk: Desk;
  /** Ends what works for it. */
  close: () => Promise<void>;
}

export async function openDesk({ lessons, school }: DeskPlaces): Promise<OpenDesk> {
  const reader = openReader(lessons);
  const today = buildDate;
  const alerts = openAlerts({ lessons, school: () => schoolFile(school), today, reader });
  return {
    desk: { today, alerts },
    async close() {
      reader.close();
    },
  };
}
