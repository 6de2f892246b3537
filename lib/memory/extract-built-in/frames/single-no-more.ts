import { isPartner } from '../../languages/relation-keys';
import type { Found, Scene } from '../frame';
import { retractionOf } from '../retraction';
import { RELATIONSHIP_STATUS } from './relationship-status';

const ALONE = /single|solter|célibataire|alleinstehend|vrijgezel|solteir|nubile|celibe/i;

/** Who has a partner is single no more. */
export function singleNoMore(key: string, { known }: Pick<Scene, 'known'>): Found[] {
  const status = known.filter(
    (memory) => memory.key === RELATIONSHIP_STATUS && ALONE.test(memory.value),
  );
  return isPartner(key) ? status.map(retractionOf) : [];
}
