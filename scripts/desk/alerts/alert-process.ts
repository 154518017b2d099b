/**
 * Reads the desk's alerts in a process of its own, which may die of what it is given: a damaged file takes the desk down
 * with it no more than a long one. `node alert-process.ts [LESSONS]`, told by messages what to read; with a folder of lessons
 * it gets ready to read a new alert before anybody asks.
 */
import { endWithParent } from '../../engines/end-with-parent.ts';
import type { AlertAnswer, AlertPlaces, AlertRequest, FromAlertProcess } from './alert-messages.ts';
import { checkWords } from './check-words.ts';
import { previewLetter } from './preview-letter.ts';
import { previewPaper } from './preview-paper.ts';
import { readAgain, readExisting, readNew, warmUp } from './read-alerts.ts';
import { whichLessons } from './which-lessons.ts';

endWithParent();

interface AskedBy {
  id: number;
  asked: AlertRequest;
  places: AlertPlaces;
}

const send = (message: FromAlertProcess) => void process.send?.(message);
const [, , lessons] = process.argv;
const isWarm = lessons ? warmUp(lessons).catch(() => {}) : Promise.resolve();
void isWarm.then(() => send('ready'));

process.on('message', ({ id, asked, places }: AskedBy) => {
  isWarm
    .then(() => answer(asked, places))
    .then(
      (result) => send({ id, answer: result }),
      (fault: Error) => send({ id, fault: fault.stack ?? String(fault) }),
    );
});

function answer(asked: AlertRequest, places: AlertPlaces): Promise<AlertAnswer> {
  switch (asked.is) {
    case 'new':
      return readNew(asked, places);
    case 'again':
      return readAgain(asked, places);
    case 'reading':
      return readExisting(asked, places);
    case 'lessons':
      return whichLessons(asked, places);
    case 'check':
      return checkWords(asked, places);
    case 'preview':
      return previewLetter(asked, places);
    case 'paper':
      return previewPaper(asked, places);
  }
}
