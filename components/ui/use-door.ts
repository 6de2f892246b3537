'use client';

import { useMutation } from '@tanstack/react-query';
import { useRef } from 'react';
import { callDoor, type DoorError } from './call-door';

type Method = 'POST' | 'PUT' | 'PATCH' | 'DELETE';

type Options<Output> = {
  onDone?: (output: Output) => void;
  onRefused?: (error: DoorError) => void;
};

/**
 * One of our doors for a form or a button: `send(input)`, `busy`, `error`. A second press while the
 * first is under way does nothing.
 */
export function useDoor<Input extends object | undefined = undefined, Output = void>(
  method: Method,
  path: `/api/${string}`,
  { onDone, onRefused }: Options<Output> = {},
) {
  const underWay = useRef(false);
  const { mutate, isPending, isSuccess, data, error, reset } = useMutation<
    Output,
    DoorError,
    Input
  >({
    mutationFn: (input) => callDoor(method, path, input),
    onSuccess: (output) => onDone?.(output),
    onError: (refused) => onRefused?.(refused),
    onSettled: () => {
      underWay.current = false;
    },
  });
  function send(input: Input) {
    if (underWay.current) return;
    underWay.current = true;
    mutate(input);
  }
  return { send, busy: isPending, done: isSuccess, data, error, reset };
}
