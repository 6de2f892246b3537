import { unsubscribe } from '@/lib/channels/email/unsubscribe';
import { unsubscribeInput } from '@/lib/channels/schema';
import { linkRoute } from '@/lib/platform/http/link-route';

/** The one click of mail programs (RFC 8058), and the button of our page. */
export const POST = linkRoute(unsubscribeInput, unsubscribe);
