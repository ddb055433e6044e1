--liquibase formatted sql

--changeset tross:insats-insats
-- What the förbund pays for, from idea to implemented (W5). Direction, method and social fund are never changed (S5).
create table insats_insats (
    id             bigint  not null primary key,
    forbund_id     bigint  not null references forbund_forbund (id),
    version        bigint  not null,
    direction      text    not null check (direction in ('INDIVIDUAL', 'STRUCTURAL')),
    count_method   text    not null check (count_method in ('REGISTERED', 'NUMBERS_ONLY')),
    esf            boolean not null,
    stage          text    not null check (stage in ('IDEA', 'APPLICATION', 'PREPARATION', 'BOARD', 'AGREEMENT', 'RUNNING',
                       'FINAL_REPORT', 'FOLLOW_UP', 'IMPLEMENTED', 'NOT_IMPLEMENTED', 'ENDED', 'REFUSED', 'WITHDRAWN')),
    stage_since    date    not null,
    goal_area_id   bigint,
    code           text    not null check (code <> ''),
    name           text    not null check (name <> ''),
    purpose        text    not null,
    area           text    not null,
    age_from       integer,
    age_to         integer,
    starts_on      date,
    ends_on        date,
    coordinator    text    not null,
    steering_group text    not null,
    joint_with     text    not null,
    public_text    text    not null,
    unique (forbund_id, id),
    foreign key (forbund_id, goal_area_id) references budget_goal_area (forbund_id, id),
    check ((age_from is null) = (age_to is null)),
    check (age_from <= age_to),
    check (ends_on is null or starts_on <= ends_on),
    check (direction <> 'STRUCTURAL' or count_method = 'NUMBERS_ONLY')
);
create unique index insats_insats_one_code on insats_insats (forbund_id, lower(code));
create unique index insats_insats_one_name on insats_insats (forbund_id, lower(name));
create sequence insats_insats_seq start with 50 increment by 50;
call shared_protect('insats_insats', '${app.role}', 'insats_insats', 'id', '');

--changeset tross:insats-insats-classified splitStatements:false
-- Whoever asks, and by whatever way (S5).
create function insats_refuse_reclassification() returns trigger
    language plpgsql
as $$
begin
    if (new.direction, new.count_method, new.esf) is distinct from (old.direction, old.count_method, old.esf) then
        raise exception 'insats % keeps its classification', old.id;
    end if;
    return new;
end
$$;
create trigger insats_insats_classified before update on insats_insats
    for each row execute function insats_refuse_reclassification();

--changeset tross:insats-participant
-- Who does it together (L14), and which of them owns it (L15).
create table insats_participant (
    id           bigint  not null primary key,
    forbund_id   bigint  not null references forbund_forbund (id),
    insats_id    bigint  not null,
    position     integer not null check (position > 0),
    organisation text    not null check (organisation <> ''),
    party        text    check (party in ('FORSAKRINGSKASSAN', 'ARBETSFORMEDLINGEN', 'REGION', 'MUNICIPALITY')),
    forbund      boolean not null,
    owner        boolean not null,
    foreign key (forbund_id, insats_id) references insats_insats (forbund_id, id),
    check (not forbund or party is null),
    constraint insats_participant_one_at_a_place unique (insats_id, position) deferrable initially deferred
);
create unique index insats_participant_one_owner on insats_participant (insats_id) where owner;
create sequence insats_participant_seq start with 50 increment by 50;
call shared_protect('insats_participant', '${app.role}', 'insats_insats', 'insats_id', '');
