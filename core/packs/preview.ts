import type { CardModel } from '../cards/card-model.ts';
import { describeCard } from '../cards/describe-card.ts';
import { firstDay } from '../time/day.ts';
import { JoinedPack } from './joined-pack.ts';
import type { TeacherPack } from './pack-schema.ts';

/** The card of an entry as readers of an article of today would see it; undefined for an entry that cannot be used. */
export function previewCard(
  buffer: ArrayBuffer,
  {
    addition,
    id,
    today,
  }: { readonly addition: TeacherPack; readonly id: string; readonly today: string },
): CardModel | undefined {
  const pack = new JoinedPack(buffer, [addition]);
  const entity = pack.numberOf(id);
  // An entry with errors is left out, and what stands under its id then is ours.
  if (entity === undefined || pack.packName(entity) === undefined) return undefined;
  const day = firstDay(today);
  return describeCard({
    pack,
    entity,
    articleDay: day,
    hasDate: true,
    linked: new Set(),
    today: day,
  });
}
