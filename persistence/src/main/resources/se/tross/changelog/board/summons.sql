--liquibase formatted sql

--changeset tross:board-summoned
-- Who is summoned to a meeting, as what (B2), and what they have answered; which deputies are called (B6).
create table board_summoned (
    id          bigint      not null primary key,
    forbund_id  bigint      not null references forbund_forbund (id),
    version     bigint      not null,
    meeting_id  bigint      not null,
    seat_id     bigint      not null,
    mandate_id  bigint      not null,
    capacity    text        not null check (capacity in ('ORDINARY', 'DEPUTY')),
    summoned_at timestamptz not null,
    answer      text        check (answer in ('YES', 'NO')),
    reason      text,
    answer_way  text        check (answer_way in ('LINK', 'OFFICE')),
    answered_at timestamptz,
    called_at   timestamptz,
    reminded_at timestamptz,
    unique (forbund_id, id),
    foreign key (forbund_id, meeting_id) references board_meeting (forbund_id, id),
    foreign key (forbund_id, seat_id) references forbund_seat (forbund_id, id),
    foreign key (forbund_id, mandate_id) references forbund_mandate (forbund_id, id),
    check ((answer is null) = (answered_at is null)),
    check ((answer is null) = (answer_way is null)),
    constraint board_summoned_once unique (meeting_id, mandate_id)
);
create sequence board_summoned_seq start with 50 increment by 50;
call shared_protect('board_summoned', '${app.role}', 'board_meeting', 'meeting_id', '');

--changeset tross:board-summons-key
-- The keys of the letters: only their hashes, so that nobody who reads them can answer for another.
create table board_summons_key (
    id          bigint      not null primary key,
    forbund_id  bigint      not null references forbund_forbund (id),
    summoned_id bigint      not null,
    key_hash    text        not null check (key_hash ~ '^[0-9a-f]{64}$'),
    made_at     timestamptz not null,
    unique (forbund_id, id),
    foreign key (forbund_id, summoned_id) references board_summoned (forbund_id, id),
    constraint board_summons_key_opens_one unique (key_hash)
);
create index board_summons_key_summoned on board_summons_key (summoned_id);
create sequence board_summons_key_seq start with 50 increment by 50;
call shared_protect('board_summons_key', '${app.role}', 'board_summoned', 'summoned_id', 'key_hash');

--changeset tross:board-calendar-key
-- The key of each person's own calendar of the board's meetings.
create table board_calendar_key (
    id         bigint      not null primary key,
    forbund_id bigint      not null references forbund_forbund (id),
    version    bigint      not null,
    account_id bigint      not null references forbund_account (id),
    key_hash   text        not null check (key_hash ~ '^[0-9a-f]{64}$'),
    made_at    timestamptz not null,
    unique (forbund_id, id),
    constraint board_calendar_key_one_each unique (forbund_id, account_id),
    constraint board_calendar_key_opens_one unique (key_hash)
);
create sequence board_calendar_key_seq start with 50 increment by 50;
call shared_protect('board_calendar_key', '${app.role}', 'board_calendar_key', 'id', 'key_hash');

--changeset tross:shared-mail-keys-not-in-trail splitStatements:false
-- Letters hold their receivers' keys: the trail keeps only a digest of them, which reveals a change and nothing else. The letters
-- that are there are written into it once more, so that they are compared with their digests from now on.
drop trigger trail_write on shared_mail;
create trigger trail_write after insert or update or delete on shared_mail
    for each row execute function shared_trail_write('shared_mail', 'id', 'body,calendar_text');
do $$
declare
    one bigint;
begin
    perform set_config('tross.actor', 'schema shared-mail-keys-not-in-trail', true);
    for one in select id from forbund_forbund loop
        perform set_config('tross.forbund', one::text, true);
        update shared_mail set version = version + 1;
    end loop;
    perform set_config('tross.forbund', '', true);
end
$$;
