--liquibase formatted sql

--changeset tross:shared-extensions
-- Equality on numbers inside exclusion constraints ("no two keys at the same time").
create extension if not exists btree_gist;

--changeset tross:shared-trail
-- One row per changed row, numbered and chained per förbund. Rows are written by a trigger only.
create table shared_trail (
    forbund_id    bigint      not null,
    seq           bigint      not null,
    at            timestamptz not null,
    actor_id      bigint,
    actor         text        not null,
    in_database   boolean     not null,
    action        char(1)     not null check (action in ('I', 'U', 'D')),
    table_name    text        not null,
    row_id        bigint      not null,
    root_table    text        not null,
    root_id       bigint      not null,
    changes       jsonb       not null,
    state         jsonb       not null,
    previous_hash char(64)    not null,
    hash          char(64)    not null,
    primary key (forbund_id, seq)
);
create index shared_trail_row on shared_trail (table_name, row_id, seq);
create index shared_trail_root on shared_trail (forbund_id, root_table, root_id, seq desc);

-- The end of each chain. Locking this row is what serialises the writers of one förbund.
create table shared_trail_head (
    forbund_id bigint   not null primary key,
    seq        bigint   not null,
    hash       char(64) not null
);

alter table shared_trail enable row level security;
alter table shared_trail force row level security;
alter table shared_trail_head enable row level security;
alter table shared_trail_head force row level security;
create policy own_forbund on shared_trail for select
    using (forbund_id = nullif(current_setting('tross.forbund', true), '')::bigint);
create policy own_forbund on shared_trail_head for select
    using (forbund_id = nullif(current_setting('tross.forbund', true), '')::bigint);
-- The trigger functions run as the schema owner.
create policy written_by_trigger on shared_trail to current_user using (true) with check (true);
create policy written_by_trigger on shared_trail_head to current_user using (true) with check (true);
grant select on shared_trail, shared_trail_head to "${app.role}";

--changeset tross:shared-trail-hash splitStatements:false
-- Length before text, so that no two rows of fields give the same canonical text.
create function shared_trail_field(value text) returns text
    language sql immutable
    return coalesce(length(value) || ':' || value, '-');

--changeset tross:shared-trail-hash-row splitStatements:false
create function shared_trail_hash(entry shared_trail) returns char(64)
    language sql stable
    set timezone = 'UTC'
    set search_path = pg_catalog, public, pg_temp
as $$
    select encode(sha256(convert_to(
        shared_trail_field(entry.forbund_id::text) || shared_trail_field(entry.seq::text)
        || shared_trail_field((extract(epoch from entry.at) * 1000000)::bigint::text)
        || shared_trail_field(entry.actor_id::text) || shared_trail_field(entry.actor)
        || shared_trail_field(entry.in_database::text) || shared_trail_field(entry.action)
        || shared_trail_field(entry.table_name) || shared_trail_field(entry.row_id::text)
        || shared_trail_field(entry.root_table) || shared_trail_field(entry.root_id::text)
        || shared_trail_field(entry.changes::text) || shared_trail_field(entry.state::text)
        || shared_trail_field(entry.previous_hash), 'UTF8')), 'hex')
$$;

--changeset tross:shared-trail-state splitStatements:false
-- The row as kept in the trail: secrets as a digest, which reveals a change and nothing else.
create function shared_trail_state(row_now jsonb, secrets text[]) returns jsonb
    language sql immutable
as $$
    select row_now || coalesce((
        select jsonb_object_agg(key, 'sha256:' || encode(sha256(convert_to(value, 'UTF8')), 'hex'))
        from jsonb_each_text(row_now) where key = any (secrets) and value is not null), '{}'::jsonb)
$$;

--changeset tross:shared-trail-lock splitStatements:false
-- Before the first row of a statement is locked: the chain's head, so that two writers never wait for each other in a ring.
create function shared_trail_lock() returns trigger
    language plpgsql security definer
    set search_path = pg_catalog, public, pg_temp
as $$
declare
    forbund bigint := nullif(current_setting('tross.forbund', true), '')::bigint;
begin
    if forbund is not null then
        insert into shared_trail_head values (forbund, 0, repeat('0', 64)) on conflict do nothing;
        perform 1 from shared_trail_head where forbund_id = forbund for update;
    end if;
    return null;
end
$$;

--changeset tross:shared-trail-write splitStatements:false
-- Arguments: root table, the column that holds the root's id, secret columns separated by commas.
create function shared_trail_write() returns trigger
    language plpgsql security definer
    set search_path = pg_catalog, public, pg_temp
    set timezone = 'UTC'
as $$
declare
    secrets text[] := string_to_array(tg_argv[2], ',');
    before  jsonb := case when tg_op <> 'INSERT' then shared_trail_state(to_jsonb(old), secrets) end;
    after   jsonb := case when tg_op <> 'DELETE' then shared_trail_state(to_jsonb(new), secrets) end;
    current jsonb := coalesce(after, before);
    head    shared_trail_head;
    entry   shared_trail;
begin
    if tg_op = 'UPDATE' and before = after then
        return null;
    end if;
    if tg_op = 'UPDATE' and before ->> 'forbund_id' <> after ->> 'forbund_id' then
        raise exception 'a row of % never moves to another forbund', tg_table_name;
    end if;
    entry.changes := '{}';
    if tg_op = 'UPDATE' then
        select coalesce(jsonb_object_agg(key, case when key = any (secrets) then '[null, "changed"]'::jsonb
                                                   else jsonb_build_array(before -> key, value) end), '{}')
        into entry.changes from jsonb_each(after) where value is distinct from before -> key;
    end if;
    entry.forbund_id := (current ->> 'forbund_id')::bigint;
    insert into shared_trail_head values (entry.forbund_id, 0, repeat('0', 64)) on conflict do nothing;
    select * into head from shared_trail_head where forbund_id = entry.forbund_id for update;
    entry.seq := head.seq + 1;
    entry.at := now(); -- the same for all that one transaction changed
    entry.actor_id := nullif(current_setting('tross.actor_id', true), '')::bigint;
    entry.actor := nullif(current_setting('tross.actor', true), '');
    entry.in_database := entry.actor is null;
    entry.actor := coalesce(entry.actor, 'databas: ' || session_user);
    entry.action := left(tg_op, 1);
    entry.table_name := tg_table_name;
    entry.row_id := (current ->> 'id')::bigint;
    entry.root_table := tg_argv[0];
    entry.root_id := (current ->> tg_argv[1])::bigint;
    entry.state := current;
    entry.previous_hash := head.hash;
    entry.hash := shared_trail_hash(entry);
    insert into shared_trail select entry.*;
    update shared_trail_head set seq = entry.seq, hash = entry.hash where forbund_id = entry.forbund_id;
    return null;
end
$$;

--changeset tross:shared-trail-removed
-- The bins.
create index shared_trail_removed on shared_trail (forbund_id, table_name, at) where action = 'D';
