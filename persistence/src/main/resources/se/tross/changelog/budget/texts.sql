--liquibase formatted sql

--changeset tross:budget-section
create table budget_section (
    id         bigint  not null primary key,
    forbund_id bigint  not null,
    version    bigint  not null,
    version_id bigint  not null,
    position   integer not null,
    heading    text    not null,
    body       text    not null,
    foreign key (forbund_id, version_id) references budget_version (forbund_id, id)
);
create index budget_section_version on budget_section (version_id);
create sequence budget_section_seq start with 50 increment by 50;
call shared_protect('budget_section', '${app.role}', 'budget_version', 'version_id', '');
create trigger refuse_decided before insert or update or delete on budget_section
    for each row execute function budget_refuse_part_of_decided();

--changeset tross:budget-signed-finding
-- What the self-check found and somebody signed away; the fingerprint holds the numbers, so a signature is for those only.
create table budget_signed_finding (
    id          bigint not null primary key,
    forbund_id  bigint not null,
    version_id  bigint not null,
    fingerprint text   not null,
    finding     text   not null,
    reason      text   not null,
    signed_by   text   not null,
    signed_at   timestamptz not null,
    foreign key (forbund_id, version_id) references budget_version (forbund_id, id),
    constraint budget_signed_finding_once unique (version_id, fingerprint)
);
create sequence budget_signed_finding_seq start with 50 increment by 50;
call shared_protect('budget_signed_finding', '${app.role}', 'budget_version', 'version_id', '');
