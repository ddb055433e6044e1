--liquibase formatted sql

--changeset tross:insats-grant
-- Money for an insats: proposed, and granted by a § or not at all (M8). One is written at a time.
create table insats_grant (
    id                 bigint not null primary key,
    forbund_id         bigint not null references forbund_forbund (id),
    version            bigint not null,
    insats_id          bigint not null,
    grant_status       text   not null check (grant_status in ('DRAFT', 'PROPOSED', 'GRANTED', 'REFUSED', 'LAPSED')),
    goals              text   not null,
    conditions         text   not null,
    starts_on          date,
    ends_on            date,
    consent_by         text   not null,
    consent_on         date,
    decision_paragraph text,
    decision_date      date,
    reason             text   not null,
    unique (forbund_id, id),
    foreign key (forbund_id, insats_id) references insats_insats (forbund_id, id),
    check (ends_on is null or starts_on <= ends_on),
    constraint insats_grant_by_paragraph check ((grant_status in ('GRANTED', 'REFUSED', 'LAPSED'))
        = (decision_paragraph is not null and decision_date is not null))
);
create unique index insats_grant_one_open on insats_grant (insats_id) where grant_status in ('DRAFT', 'PROPOSED');
create index insats_grant_insats on insats_grant (insats_id);
create sequence insats_grant_seq start with 50 increment by 50;
call shared_protect('insats_grant', '${app.role}', 'insats_insats', 'insats_id', '');

--changeset tross:insats-grant-amount
-- By year, and from which budget line; a later § that lowers a year has a negative amount.
create table insats_grant_amount (
    id         bigint  not null primary key,
    forbund_id bigint  not null references forbund_forbund (id),
    insats_id  bigint  not null,
    grant_id   bigint  not null,
    year       integer not null check (year between 1900 and 2200),
    amount_ore bigint  not null check (amount_ore <> 0),
    line_key   bigint,
    foreign key (forbund_id, grant_id) references insats_grant (forbund_id, id),
    foreign key (forbund_id, insats_id) references insats_insats (forbund_id, id),
    constraint insats_grant_amount_one_a_year unique (grant_id, year) deferrable initially deferred
);
create index insats_grant_amount_insats on insats_grant_amount (insats_id);
create sequence insats_grant_amount_seq start with 50 increment by 50;
call shared_protect('insats_grant_amount', '${app.role}', 'insats_insats', 'insats_id', '');
