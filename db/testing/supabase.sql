-- What a hosted project looks like to the migrations: `auth` belongs to another role, and the one
-- that migrates ("project_owner", of this database) is no superuser and has no right to see past
-- row-level security. Run as the superuser; the roles belong to the whole server.
do $$
declare
  api_role text;
begin
  perform pg_advisory_xact_lock(hashtext('morrow bootstrap'));
  foreach api_role in array array['anon', 'authenticated', 'service_role'] loop
    if not exists (select from pg_roles where rolname = api_role) then
      execute format('create role %I nologin noinherit', api_role);
    end if;
  end loop;
  alter role service_role bypassrls;
  if not exists (select from pg_roles where rolname = 'project_owner') then
    create role project_owner login createrole password 'project';
    create role auth_admin nologin noinherit createrole;
  end if;
  grant anon, authenticated, service_role to project_owner;
  execute format('alter database %I owner to project_owner', current_database());
end $$;

grant usage on schema public to anon, authenticated, service_role;
-- Older projects hand every new table to everybody, even to visitors.
alter default privileges for role project_owner in schema public
  grant all on tables to anon, authenticated, service_role;
alter default privileges for role project_owner in schema public
  grant all on functions to anon, authenticated, service_role;

create schema auth authorization auth_admin;
grant usage on schema auth to project_owner, anon, authenticated, service_role;

set role auth_admin;
create table auth.users (
  id uuid primary key,
  email varchar(255),
  created_at timestamptz default now()
);
alter table auth.users enable row level security;
grant all on auth.users to project_owner;
create function auth.uid() returns uuid language sql stable as $$
  select (nullif(current_setting('request.jwt.claims', true), '')::jsonb ->> 'sub')::uuid
$$;
reset role;
