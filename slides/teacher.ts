/** The script of the deck that a teacher presents. Opened with `?speaker`, the same page is the speaker window. */
import './deck.css';
import './speaker/speaker.css';
import { addNotesPanel } from './notes-panel.ts';
import { addOverview } from './overview.ts';
import { addLaser } from './pointer/laser.ts';
import { addPen } from './pointer/pen.ts';
import { walkShortRoute } from './short-route.ts';
import { presentTo } from './speaker/present-to.ts';
import { isSpeakerWindow, openSpeakerWindow } from './speaker/speaker-window.ts';
import { startDeck } from './start-deck.ts';
import { setTypeSizes } from './type-sizes.ts';

setTypeSizes();
if (isSpeakerWindow()) openSpeakerWindow();
else
  void startDeck().then((classroom) => {
    walkShortRoute(classroom);
    addLaser(classroom);
    addPen(classroom);
    addNotesPanel(classroom);
    presentTo(classroom);
    addOverview(classroom);
  });
