--liquibase formatted sql

--changeset tross:board-summoned-left splitStatements:false
-- That somebody who was summoned is on the board of the meeting's day no longer. The summonses that are there are written into the
-- trail once more, so that they are compared with all their columns from now on.
alter table board_summoned add column left_at timestamptz;
do $$
declare
    one bigint;
begin
    perform set_config('tross.actor', 'schema board-summoned-left', true);
    for one in select id from forbund_forbund loop
        perform set_config('tross.forbund', one::text, true);
        update board_summoned set version = version + 1 where forbund_id = one;
    end loop;
    perform set_config('tross.forbund', '', true);
end
$$;
