--liquibase formatted sql

--changeset tross:insats-amendment
-- What a later decision changes of an insats, numbered and bound to that decision.
create table insats_amendment (
    id               bigint  not null primary key,
    forbund_id       bigint  not null references forbund_forbund (id),
    version          bigint  not null,
    insats_id        bigint  not null,
    number           integer not null check (number > 0),
    amendment_kind   text    not null check (amendment_kind in ('PERIOD', 'GOALS', 'OWNER', 'STOP')),
    amendment_status text    not null check (amendment_status in ('DRAFT', 'PROPOSED', 'IN_EFFECT', 'REFUSED')),
    new_day          date,
    new_text         text    not null,
    reason           text    not null check (reason <> ''),
    was              text    not null,
    decision         text    not null,
    decided_on       date,
    answer           text    not null,
    unique (forbund_id, id),
    foreign key (forbund_id, insats_id) references insats_insats (forbund_id, id),
    check ((amendment_status in ('IN_EFFECT', 'REFUSED')) = (decided_on is not null))
);
create unique index insats_amendment_one_number on insats_amendment (insats_id, number);
create sequence insats_amendment_seq start with 50 increment by 50;
call shared_protect('insats_amendment', '${app.role}', 'insats_insats', 'insats_id', '');
