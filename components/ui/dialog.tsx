'use client';

import { X } from 'lucide-react';
import { Dialog as Radix } from 'radix-ui';
import type { ReactNode } from 'react';
import { strings } from '@/lib/strings/en';
import { cn } from './cn';
import { IconButton } from './icon-button';
import { panelLook, veilLook } from './panel-look';

type Props = {
  title: string;
  description?: ReactNode;
  /** The element that opens it; or none, and `open` is held outside. */
  trigger?: ReactNode;
  open?: boolean;
  onOpenChange?: (open: boolean) => void;
  className?: string;
  children: ReactNode;
};

/** A sheet over the page; Escape and a click beside it close it. */
export function Dialog({ title, description, trigger, className, children, ...state }: Props) {
  return (
    <Radix.Root {...state}>
      {trigger && <Radix.Trigger asChild>{trigger}</Radix.Trigger>}
      <Radix.Portal>
        <Radix.Overlay className={veilLook} />
        <Radix.Content
          className={cn(panelLook, className)}
          {...(!description && { 'aria-describedby': undefined })}
        >
          <Radix.Title className="pr-10 text-xl">{title}</Radix.Title>
          {description && (
            <Radix.Description className="mt-1 text-soft">{description}</Radix.Description>
          )}
          <div className="mt-4">{children}</div>
          {/* The last stop of the Tab key: the first is what the dialog asks for. */}
          <Radix.Close asChild>
            <IconButton
              label={strings.ui.close}
              size="sm"
              tooltip={false}
              className="absolute top-5 right-4"
            >
              <X />
            </IconButton>
          </Radix.Close>
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  );
}
