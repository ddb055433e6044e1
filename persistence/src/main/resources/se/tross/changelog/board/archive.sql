--liquibase formatted sql

--changeset tross:board-archived-file
-- Files that are kept for good: adjusted minutes as they were approved, signed originals, proofs of notices (B14, B17). The
-- digest is the one of the bytes, whoever writes the row. The trail keeps the digest, not the bytes.
create table board_archived_file (
    id           bigint      not null primary key,
    forbund_id   bigint      not null references forbund_forbund (id),
    kind         text        not null check (kind in ('FROZEN', 'ORIGINAL', 'PROOF')),
    rendition    text        not null check (rendition in ('FULL', 'PUBLIC')),
    justering_id bigint,
    notice_id    bigint,
    content_hash text        check (content_hash ~ '^[0-9a-f]{64}$'),
    file_name    text        not null check (file_name <> ''),
    size         integer     not null,
    sha256       text        not null,
    bytes        bytea       not null,
    kept_at      timestamptz not null,
    kept_by      text        not null check (kept_by <> ''),
    unique (forbund_id, id),
    foreign key (forbund_id, justering_id) references board_justering (forbund_id, id),
    foreign key (forbund_id, notice_id) references board_notice (forbund_id, id),
    check ((kind = 'PROOF') = (notice_id is not null)),
    check ((kind = 'PROOF') = (justering_id is null)),
    check ((kind = 'PROOF') = (content_hash is null)),
    check (kind = 'FROZEN' or rendition = 'FULL'),
    check (size > 0 and size = length(bytes)),
    check (sha256 = encode(sha256(bytes), 'hex'))
);
create unique index board_archived_file_frozen_once on board_archived_file (justering_id, rendition) where kind = 'FROZEN';
create unique index board_archived_file_proof_once on board_archived_file (notice_id) where kind = 'PROOF';
create index board_archived_file_justering on board_archived_file (justering_id);
create sequence board_archived_file_seq start with 50 increment by 50;
alter table board_archived_file alter column bytes set storage external;
call shared_protect('board_archived_file', '${app.role}', 'board_archived_file', 'id', 'bytes');

--changeset tross:board-archived-file-for-good splitStatements:false
-- Twice refused: there is no verb for it, and here.
create function board_archived_file_for_good() returns trigger
    language plpgsql
as $$
begin
    raise exception 'What is archived is never changed: %', old.id;
end
$$;
create trigger board_archived_file_for_good before update or delete on board_archived_file
    for each row execute function board_archived_file_for_good();

--changeset tross:board-minutes-approval-reminded
-- When who has not approved was reminded: before the last day, and after it (B14). Never twice.
alter table board_minutes_approval add column reminded_on date, add column reminded_late_on date;
