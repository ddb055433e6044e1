package se.tross.board.archive;

import java.io.Serializable;
import java.time.Instant;

/**
 * An archived file as a list shows it.
 *
 * @param id the file
 * @param kind what it is
 * @param rendition for whom
 * @param paragraph the § that it is of alone; null for the whole minutes
 * @param told the hash of the text that it tells; null for the proof of a notice
 * @param name of the file
 * @param size in bytes
 * @param sha256 of the bytes, 64 digits
 * @param kept when it was archived
 * @param keptBy by whom
 * @param opens whether the visitor may read it
 */
public record FileRow(
        long id,
        ArchiveKind kind,
        Rendition rendition,
        Integer paragraph,
        String told,
        String name,
        int size,
        String sha256,
        Instant kept,
        String keptBy,
        boolean opens)
        implements Serializable {
    private static final long serialVersionUID = 1L;

    /** Read by a list, in the order of the components; nobody may read it yet. */
    static FileRow of(Object[] row) {
        return new FileRow(
                (Long) row[0],
                (ArchiveKind) row[1],
                (Rendition) row[2],
                (Integer) row[3],
                (String) row[4],
                (String) row[5],
                (Integer) row[6],
                (String) row[7],
                (Instant) row[8],
                (String) row[9],
                false);
    }

    /** Whether it is of whole minutes as they were approved. */
    public boolean isFrozenWhole() {
        return kind == ArchiveKind.FROZEN && paragraph == null;
    }

    /** The same with whether the visitor may read it. */
    public FileRow with(boolean mayBeRead) {
        return new FileRow(id, kind, rendition, paragraph, told, name, size, sha256, kept, keptBy, mayBeRead);
    }
}
