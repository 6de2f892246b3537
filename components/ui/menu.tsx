'use client';

import { Check } from 'lucide-react';
import { DropdownMenu as Radix } from 'radix-ui';
import type { ComponentProps, ReactNode } from 'react';
import { cn } from './cn';

type MenuProps = {
  trigger: ReactNode;
  align?: 'start' | 'center' | 'end';
  children: ReactNode;
};

/** A menu that opens from its trigger: `<Menu trigger={<IconButton …/>}><MenuItem …/></Menu>`. */
export function Menu({ trigger, align = 'end', children }: MenuProps) {
  return (
    // Not modal: the page stays readable, also for those who listen to it.
    <Radix.Root modal={false}>
      <Radix.Trigger asChild>{trigger}</Radix.Trigger>
      <Radix.Portal>
        <Radix.Content
          align={align}
          sideOffset={4}
          collisionPadding={12}
          className="z-50 min-w-48 animate-appear rounded-md border border-line bg-raised p-1 shadow-float"
        >
          {children}
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  );
}

const itemLook = cn(
  'flex min-h-11 cursor-pointer items-center gap-3 rounded-sm px-3 text-base outline-none select-none md:min-h-9 md:text-sm',
  'data-[disabled]:opacity-50 data-[highlighted]:bg-sunken [&_svg]:size-4 [&_svg]:text-faint',
);

type ItemProps = ComponentProps<typeof Radix.Item> & { danger?: boolean };

export function MenuItem({ danger = false, className, ...props }: ItemProps) {
  return (
    <Radix.Item
      className={cn(
        itemLook,
        danger && 'text-danger data-[highlighted]:bg-danger-wash [&_svg]:text-danger',
        className,
      )}
      {...props}
    />
  );
}

export function MenuSeparator() {
  return <Radix.Separator className="my-1 h-px bg-line" />;
}

type ChoiceProps<Value extends string> = {
  label: string;
  value: Value;
  choices: readonly (readonly [value: Value, label: string])[];
  onChange: (value: Value) => void;
};

/** One of a few, within a menu. */
export function MenuChoice<Value extends string>({
  label,
  value,
  choices,
  onChange,
}: ChoiceProps<Value>) {
  return (
    <Radix.RadioGroup value={value} aria-label={label}>
      <Radix.Label className="px-3 py-1.5 text-faint text-xs">{label}</Radix.Label>
      {choices.map(([choice, words]) => (
        <Radix.RadioItem
          key={choice}
          value={choice}
          onSelect={() => onChange(choice)}
          className={itemLook}
        >
          <span className="grid size-4 place-items-center">
            <Radix.ItemIndicator>
              <Check aria-hidden />
            </Radix.ItemIndicator>
          </span>
          {words}
        </Radix.RadioItem>
      ))}
    </Radix.RadioGroup>
  );
}
