--liquibase formatted sql

--changeset tross:shared-protect splitStatements:false
-- What every table gets: rows of the current förbund only, the application's rights, and the trail.
-- root_table and root_column name the record whose history shows the row; secrets are columns kept out of the trail.
create procedure shared_protect(protected text, app_role text, root_table text, root_column text, secrets text)
    language plpgsql
as $$
begin
    execute format('alter table %I enable row level security', protected);
    execute format('alter table %I force row level security', protected);
    execute format('create policy own_forbund on %I using (forbund_id = nullif(current_setting(''tross.forbund'', true), '''')::bigint) '
        || 'with check (forbund_id = nullif(current_setting(''tross.forbund'', true), '''')::bigint)', protected);
    execute format('grant select, insert, update, delete on %I to %I', protected, app_role);
    execute format('grant usage on sequence %I to %I', protected || '_seq', app_role);
    execute format('create trigger trail_lock before insert or update or delete on %I '
        || 'for each statement execute function shared_trail_lock()', protected);
    execute format('create trigger trail_write after insert or update or delete on %I '
        || 'for each row execute function shared_trail_write(%L, %L, %L)', protected, root_table, root_column, secrets);
end
$$;
revoke execute on procedure shared_protect(text, text, text, text, text) from public;
revoke execute on function shared_trail_lock() from public;
revoke execute on function shared_trail_write() from public;
