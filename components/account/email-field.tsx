import { strings } from '@/lib/strings/en';
import { Field } from '../ui/field';
import { Input } from '../ui/input';

type Props = { label?: string; error?: string | undefined };

export function EmailField({ label = strings.account.email, error }: Props) {
  return (
    <Field label={label} error={error}>
      {(control) => (
        <Input
          {...control}
          name="email"
          type="email"
          autoComplete="email"
          autoCapitalize="none"
          spellCheck={false}
          required
        />
      )}
    </Field>
  );
}
