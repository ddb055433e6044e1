--liquibase formatted sql

--changeset tross:contribution-plan
create table contribution_plan (
    id                 bigint  not null primary key,
    forbund_id         bigint  not null references forbund_forbund (id),
    version            bigint  not null,
    year               integer not null check (year between 1900 and 2200),
    revision           integer not null check (revision >= 1),
    basis              text    not null check (basis in ('TOTAL', 'STATE_AMOUNT')),
    basis_ore          bigint  not null check (basis_ore > 0),
    source             text    not null,
    source_date        date    not null,
    key_id             bigint  not null,
    status             text    not null check (status in ('DRAFT', 'PROPOSED', 'DECIDED')),
    decision_paragraph text,
    decision_date      date,
    note               text,
    unique (forbund_id, id),
    constraint contribution_plan_one_revision unique (forbund_id, year, revision),
    foreign key (forbund_id, key_id) references contribution_key (forbund_id, id),
    constraint contribution_plan_decided_by_paragraph
        check (status <> 'DECIDED' or (decision_paragraph is not null and decision_date is not null))
);
create index contribution_plan_key on contribution_plan (forbund_id, key_id);
create sequence contribution_plan_seq start with 50 increment by 50;
call shared_protect('contribution_plan', '${app.role}', 'contribution_plan', 'id', '');

--changeset tross:contribution-contribution
create table contribution_contribution (
    id         bigint  not null primary key,
    forbund_id bigint  not null,
    plan_id    bigint  not null,
    member_id  bigint  not null,
    strand     text    not null check (strand in ('STATE', 'REGION', 'MUNICIPALITY')),
    position   integer not null,
    weight     numeric not null check (weight >= 0),
    amount_ore bigint  not null check (amount_ore >= 0),
    foreign key (forbund_id, plan_id) references contribution_plan (forbund_id, id),
    foreign key (forbund_id, member_id) references forbund_member (forbund_id, id),
    constraint contribution_contribution_once unique (plan_id, member_id) deferrable initially deferred
);
create index contribution_contribution_member on contribution_contribution (forbund_id, member_id);
create sequence contribution_contribution_seq start with 50 increment by 50;
call shared_protect('contribution_contribution', '${app.role}', 'contribution_plan', 'plan_id', '');
