--liquibase formatted sql

--changeset tross:shared-version-read
-- The application asks at start whether the schema is as new as itself.
grant select on databasechangelog to "${app.role}";
