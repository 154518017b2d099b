/** All places, by the names that lessons use. */
import type { Setting } from '#model/lesson/scene.ts';
import { cafe, doorstep, pitch, shed, stairs } from './around-home.ts';
import { bedroom, frontDoor, kitchen, livingRoom, office } from './home.ts';
import { cellar, harbour, platform, van, workshop } from './out-and-about.ts';
import { garden, meadow, park } from './outdoors.ts';
import type { DrawPlace } from './place.ts';
import { classroom, corridor, hall, library, musicRoom, nursery, playground } from './school.ts';
import { bakery, chipShop, launderette, radioStudio, shop } from './shops.ts';
import { bus, busStop, plain, street } from './town.ts';
import { beach, underwater } from './water.ts';

export const PLACES: Record<Setting, DrawPlace> = {
  bakery,
  beach,
  bedroom,
  bus,
  'bus-stop': busStop,
  cafe,
  cellar,
  'chip-shop': chipShop,
  classroom,
  corridor,
  doorstep,
  'front-door': frontDoor,
  garden,
  hall,
  harbour,
  kitchen,
  launderette,
  library,
  'living-room': livingRoom,
  meadow,
  'music-room': musicRoom,
  nursery,
  office,
  park,
  pitch,
  plain,
  platform,
  playground,
  'radio-studio': radioStudio,
  shed,
  shop,
  stairs,
  street,
  underwater,
  van,
  workshop,
};
