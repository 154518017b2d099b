/** The script of the deck that pupils may be handed: no notes to show, no answers to open. */
import './deck.css';
import { addOverview } from './overview.ts';
import { startDeck } from './start-deck.ts';
import { setTypeSizes } from './type-sizes.ts';

setTypeSizes();
void startDeck().then(addOverview);
