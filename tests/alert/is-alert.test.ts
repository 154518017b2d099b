/** What speaks of children and of a danger is read, online or not; a recipe, a menu and a match report are not. */
import { expect, test } from 'vitest';
import { asPaper, readPaper } from './read-names.ts';

test.each([
  'Our juniors have magnet balls. If your child has swallowed one, go to A&E at once.',
  'Children stream from their rooms, in an app.',
  // Who writes calls nobody a child, and nothing an app.
  'Dear Headmistress\n\nMy grandson showed me Tumbril on Sunday. He had ninety friends on it. One of them asked to see his bedroom, so he held it up and turned round. I do not know who that was.\n\nP. Aske (Mrs)',
  'THE OAK POST (by 5B)\nSport: we lost. Tech: do NOT get turnip tycoon, it wants to know where you live?? My mum took it off my tablet. Jokes: none this week.',
  'The makers say that Dozle is a bedtime friend. We found that it asked our tester where her mummy was, and keeps what it hears for two years. Nothing without a microphone does that.',
  'Name | What it does | Our view\nMarzipan | live video with strangers | not in primary\nChess Pal | chess | fine',
])('“%s” is', (text) => expect(readPaper(asPaper(text))).not.toBeNull());

test.each([
  'Fold in the flour, and bake for twenty minutes. Children love it.',
  'Our girls won by two goals, and the sun shone on all of us.',
  'Lunch menu, week 2\n\nMonday: pizza or jacket potato, sweetcorn\nTuesday: Roast of the Day\nWednesday: Katsu Curry, Rainbow Salad\n\nChildren may have bread and fruit every day. Please tell the kitchen about allergies.',
  'Y7 trip to Boulogne, 9 May\n\nPassport, packed lunch, 20 euros. The coach leaves at 5. Pupils visit Nausicaa and a bakery. Sick bags are on board.',
  'Uniform list\n\nNavy sweatshirt with the badge, from Trutex\nGrey trousers or skirt\nPE: House Colours T-shirt, plimsolls in a named bag\n\nYour child needs a book bag and a water bottle.',
  'Year 6 residential: kit list\n\nSleeping bag, wash bag, torch\nOld trainers for Jacob’s Ladder and the Gorge Walk\nA pack of Uno\n\nMedicines go to Mr Okoro. Children should not bring sweets or money. The centre is called Arete Lodge, and Base Camp is where we sleep.',
  'World Book Day\n\nPupils may come as somebody from a book. We have seen a fine Gruffalo and three Matildas. Every child gets a £1 token for the Book Nook, where Mr Ellis sells Dog Man and Amulet. Please do not spend money on a costume.',
  'Friends of St Anne’s\nSummer Fair, 12 to 3\n\nBouncy castle, Splat the Teacher, Hook a Duck, tombola and the famous Cake Tent. Children under 5 come in free. We need bottles, teddies and helpers.',
  'Head lice\n\nWe have had head lice in Reception. Please check your child’s hair with a fine comb tonight. Hedrin and Nitty Gritty can be bought from the chemist.',
  'Staff car park\n\nThe car park on the school site is being resurfaced. Mums and dads who drop off should use Mill Lane.',
  'Library corner\n\nThe Summer Reading Challenge is called Story Garden. Children join at any library and get a bookmark for every two books. Staff picks: The Wild Robot, Impossible Creatures.',
  'Brownies, 3rd Wells\n\nWe meet on Thursdays in the Scout Hut. This term: Baker badge, and a sleepover called Moonlight Munch. Girls need trousers and a torch. Subs £35.',
  'Willow Class: this half term\n\nIn maths pupils learn about fractions with Numicon. Please read with your child each evening and sign the yellow record. Show and Tell is for Jaguars this week and for Toucans next.',
  'School dinners go up to £2.75 in September. Free meals stay free: ask Mrs Neale for the form. Infants need pay nothing. Chartwells cook for us again.',
])('“%s” is not', (text) => expect(readPaper(asPaper(text))).toBeNull());
