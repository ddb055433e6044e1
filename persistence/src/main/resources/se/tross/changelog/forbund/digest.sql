--liquibase formatted sql

--changeset tross:forbund-account-digest splitStatements:false
-- Whether the holder is told in the morning of what waits. The accounts that are there are written into the trail once more, so that
-- they are compared with all their columns from now on.
alter table forbund_account add column digest boolean not null default true;
do $$
declare
    one bigint;
begin
    perform set_config('tross.actor', 'schema forbund-account-digest', true);
    for one in select id from forbund_forbund loop
        perform set_config('tross.forbund', one::text, true);
        update forbund_account set version = version + 1 where forbund_id = one;
    end loop;
    perform set_config('tross.forbund', '', true);
end
$$;
