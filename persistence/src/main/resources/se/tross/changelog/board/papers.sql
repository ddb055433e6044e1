--liquibase formatted sql

--changeset tross:board-paper-content
-- What the files of papers hold, beside the papers, so that no list reads it. The trail keeps its digest.
create table board_paper_content (
    id         bigint      not null primary key,
    forbund_id bigint      not null references forbund_forbund (id),
    bytes      bytea       not null check (length(bytes) > 0),
    sha256     text        not null check (sha256 ~ '^[0-9a-f]{64}$'),
    kept_at    timestamptz not null,
    unique (forbund_id, id)
);
create sequence board_paper_content_seq start with 50 increment by 50;
alter table board_paper_content alter column bytes set storage external;
call shared_protect('board_paper_content', '${app.role}', 'board_paper_content', 'id', 'bytes');

--changeset tross:board-paper
-- The papers of a matter, in order (B2). Whose they are does not change; which file they have may.
create table board_paper (
    id         bigint  not null primary key,
    forbund_id bigint  not null references forbund_forbund (id),
    version    bigint  not null,
    meeting_id bigint  not null,
    matter_id  bigint  not null,
    position   integer not null check (position > 0),
    title      text    not null check (title <> ''),
    file_name  text    not null check (file_name <> ''),
    pages      integer not null check (pages > 0),
    size       integer not null check (size > 0),
    content_id bigint  not null,
    unique (forbund_id, id),
    foreign key (forbund_id, meeting_id) references board_meeting (forbund_id, id),
    foreign key (forbund_id, matter_id) references board_matter (forbund_id, id),
    foreign key (forbund_id, content_id) references board_paper_content (forbund_id, id),
    constraint board_paper_one_at_a_place unique (matter_id, position) deferrable initially deferred
);
create index board_paper_meeting on board_paper (meeting_id);
create index board_paper_content_of on board_paper (content_id);
create sequence board_paper_seq start with 50 increment by 50;
call shared_protect('board_paper', '${app.role}', 'board_meeting', 'meeting_id', '');
