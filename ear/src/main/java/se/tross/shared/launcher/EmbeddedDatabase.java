package se.tross.shared.launcher;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;

/** The PostgreSQL that comes along: its files lie in the data folder, its passwords are generated, its port is kept. */
final class EmbeddedDatabase implements Database {

    private static final String PORT = "database.port";

    private final DataFolder folder;
    private final RunRecord record;

    EmbeddedDatabase(DataFolder folder) {
        this.folder = folder;
        this.record = new RunRecord(folder.root().resolve("database.properties"));
    }

    @Override
    public void start() {
        if (!isRunning()) {
            PostgresPrograms programs = PostgresPrograms.unpackedIn(folder.programs());
            new DatabaseCluster(folder, programs).prepare(password(DatabaseCluster.SUPERUSER));
            postmaster(programs).start(freePort());
        }
        record.write(Map.of(PORT, String.valueOf(Postmaster.port(folder.database()))));
        ensureRoles();
    }

    @Override
    public void stop() {
        if (isRunning()) {
            postmaster(PostgresPrograms.unpackedIn(folder.programs())).stop();
        }
    }

    @Override
    public boolean isRunning() {
        return Postmaster.running(folder.database()).isPresent();
    }

    private Postmaster postmaster(PostgresPrograms programs) {
        return new Postmaster(folder.database(), folder.logs(), programs);
    }

    @Override
    public DatabaseAccess application() {
        return access(DatabaseRoles.DATABASE, DatabaseRoles.APPLICATION);
    }

    @Override
    public DatabaseAccess owner() {
        return access(DatabaseRoles.DATABASE, DatabaseRoles.OWNER);
    }

    /** The role that may copy the whole database server. */
    DatabaseAccess superuser() {
        return access("postgres", DatabaseCluster.SUPERUSER);
    }

    @Override
    public String place() {
        return Sentences.of("database.embedded", folder.database());
    }

    private void ensureRoles() {
        try (Connection owner = owner().connect();
                Connection application = application().connect()) {
            if (owner.isValid(10) && application.isValid(10)) {
                return;
            }
        } catch (SQLException e) {
            // Wrong password, no such role, no such database: the first start was cut off, or a backup was restored.
            if (!List.of("28P01", "28000", "3D000").contains(e.getSQLState())) {
                throw owner().refusal(e);
            }
        }
        DatabaseAccess superuser = superuser();
        try (Connection connection = superuser.connect()) {
            DatabaseRoles.ensure(connection, password(DatabaseRoles.OWNER), password(DatabaseRoles.APPLICATION));
        } catch (SQLException e) {
            throw superuser.refusal(e);
        }
    }

    private DatabaseAccess access(String database, String role) {
        String port = record.read().getOrDefault(PORT, "0");
        return new DatabaseAccess("jdbc:postgresql://127.0.0.1:" + port + "/" + database, role, password(role));
    }

    private String password(String role) {
        return DatabaseRoles.passwords(folder.secrets()).get(role);
    }

    /** The port of the last time; another one when somebody else has taken it. */
    private int freePort() {
        String kept = record.read().getOrDefault(PORT, "0");
        int port = kept.matches("[0-9]{1,5}") ? Integer.parseInt(kept) : 0;
        return port > 0 && Ports.isFree("127.0.0.1", port) ? port : Ports.free();
    }
}
