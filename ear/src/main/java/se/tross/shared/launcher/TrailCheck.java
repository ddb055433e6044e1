package se.tross.shared.launcher;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import se.tross.shared.trail.TrailFinding;
import se.tross.shared.trail.TrailHead;
import se.tross.shared.trail.TrailReport;
import se.tross.shared.trail.TrailVerification;

/**
 * Verifies the trail from outside the server, and keeps the heads of its chains outside the database, so that a chain
 * that was rewritten as a whole is found too.
 */
record TrailCheck(DatabaseAccess owner, Path heads) {

    /** The findings as sentences; none when all is well. */
    List<String> run() {
        try (Connection connection = owner.connect()) {
            connection.setAutoCommit(false);
            TrailReport report = TrailVerification.verify(connection, noted());
            connection.rollback();
            if (report.isClean()) {
                note(report.heads());
            }
            return report.findings().stream().map(TrailCheck::sentence).toList();
        } catch (SQLException e) {
            throw owner.refusal(e);
        }
    }

    private static String sentence(TrailFinding finding) {
        return Sentences.of("trail." + finding.kind(), finding.args());
    }

    private List<TrailHead> noted() {
        List<TrailHead> known = new ArrayList<>();
        new RunRecord(heads).read().forEach((forbund, head) -> {
            String[] parts = head.split(" ");
            known.add(new TrailHead(Long.parseLong(forbund), Long.parseLong(parts[0]), parts[1]));
        });
        return known;
    }

    private void note(List<TrailHead> ends) {
        Map<String, String> lines = new TreeMap<>();
        ends.forEach(head -> lines.put(String.valueOf(head.forbundId()), head.seq() + " " + head.hash()));
        new RunRecord(heads).write(lines);
    }
}
