--liquibase formatted sql

--changeset tross:budget-equity-step
-- How much equity is reasonable for a förbund with so much in contributions.
create table budget_equity_step (
    id                     bigint not null primary key,
    forbund_id             bigint not null references forbund_forbund (id),
    version                bigint not null,
    valid_from             date   not null,
    valid_to               date,
    from_contributions_ore bigint not null check (from_contributions_ore >= 0),
    to_contributions_ore   bigint,
    max_percent            numeric check (max_percent > 0),
    max_ore                bigint check (max_ore >= 0),
    source                 text   not null,
    check (valid_to >= valid_from),
    check (to_contributions_ore > from_contributions_ore),
    check (max_percent is not null or max_ore is not null),
    constraint budget_equity_step_one_at_a_time
        exclude using gist (forbund_id with =, daterange(valid_from, valid_to, '[]') with &&,
                            int8range(from_contributions_ore, to_contributions_ore) with &&)
);
create sequence budget_equity_step_seq start with 50 increment by 50;
call shared_protect('budget_equity_step', '${app.role}', 'budget_equity_step', 'id', '');

--changeset tross:budget-disposable
create table budget_disposable (
    id         bigint not null primary key,
    forbund_id bigint not null references forbund_forbund (id),
    version    bigint not null,
    valid_from date   not null,
    valid_to   date,
    terms      text   not null,
    paragraph  text,
    source     text   not null,
    check (valid_to >= valid_from),
    constraint budget_disposable_one_at_a_time
        exclude using gist (forbund_id with =, daterange(valid_from, valid_to, '[]') with &&)
);
create sequence budget_disposable_seq start with 50 increment by 50;
call shared_protect('budget_disposable', '${app.role}', 'budget_disposable', 'id', '');
