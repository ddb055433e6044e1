package se.tross.shared.launcher;

import java.sql.Connection;
import java.sql.SQLException;

/** What the launcher does in production, for the tests of the whole. */
public final class AsInProduction {

    public static final String OWNER = DatabaseRoles.OWNER;
    public static final String APPLICATION = DatabaseRoles.APPLICATION;

    private AsInProduction() {}

    /** @param password of both roles */
    public static void ensure(Connection superuser, String password) throws SQLException {
        DatabaseRoles.ensure(superuser, password, password);
    }

    /** What the server is told before it starts. */
    public static String bootCommands() {
        return ServerStart.bootCommands("127.0.0.1");
    }
}
