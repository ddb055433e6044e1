--liquibase formatted sql

--changeset tross:budget-goal-area
create table budget_goal_area (
    id         bigint  not null primary key,
    forbund_id bigint  not null references forbund_forbund (id),
    version    bigint  not null,
    name       text    not null,
    position   integer not null,
    retired    boolean not null,
    unique (forbund_id, id),
    constraint budget_goal_area_one_name unique (forbund_id, name)
);
create sequence budget_goal_area_seq start with 50 increment by 50;
call shared_protect('budget_goal_area', '${app.role}', 'budget_goal_area', 'id', '');

--changeset tross:budget-budget
create table budget_budget (
    id         bigint  not null primary key,
    forbund_id bigint  not null references forbund_forbund (id),
    version    bigint  not null,
    year       integer not null check (year between 1900 and 2200),
    plan_years integer not null check (plan_years between 1 and 10),
    unique (forbund_id, id),
    constraint budget_budget_one_year unique (forbund_id, year)
);
create sequence budget_budget_seq start with 50 increment by 50;
call shared_protect('budget_budget', '${app.role}', 'budget_budget', 'id', '');

--changeset tross:budget-version
create table budget_version (
    id                    bigint  not null primary key,
    forbund_id            bigint  not null,
    version               bigint  not null,
    budget_id             bigint  not null,
    number                integer not null check (number >= 1),
    status                text    not null check (status in ('DRAFT', 'PROPOSED', 'DECIDED', 'REVISED')),
    status_by             text    not null,
    status_at             timestamptz not null,
    based_on              bigint,
    contribution_plan_id  bigint,
    opening_equity_ore    bigint  not null,
    opening_equity_source text    not null,
    note                  text,
    revision_reason       text,
    decision_paragraph    text,
    decision_date         date,
    unique (forbund_id, id),
    foreign key (forbund_id, budget_id) references budget_budget (forbund_id, id),
    foreign key (forbund_id, based_on) references budget_version (forbund_id, id),
    foreign key (forbund_id, contribution_plan_id) references contribution_plan (forbund_id, id)
        on delete set null (contribution_plan_id),
    constraint budget_version_one_number unique (forbund_id, budget_id, number),
    constraint budget_version_decided_by_paragraph
        check (status not in ('DECIDED', 'REVISED') or (decision_paragraph is not null and decision_date is not null))
);
create unique index budget_version_one_open on budget_version (forbund_id, budget_id)
    where status in ('DRAFT', 'PROPOSED');
create unique index budget_version_one_decided on budget_version (forbund_id, budget_id) where status = 'DECIDED';
create index budget_version_plan on budget_version (forbund_id, contribution_plan_id);
create sequence budget_version_seq start with 50 increment by 50;
call shared_protect('budget_version', '${app.role}', 'budget_version', 'id', '');

--changeset tross:budget-version-decided splitStatements:false
-- A decided version is never edited, whoever asks: it can only be replaced by a later one.
create function budget_refuse_decided() returns trigger
    language plpgsql
as $$
begin
    if tg_op = 'DELETE' then
        if old.status in ('DECIDED', 'REVISED') then
            raise exception 'version % of budget % is decided', old.number, old.budget_id;
        end if;
        return old;
    end if;
    if old.status in ('DECIDED', 'REVISED')
       and to_jsonb(new) - array['version', 'status', 'status_by', 'status_at']
           <> to_jsonb(old) - array['version', 'status', 'status_by', 'status_at'] then
        raise exception 'version % of budget % is decided', old.number, old.budget_id;
    end if;
    if old.status = 'REVISED' and new.status <> 'REVISED' or old.status = 'DECIDED' and new.status not in ('DECIDED', 'REVISED') then
        raise exception 'version % of budget % is decided', old.number, old.budget_id;
    end if;
    return new;
end
$$;
create trigger refuse_decided before update or delete on budget_version
    for each row execute function budget_refuse_decided();

--changeset tross:budget-part-decided splitStatements:false
-- The same for what a version consists of.
create function budget_refuse_part_of_decided() returns trigger
    language plpgsql
as $$
declare
    ids bigint[] := case tg_op when 'INSERT' then array[new.version_id] when 'DELETE' then array[old.version_id]
                    else array[old.version_id, new.version_id] end;
begin
    if exists (select 1 from budget_version v where v.id = any (ids) and v.status in ('DECIDED', 'REVISED')) then
        raise exception 'a row of % belongs to a decided version', tg_table_name;
    end if;
    return case tg_op when 'DELETE' then old else new end;
end
$$;

--changeset tross:budget-version-year
create table budget_version_year (
    id                     bigint  not null primary key,
    forbund_id             bigint  not null,
    version                bigint  not null,
    version_id             bigint  not null,
    year                   integer not null check (year between 1900 and 2200),
    assumed_change_percent numeric not null,
    assumption             text,
    foreign key (forbund_id, version_id) references budget_version (forbund_id, id),
    constraint budget_version_year_once unique (version_id, year)
);
create sequence budget_version_year_seq start with 50 increment by 50;
call shared_protect('budget_version_year', '${app.role}', 'budget_version', 'version_id', '');
create trigger refuse_decided before insert or update or delete on budget_version_year
    for each row execute function budget_refuse_part_of_decided();

--changeset tross:budget-line
create table budget_line (
    id                 bigint  not null primary key,
    forbund_id         bigint  not null,
    version            bigint  not null,
    version_id         bigint  not null,
    line_key           bigint  not null,
    position           integer not null,
    kind               text    not null check (kind in ('OTHER_INCOME', 'INSATS', 'BOARD', 'ADMINISTRATION', 'AUDIT')),
    name               text    not null,
    goal_area_id       bigint,
    responsible        text,
    account_from       integer,
    account_to         integer,
    financed_from      date,
    financed_until     date,
    financing_decision text,
    esf                boolean not null,
    comment            text,
    source             text,
    unique (forbund_id, version_id, id),
    check (account_to >= account_from),
    check (financed_until >= financed_from),
    foreign key (forbund_id, version_id) references budget_version (forbund_id, id),
    foreign key (forbund_id, goal_area_id) references budget_goal_area (forbund_id, id),
    constraint budget_line_one_key unique (version_id, line_key),
    constraint budget_line_one_name unique (version_id, kind, name)
);
create index budget_line_area on budget_line (forbund_id, goal_area_id);
create sequence budget_line_seq start with 50 increment by 50;
call shared_protect('budget_line', '${app.role}', 'budget_version', 'version_id', '');
create trigger refuse_decided before insert or update or delete on budget_line
    for each row execute function budget_refuse_part_of_decided();

--changeset tross:budget-amount
create table budget_amount (
    id         bigint  not null primary key,
    forbund_id bigint  not null,
    version    bigint  not null,
    version_id bigint  not null,
    line_id    bigint  not null,
    year       integer not null check (year between 1900 and 2200),
    amount_ore bigint  not null check (amount_ore between 0 and 100000000000000),
    foreign key (forbund_id, version_id, line_id) references budget_line (forbund_id, version_id, id),
    constraint budget_amount_one_cell unique (line_id, year)
);
create index budget_amount_version on budget_amount (version_id);
create sequence budget_amount_seq start with 50 increment by 50;
call shared_protect('budget_amount', '${app.role}', 'budget_version', 'version_id', '');
create trigger refuse_decided before insert or update or delete on budget_amount
    for each row execute function budget_refuse_part_of_decided();
