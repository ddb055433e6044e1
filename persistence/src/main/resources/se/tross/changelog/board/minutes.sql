--liquibase formatted sql

--changeset tross:board-minutes
-- The minutes of a meeting (B13): how far they have come. What they say stands in the record of the meeting.
create table board_minutes (
    id           bigint  not null primary key,
    forbund_id   bigint  not null references forbund_forbund (id),
    version      bigint  not null,
    meeting_id   bigint  not null,
    meeting_date date    not null,
    status       text    not null check (status in ('DRAFT', 'OUT_FOR_ADJUSTMENT', 'ADJUSTED')),
    sent_out_at  timestamptz,
    steps        integer not null check (steps >= 0),
    unique (forbund_id, id),
    foreign key (forbund_id, meeting_id) references board_meeting (forbund_id, id),
    check ((status = 'DRAFT') = (sent_out_at is null)),
    constraint board_minutes_one_of_a_meeting unique (meeting_id)
);
create sequence board_minutes_seq start with 50 increment by 50;
call shared_protect('board_minutes', '${app.role}', 'board_meeting', 'meeting_id', '');

--changeset tross:board-justering
-- The justering of the whole, and of each paragraph that is adjusted at once (B14).
create table board_justering (
    id           bigint not null primary key,
    forbund_id   bigint not null references forbund_forbund (id),
    minutes_id   bigint not null,
    paragraph    integer check (paragraph > 0),
    content_hash text   check (content_hash ~ '^[0-9a-f]{64}$'),
    adjusted_at  timestamptz,
    unique (forbund_id, id),
    foreign key (forbund_id, minutes_id) references board_minutes (forbund_id, id),
    check (adjusted_at is null or content_hash is not null),
    constraint board_justering_once unique nulls not distinct (minutes_id, paragraph)
);
create sequence board_justering_seq start with 50 increment by 50;
call shared_protect('board_justering', '${app.role}', 'board_minutes', 'minutes_id', '');

--changeset tross:board-minutes-approval
-- Who approves which text. Somebody who is replaced stays, with why.
create table board_minutes_approval (
    id              bigint not null primary key,
    forbund_id      bigint not null references forbund_forbund (id),
    justering_id    bigint not null,
    role            text   not null check (role in ('CHAIR', 'JUSTERARE')),
    mandate_id      bigint not null,
    person          text   not null check (person <> ''),
    approved_at     timestamptz,
    approved_hash   text   check (approved_hash ~ '^[0-9a-f]{64}$'),
    replaced_at     timestamptz,
    replaced_reason text,
    unique (forbund_id, id),
    foreign key (forbund_id, justering_id) references board_justering (forbund_id, id),
    foreign key (forbund_id, mandate_id) references forbund_mandate (forbund_id, id),
    check ((approved_at is null) = (approved_hash is null)),
    check ((replaced_at is null) = (replaced_reason is null))
);
create index board_minutes_approval_justering on board_minutes_approval (justering_id);
create sequence board_minutes_approval_seq start with 50 increment by 50;
call shared_protect('board_minutes_approval', '${app.role}', 'board_justering', 'justering_id', '');

--changeset tross:board-minutes-remark
-- What an approver wants corrected.
create table board_minutes_remark (
    id         bigint      not null primary key,
    forbund_id bigint      not null references forbund_forbund (id),
    minutes_id bigint      not null,
    paragraph  integer     not null check (paragraph > 0),
    mandate_id bigint      not null,
    person     text        not null check (person <> ''),
    remark     text        not null check (remark <> ''),
    made_at    timestamptz not null,
    answer     text,
    settled_at timestamptz,
    unique (forbund_id, id),
    foreign key (forbund_id, minutes_id) references board_minutes (forbund_id, id),
    foreign key (forbund_id, mandate_id) references forbund_mandate (forbund_id, id),
    check (answer is null or settled_at is not null)
);
create index board_minutes_remark_minutes on board_minutes_remark (minutes_id);
create sequence board_minutes_remark_seq start with 50 increment by 50;
call shared_protect('board_minutes_remark', '${app.role}', 'board_minutes', 'minutes_id', '');

--changeset tross:board-notice
-- Notices on the förbund's notice board (B15, B16), and the proof that they were there (B17). They are not taken away: a notice
-- that has come down is what the proof says.
create table board_notice (
    id                    bigint not null primary key,
    forbund_id            bigint not null references forbund_forbund (id),
    version               bigint not null,
    kind                  text   not null check (kind in ('JUSTERING', 'DELEGATED_DECISION')),
    justering_id          bigint,
    delegated_decision_id bigint,
    announces             text   not null check (announces <> ''),
    meeting_date          date   not null,
    adjusted_on           date   not null,
    organ                 text   not null check (organ <> ''),
    storage_place         text   not null check (storage_place <> ''),
    notice_place          text   not null check (notice_place <> ''),
    signer                text   not null check (signer <> ''),
    posted_at             timestamptz,
    announced_on          date,
    last_appeal_day       date,
    taken_down_at         timestamptz,
    unique (forbund_id, id),
    foreign key (forbund_id, justering_id) references board_justering (forbund_id, id),
    foreign key (forbund_id, delegated_decision_id) references board_delegated_decision (forbund_id, id),
    check ((kind = 'JUSTERING') = (justering_id is not null)),
    check ((kind = 'DELEGATED_DECISION') = (delegated_decision_id is not null)),
    check ((posted_at is null) = (announced_on is null)),
    check ((posted_at is null) = (last_appeal_day is null)),
    check (last_appeal_day > announced_on),
    check (announced_on >= adjusted_on),
    check (taken_down_at is null or posted_at is not null)
);
create index board_notice_justering on board_notice (justering_id);
create sequence board_notice_seq start with 50 increment by 50;
call shared_protect('board_notice', '${app.role}', 'board_notice', 'id', '');
