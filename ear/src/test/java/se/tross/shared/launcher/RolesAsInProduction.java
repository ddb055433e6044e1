package se.tross.shared.launcher;

import java.sql.Connection;
import java.sql.SQLException;

/** The database and its roles for the tests of the whole, made by what makes them in production. */
public final class RolesAsInProduction {

    public static final String OWNER = DatabaseRoles.OWNER;
    public static final String APPLICATION = DatabaseRoles.APPLICATION;

    private RolesAsInProduction() {}

    /** @param password of both roles */
    public static void ensure(Connection superuser, String password) throws SQLException {
        DatabaseRoles.ensure(superuser, password, password);
    }
}
