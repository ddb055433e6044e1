--liquibase formatted sql

--changeset tross:board-meeting
-- A meeting of the board (B1, B2). Its times are Swedish local time, as a summons says them.
create table board_meeting (
    id                bigint  not null primary key,
    forbund_id        bigint  not null references forbund_forbund (id),
    version           bigint  not null,
    year              integer not null check (year between 1900 and 2200),
    number            integer not null check (number > 0),
    kind              text    not null check (kind in ('ORDINARY', 'EXTRA', 'CONSTITUTING')),
    status            text    not null check (status in ('PLANNED', 'SUMMONED', 'OPEN', 'CLOSED', 'CANCELLED')),
    call_ground       text    not null check (call_ground in ('BOARD', 'CHAIR', 'THIRD_OF_BOARD')),
    starts_at         timestamp not null,
    ends_at           timestamp,
    place             text    not null check (place <> ''),
    remote_allowed    boolean not null,
    notice_days       integer not null check (notice_days >= 0),
    secretary         text    not null,
    chair_mandate_id  bigint,
    summoned_at       timestamptz,
    opened_at         timestamptz,
    closed_at         timestamptz,
    cancel_reason     text,
    calendar_uid      text    not null check (calendar_uid <> ''),
    calendar_sequence integer not null check (calendar_sequence >= 0),
    unique (forbund_id, id),
    foreign key (forbund_id, chair_mandate_id) references forbund_mandate (forbund_id, id),
    check (ends_at > starts_at),
    check (extract(year from starts_at) = year),
    check (status in ('PLANNED', 'CANCELLED') or summoned_at is not null),
    check (status not in ('OPEN', 'CLOSED') or (opened_at is not null and chair_mandate_id is not null)),
    check ((status = 'CLOSED') = (closed_at is not null)),
    check ((status = 'CANCELLED') = (cancel_reason is not null)),
    constraint board_meeting_one_of_a_number unique (forbund_id, year, number),
    constraint board_meeting_one_in_calendars unique (calendar_uid)
);
create sequence board_meeting_seq start with 50 increment by 50;
call shared_protect('board_meeting', '${app.role}', 'board_meeting', 'id', '');

--changeset tross:board-matter
-- What a meeting handles, in its order (B4). A subject belongs to another capability, which knows what its word means.
create table board_matter (
    id                  bigint  not null primary key,
    forbund_id          bigint  not null references forbund_forbund (id),
    version             bigint  not null,
    meeting_id          bigint  not null,
    position            integer not null check (position > 0),
    kind                text    not null check (kind in ('OPENING', 'ADJUSTERS', 'AGENDA', 'PREVIOUS_MINUTES', 'DECISION',
                                                         'ELECTION', 'REPORT', 'DELEGATED', 'URGENT', 'NOTICES', 'OTHER',
                                                         'NEXT_MEETING')),
    standing            text    not null check (standing in ('DRAFT', 'ON_AGENDA', 'RAISED', 'TAKEN_UP')),
    added_automatically boolean not null,
    decided             boolean not null,
    title               text    not null check (title <> ''),
    diary_number        text,
    external_number     text,
    preparer            text,
    background          text,
    proposal            text,
    reported            text,
    subject_type        text,
    subject_id          bigint,
    secret_ground       text,
    raised_by           text    not null check (raised_by in ('OFFICE', 'LEDAMOT', 'MEMBER')),
    raised_by_name      text,
    unique (forbund_id, id),
    foreign key (forbund_id, meeting_id) references board_meeting (forbund_id, id),
    check ((subject_type is null) = (subject_id is null)),
    constraint board_matter_one_at_a_place unique (meeting_id, position) deferrable initially deferred
);
create index board_matter_subject on board_matter (forbund_id, subject_type, subject_id);
create sequence board_matter_seq start with 50 increment by 50;
call shared_protect('board_matter', '${app.role}', 'board_meeting', 'meeting_id', '');
