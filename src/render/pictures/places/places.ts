/** All places, by the names that lessons use. */
import type { Setting } from '#model/scene.ts';
import { cafe, doorstep, pitch, shed, stairs } from './around-home.ts';
import { bedroom, frontDoor, kitchen, livingRoom, office } from './home.ts';
import { beach, garden, meadow, park, underwater } from './outdoors.ts';
import type { DrawPlace } from './place.ts';
import { classroom, corridor, hall, library, musicRoom, nursery, playground } from './school.ts';
import {
  bakery,
  bus,
  busStop,
  chipShop,
  launderette,
  plain,
  radioStudio,
  shop,
  street,
} from './town.ts';

export const PLACES: Record<Setting, DrawPlace> = {
  bakery,
  beach,
  bedroom,
  bus,
  'bus-stop': busStop,
  cafe,
  'chip-shop': chipShop,
  classroom,
  corridor,
  doorstep,
  'front-door': frontDoor,
  garden,
  hall,
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
  playground,
  'radio-studio': radioStudio,
  shed,
  shop,
  stairs,
  street,
  underwater,
};
