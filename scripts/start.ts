import { serve } from './services/serve';

await serve('start');
