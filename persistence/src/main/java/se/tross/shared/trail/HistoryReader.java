package se.tross.shared.trail;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import se.tross.shared.access.Permission;
import se.tross.shared.time.Moments;

/** Puts the rows of the history query together to entries. */
final class HistoryReader {

    private static final String SECRET = "password_hash";

    private final Iterable<HistoryWords> words;

    HistoryReader(Iterable<HistoryWords> words) {
        this.words = words;
    }

    Permission permissionFor(String table) {
        return StreamSupport.stream(words.spliterator(), false)
                .filter(one -> table.startsWith(one.capability() + "_"))
                .map(one -> one.permissionFor(table))
                .findFirst()
                .orElse(Permission.TRAIL_READ);
    }

    HistoryPage page(List<Object[]> rows) {
        Map<Long, HistoryEntry> entries = new LinkedHashMap<>();
        for (Object[] row : rows) {
            long seq = ((Number) row[0]).longValue();
            entries.merge(seq, entry(seq, row), HistoryReader::joined);
        }
        long last = entries.keySet().stream().reduce((first, second) -> second).orElse(0L);
        List<HistoryEntry> telling = entries.values().stream()
                .filter(entry -> !entry.changes().isEmpty())
                .toList();
        return new HistoryPage(telling, entries.size() == History.PAGE && last > 1 ? last : 0);
    }

    private HistoryEntry entry(long seq, Object[] row) {
        String table = (String) row[5];
        List<HistoryChange> changes = row[8] == null ? List.of() : List.of(change(table, row));
        return new HistoryEntry(
                seq,
                Moments.of(row[1]),
                (String) row[2],
                (Boolean) row[3],
                HistoryEntry.Action.of(row[4].toString()),
                table,
                ((Number) row[6]).longValue(),
                (String) row[7],
                changes);
    }

    private HistoryChange change(String table, Object[] row) {
        String column = (String) row[8];
        String key = HistoryEntry.keyOf(table) + "." + column;
        return column.equals(SECRET)
                ? new HistoryChange(key, null, null)
                : new HistoryChange(key, word(table, column, row[9]), word(table, column, row[10]));
    }

    Serializable word(String table, String column, Object text) {
        if (text == null || text.equals("")) {
            return null;
        }
        return StreamSupport.stream(words.spliterator(), false)
                .filter(one -> table.startsWith(one.capability() + "_"))
                .map(one -> one.word(table, column, (String) text))
                .findFirst()
                .orElse((String) text);
    }

    private static HistoryEntry joined(HistoryEntry one, HistoryEntry other) {
        List<HistoryChange> changes = new ArrayList<>(one.changes());
        changes.addAll(other.changes());
        return new HistoryEntry(
                one.seq(),
                one.at(),
                one.actor(),
                one.inDatabase(),
                one.action(),
                one.table(),
                one.rowId(),
                one.subject(),
                changes);
    }
}
