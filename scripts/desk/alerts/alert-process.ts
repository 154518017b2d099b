/**
 * Child process that reads the desk's alerts: a damaged file may crash or block it, but not the desk. `node
 * alert-process.ts [LESSONS]` receives requests as messages; with a folder of lessons, it preloads what a new alert
 * needs.
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

/** The engines for letters are imported on demand, so that readings do not wait for them. */
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
