--liquibase formatted sql

--changeset tross:forbund-shortcoming
-- What somebody reports that does not work for him or her, and the answer (P9).
create table forbund_shortcoming (
    id          bigint      not null primary key,
    forbund_id  bigint      not null references forbund_forbund (id),
    version     bigint      not null,
    found_at    text        not null,
    what        text        not null check (what <> ''),
    email       text        not null,
    reported_at timestamptz not null,
    answer      text        check (answer <> ''),
    answered_by text,
    answered_at timestamptz,
    check ((answered_at is null) = (answer is null)),
    check ((answered_at is null) = (answered_by is null))
);
create index forbund_shortcoming_unanswered on forbund_shortcoming (forbund_id, reported_at) where answered_at is null;
create sequence forbund_shortcoming_seq start with 50 increment by 50;
call shared_protect('forbund_shortcoming', '${app.role}', 'forbund_shortcoming', 'id', '');
