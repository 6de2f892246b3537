'use client';

import { AlertDialog as Radix } from 'radix-ui';
import type { ReactNode } from 'react';
import { strings } from '@/lib/strings/en';
import { Button } from './button';
import { panelLook, veilLook } from './panel-look';

type Props = {
  title: string;
  description: ReactNode;
  confirmLabel: string;
  cancelLabel?: string;
  danger?: boolean;
  busy?: boolean;
  /** False while something must be filled in first. */
  ready?: boolean;
  onConfirm: () => void;
  trigger?: ReactNode;
  open?: boolean;
  onOpenChange?: (open: boolean) => void;
  children?: ReactNode;
};

/** Asks before something that cannot be taken back. The safe answer has the focus. */
export function AlertDialog({
  title,
  description,
  confirmLabel,
  cancelLabel = strings.ui.cancel,
  danger = false,
  busy = false,
  ready = true,
  onConfirm,
  trigger,
  children,
  ...state
}: Props) {
  return (
    <Radix.Root {...state}>
      {trigger && <Radix.Trigger asChild>{trigger}</Radix.Trigger>}
      <Radix.Portal>
        <Radix.Overlay className={veilLook} />
        <Radix.Content className={panelLook}>
          <Radix.Title className="text-xl">{title}</Radix.Title>
          <Radix.Description asChild>
            <div className="mt-2 text-soft">{description}</div>
          </Radix.Description>
          {children && <div className="mt-4">{children}</div>}
          <div className="mt-6 flex flex-col-reverse gap-2 sm:flex-row sm:justify-end">
            <Radix.Cancel asChild>
              <Button look="secondary">{cancelLabel}</Button>
            </Radix.Cancel>
            <Button
              look={danger ? 'danger' : 'primary'}
              busy={busy}
              disabled={!ready}
              onClick={onConfirm}
            >
              {confirmLabel}
            </Button>
          </div>
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  );
}
