--liquibase formatted sql

--changeset tross:board-delegation-rule
-- A line of the order of delegation (B19). Two lines have never one number at the same time.
create table board_delegation_rule (
    id            bigint  not null primary key,
    forbund_id    bigint  not null references forbund_forbund (id),
    version       bigint  not null,
    rule_number   text    not null check (rule_number <> ''),
    type          text    not null check (type <> ''),
    subject       text    not null check (subject = 'RUNNING'),
    delegate_kind text    not null
        check (delegate_kind in ('PRESIDIUM', 'COMMITTEE', 'LEDAMOT', 'DEPUTY', 'HEAD_OF_OFFICE', 'EMPLOYEE')),
    delegate      text    not null check (delegate <> ''),
    ceiling_ore   bigint  check (ceiling_ore > 0),
    report_duty   text    not null check (report_duty in ('NEXT_MEETING', 'NOTICE_BOARD')),
    redelegation  boolean not null check (not redelegation or delegate_kind = 'HEAD_OF_OFFICE'),
    paragraph     text    not null check (paragraph <> ''),
    decided_on    date    not null,
    valid_from    date    not null check (valid_from >= decided_on),
    valid_to      date,
    unique (forbund_id, id),
    check (valid_to >= valid_from),
    constraint board_delegation_rule_one_of_a_number
        exclude using gist (forbund_id with =, rule_number with =, daterange(valid_from, valid_to, '[]') with &&)
);
create sequence board_delegation_rule_seq start with 50 increment by 50;
call shared_protect('board_delegation_rule', '${app.role}', 'board_delegation_rule', 'id', '');

--changeset tross:board-delegated-decision
-- What a delegate has decided, with a number of its own (B19).
create table board_delegated_decision (
    id                  bigint not null primary key,
    forbund_id          bigint not null references forbund_forbund (id),
    version             bigint not null,
    decision_number     text   not null check (decision_number <> ''),
    rule_id             bigint not null,
    report_duty         text   not null check (report_duty in ('NEXT_MEETING', 'NOTICE_BOARD')),
    decided_on          date   not null,
    decided_by          text   not null check (decided_by <> ''),
    decision            text   not null check (decision <> ''),
    amount_ore          bigint check (amount_ore >= 0),
    reported_meeting_id bigint,
    reported_on         date   check (reported_on >= decided_on),
    unique (forbund_id, id),
    foreign key (forbund_id, rule_id) references board_delegation_rule (forbund_id, id),
    foreign key (forbund_id, reported_meeting_id) references board_meeting (forbund_id, id),
    check ((reported_meeting_id is null) = (reported_on is null)),
    constraint board_delegated_decision_one_of_a_number unique (forbund_id, decision_number)
);
create index board_delegated_decision_rule on board_delegated_decision (rule_id);
create sequence board_delegated_decision_seq start with 50 increment by 50;
call shared_protect('board_delegated_decision', '${app.role}', 'board_delegated_decision', 'id', '');

--changeset tross:board-urgent-empowerment
-- Whom the board lets decide what cannot wait (B20).
create table board_urgent_empowerment (
    id         bigint not null primary key,
    forbund_id bigint not null references forbund_forbund (id),
    version    bigint not null,
    mandate_id bigint not null,
    person     text   not null check (person <> ''),
    paragraph  text   not null check (paragraph <> ''),
    decided_on date   not null,
    valid_from date   not null check (valid_from >= decided_on),
    valid_to   date,
    foreign key (forbund_id, mandate_id) references forbund_mandate (forbund_id, id),
    check (valid_to >= valid_from)
);
create sequence board_urgent_empowerment_seq start with 50 increment by 50;
call shared_protect('board_urgent_empowerment', '${app.role}', 'board_urgent_empowerment', 'id', '');

--changeset tross:board-urgent-decision
-- What was decided since it could not wait; the very next meeting is told (B20).
create table board_urgent_decision (
    id                  bigint not null primary key,
    forbund_id          bigint not null references forbund_forbund (id),
    version             bigint not null,
    decision_number     text   not null check (decision_number <> ''),
    mandate_id          bigint not null,
    person              text   not null check (person <> ''),
    decided_on          date   not null,
    decision            text   not null check (decision <> ''),
    urgency             text   not null check (urgency <> ''),
    reported_meeting_id bigint,
    reported_on         date   check (reported_on >= decided_on),
    foreign key (forbund_id, mandate_id) references forbund_mandate (forbund_id, id),
    foreign key (forbund_id, reported_meeting_id) references board_meeting (forbund_id, id),
    check ((reported_meeting_id is null) = (reported_on is null)),
    constraint board_urgent_decision_one_of_a_number unique (forbund_id, decision_number)
);
create sequence board_urgent_decision_seq start with 50 increment by 50;
call shared_protect('board_urgent_decision', '${app.role}', 'board_urgent_decision', 'id', '');
