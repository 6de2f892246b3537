import { z } from 'zod';

const FIRST_YEAR = 1900;

const email = z.string().trim().toLowerCase().max(254).pipe(z.email());
// bcrypt, which Supabase uses, reads 72 bytes and refuses more.
const newPassword = z.string().min(8).max(72);
/** The browser's zone: a first guess, shown and changeable later. */
const timezone = z.string().max(64).default('UTC');
const next = z.string().max(500).optional();

export const gateInput = z.object({
  birthDate: z.iso.date().refine((date) => Number(date.slice(0, 4)) >= FIRST_YEAR),
  timezone,
});
export const signUpInput = z.object({ email, password: newPassword, timezone, next });
export const signInInput = z.object({
  email,
  password: z.string().min(1).max(200),
  timezone,
  next,
});
export const magicLinkInput = z.object({
  email,
  /** Only somebody who comes through sign-up gets a new account. */
  newAccount: z.boolean().default(false),
  next,
});
export const recoverInput = z.object({ email });
export const googleInput = z.object({ next });
export const linkTypes = ['email', 'signup', 'magiclink', 'recovery', 'email_change'] as const;
export type LinkType = (typeof linkTypes)[number];
export const confirmInput = z.object({
  tokenHash: z.string().min(1).max(500),
  type: z.enum(linkTypes),
  timezone,
  next,
});
export const signOutInput = z.object({
  everywhere: z.boolean().default(false),
  /** What this browser is known by where it asked to be notified. */
  deviceId: z.string().max(100).optional(),
});
export const changeEmailInput = z.object({ email });
export const changePasswordInput = z.object({
  password: newPassword,
  /** Of those who came in with one. */
  current: z.string().max(200).default(''),
});
/** The person types the address of the account that goes. */
export const deleteAccountInput = z.object({ email });

/** Where to go after signing in; `null` when a mail has to be opened first. */
export type Entered = { next: string | null; localLink: string | null };
/** A mail is on its way. Where sign-in is local there is no mail: then the link itself. */
export type LinkSent = { localLink: string | null };
