--liquibase formatted sql

--changeset tross:forbund-forbund
create table forbund_forbund (
    id                  bigint not null primary key,
    forbund_id          bigint not null,
    version             bigint not null,
    name                text   not null check (name <> ''),
    organisation_number text   not null unique,
    seat                text   not null,
    short_name          text   not null,
    check (forbund_id = id)
);
create sequence forbund_forbund_seq start with 50 increment by 50;
call shared_protect('forbund_forbund', '${app.role}', 'forbund_forbund', 'id', '');

--changeset tross:forbund-member
create table forbund_member (
    id                bigint  not null primary key,
    forbund_id        bigint  not null references forbund_forbund (id),
    version           bigint  not null,
    code              text    not null check (code <> ''),
    name              text    not null check (name <> ''),
    party             text    not null
        check (party in ('FORSAKRINGSKASSAN', 'ARBETSFORMEDLINGEN', 'REGION', 'MUNICIPALITY')),
    position          integer not null,
    valid_from        date    not null,
    valid_to          date,
    payment_reference text,
    invoice_reference text,
    unique (forbund_id, id),
    check (valid_to >= valid_from),
    constraint forbund_member_one_at_a_time
        exclude using gist (forbund_id with =, code with =, daterange(valid_from, valid_to, '[]') with &&)
);
create sequence forbund_member_seq start with 50 increment by 50;
call shared_protect('forbund_member', '${app.role}', 'forbund_member', 'id', '');

--changeset tross:forbund-charter-setting
create table forbund_charter_setting (
    id         bigint not null primary key,
    forbund_id bigint not null references forbund_forbund (id),
    version    bigint not null,
    setting    text   not null check (setting <> ''),
    value      text   not null,
    paragraph  text   not null check (paragraph <> ''),
    valid_from date   not null,
    valid_to   date,
    source     text,
    check (valid_to >= valid_from),
    constraint forbund_charter_setting_one_at_a_time
        exclude using gist (forbund_id with =, setting with =, daterange(valid_from, valid_to, '[]') with &&)
);
create sequence forbund_charter_setting_seq start with 50 increment by 50;
call shared_protect('forbund_charter_setting', '${app.role}', 'forbund_charter_setting', 'id', '');
