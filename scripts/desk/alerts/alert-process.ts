/**
 * Reads the desk's alerts in a process of its own, which may die of what it is given: a damaged file takes the desk down
 * with it no more than a long one. `node alert-process.ts [LESSONS]`, told by messages what to read; with a folder of lessons
 * it gets ready to read a new alert before anybody asks.
 */
import { endWithParent } from '../../engines/end-with-parent.ts';
import type { AlertAnswer, AlertPlaces, AlertRequest, FromAlertProcess } from './alert-messages.ts';
import { readAgain, readExisting, readNew, warmUp } from './read-alerts.ts';

endWithParent();

interface AskedBy {
  id: number;
  asked: AlertRequest;
  places: AlertPlaces;
}

const send = (message: FromAlertProcess) => void process.send?.(message);
const [, , lessons] = process.argv;
let isAsked = false;
const isWarm = lessons ? warmUp(lessons, () => isAsked).catch(() => {}) : Promise.resolve();
void isWarm.then(() => send('ready'));

process.on('message', ({ id, asked, places }: AskedBy) => {
  isAsked = true;
  isWarm
    .then(() => answer(asked, places))
    .then(
      (result) => send({ id, answer: result }),
      (fault: Error) => send({ id, fault: fault.stack ?? String(fault) }),
    );
});

/** What draws letters is loaded where one is asked for: no reading waits for it. */
async function answer(asked: AlertRequest, places: AlertPlaces): Promise<AlertAnswer> {
  switch (asked.is) {
    case 'new':
      return readNew(asked, places);
    case 'again':
      return readAgain(asked, places);
    case 'reading':
      return readExisting(asked, places);
    case 'lessons':
      return (await import('./which-lessons.ts')).whichLessons(asked, places);
    case 'check':
      return (await import('./check-words.ts')).checkWords(asked, places);
    case 'preview':
      return (await import('./preview-letter.ts')).previewLetter(asked, places);
    case 'paper':
      return (await import('./preview-paper.ts')).previewPaper(asked, places);
  }
}
