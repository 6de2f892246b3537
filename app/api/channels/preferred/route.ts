import { preferChannel } from '@/lib/channels/prefer-channel';
import { preferChannelInput } from '@/lib/channels/schema';
import { route } from '@/lib/platform/http/route';

export const PUT = route(preferChannelInput, preferChannel);
