--liquibase formatted sql

--changeset tross:board-matter-in-hand
-- Where the board is on its agenda, for everybody who records.
alter table board_meeting add column matter_in_hand bigint;
alter table board_meeting add constraint board_meeting_matter_in_hand
    foreign key (forbund_id, matter_in_hand) references board_matter (forbund_id, id) on delete set null (matter_in_hand);

--changeset tross:board-attendance
-- Who came and went, at which matter and when (B5).
create table board_attendance (
    id         bigint      not null primary key,
    forbund_id bigint      not null references forbund_forbund (id),
    version    bigint      not null,
    meeting_id bigint      not null,
    matter_id  bigint      not null,
    mandate_id bigint      not null,
    kind       text        not null check (kind in ('ARRIVED', 'LEFT', 'LEFT_FOR_CONFLICT', 'RETURNED')),
    at         timestamptz not null,
    mode       text        check (mode in ('ON_SITE', 'VIDEO', 'AUDIO')),
    reason     text        not null,
    unique (forbund_id, id),
    foreign key (forbund_id, meeting_id) references board_meeting (forbund_id, id),
    foreign key (forbund_id, matter_id) references board_matter (forbund_id, id),
    foreign key (forbund_id, mandate_id) references forbund_mandate (forbund_id, id),
    check ((kind in ('ARRIVED', 'RETURNED')) = (mode is not null)),
    check (mode is distinct from 'AUDIO' or reason <> '')
);
create index board_attendance_meeting on board_attendance (meeting_id);
create sequence board_attendance_seq start with 50 increment by 50;
call shared_protect('board_attendance', '${app.role}', 'board_meeting', 'meeting_id', '');

--changeset tross:board-conflict
-- Conflicts of interest (B9). Of one mandate once at a matter; that a person has one only once, the rules see to.
create table board_conflict (
    id            bigint  not null primary key,
    forbund_id    bigint  not null references forbund_forbund (id),
    version       bigint  not null,
    meeting_id    bigint  not null,
    matter_id     bigint  not null,
    mandate_id    bigint  not null,
    ground        text    not null check (ground in ('OWN_MATTER', 'REPRESENTATIVE', 'SUPERVISION', 'OTHER')),
    explanation   text    not null,
    self_declared boolean not null,
    declared_by   text    not null check (declared_by <> ''),
    standing      text    not null check (standing in ('DECLARED', 'UPHELD', 'DISMISSED')),
    reason        text    not null,
    unique (forbund_id, id),
    foreign key (forbund_id, meeting_id) references board_meeting (forbund_id, id),
    foreign key (forbund_id, matter_id) references board_matter (forbund_id, id),
    foreign key (forbund_id, mandate_id) references forbund_mandate (forbund_id, id),
    check (standing <> 'DISMISSED' or reason <> ''),
    constraint board_conflict_once unique (matter_id, mandate_id)
);
create index board_conflict_meeting on board_conflict (meeting_id);
create sequence board_conflict_seq start with 50 increment by 50;
call shared_protect('board_conflict', '${app.role}', 'board_matter', 'matter_id', '');

--changeset tross:board-note
-- What is written while a matter is handled, kept as it is typed.
create table board_note (
    id         bigint not null primary key,
    forbund_id bigint not null references forbund_forbund (id),
    version    bigint not null,
    meeting_id bigint not null,
    matter_id  bigint not null,
    note       text   not null,
    wording    text   not null,
    reason     text   not null,
    foreign key (forbund_id, meeting_id) references board_meeting (forbund_id, id),
    foreign key (forbund_id, matter_id) references board_matter (forbund_id, id) on delete cascade,
    constraint board_note_one_of_a_matter unique (matter_id)
);
create sequence board_note_seq start with 50 increment by 50;
call shared_protect('board_note', '${app.role}', 'board_matter', 'matter_id', '');

--changeset tross:board-proposal
-- What is proposed at the meeting (yrkanden, B13).
create table board_proposal (
    id         bigint  not null primary key,
    forbund_id bigint  not null references forbund_forbund (id),
    version    bigint  not null,
    matter_id  bigint  not null,
    position   integer not null check (position > 0),
    mandate_id bigint  not null,
    person     text    not null,
    kind       text    not null check (kind in ('POSTPONE', 'REFER_BACK', 'APPROVE', 'CHANGE', 'REJECT')),
    text       text    not null,
    withdrawn  boolean not null,
    unique (forbund_id, id),
    foreign key (forbund_id, matter_id) references board_matter (forbund_id, id),
    foreign key (forbund_id, mandate_id) references forbund_mandate (forbund_id, id),
    check (kind <> 'CHANGE' or text <> ''),
    constraint board_proposal_one_at_a_place unique (matter_id, position)
);
create sequence board_proposal_seq start with 50 increment by 50;
call shared_protect('board_proposal', '${app.role}', 'board_matter', 'matter_id', '');

--changeset tross:board-ballot
-- Questions as they were put, and how they were answered (B11, B13).
create table board_ballot (
    id          bigint  not null primary key,
    forbund_id  bigint  not null references forbund_forbund (id),
    version     bigint  not null,
    matter_id   bigint  not null,
    round       integer not null check (round > 0),
    yes_kind    text    not null check (yes_kind in ('POSTPONE', 'REFER_BACK', 'APPROVE', 'CHANGE', 'REJECT')),
    no_kind     text    check (no_kind in ('POSTPONE', 'REFER_BACK', 'APPROVE', 'CHANGE', 'REJECT')),
    put_as      text    not null,
    election    boolean not null,
    majority    text    not null check (majority in ('SIMPLE', 'TWO_THIRDS', 'THREE_QUARTERS', 'FOUR_FIFTHS')),
    method      text    not null check (method in ('ACCLAMATION', 'OPEN_VOTE', 'CLOSED_VOTE', 'LOT')),
    outcome     text    not null check (outcome in ('YES', 'NO', 'TIED')),
    yes         integer not null check (yes >= 0),
    no          integer not null check (no >= 0),
    casting_vote boolean not null,
    chair       text    not null,
    unique (forbund_id, id),
    foreign key (forbund_id, matter_id) references board_matter (forbund_id, id),
    check (outcome <> 'TIED' or election),
    constraint board_ballot_one_a_round unique (matter_id, round)
);
create sequence board_ballot_seq start with 50 increment by 50;
call shared_protect('board_ballot', '${app.role}', 'board_matter', 'matter_id', '');

--changeset tross:board-vote
-- Who served when a question was put, with how they voted where that is known (B10, B13).
create table board_vote (
    id         bigint  not null primary key,
    forbund_id bigint  not null references forbund_forbund (id),
    ballot_id  bigint  not null,
    matter_id  bigint  not null,
    position   integer not null check (position > 0),
    seat_id    bigint  not null,
    mandate_id bigint  not null,
    person     text    not null,
    choice     text    check (choice in ('YES', 'NO', 'ABSTAIN', 'NO_PART')),
    unique (forbund_id, id),
    foreign key (forbund_id, ballot_id) references board_ballot (forbund_id, id),
    foreign key (forbund_id, matter_id) references board_matter (forbund_id, id),
    foreign key (forbund_id, seat_id) references forbund_seat (forbund_id, id),
    foreign key (forbund_id, mandate_id) references forbund_mandate (forbund_id, id),
    constraint board_vote_one_each unique (ballot_id, mandate_id),
    constraint board_vote_one_of_a_seat unique (ballot_id, seat_id)
);
create sequence board_vote_seq start with 50 increment by 50;
call shared_protect('board_vote', '${app.role}', 'board_matter', 'matter_id', '');

--changeset tross:board-decision
-- What the board came to, each a § of its year (B13). What is adjusted is never edited.
create table board_decision (
    id           bigint  not null primary key,
    forbund_id   bigint  not null references forbund_forbund (id),
    version      bigint  not null,
    meeting_id   bigint  not null,
    matter_id    bigint  not null,
    year         integer not null check (year between 1900 and 2200),
    paragraph    integer not null check (paragraph > 0),
    decided      date    not null,
    outcome      text    not null check (outcome in ('ADOPTED', 'REFUSED', 'REFERRED_BACK', 'POSTPONED', 'NOTED')),
    text         text    not null check (text <> ''),
    reason       text    not null,
    method       text    check (method in ('ACCLAMATION', 'OPEN_VOTE', 'CLOSED_VOTE', 'LOT')),
    majority     text    check (majority in ('SIMPLE', 'TWO_THIRDS', 'THREE_QUARTERS', 'FOUR_FIFTHS')),
    casting_vote boolean not null,
    subject_type text,
    subject_id   bigint,
    adjusted     date,
    unique (forbund_id, id),
    foreign key (forbund_id, meeting_id) references board_meeting (forbund_id, id),
    foreign key (forbund_id, matter_id) references board_matter (forbund_id, id),
    check (extract(year from decided) = year),
    check (adjusted >= decided),
    check ((method is null) = (outcome = 'NOTED')),
    check ((method is null) = (majority is null)),
    check (outcome in ('ADOPTED', 'NOTED') or reason <> ''),
    check ((subject_type is null) = (subject_id is null)),
    constraint board_decision_one_of_a_number unique (forbund_id, year, paragraph),
    constraint board_decision_one_of_a_matter unique (matter_id)
);
create index board_decision_meeting on board_decision (meeting_id);
create index board_decision_subject on board_decision (forbund_id, subject_type, subject_id);
create sequence board_decision_seq start with 50 increment by 50;
call shared_protect('board_decision', '${app.role}', 'board_decision', 'id', '');

--changeset tross:board-decision-adjusted splitStatements:false
-- Twice refused: by the rules, and here.
create function board_decision_adjusted() returns trigger
    language plpgsql
as $$
begin
    raise exception 'A paragraph that is adjusted is never changed: %', old.id;
end
$$;
create trigger board_decision_adjusted before update or delete on board_decision
    for each row when (old.adjusted is not null) execute function board_decision_adjusted();

--changeset tross:board-dissent
-- Reservations (B12): one each.
create table board_dissent (
    id           bigint      not null primary key,
    forbund_id   bigint      not null references forbund_forbund (id),
    version      bigint      not null,
    decision_id  bigint      not null,
    mandate_id   bigint      not null,
    person       text        not null,
    announced_at timestamptz not null,
    reasons      text        not null,
    foreign key (forbund_id, decision_id) references board_decision (forbund_id, id),
    foreign key (forbund_id, mandate_id) references forbund_mandate (forbund_id, id),
    constraint board_dissent_one_each unique (decision_id, mandate_id)
);
create sequence board_dissent_seq start with 50 increment by 50;
call shared_protect('board_dissent', '${app.role}', 'board_decision', 'decision_id', '');

--changeset tross:board-action
-- What a decision leaves somebody to do, until it is done.
create table board_action (
    id          bigint not null primary key,
    forbund_id  bigint not null references forbund_forbund (id),
    version     bigint not null,
    decision_id bigint not null,
    decided     date   not null,
    text        text   not null check (text <> ''),
    owner       text   not null check (owner <> ''),
    account_id  bigint references forbund_account (id),
    due         date   not null,
    done        date,
    foreign key (forbund_id, decision_id) references board_decision (forbund_id, id),
    check (due >= decided),
    check (done >= decided)
);
create index board_action_decision on board_action (decision_id);
create index board_action_open on board_action (forbund_id, due) where done is null;
create sequence board_action_seq start with 50 increment by 50;
call shared_protect('board_action', '${app.role}', 'board_decision', 'decision_id', '');
