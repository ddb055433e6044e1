--liquibase formatted sql

--changeset tross:board-paragraph-start
-- The first § of a year in which there were paragraphs before the förbund began with Tross; other years begin with § 1.
create table board_paragraph_start (
    id         bigint  not null primary key,
    forbund_id bigint  not null references forbund_forbund (id),
    version    bigint  not null,
    year       integer not null check (year between 1900 and 2200),
    first      integer not null check (first between 1 and 9999),
    constraint board_paragraph_start_one_a_year unique (forbund_id, year)
);
create sequence board_paragraph_start_seq start with 50 increment by 50;
call shared_protect('board_paragraph_start', '${app.role}', 'board_paragraph_start', 'id', '');
