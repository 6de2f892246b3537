import { asOwner } from '@/db/testing/as-owner';
import { type Found, part } from './part';
import { prove } from './prove';

// A process of its own for some of the people: they live on the database of its environment.
process.once('message', async (message) => {
  process.send?.((await prove(asOwner(), part.parse(message))) satisfies Found);
});
process.on('disconnect', () => process.exit());
