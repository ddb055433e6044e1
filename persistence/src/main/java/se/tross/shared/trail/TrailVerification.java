package se.tross.shared.trail;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import se.tross.shared.trail.TrailFinding.Kind;

/**
 * Recomputes the chain of every förbund and compares every row with what the trail says of it. Reads only, and runs
 * beside the application as the schema owner or as the application's role. It cannot see a change by somebody who may
 * rewrite the whole chain with its head: for that, note the heads outside the database and give them at the next run.
 */
public final class TrailVerification {

    private TrailVerification() {}

    /**
     * @param connection inside a transaction that the caller ends; the current förbund of the transaction is changed
     */
    public static TrailReport verify(Connection connection) throws SQLException {
        return verify(connection, List.of());
    }

    /**
     * @param connection inside a transaction that the caller ends; the current förbund of the transaction is changed
     * @param noted the heads that an earlier verification gave
     */
    public static TrailReport verify(Connection connection, Collection<TrailHead> noted) throws SQLException {
        return verify(connection, forbundIds(connection), noted);
    }

    /**
     * One förbund only, as its own people may ask for.
     *
     * @param connection inside a transaction that the caller ends; the current förbund of the transaction is changed
     */
    public static TrailReport verifyOne(Connection connection, long forbundId) throws SQLException {
        return verify(connection, List.of(forbundId), List.of());
    }

    private static TrailReport verify(Connection connection, List<Long> forbundIds, Collection<TrailHead> noted)
            throws SQLException {
        if (connection.getAutoCommit()) {
            throw new IllegalStateException("Verification needs a transaction, for its förbund is set in it");
        }
        List<TrailFinding> findings = new ArrayList<>();
        List<TrailHead> heads = new ArrayList<>();
        set(connection, "timezone", "UTC");
        List<TrailedTable> tables = TrailedTable.all(connection);
        tables.stream()
                .filter(table -> !table.switchedOn())
                .forEach(table -> findings.add(new TrailFinding(Kind.SWITCHED_OFF, 0, table.name(), 0, 0, "")));
        var notedByForbund = noted.stream().collect(Collectors.toMap(TrailHead::forbundId, head -> head));
        for (long forbundId : forbundIds) {
            set(connection, "tross.forbund", Long.toString(forbundId));
            TrailChain chain = new TrailChain(forbundId);
            chain.walk(connection, notedByForbund.get(forbundId));
            findings.addAll(chain.findings());
            heads.add(chain.end());
            for (TrailedTable table : tables) {
                findings.addAll(table.compare(connection, forbundId));
            }
        }
        set(connection, "tross.forbund", "");
        return new TrailReport(
                findings, heads, heads.stream().mapToLong(TrailHead::seq).sum());
    }

    private static List<Long> forbundIds(Connection connection) throws SQLException {
        List<Long> ids = new ArrayList<>();
        try (PreparedStatement query = connection.prepareStatement("select * from forbund_all_ids()");
                ResultSet rows = query.executeQuery()) {
            while (rows.next()) {
                ids.add(rows.getLong(1));
            }
        }
        return ids;
    }

    private static void set(Connection connection, String setting, String value) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement("select set_config(?, ?, true)")) {
            query.setString(1, setting);
            query.setString(2, value);
            query.execute();
        }
    }
}
