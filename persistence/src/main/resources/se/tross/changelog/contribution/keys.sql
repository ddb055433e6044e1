--liquibase formatted sql

--changeset tross:contribution-key
create table contribution_key (
    id                bigint not null primary key,
    forbund_id        bigint not null references forbund_forbund (id),
    version           bigint not null,
    valid_from        date   not null,
    valid_to          date,
    region_method     text check (region_method in ('PERCENT_OF_TOTAL', 'PERCENT_OF_QUARTER', 'INHABITANTS',
                                                    'INHABITANTS_16_64', 'SUPPORT_MEASURE_MIX', 'OWN_WEIGHTS')),
    municipal_method  text check (municipal_method in ('PERCENT_OF_TOTAL', 'PERCENT_OF_QUARTER', 'INHABITANTS',
                                                       'INHABITANTS_16_64', 'SUPPORT_MEASURE_MIX', 'OWN_WEIGHTS')),
    mix_percent       numeric check (mix_percent between 0 and 100),
    charter_paragraph text   not null,
    source            text   not null,
    source_date       date   not null,
    note              text,
    unique (forbund_id, id),
    check (valid_to >= valid_from),
    constraint contribution_key_one_at_a_time
        exclude using gist (forbund_id with =, daterange(valid_from, valid_to, '[]') with &&)
);
create sequence contribution_key_seq start with 50 increment by 50;
call shared_protect('contribution_key', '${app.role}', 'contribution_key', 'id', '');

--changeset tross:contribution-key-row
create table contribution_key_row (
    id            bigint  not null primary key,
    forbund_id    bigint  not null,
    key_id        bigint  not null,
    member_id     bigint  not null,
    weight        numeric not null check (weight >= 0),
    second_weight numeric check (second_weight >= 0),
    position      integer not null,
    foreign key (forbund_id, key_id) references contribution_key (forbund_id, id),
    foreign key (forbund_id, member_id) references forbund_member (forbund_id, id),
    constraint contribution_key_row_once unique (key_id, member_id) deferrable initially deferred
);
create index contribution_key_row_member on contribution_key_row (forbund_id, member_id);
create sequence contribution_key_row_seq start with 50 increment by 50;
call shared_protect('contribution_key_row', '${app.role}', 'contribution_key', 'key_id', '');
