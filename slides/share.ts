/** The script of the deck that pupils may be handed: no notes to show, no answers to open. */
import './deck.css';
import { startDeck } from './start-deck.ts';
import { setTypeSizes } from './type-sizes.ts';

setTypeSizes();
void startDeck();
