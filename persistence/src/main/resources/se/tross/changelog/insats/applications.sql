--liquibase formatted sql

--changeset tross:insats-question-form
-- The förbund's own forms, version by version: what is asked of applicants (W3), what the beredningsgrupp judges by.
create table insats_question_form (
    id         bigint      not null primary key,
    forbund_id bigint      not null references forbund_forbund (id),
    kind       text        not null check (kind in ('APPLICATION', 'CRITERIA')),
    number     integer     not null check (number > 0),
    made_at    timestamptz not null,
    unique (forbund_id, id),
    constraint insats_question_form_one_version unique (forbund_id, kind, number)
);
create sequence insats_question_form_seq start with 50 increment by 50;
call shared_protect('insats_question_form', '${app.role}', 'insats_question_form', 'id', '');

--changeset tross:insats-question
create table insats_question (
    id         bigint  not null primary key,
    forbund_id bigint  not null references forbund_forbund (id),
    form_id    bigint  not null,
    position   integer not null check (position between 1 and 30),
    heading    text    not null check (heading <> ''),
    help       text    not null,
    required   boolean not null,
    foreign key (forbund_id, form_id) references insats_question_form (forbund_id, id),
    unique (form_id, position)
);
create sequence insats_question_seq start with 50 increment by 50;
call shared_protect('insats_question', '${app.role}', 'insats_question_form', 'form_id', '');

--changeset tross:insats-goal
-- What an insats is held to; none without all its parts (W3).
create table insats_goal (
    id             bigint  not null primary key,
    forbund_id     bigint  not null references forbund_forbund (id),
    insats_id      bigint  not null,
    position       integer not null check (position > 0),
    layer          text    not null check (layer in ('INDIVIDUAL', 'STRUCTURAL', 'SOCIETY')),
    goal           text    not null check (goal <> ''),
    definition     text    not null check (definition <> ''),
    numerator      text    not null check (numerator <> ''),
    denominator    text    not null check (denominator <> ''),
    target_percent numeric not null check (target_percent > 0 and target_percent <= 100),
    measured_on    date    not null,
    unique (forbund_id, id),
    foreign key (forbund_id, insats_id) references insats_insats (forbund_id, id),
    constraint insats_goal_one_at_a_place unique (insats_id, position) deferrable initially deferred
);
create sequence insats_goal_seq start with 50 increment by 50;
call shared_protect('insats_goal', '${app.role}', 'insats_insats', 'insats_id', '');

--changeset tross:insats-application
-- A case of its own from the first letter on. Its insats comes into the register when it is handed in, unless it was there.
create table insats_application (
    id               bigint  not null primary key,
    forbund_id       bigint  not null references forbund_forbund (id),
    version          bigint  not null,
    insats_id        bigint,
    question_form_id bigint  not null,
    criteria_form_id bigint,
    title            text    not null,
    state            text    not null check (state in ('DRAFT', 'HANDED_IN', 'COMPLETION_ASKED', 'WITHDRAWN', 'DECIDED')),
    state_since      date    not null,
    handed_in_on     date,
    awaited_until    date,
    unique (forbund_id, id),
    foreign key (forbund_id, insats_id) references insats_insats (forbund_id, id),
    foreign key (forbund_id, question_form_id) references insats_question_form (forbund_id, id),
    foreign key (forbund_id, criteria_form_id) references insats_question_form (forbund_id, id),
    check (handed_in_on is null or (insats_id is not null and criteria_form_id is not null)),
    check (state not in ('HANDED_IN', 'COMPLETION_ASKED', 'DECIDED') or handed_in_on is not null),
    check ((awaited_until is not null) = (state in ('HANDED_IN', 'COMPLETION_ASKED')))
);
-- Of one insats there is one application that is not taken back.
create unique index insats_application_one_at_a_time on insats_application (insats_id) where state <> 'WITHDRAWN';
create sequence insats_application_seq start with 50 increment by 50;
call shared_protect('insats_application', '${app.role}', 'insats_application', 'id', '');

--changeset tross:insats-application-text
-- What is typed, field by field: two may write at once, and what cannot be read yet is kept too.
create table insats_application_text (
    id             bigint not null primary key,
    forbund_id     bigint not null references forbund_forbund (id),
    application_id bigint not null,
    field          text   not null,
    text           text   not null,
    foreign key (forbund_id, application_id) references insats_application (forbund_id, id),
    constraint insats_application_text_one_of_a_field unique (application_id, field)
);
create sequence insats_application_text_seq start with 50 increment by 50;
call shared_protect('insats_application_text', '${app.role}', 'insats_application', 'application_id', '');

--changeset tross:insats-application-writer
create table insats_application_writer (
    id             bigint      not null primary key,
    forbund_id     bigint      not null references forbund_forbund (id),
    application_id bigint      not null,
    account_id     bigint references forbund_account (id),
    name           text        not null check (name <> ''),
    email          text        not null,
    invited_at     timestamptz not null,
    left_at        timestamptz,
    unique (forbund_id, id),
    foreign key (forbund_id, application_id) references insats_application (forbund_id, id)
);
create index insats_application_writer_of on insats_application_writer (application_id);
create sequence insats_application_writer_seq start with 50 increment by 50;
call shared_protect('insats_application_writer', '${app.role}', 'insats_application', 'application_id', '');

--changeset tross:insats-writer-key
-- Only hashes: nobody who reads the database can act for another.
create table insats_writer_key (
    id         bigint      not null primary key,
    forbund_id bigint      not null references forbund_forbund (id),
    writer_id  bigint      not null,
    key_hash   text        not null unique,
    made_at    timestamptz not null,
    expires_at timestamptz not null check (expires_at > made_at),
    foreign key (forbund_id, writer_id) references insats_application_writer (forbund_id, id)
);
create sequence insats_writer_key_seq start with 50 increment by 50;
call shared_protect('insats_writer_key', '${app.role}', 'insats_writer_key', 'id', 'key_hash');

--changeset tross:insats-attachment-content
create table insats_attachment_content (
    id         bigint not null primary key,
    forbund_id bigint not null references forbund_forbund (id),
    bytes      bytea  not null check (octet_length(bytes) > 0),
    sha256     text   not null,
    unique (forbund_id, id)
);
create sequence insats_attachment_content_seq start with 50 increment by 50;
call shared_protect('insats_attachment_content', '${app.role}', 'insats_attachment_content', 'id', 'bytes');

--changeset tross:insats-attachment
create table insats_attachment (
    id             bigint  not null primary key,
    forbund_id     bigint  not null references forbund_forbund (id),
    application_id bigint  not null,
    content_id     bigint  not null,
    file_name      text    not null check (file_name <> ''),
    kind           text    not null check (kind in ('PDF', 'PNG', 'JPEG', 'WORD', 'EXCEL')),
    size           integer not null check (size > 0),
    removed_at     timestamptz,
    foreign key (forbund_id, application_id) references insats_application (forbund_id, id),
    foreign key (forbund_id, content_id) references insats_attachment_content (forbund_id, id)
);
create index insats_attachment_of on insats_attachment (application_id);
create sequence insats_attachment_seq start with 50 increment by 50;
call shared_protect('insats_attachment', '${app.role}', 'insats_application', 'application_id', '');

--changeset tross:insats-completion
create table insats_completion (
    id             bigint      not null primary key,
    forbund_id     bigint      not null references forbund_forbund (id),
    application_id bigint      not null,
    wanted         text        not null check (wanted <> ''),
    deadline       date        not null,
    asked_by       text        not null,
    asked_at       timestamptz not null,
    foreign key (forbund_id, application_id) references insats_application (forbund_id, id)
);
create sequence insats_completion_seq start with 50 increment by 50;
call shared_protect('insats_completion', '${app.role}', 'insats_application', 'application_id', '');

--changeset tross:insats-assessment
create table insats_assessment (
    id             bigint  not null primary key,
    forbund_id     bigint  not null references forbund_forbund (id),
    version        bigint  not null,
    application_id bigint  not null,
    account_id     bigint  not null references forbund_account (id),
    name           text    not null,
    criterion      integer not null check (criterion between 1 and 6),
    grade          text    not null check (grade in ('NOT', 'PARTLY', 'WELL', 'FULLY')),
    reason         text    not null check (reason <> ''),
    foreign key (forbund_id, application_id) references insats_application (forbund_id, id),
    constraint insats_assessment_once unique (application_id, account_id, criterion)
);
create sequence insats_assessment_seq start with 50 increment by 50;
call shared_protect('insats_assessment', '${app.role}', 'insats_assessment', 'id', '');

--changeset tross:insats-declared-conflict
create table insats_declared_conflict (
    id             bigint      not null primary key,
    forbund_id     bigint      not null references forbund_forbund (id),
    application_id bigint      not null,
    account_id     bigint      not null references forbund_account (id),
    name           text        not null,
    reason         text        not null check (reason <> ''),
    declared_at    timestamptz not null,
    foreign key (forbund_id, application_id) references insats_application (forbund_id, id),
    constraint insats_declared_conflict_once unique (application_id, account_id)
);
create sequence insats_declared_conflict_seq start with 50 increment by 50;
call shared_protect('insats_declared_conflict', '${app.role}', 'insats_declared_conflict', 'id', '');

--changeset tross:insats-recommendation
create table insats_recommendation (
    id             bigint not null primary key,
    forbund_id     bigint not null references forbund_forbund (id),
    version        bigint not null,
    application_id bigint not null,
    advice         text   not null check (advice in ('GRANT', 'GRANT_IN_PART', 'REFUSE')),
    reason         text   not null check (reason <> ''),
    conditions     text   not null,
    present        text   not null check (present <> ''),
    made_on        date   not null,
    foreign key (forbund_id, application_id) references insats_application (forbund_id, id),
    constraint insats_recommendation_one unique (application_id)
);
create sequence insats_recommendation_seq start with 50 increment by 50;
call shared_protect('insats_recommendation', '${app.role}', 'insats_application', 'application_id', '');
