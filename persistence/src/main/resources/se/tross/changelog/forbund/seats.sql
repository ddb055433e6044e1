--liquibase formatted sql

--changeset tross:forbund-seat
-- The board's seats (L19, L21). Two seats have never one place.
create table forbund_seat (
    id         bigint  not null primary key,
    forbund_id bigint  not null references forbund_forbund (id),
    version    bigint  not null,
    label      text    not null check (label <> ''),
    position   integer not null check (position > 0),
    rotating   boolean not null,
    first_year integer not null check (first_year = 0 or first_year between 1900 and 2200),
    valid_from date    not null,
    valid_to   date,
    unique (forbund_id, id),
    check (valid_to >= valid_from),
    check (rotating = (first_year > 0)),
    constraint forbund_seat_one_at_a_place
        exclude using gist (forbund_id with =, position with =, daterange(valid_from, valid_to, '[]') with &&)
);
create sequence forbund_seat_seq start with 50 increment by 50;
call shared_protect('forbund_seat', '${app.role}', 'forbund_seat', 'id', '');

--changeset tross:forbund-seat-turn
-- Whose the seat is; for one that goes round, in which order. An order is rewritten as one, so it is checked at the end.
create table forbund_seat_turn (
    id         bigint  not null primary key,
    forbund_id bigint  not null references forbund_forbund (id),
    seat_id    bigint  not null,
    member_id  bigint  not null,
    position   integer not null check (position > 0),
    foreign key (forbund_id, seat_id) references forbund_seat (forbund_id, id),
    foreign key (forbund_id, member_id) references forbund_member (forbund_id, id),
    constraint forbund_seat_turn_one_at_a_place unique (seat_id, position) deferrable initially deferred,
    constraint forbund_seat_turn_one_of_a_member unique (seat_id, member_id) deferrable initially deferred
);
create sequence forbund_seat_turn_seq start with 50 increment by 50;
call shared_protect('forbund_seat_turn', '${app.role}', 'forbund_seat', 'seat_id', '');

--changeset tross:forbund-mandate
-- Who represents a member on a seat (L21, L22): one ordinary at a time, and one deputy at each place of the order.
create table forbund_mandate (
    id                 bigint  not null primary key,
    forbund_id         bigint  not null references forbund_forbund (id),
    version            bigint  not null,
    seat_id            bigint  not null,
    member_id          bigint  not null,
    person_name        text    not null check (person_name <> ''),
    email              text,
    account_id         bigint  references forbund_account (id),
    protected_identity boolean not null,
    role               text    not null check (role in ('ORDINARY', 'DEPUTY')),
    deputy_order       integer not null,
    eligibility        text    not null check (eligibility in ('COUNCIL_MEMBER', 'COUNCIL_DEPUTY', 'EMPLOYEE')),
    valid_from         date    not null,
    valid_to           date,
    unique (forbund_id, id),
    foreign key (forbund_id, seat_id) references forbund_seat (forbund_id, id),
    foreign key (forbund_id, member_id) references forbund_member (forbund_id, id),
    check (valid_to >= valid_from),
    check ((role = 'DEPUTY') = (deputy_order > 0)),
    constraint forbund_mandate_one_at_a_place
        exclude using gist (forbund_id with =, seat_id with =, member_id with =, deputy_order with =,
                            daterange(valid_from, valid_to, '[]') with &&)
);
create index forbund_mandate_seat on forbund_mandate (seat_id);
create sequence forbund_mandate_seq start with 50 increment by 50;
call shared_protect('forbund_mandate', '${app.role}', 'forbund_mandate', 'id', '');

--changeset tross:forbund-board-office
-- Chair and vice chairs (L24): one of each at a time.
create table forbund_board_office (
    id         bigint not null primary key,
    forbund_id bigint not null references forbund_forbund (id),
    version    bigint not null,
    office     text   not null check (office in ('CHAIR', 'VICE_CHAIR_1', 'VICE_CHAIR_2')),
    mandate_id bigint not null,
    valid_from date   not null,
    valid_to   date,
    foreign key (forbund_id, mandate_id) references forbund_mandate (forbund_id, id),
    check (valid_to >= valid_from),
    constraint forbund_board_office_one_at_a_time
        exclude using gist (forbund_id with =, office with =, daterange(valid_from, valid_to, '[]') with &&)
);
create index forbund_board_office_mandate on forbund_board_office (mandate_id);
create sequence forbund_board_office_seq start with 50 increment by 50;
call shared_protect('forbund_board_office', '${app.role}', 'forbund_board_office', 'id', '');
