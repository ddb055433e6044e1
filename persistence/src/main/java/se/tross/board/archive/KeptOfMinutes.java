package se.tross.board.archive;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;

/**
 * What is archived of minutes, and which notices have been posted of them.
 *
 * @param files in the order that they were kept
 * @param notices in the order that they were posted
 */
public record KeptOfMinutes(List<FileRow> files, List<NoticeOfMinutes> notices) implements Serializable {
    private static final long serialVersionUID = 1L;

    /** Where the notice begins in a row: its id, what it announces, when it came down. */
    private static final int NOTICE = 10;

    static KeptOfMinutes of(List<Object[]> rows) {
        return new KeptOfMinutes(
                rows.stream().filter(row -> row[0] != null).map(FileRow::of).toList(),
                rows.stream()
                        .filter(row -> row[NOTICE] != null)
                        .map(row -> new NoticeOfMinutes(
                                (Long) row[NOTICE], Objects.toString(row[NOTICE + 1]), (Instant) row[NOTICE + 2]))
                        .distinct()
                        .toList());
    }

    /** @param sight says of each file whether the visitor may read it */
    public KeptOfMinutes seenBy(UnaryOperator<FileRow> sight) {
        return new KeptOfMinutes(files.stream().map(sight).toList(), notices);
    }
}
