import { magicLinkInput } from '@/lib/account/schema';
import { sendMagicLink } from '@/lib/account/send-magic-link';
import { publicRoute } from '@/lib/platform/http/route';

export const POST = publicRoute(magicLinkInput, sendMagicLink);
