import { daniel } from './daniel';
import { hana } from './hana';
import { maya } from './maya';

/** The people that seed, demo and screenshots show. */
export const cast = [maya, daniel, hana];
