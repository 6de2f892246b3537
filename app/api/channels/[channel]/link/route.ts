import { beginLink } from '@/lib/channels/begin-link';
import { channelInput } from '@/lib/channels/schema';
import { unlinkChannel } from '@/lib/channels/unlink-channel';
import { route } from '@/lib/platform/http/route';

export const POST = route(channelInput, beginLink);
export const DELETE = route(channelInput, unlinkChannel);
