'use client';

import { Copy, Ellipsis, Flag, MessageCircleQuestion } from 'lucide-react';
import { useState } from 'react';
import { toast } from 'sonner';
import type { ChatMessage } from '@/lib/chat/schema';
import { strings } from '@/lib/strings/en';
import { cn } from '../ui/cn';
import { IconButton } from '../ui/icon-button';
import { Menu, MenuItem } from '../ui/menu';
import type { Talk } from './chat';
import { ReportDialog } from './report-dialog';
import { WhyDialog } from './why-dialog';

const words = strings.chat.reply;

type Props = { message: ChatMessage; talk: Talk; time: string | null };

/** Copy, why and report, at the edge of a message: seen on hover and focus, always there for a finger. */
export function MessageMenu({ message, talk, time }: Props) {
  const [dialog, setDialog] = useState<'why' | 'report' | null>(null);
  const close = () => setDialog(null);
  const isReply = message.role === 'assistant';
  return (
    <div
      className={cn(
        'absolute top-2 opacity-60 transition-opacity focus-within:opacity-100 group-hover:opacity-100 has-data-[state=open]:opacity-100 pointer-fine:opacity-0',
        isReply ? 'right-1' : 'left-1',
      )}
    >
      <Menu
        align={isReply ? 'end' : 'start'}
        trigger={
          <IconButton label={words.actions} size="sm" tooltip={false}>
            <Ellipsis />
          </IconButton>
        }
      >
        {time && <p className="px-3 py-1.5 text-faint text-xs">{time}</p>}
        <MenuItem onSelect={() => copy(message.text)}>
          <Copy aria-hidden />
          {words.copy}
        </MenuItem>
        {isReply && (
          <MenuItem onSelect={() => setDialog('why')}>
            <MessageCircleQuestion aria-hidden />
            {strings.chat.why.open}
          </MenuItem>
        )}
        {isReply && (
          <MenuItem onSelect={() => setDialog('report')}>
            <Flag aria-hidden />
            {words.report}
          </MenuItem>
        )}
      </Menu>
      {isReply && (
        <>
          <WhyDialog messageId={message.id} talk={talk} open={dialog === 'why'} onClose={close} />
          <ReportDialog
            messageId={message.id}
            open={dialog === 'report'}
            onOpenChange={(isOpen) => isOpen || close()}
          />
        </>
      )}
    </div>
  );
}

async function copy(text: string) {
  try {
    await navigator.clipboard.writeText(text);
    toast(words.copied);
  } catch {
    toast.error(words.copyFailed);
  }
}
