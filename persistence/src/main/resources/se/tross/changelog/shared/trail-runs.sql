--liquibase formatted sql

--changeset tross:shared-trail-run
-- How each run of the job that verifies all chains went; concerns every förbund and belongs to none (0), and is not trailed.
create table shared_trail_run (
    forbund_id bigint      not null default 0 check (forbund_id = 0),
    id         bigint      generated always as identity primary key,
    started    timestamptz not null,
    ended      timestamptz,
    outcome    text        not null check (outcome in ('RUNNING', 'CLEAN', 'FINDINGS', 'FAILED')),
    check ((outcome = 'RUNNING') = (ended is null))
);
-- One at a time, however many servers there are.
create unique index shared_trail_run_one_at_a_time on shared_trail_run (forbund_id) where outcome = 'RUNNING';
alter table shared_trail_run enable row level security;
alter table shared_trail_run force row level security;
create policy no_forbund on shared_trail_run using (forbund_id = 0) with check (forbund_id = 0);
grant select, insert, update on shared_trail_run to "${app.role}";
