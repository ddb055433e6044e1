--liquibase formatted sql

--changeset tross:insats-publication
-- What everybody may read of an insats.
create table insats_publication (
    id         bigint  not null primary key,
    forbund_id bigint  not null references forbund_forbund (id),
    version    bigint  not null,
    insats_id  bigint  not null,
    shown      boolean not null,
    about      text    not null,
    outcome    text    not null,
    foreign key (forbund_id, insats_id) references insats_insats (forbund_id, id),
    check (not shown or about <> '')
);
create unique index insats_publication_one on insats_publication (insats_id);
create sequence insats_publication_seq start with 50 increment by 50;
call shared_protect('insats_publication', '${app.role}', 'insats_insats', 'insats_id', '');
