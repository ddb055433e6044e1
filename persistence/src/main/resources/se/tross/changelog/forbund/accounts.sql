--liquibase formatted sql

--changeset tross:forbund-account
-- forbund_id is the account's home: the förbund that administers it. Roles elsewhere are rows of forbund_role_grant there.
create table forbund_account (
    id                   bigint  not null primary key,
    forbund_id           bigint  not null references forbund_forbund (id),
    version              bigint  not null,
    username             text    not null unique check (username = lower(username) and username <> ''),
    name                 text    not null check (name <> ''),
    email                text,
    password_hash        text    not null,
    language             text    not null default 'SWEDISH' check (language in ('SWEDISH', 'ENGLISH')),
    theme                text    not null default 'SYSTEM' check (theme in ('SYSTEM', 'LIGHT', 'DARK')),
    active               boolean not null default true,
    must_change_password boolean not null default false
);
create sequence forbund_account_seq start with 50 increment by 50;
call shared_protect('forbund_account', '${app.role}', 'forbund_account', 'id', 'password_hash');

--changeset tross:forbund-role-grant
create table forbund_role_grant (
    id         bigint not null primary key,
    forbund_id bigint not null references forbund_forbund (id),
    account_id bigint not null references forbund_account (id),
    role       text   not null check (role in ('FORBUNDSCHEF', 'EKONOM', 'STYRELSESEKRETERARE', 'HANDLAGGARE',
                                               'LEDAMOT', 'REVISOR', 'ADMINISTRATOR')),
    member_id  bigint,
    valid_from date   not null,
    valid_to   date,
    foreign key (forbund_id, member_id) references forbund_member (forbund_id, id),
    check (valid_to >= valid_from),
    constraint forbund_role_grant_one_at_a_time
        exclude using gist (forbund_id with =, account_id with =, role with =, coalesce(member_id, 0) with =,
                            daterange(valid_from, valid_to, '[]') with &&)
);
create index forbund_role_grant_account on forbund_role_grant (account_id);
create sequence forbund_role_grant_seq start with 50 increment by 50;
call shared_protect('forbund_role_grant', '${app.role}', 'forbund_account', 'account_id', '');

--changeset tross:forbund-account-sight
-- Signing in: the one account whose name is being tried, before any förbund is known.
create policy signing_in on forbund_account for select
    using (username = nullif(current_setting('tross.sign_in', true), ''));
-- Signed in: the own account and the own roles, in every förbund, so that one can switch.
create policy own_account on forbund_account for select
    using (id = nullif(current_setting('tross.account', true), '')::bigint);
create policy own_profile on forbund_account for update
    using (id = nullif(current_setting('tross.account', true), '')::bigint)
    with check (id = nullif(current_setting('tross.account', true), '')::bigint);
create policy own_roles on forbund_role_grant for select
    using (account_id = nullif(current_setting('tross.account', true), '')::bigint);
create policy own_forbunds on forbund_forbund for select
    using (exists (select 1 from forbund_role_grant g where g.forbund_id = forbund_forbund.id
                   and g.account_id = nullif(current_setting('tross.account', true), '')::bigint));
-- Administering: accounts of other homes that hold a role here. A subquery sees the current förbund's grants only.
create policy role_here on forbund_account for select
    using (exists (select 1 from forbund_role_grant g where g.account_id = forbund_account.id
                   and g.forbund_id = nullif(current_setting('tross.forbund', true), '')::bigint));

--changeset tross:forbund-sign-in-throttle
-- Counts of failed attempts by the digest of the name typed, known or not; belongs to no förbund (0), and is not trailed.
create table forbund_sign_in_throttle (
    forbund_id   bigint      not null default 0 check (forbund_id = 0),
    name_hash    char(64)    not null primary key,
    failures     integer     not null,
    locked_until timestamptz
);
create index forbund_sign_in_throttle_age on forbund_sign_in_throttle (locked_until);
alter table forbund_sign_in_throttle enable row level security;
alter table forbund_sign_in_throttle force row level security;
create policy no_forbund on forbund_sign_in_throttle using (forbund_id = 0) with check (forbund_id = 0);
grant select, insert, update, delete on forbund_sign_in_throttle to "${app.role}";

--changeset tross:forbund-all splitStatements:false
-- The only answer that crosses förbund: their ids, for verification, jobs and the question whether the database is empty.
create policy all_for_owner on forbund_forbund for select to current_user using (true);
create function forbund_all_ids() returns setof bigint
    language sql stable security definer
    set search_path = pg_catalog, public, pg_temp
as $$ select id from forbund_forbund union select forbund_id from shared_trail_head order by 1 $$;
revoke execute on function forbund_all_ids() from public;
grant execute on function forbund_all_ids() to "${app.role}";

--changeset tross:forbund-signed-in splitStatements:false
-- Asked at every request: an account with its roles of a day. It enters the account first, since its rows are seen by that
-- account alone; in one statement, since it comes before everything else.
create function forbund_signed_in(account bigint, today date)
    returns table (username text, name text, language text, theme text, must_change_password boolean,
                   forbund_id bigint, forbund text, short_name text, role text)
    language plpgsql
    set search_path = pg_catalog, public, pg_temp
as $$
begin
    perform set_config('tross.account', account::text, true);
    return query
        select a.username::text, a.name::text, a.language::text, a.theme::text, a.must_change_password,
               f.id, f.name::text, f.short_name::text, g.role::text
        from forbund_account a
        left join forbund_role_grant g on g.account_id = a.id and g.valid_from <= today
            and (g.valid_to is null or g.valid_to >= today)
        left join forbund_forbund f on f.id = g.forbund_id
        where a.id = account and a.active
        order by f.name collate "sv-SE-x-icu", f.id;
end
$$;
revoke execute on function forbund_signed_in(bigint, date) from public;
grant execute on function forbund_signed_in(bigint, date) to "${app.role}";

--changeset tross:forbund-role-of-preparation
-- The beredningsgrupp has a role of its own (L29).
alter table forbund_role_grant drop constraint forbund_role_grant_role_check;
alter table forbund_role_grant add constraint forbund_role_grant_role_check
    check (role in ('FORBUNDSCHEF', 'EKONOM', 'STYRELSESEKRETERARE', 'HANDLAGGARE', 'BEREDARE', 'LEDAMOT', 'REVISOR',
                    'ADMINISTRATOR'));
