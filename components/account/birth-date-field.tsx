import { strings } from '@/lib/strings/en';
import { Field, FieldError } from '../ui/field';
import { Input } from '../ui/input';
import { Select } from '../ui/select';

const words = strings.account.gate.birth;
const months = Array.from({ length: 12 }, (_, index) =>
  new Date(Date.UTC(2000, index)).toLocaleDateString('en', { month: 'long', timeZone: 'UTC' }),
);

/** A date of birth, asked neutrally: nothing is filled in, nothing hints at an expected answer. */
export function BirthDateField({ error }: { error?: string | undefined }) {
  const invalid = error ? { 'aria-invalid': true, 'aria-describedby': 'birth-error' } : {};
  return (
    <fieldset className="grid max-w-form gap-2">
      <legend className="mb-2 font-serif text-ink text-xl">{words.title}</legend>
      <p className="text-faint text-sm">{words.hint}</p>
      <div className="grid grid-cols-[4.5rem_minmax(0,1fr)_6rem] gap-3">
        <Field label={words.day}>
          {(control) => (
            <Input
              {...control}
              name="day"
              inputMode="numeric"
              autoComplete="bday-day"
              maxLength={2}
              {...invalid}
            />
          )}
        </Field>
        <Field label={words.month}>
          {(control) => (
            <Select
              {...control}
              name="month"
              autoComplete="bday-month"
              defaultValue=""
              {...invalid}
            >
              <option value="">–</option>
              {months.map((month, index) => (
                <option key={month} value={index + 1}>
                  {month}
                </option>
              ))}
            </Select>
          )}
        </Field>
        <Field label={words.year}>
          {(control) => (
            <Input
              {...control}
              name="year"
              inputMode="numeric"
              autoComplete="bday-year"
              maxLength={4}
              {...invalid}
            />
          )}
        </Field>
      </div>
      {error && <FieldError id="birth-error">{error}</FieldError>}
    </fieldset>
  );
}
