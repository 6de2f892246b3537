import { channelInput } from '@/lib/channels/schema';
import { testChannel } from '@/lib/channels/test-channel';
import { route } from '@/lib/platform/http/route';

export const POST = route(channelInput, testChannel);
