--liquibase formatted sql

--changeset tross:insats-target-group
-- The förbund's dated list of target groups (S4).
create table insats_target_group (
    id         bigint not null primary key,
    forbund_id bigint not null references forbund_forbund (id),
    version    bigint not null,
    code       text   not null check (code <> ''),
    name       text   not null check (name <> ''),
    valid_from date   not null,
    valid_to   date,
    unique (forbund_id, id),
    check (valid_to >= valid_from),
    constraint insats_target_group_one_code
        exclude using gist (forbund_id with =, lower(code) with =, daterange(valid_from, valid_to, '[]') with &&)
);
create sequence insats_target_group_seq start with 50 increment by 50;
call shared_protect('insats_target_group', '${app.role}', 'insats_target_group', 'id', '');

--changeset tross:insats-scope
-- Whom an insats is for (S4), where (L18), and from which lines of the budget it is paid.
create table insats_for_group (
    id              bigint not null primary key,
    forbund_id      bigint not null references forbund_forbund (id),
    insats_id       bigint not null,
    target_group_id bigint not null,
    foreign key (forbund_id, insats_id) references insats_insats (forbund_id, id),
    foreign key (forbund_id, target_group_id) references insats_target_group (forbund_id, id)
);
create unique index insats_for_group_once on insats_for_group (insats_id, target_group_id);
create sequence insats_for_group_seq start with 50 increment by 50;
call shared_protect('insats_for_group', '${app.role}', 'insats_insats', 'insats_id', '');

create table insats_in_municipality (
    id         bigint not null primary key,
    forbund_id bigint not null references forbund_forbund (id),
    insats_id  bigint not null,
    member_id  bigint not null,
    foreign key (forbund_id, insats_id) references insats_insats (forbund_id, id),
    foreign key (forbund_id, member_id) references forbund_member (forbund_id, id)
);
create unique index insats_in_municipality_once on insats_in_municipality (insats_id, member_id);
create sequence insats_in_municipality_seq start with 50 increment by 50;
call shared_protect('insats_in_municipality', '${app.role}', 'insats_insats', 'insats_id', '');

create table insats_from_budget_line (
    id         bigint not null primary key,
    forbund_id bigint not null references forbund_forbund (id),
    insats_id  bigint not null,
    line_key   bigint not null,
    foreign key (forbund_id, insats_id) references insats_insats (forbund_id, id)
);
create unique index insats_from_budget_line_once on insats_from_budget_line (forbund_id, line_key);
create sequence insats_from_budget_line_seq start with 50 increment by 50;
call shared_protect('insats_from_budget_line', '${app.role}', 'insats_insats', 'insats_id', '');

--changeset tross:insats-financing
-- Who is to pay how much in which year (M9). What the parties give in kind stands here too (L8).
create table insats_financing (
    id             bigint  not null primary key,
    forbund_id     bigint  not null references forbund_forbund (id),
    version        bigint  not null,
    insats_id      bigint  not null,
    financial_year integer not null,
    source         text    not null check (source in ('FORBUND', 'PARTY_CASH', 'PARTY_IN_KIND', 'ESF', 'OTHER')),
    payer          text    not null,
    amount_ore     bigint  not null check (amount_ore > 0),
    foreign key (forbund_id, insats_id) references insats_insats (forbund_id, id)
);
create unique index insats_financing_once on insats_financing (insats_id, financial_year, source, lower(payer));
create sequence insats_financing_seq start with 50 increment by 50;
call shared_protect('insats_financing', '${app.role}', 'insats_insats', 'insats_id', '');

--changeset tross:insats-contact
-- Who asks for the money, writes the reports, steers. Letters go there.
create table insats_contact (
    id             bigint  not null primary key,
    forbund_id     bigint  not null references forbund_forbund (id),
    version        bigint  not null,
    insats_id      bigint  not null,
    person_name    text    not null check (person_name <> ''),
    organisation   text    not null,
    email          text    not null check (email <> ''),
    account_id     bigint,
    asks_for_money boolean not null,
    reports        boolean not null,
    steers         boolean not null,
    foreign key (forbund_id, insats_id) references insats_insats (forbund_id, id),
    check (asks_for_money or reports or steers)
);
create unique index insats_contact_one_address on insats_contact (insats_id, lower(email));
create sequence insats_contact_seq start with 50 increment by 50;
call shared_protect('insats_contact', '${app.role}', 'insats_insats', 'insats_id', '');
