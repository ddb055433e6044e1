--liquibase formatted sql

--changeset tross:insats-deviation
-- What went otherwise than it should, and where the parties' rules collide (W6).
create table insats_deviation (
    id         bigint not null primary key,
    forbund_id bigint not null references forbund_forbund (id),
    version    bigint not null,
    insats_id  bigint,
    report_id  bigint,
    kind       text   not null check (kind in ('DEVIATION', 'SYSTEM_FAILURE')),
    title      text   not null check (title <> ''),
    what       text   not null check (what <> ''),
    parties    text   not null,
    found_on   date   not null,
    owner      text   not null,
    plan       text   not null,
    plan_day   date,
    status     text   not null check (status in ('OPEN', 'PLANNED', 'BEING_TRIED', 'SOLVED', 'NOT_SOLVED')),
    outcome    text   not null,
    unique (forbund_id, id),
    foreign key (forbund_id, insats_id) references insats_insats (forbund_id, id),
    foreign key (forbund_id, report_id) references insats_report (forbund_id, id),
    check (kind <> 'SYSTEM_FAILURE' or parties <> ''),
    check (status not in ('PLANNED', 'BEING_TRIED') or (owner <> '' and plan <> '' and plan_day is not null)),
    check (status not in ('SOLVED', 'NOT_SOLVED') or outcome <> '')
);
create index insats_deviation_report on insats_deviation (report_id);
create sequence insats_deviation_seq start with 50 increment by 50;
call shared_protect('insats_deviation', '${app.role}', 'insats_deviation', 'id', '');

--changeset tross:insats-deviation-told
-- Who was told of it by letter.
create table insats_deviation_told (
    id           bigint      not null primary key,
    forbund_id   bigint      not null references forbund_forbund (id),
    deviation_id bigint      not null,
    address      text        not null check (address <> ''),
    told_by      text        not null,
    told_at      timestamptz not null,
    foreign key (forbund_id, deviation_id) references insats_deviation (forbund_id, id)
);
create index insats_deviation_told_deviation on insats_deviation_told (deviation_id);
create sequence insats_deviation_told_seq start with 50 increment by 50;
call shared_protect('insats_deviation_told', '${app.role}', 'insats_deviation', 'deviation_id', '');
