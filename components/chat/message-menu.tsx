'use client';

import { Copy, Ellipsis, Flag } from 'lucide-react';
import { useState } from 'react';
import { toast } from 'sonner';
import type { ChatMessage } from '@/lib/chat/schema';
import { strings } from '@/lib/strings/en';
import { cn } from '../ui/cn';
import { IconButton } from '../ui/icon-button';
import { Menu, MenuItem } from '../ui/menu';
import { ReportDialog } from './report-dialog';

const words = strings.chat.reply;

type Props = { message: ChatMessage; time: string | null };

/** Copy and report, at the edge of a message: seen on hover and focus, always there for a finger. */
export function MessageMenu({ message, time }: Props) {
  const [reporting, setReporting] = useState(false);
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
          <MenuItem onSelect={() => setReporting(true)}>
            <Flag aria-hidden />
            {words.report}
          </MenuItem>
        )}
      </Menu>
      {isReply && (
        <ReportDialog messageId={message.id} open={reporting} onOpenChange={setReporting} />
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
