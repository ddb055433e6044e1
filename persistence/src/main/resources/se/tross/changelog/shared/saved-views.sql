--liquibase formatted sql

--changeset tross:shared-saved-view
create table shared_saved_view (
    id         bigint not null primary key,
    forbund_id bigint not null references forbund_forbund (id),
    account_id bigint not null references forbund_account (id),
    table_key  text   not null check (table_key <> ''),
    name       text   not null check (name <> ''),
    query      text   not null,
    unique (forbund_id, account_id, table_key, name)
);
create sequence shared_saved_view_seq start with 50 increment by 50;
call shared_protect('shared_saved_view', '${app.role}', 'shared_saved_view', 'id', '');
