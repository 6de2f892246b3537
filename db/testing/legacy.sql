-- The Episode-0 product that was here before: its tables, its people, its habits.
create table users (
  id uuid primary key,
  email varchar(255) not null,
  display_name varchar(100),
  timezone text default 'UTC',
  preferences jsonb not null default '{}',
  subscription_status text default 'free',
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()
);
create table worlds (id uuid primary key default gen_random_uuid(), name text not null);
create table characters (id uuid primary key default gen_random_uuid(), world_id uuid references worlds(id), name text);
create table series (id uuid primary key default gen_random_uuid(), world_id uuid references worlds(id), title text);
create table episodes (id uuid primary key default gen_random_uuid(), series_id uuid references series(id), title text);
create table engagements (id uuid primary key default gen_random_uuid(), user_id uuid references users(id) on delete cascade);
create table sessions (id uuid primary key default gen_random_uuid(), user_id uuid references users(id) on delete cascade, episode_id uuid references episodes(id));
create table messages (id uuid primary key default gen_random_uuid(), session_id uuid references sessions(id) on delete cascade, role text, content text);
create table memory_events (id uuid primary key default gen_random_uuid(), user_id uuid references users(id) on delete cascade, summary text);
create table hooks (id uuid primary key default gen_random_uuid(), user_id uuid references users(id) on delete cascade, content text);

-- Profiles that everybody may see and everybody may write to: what we must not inherit.
alter table users enable row level security;
create policy "Public profiles are viewable by everyone" on users for select using (true);
create policy "Users can update own profile" on users for update using (auth.uid() = id);
grant all on users to anon, authenticated;

create function handle_new_user() returns trigger language plpgsql security definer as $$
begin
  insert into public.users (id, email) values (new.id, new.email);
  return new;
end $$;

-- Vera still has her sign-in in auth.users; the other one's is long gone.
insert into users (id, email, display_name, created_at, updated_at) values
  ('00000000-0000-4000-8000-000000000001', 'vera@example.com', 'Vera', '2025-03-01', '2025-04-01'),
  ('00000000-0000-4000-8000-000000000002', 'gone@example.com', 'Gone', '2025-03-02', '2025-04-02');
insert into worlds (name) values ('Halcyon');
insert into characters (world_id, name) select id, 'Iris' from worlds;
insert into series (world_id, title) select id, 'Tides' from worlds;
insert into episodes (series_id, title) select id, 'Episode 0' from series;
insert into engagements (user_id) select id from users;
insert into sessions (user_id, episode_id) select users.id, episodes.id from users, episodes;
insert into messages (session_id, role, content) select id, 'user', 'hello?' from sessions;
insert into memory_events (user_id, summary) select id, 'likes the sea' from users;
insert into hooks (user_id, content) select id, 'come back' from users;
