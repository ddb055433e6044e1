--liquibase formatted sql

--changeset tross:insats-agreement-template
-- What agreements are drawn up from: each change is a version of its own.
create table insats_agreement_template (
    id         bigint      not null primary key,
    forbund_id bigint      not null references forbund_forbund (id),
    number     integer     not null check (number > 0),
    body       text        not null check (body <> ''),
    written_by text        not null,
    written_at timestamptz not null,
    constraint insats_agreement_template_one_number unique (forbund_id, number)
);
create sequence insats_agreement_template_seq start with 50 increment by 50;
call shared_protect('insats_agreement_template', '${app.role}', 'insats_agreement_template', 'id', '');

--changeset tross:insats-signed-file
-- Signed agreements as they were scanned, beside the agreements, so that no list reads them. The trail keeps the digest.
create table insats_signed_file (
    id         bigint  not null primary key,
    forbund_id bigint  not null references forbund_forbund (id),
    insats_id  bigint  not null,
    file_name  text    not null check (file_name <> ''),
    pages      integer not null check (pages > 0),
    bytes      bytea   not null check (length(bytes) > 0),
    sha256     text    not null check (sha256 ~ '^[0-9a-f]{64}$'),
    unique (forbund_id, id),
    foreign key (forbund_id, insats_id) references insats_insats (forbund_id, id)
);
create sequence insats_signed_file_seq start with 50 increment by 50;
alter table insats_signed_file alter column bytes set storage external;
call shared_protect('insats_signed_file', '${app.role}', 'insats_insats', 'insats_id', 'bytes');

--changeset tross:insats-agreement
-- What the förbund and the owner agree on. Drawn up from a grant; signed, it stays as it is. One is written at a time.
create table insats_agreement (
    id            bigint  not null primary key,
    forbund_id    bigint  not null references forbund_forbund (id),
    version       bigint  not null,
    insats_id     bigint  not null,
    grant_id      bigint  not null,
    body          text    not null check (body <> ''),
    awaits_appeal boolean not null,
    signed_on     date,
    signed_by     text,
    file_id       bigint,
    foreign key (forbund_id, insats_id) references insats_insats (forbund_id, id),
    foreign key (forbund_id, grant_id) references insats_grant (forbund_id, id),
    foreign key (forbund_id, file_id) references insats_signed_file (forbund_id, id),
    check ((signed_on is null) = (signed_by is null) and (signed_on is null) = (file_id is null))
);
create unique index insats_agreement_one_open on insats_agreement (insats_id) where signed_on is null;
create index insats_agreement_insats on insats_agreement (insats_id);
create sequence insats_agreement_seq start with 50 increment by 50;
call shared_protect('insats_agreement', '${app.role}', 'insats_insats', 'insats_id', '');

--changeset tross:insats-planned-payment
-- When the parts of a year's grant are to be asked for; they add up to the grant (R-ROUND).
create table insats_planned_payment (
    id         bigint  not null primary key,
    forbund_id bigint  not null references forbund_forbund (id),
    insats_id  bigint  not null,
    year       integer not null check (year between 1900 and 2200),
    due        date    not null,
    amount_ore bigint  not null,
    foreign key (forbund_id, insats_id) references insats_insats (forbund_id, id),
    constraint insats_planned_payment_one_a_day unique (insats_id, due) deferrable initially deferred
);
create sequence insats_planned_payment_seq start with 50 increment by 50;
call shared_protect('insats_planned_payment', '${app.role}', 'insats_insats', 'insats_id', '');

--changeset tross:insats-requisition
-- What an owner asks to be paid: asked, checked, attested by another person, paid (M8).
create table insats_requisition (
    id                 bigint  not null primary key,
    forbund_id         bigint  not null references forbund_forbund (id),
    version            bigint  not null,
    insats_id          bigint  not null,
    number             integer not null check (number > 0),
    year               integer not null check (year between 1900 and 2200),
    period_from        date    not null,
    period_to          date    not null check (period_from <= period_to),
    amount_ore         bigint  not null check (amount_ore > 0),
    what               text    not null,
    requisition_status text    not null
        check (requisition_status in ('ASKED', 'CHECKED', 'ATTESTED', 'PAID', 'RETURNED')),
    asked_user         text    not null,
    asked_by           text    not null,
    asked_on           date    not null,
    checked_user       text,
    checked_by         text,
    checked_on         date,
    attested_user      text,
    attested_by        text,
    attested_on        date,
    paid_by            text,
    paid_on            date,
    reason             text    not null,
    foreign key (forbund_id, insats_id) references insats_insats (forbund_id, id),
    constraint insats_requisition_one_number unique (insats_id, number),
    constraint insats_requisition_four_eyes check (attested_user is null
        or (attested_user <> asked_user and attested_user <> checked_user)),
    check (requisition_status not in ('ATTESTED', 'PAID') or attested_on is not null),
    check ((requisition_status = 'PAID') = (paid_on is not null))
);
create index insats_requisition_status on insats_requisition (forbund_id, requisition_status);
create sequence insats_requisition_seq start with 50 increment by 50;
call shared_protect('insats_requisition', '${app.role}', 'insats_insats', 'insats_id', '');

--changeset tross:insats-unused
-- Money of a year that was not used: repaid, or carried to the next year, by a decision.
create table insats_unused (
    id          bigint  not null primary key,
    forbund_id  bigint  not null references forbund_forbund (id),
    insats_id   bigint  not null,
    year        integer not null check (year between 1900 and 2200),
    unused_kind text    not null check (unused_kind in ('REPAID', 'CARRIED')),
    amount_ore  bigint  not null check (amount_ore > 0),
    decision    text    not null check (decision <> ''),
    decided_on  date    not null,
    foreign key (forbund_id, insats_id) references insats_insats (forbund_id, id)
);
create index insats_unused_insats on insats_unused (insats_id);
create sequence insats_unused_seq start with 50 increment by 50;
call shared_protect('insats_unused', '${app.role}', 'insats_insats', 'insats_id', '');

--changeset tross:insats-payment-setting
-- Whether a report that has not come stops a payment, or is only told (M8).
create table insats_payment_setting (
    id           bigint  not null primary key,
    forbund_id   bigint  not null references forbund_forbund (id),
    version      bigint  not null,
    report_stops boolean not null,
    constraint insats_payment_setting_once unique (forbund_id)
);
create sequence insats_payment_setting_seq start with 50 increment by 50;
call shared_protect('insats_payment_setting', '${app.role}', 'insats_payment_setting', 'id', '');
