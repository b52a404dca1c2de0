import outline from '../../assets/map/world-outline.json' with { type: 'json' };
import { decodeOutline, type World } from './world-outline.ts';

let world: World | undefined;

/** The outline of the world for pages that have no pack to read it from; read once, when the first map is drawn. */
export function bundledOutline(): World {
  world ??= decodeOutline(outline);
  return world;
}
