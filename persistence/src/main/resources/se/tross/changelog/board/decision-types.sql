--liquibase formatted sql

--changeset tross:board-matter-decision-type
-- Which of the charter's decision types a matter is, chosen when it is prepared (L27); employment is decided as elections are (L26).
alter table board_matter add column decision_type text;
alter table board_matter drop constraint board_matter_kind_check;
alter table board_matter add constraint board_matter_kind_check
    check (kind in ('OPENING', 'ADJUSTERS', 'AGENDA', 'PREVIOUS_MINUTES', 'DECISION', 'ELECTION', 'EMPLOYMENT', 'REPORT',
                    'DELEGATED', 'URGENT', 'NOTICES', 'OTHER', 'NEXT_MEETING'));
alter table board_matter add constraint board_matter_type_of_decision
    check (kind = 'DECISION' or decision_type is null or decision_type = '');
