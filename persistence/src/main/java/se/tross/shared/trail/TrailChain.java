package se.tross.shared.trail;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import se.tross.shared.trail.TrailFinding.Kind;

/** Walks one förbund's chain from its first entry to its head. */
final class TrailChain {

    private static final int FETCH = 500;
    /** One statement, so that head and entries are of the same moment while others write. */
    private static final String ENTRIES = "select " + TrailEntry.COLUMNS + ", head_seq, head_hash"
            + " from (select h.forbund_id as head_forbund, h.seq as head_seq, h.hash as head_hash"
            + " from shared_trail_head h where h.forbund_id = ?) head"
            + " full join (select * from shared_trail where forbund_id = ?) entry on true order by seq";

    private final long forbundId;
    private final List<TrailFinding> findings = new ArrayList<>();
    private TrailHead last;

    TrailChain(long forbundId) {
        this.forbundId = forbundId;
        this.last = TrailHead.empty(forbundId);
    }

    /** @param noted a head written down earlier, or null */
    void walk(Connection connection, TrailHead noted) throws SQLException {
        TrailHead head = TrailHead.empty(forbundId);
        try (PreparedStatement query = connection.prepareStatement(ENTRIES)) {
            query.setFetchSize(FETCH);
            query.setLong(1, forbundId);
            query.setLong(2, forbundId);
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    head = headOf(rows);
                    if (rows.getString("hash") != null) {
                        check(TrailEntry.read(rows), noted);
                    }
                }
            }
        }
        boolean shorterThanNoted = noted != null && noted.seq() > last.seq();
        if (!last.equals(head) || shorterThanNoted) {
            add(Kind.TAIL_CUT, "", 0, last.seq(), "");
        }
    }

    List<TrailFinding> findings() {
        return findings;
    }

    TrailHead end() {
        return last;
    }

    private void check(TrailEntry entry, TrailHead noted) {
        boolean rewritten =
                noted != null && noted.seq() == entry.seq() && !noted.hash().equals(entry.hash());
        if (entry.seq() != last.seq() + 1 || !entry.previousHash().equals(last.hash()) || rewritten) {
            add(Kind.CHAIN_BROKEN, entry.table(), entry.rowId(), entry.seq(), "");
        }
        if (!entry.hash().equals(entry.computedHash())) {
            add(Kind.ENTRY_ALTERED, entry.table(), entry.rowId(), entry.seq(), "");
        }
        if (entry.inDatabase()) {
            add(Kind.OUTSIDE_APPLICATION, entry.table(), entry.rowId(), entry.seq(), entry.actor());
        }
        last = new TrailHead(forbundId, entry.seq(), entry.hash());
    }

    private TrailHead headOf(ResultSet rows) throws SQLException {
        String hash = rows.getString("head_hash");
        return hash == null ? TrailHead.empty(forbundId) : new TrailHead(forbundId, rows.getLong("head_seq"), hash);
    }

    private void add(Kind kind, String table, long rowId, long seq, String detail) {
        findings.add(new TrailFinding(kind, forbundId, table, rowId, seq, detail));
    }
}
