--liquibase formatted sql

--changeset tross:board-wheel-task
-- What the förbund does in its year (L31, L34). A day is kept as 03-31; it belongs to a role or to a person.
create table board_wheel_task (
    id               bigint  not null primary key,
    forbund_id       bigint  not null references forbund_forbund (id),
    version          bigint  not null,
    standard         text,
    title            text    not null check (title <> ''),
    due_day          text    not null check (due_day ~ '^[01][0-9]-[0-3][0-9]$'),
    charter_setting  text,
    only_if          text,
    every_years      integer not null check (every_years between 1 and 10),
    first_year       integer not null check (first_year between 1900 and 2200),
    lead_days        integer not null check (lead_days between 0 and 180),
    owner_role       text,
    owner_account_id bigint  references forbund_account (id),
    retired          boolean not null,
    unique (forbund_id, id),
    check ((owner_role is null) <> (owner_account_id is null)),
    constraint board_wheel_task_one_of_a_standard unique (forbund_id, standard)
);
create sequence board_wheel_task_seq start with 50 increment by 50;
call shared_protect('board_wheel_task', '${app.role}', 'board_wheel_task', 'id', '');

--changeset tross:board-wheel-done
-- That a task was done for a year. Taken back by being deleted; the trail keeps it.
create table board_wheel_done (
    id         bigint  not null primary key,
    forbund_id bigint  not null references forbund_forbund (id),
    task_id    bigint  not null,
    year       integer not null check (year between 1900 and 2200),
    done_on    date    not null,
    done_by    text    not null check (done_by <> ''),
    note       text    not null,
    foreign key (forbund_id, task_id) references board_wheel_task (forbund_id, id),
    constraint board_wheel_done_once_a_year unique (task_id, year)
);
create sequence board_wheel_done_seq start with 50 increment by 50;
call shared_protect('board_wheel_done', '${app.role}', 'board_wheel_task', 'task_id', '');
