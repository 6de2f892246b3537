import { answerSchemas } from '@/lib/onboarding/schema';
import { strings } from '@/lib/strings/en';
import { Field } from '../ui/field';
import { Input } from '../ui/input';
import { StepForm } from './step-form';
import type { StepProps } from './step-props';

const words = strings.onboarding;

export function YourNameStep({ stored, onAnswer, refused }: StepProps) {
  return (
    <StepForm
      {...words.steps['your-name']}
      refused={refused}
      onSubmit={({ name }) => onAnswer({ name })}
    >
      <Field
        hideLabel
        label={words.name.label}
        error={refused ? words.name.error : undefined}
        className="max-w-form"
      >
        {(control) => (
          <Input
            {...control}
            type="text"
            name="name"
            autoComplete="given-name"
            maxLength={80}
            defaultValue={answerSchemas['your-name'].safeParse(stored).data?.name}
          />
        )}
      </Field>
    </StepForm>
  );
}
