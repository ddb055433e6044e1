--liquibase formatted sql

--changeset tross:board-appeal
-- Appeals of decisions that have come in (L40, B16): never a name, the court keeps that. Corrected, never removed: what was
-- registered by mistake says so.
create table board_appeal (
    id            bigint  not null primary key,
    forbund_id    bigint  not null references forbund_forbund (id),
    version       bigint  not null,
    decision_id   bigint  not null,
    decided       date    not null,
    received      date    not null,
    appellant     text    not null check (appellant in ('RESIDENT', 'FORBUND_MEMBER', 'OTHER')),
    forwarded     date,
    reached_court date,
    court         text    not null,
    case_number   text    not null,
    stayed        boolean not null,
    outcome       text    check (outcome in ('DISMISSED', 'REFUSED', 'ANNULLED', 'DISCONTINUED')),
    outcome_on    date,
    mistake       text    not null,
    foreign key (forbund_id, decision_id) references board_decision (forbund_id, id),
    check (received >= decided),
    check (forwarded >= received),
    check (reached_court >= decided),
    check ((outcome is null) = (outcome_on is null)),
    check (outcome_on >= coalesce(reached_court, received)),
    check (not stayed or court <> '')
);
create index board_appeal_decision on board_appeal (decision_id);
create sequence board_appeal_seq start with 50 increment by 50;
call shared_protect('board_appeal', '${app.role}', 'board_appeal', 'id', '');

--changeset tross:board-appeal-stays splitStatements:false
-- Twice refused: there is no verb for it, and here.
create function board_appeal_stays() returns trigger
    language plpgsql
as $$
begin
    raise exception 'An appeal that has come in is never removed: %', old.id;
end
$$;
create trigger board_appeal_stays before delete on board_appeal
    for each row execute function board_appeal_stays();
