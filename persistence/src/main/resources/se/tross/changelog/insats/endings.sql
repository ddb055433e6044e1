--liquibase formatted sql

--changeset tross:insats-final-report
-- What an insats led to, cost and taught (W5).
create table insats_final_report (
    id            bigint not null primary key,
    forbund_id    bigint not null references forbund_forbund (id),
    version       bigint not null,
    insats_id     bigint not null,
    report_status text   not null check (report_status in ('DRAFT', 'HANDED_IN', 'ASKED_BACK', 'APPROVED')),
    results       text   not null,
    economy       text   not null,
    lessons       text   not null,
    takeover      text   not null,
    question      text   not null,
    handed_in_by  text   not null,
    handed_in_on  date,
    approved_by   text   not null,
    approved_on   date,
    check_on      date,
    foreign key (forbund_id, insats_id) references insats_insats (forbund_id, id),
    check ((report_status = 'APPROVED') = (approved_on is not null)),
    check ((report_status = 'APPROVED') = (check_on is not null))
);
create unique index insats_final_report_one on insats_final_report (insats_id);
create sequence insats_final_report_seq start with 50 increment by 50;
call shared_protect('insats_final_report', '${app.role}', 'insats_insats', 'insats_id', '');

--changeset tross:insats-takeover-check
-- Whether the parties have taken it over, asked once after a set time.
create table insats_takeover_check (
    id            bigint not null primary key,
    forbund_id    bigint not null references forbund_forbund (id),
    insats_id     bigint not null,
    outcome       text   not null check (outcome in ('TAKEN_OVER', 'PARTLY', 'NOT_TAKEN_OVER')),
    taken_over_by text   not null,
    account       text   not null check (account <> ''),
    checked_by    text   not null,
    checked_on    date   not null,
    foreign key (forbund_id, insats_id) references insats_insats (forbund_id, id)
);
create unique index insats_takeover_check_one on insats_takeover_check (insats_id);
create sequence insats_takeover_check_seq start with 50 increment by 50;
call shared_protect('insats_takeover_check', '${app.role}', 'insats_insats', 'insats_id', '');
