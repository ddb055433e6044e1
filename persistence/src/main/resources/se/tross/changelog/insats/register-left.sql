--liquibase formatted sql

--changeset tross:insats-other-forbund
-- What another förbund pays of an insats that several have together (S6).
alter table insats_financing drop constraint insats_financing_source_check;
alter table insats_financing add constraint insats_financing_source_check
    check (source in ('FORBUND', 'PARTY_CASH', 'PARTY_IN_KIND', 'ESF', 'OTHER', 'OTHER_FORBUND'));

--changeset tross:insats-public-text
-- What everybody may read has its own place, with its own decision to show it.
alter table insats_insats drop column public_text;
