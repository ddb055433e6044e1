--liquibase formatted sql

--changeset tross:board-pack
-- Versions of the document packs of meetings. A version never changes; sizes and digests are those of its files.
create table board_pack (
    id          bigint      not null primary key,
    forbund_id  bigint      not null references forbund_forbund (id),
    meeting_id  bigint      not null,
    number      integer     not null check (number > 0),
    made_by     text        not null check (made_by <> ''),
    made_at     timestamptz not null,
    last_page   integer     not null check (last_page > 0),
    size        bigint      not null check (size > 0),
    sha256      text        not null check (sha256 ~ '^[0-9a-f]{64}$'),
    open_size   bigint      check (open_size > 0),
    open_sha256 text        check (open_sha256 ~ '^[0-9a-f]{64}$'),
    unique (forbund_id, id),
    foreign key (forbund_id, meeting_id) references board_meeting (forbund_id, id),
    check ((open_size is null) = (open_sha256 is null)),
    constraint board_pack_one_of_a_number unique (meeting_id, number)
);
create sequence board_pack_seq start with 50 increment by 50;
call shared_protect('board_pack', '${app.role}', 'board_meeting', 'meeting_id', '');

--changeset tross:board-pack-part
-- What a version holds, and on which pages. Matters and papers may be gone since, so they are named by their ids alone.
create table board_pack_part (
    id          bigint  not null primary key,
    forbund_id  bigint  not null references forbund_forbund (id),
    pack_id     bigint  not null,
    position    integer not null check (position >= 0),
    kind        text    not null check (kind in ('FRONT', 'LINE', 'SHEET', 'PAPER')),
    matter_id   bigint  not null,
    paper_id    bigint  not null,
    place       integer not null check (place >= 0),
    title       text    not null,
    fingerprint text    not null,
    secret      boolean not null,
    first_page  integer not null check (first_page >= 0),
    pages       integer not null check (pages >= 0),
    tagged      boolean not null,
    since       integer not null check (since > 0),
    standing    text    not null check (standing in ('IN', 'REPLACED', 'WITHDRAWN')),
    replaced_by integer not null check (replaced_by >= 0),
    unique (forbund_id, id),
    foreign key (forbund_id, pack_id) references board_pack (forbund_id, id),
    check ((kind = 'LINE') = (pages = 0)),
    check ((pages = 0) = (first_page = 0)),
    check ((standing = 'REPLACED') = (replaced_by > 0)),
    unique (pack_id, position)
);
create sequence board_pack_part_seq start with 50 increment by 50;
call shared_protect('board_pack_part', '${app.role}', 'board_pack', 'pack_id', '');

--changeset tross:board-pack-piece
-- The files of the versions, in pieces. The trail keeps that they came; their digest stands with the version.
create table board_pack_piece (
    id         bigint  not null primary key,
    forbund_id bigint  not null references forbund_forbund (id),
    pack_id    bigint  not null,
    open_copy  boolean not null,
    number     integer not null check (number >= 0),
    bytes      bytea   not null check (length(bytes) > 0),
    unique (forbund_id, id),
    foreign key (forbund_id, pack_id) references board_pack (forbund_id, id),
    unique (pack_id, open_copy, number)
);
create sequence board_pack_piece_seq start with 50 increment by 50;
alter table board_pack_piece alter column bytes set storage external;
call shared_protect('board_pack_piece', '${app.role}', 'board_pack', 'pack_id', 'bytes');
