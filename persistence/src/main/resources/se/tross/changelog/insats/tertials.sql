--liquibase formatted sql

--changeset tross:insats-report
-- What an insats reports of a third of a year (M15); it counts participations and knows no person (S7).
create table insats_report (
    id              bigint  not null primary key,
    forbund_id      bigint  not null references forbund_forbund (id),
    version         bigint  not null,
    insats_id       bigint  not null,
    year            integer not null check (year between 1900 and 2200),
    tertial         text    not null check (tertial in ('T1', 'T2', 'T3')),
    due             date    not null,
    status          text    not null check (status in ('OPEN', 'HANDED_IN', 'ASKED_BACK', 'APPROVED')),
    result          text    not null,
    deviations      text    not null,
    economy         text    not null,
    patterns        text    not null,
    good_examples   text    not null,
    system_failures text    not null,
    spent_ore       bigint  check (spent_ore >= 0),
    forecast_ore    bigint  check (forecast_ore >= 0),
    granted_ore     bigint,
    paid_ore        bigint,
    handed_in_by    text,
    handed_in_at    timestamptz,
    asked_back      text,
    approved_by     text,
    approved_at     timestamptz,
    unique (forbund_id, id),
    constraint insats_report_one_a_tertial unique (insats_id, year, tertial),
    foreign key (forbund_id, insats_id) references insats_insats (forbund_id, id),
    check ((granted_ore is null) = (paid_ore is null)),
    check (status not in ('HANDED_IN', 'APPROVED') or (handed_in_by is not null and handed_in_at is not null)),
    check (status <> 'ASKED_BACK' or asked_back <> ''),
    check ((status = 'APPROVED') = (approved_at is not null and approved_by is not null))
);
create index insats_report_tertial on insats_report (forbund_id, year, tertial);
create sequence insats_report_seq start with 50 increment by 50;
call shared_protect('insats_report', '${app.role}', 'insats_report', 'id', '');

--changeset tross:insats-report-count
-- Participations, divided by sex where that is known.
create table insats_report_count (
    id         bigint  not null primary key,
    forbund_id bigint  not null references forbund_forbund (id),
    report_id  bigint  not null,
    measure    text    not null check (measure in ('BEGUN', 'UNDER_WAY', 'ENDED', 'TO_WORK', 'TO_STUDIES')),
    counted_as text    not null check (counted_as in ('WOMEN', 'MEN', 'UNDIVIDED')),
    number     integer check (number between 0 and 99999),
    constraint insats_report_count_one_a_cell unique (report_id, measure, counted_as),
    foreign key (forbund_id, report_id) references insats_report (forbund_id, id)
);
create sequence insats_report_count_seq start with 50 increment by 50;
call shared_protect('insats_report_count', '${app.role}', 'insats_report', 'report_id', '');

--changeset tross:insats-report-goal
create table insats_report_goal (
    id          bigint  not null primary key,
    forbund_id  bigint  not null references forbund_forbund (id),
    report_id   bigint  not null,
    position    integer not null check (position between 1 and 20),
    goal        text    not null,
    reached     integer check (reached between 0 and 99999),
    of_how_many integer check (of_how_many between 0 and 99999),
    comment     text    not null,
    constraint insats_report_goal_one_at_a_place unique (report_id, position),
    foreign key (forbund_id, report_id) references insats_report (forbund_id, id)
);
create sequence insats_report_goal_seq start with 50 increment by 50;
call shared_protect('insats_report_goal', '${app.role}', 'insats_report', 'report_id', '');

--changeset tross:insats-report-letter
-- Letters to those who report, each with a key of its own; nobody is told the same thing twice.
create table insats_report_letter (
    id         bigint      not null primary key,
    forbund_id bigint      not null references forbund_forbund (id),
    report_id  bigint      not null,
    kind       text        not null check (kind in ('TERTIAL_OVER', 'WEEK_LEFT', 'LATE', 'ASKED_BACK', 'NEW_LINK')),
    person     text        not null,
    address    text        not null check (address <> ''),
    key_hash   text        not null check (key_hash ~ '^[0-9a-f]{64}$'),
    sent_at    timestamptz not null,
    expires_on date        not null,
    for_due    date        not null,
    foreign key (forbund_id, report_id) references insats_report (forbund_id, id),
    constraint insats_report_letter_opens_one unique (key_hash)
);
create unique index insats_report_letter_once on insats_report_letter (report_id, kind, for_due, lower(address))
    where kind in ('TERTIAL_OVER', 'WEEK_LEFT', 'LATE');
create sequence insats_report_letter_seq start with 50 increment by 50;
call shared_protect('insats_report_letter', '${app.role}', 'insats_report', 'report_id', 'key_hash');
