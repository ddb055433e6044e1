--liquibase formatted sql

--changeset tross:shared-mail
-- What Tross sends. It is kept with what it tells of, and sent afterwards.
create table shared_mail (
    id                bigint      not null primary key,
    forbund_id        bigint      not null references forbund_forbund (id),
    version           bigint      not null,
    recipient_name    text        not null,
    recipient_address text        not null check (recipient_address like '%@%'),
    subject           text        not null check (subject <> ''),
    body              text        not null,
    calendar_method   text        check (calendar_method in ('REQUEST', 'CANCEL')),
    calendar_text     text,
    message_id        text        not null,
    status            text        not null check (status in ('WAITING', 'SENT', 'FAILED')),
    created_at        timestamptz not null,
    attempts          integer     not null check (attempts >= 0),
    next_attempt_at   timestamptz,
    sent_at           timestamptz,
    fault             text,
    check ((calendar_method is null) = (calendar_text is null)),
    check ((status = 'SENT') = (sent_at is not null)),
    check ((status = 'WAITING') = (next_attempt_at is not null)),
    constraint shared_mail_one_of_an_id unique (message_id)
);
create index shared_mail_waiting on shared_mail (forbund_id, next_attempt_at) where status = 'WAITING';
create index shared_mail_latest on shared_mail (forbund_id, created_at desc, id desc);
create sequence shared_mail_seq start with 50 increment by 50;
call shared_protect('shared_mail', '${app.role}', 'shared_mail', 'id', '');
