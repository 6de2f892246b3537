import { daniel } from './daniel/daniel';
import { hana } from './hana/hana';
import { maya } from './maya/maya';

/** The people that seed, demo and screenshots show. */
export const cast = [maya, daniel, hana];
