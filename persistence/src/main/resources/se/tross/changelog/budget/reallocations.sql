--liquibase formatted sql

--changeset tross:budget-reallocation
-- Money moved within a decided budget; the decided amounts stay what they are.
create table budget_reallocation (
    id                 bigint  not null primary key,
    forbund_id         bigint  not null,
    version            bigint  not null,
    version_id         bigint  not null,
    from_line_id       bigint  not null,
    to_line_id         bigint  not null,
    year               integer not null check (year between 1900 and 2200),
    amount_ore         bigint  not null check (amount_ore > 0),
    reason             text    not null,
    status             text    not null
        check (status in ('DECIDED_BY_DELEGATION', 'PROPOSED', 'DECIDED', 'REJECTED')),
    decision_paragraph text,
    decision_date      date,
    decided_by         text,
    check (from_line_id <> to_line_id),
    foreign key (forbund_id, version_id, from_line_id) references budget_line (forbund_id, version_id, id),
    foreign key (forbund_id, version_id, to_line_id) references budget_line (forbund_id, version_id, id),
    constraint budget_reallocation_decided_by_paragraph
        check (status <> 'DECIDED' or (decision_paragraph is not null and decision_date is not null))
);
create index budget_reallocation_version on budget_reallocation (version_id);
create sequence budget_reallocation_seq start with 50 increment by 50;
call shared_protect('budget_reallocation', '${app.role}', 'budget_version', 'version_id', '');
