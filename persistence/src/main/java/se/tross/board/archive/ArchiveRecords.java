package se.tross.board.archive;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;

/** Finds archived files; lists of them never read what the files hold. */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class ArchiveRecords {

    private static final String FILE =
            "f.id, f.kind, f.rendition, j.paragraph, f.contentHash, f.fileName, f.size, f.sha256,"
                    + " f.keptAt, f.keptBy";

    /** A justering has one notice at most, so that each file comes once. */
    private static final String OF_MINUTES = "select " + FILE + ", n.id, n.announces, n.takenDownAt from Justering j"
            + " left join ArchivedFile f on f.justeringId = j.id"
            + " left join PublicNotice n on n.justeringId = j.id and n.postedAt is not null"
            + " where j.minutes.id = :minutes order by f.id, n.id";

    private static final String PROOF = "select " + FILE
            + " from ArchivedFile f left join Justering j on j.id = f.justeringId" + " where f.noticeId = :notice";

    @PersistenceContext(unitName = "tross")
    private EntityManager entities;

    /** Of minutes, with their notices; nobody may read anything yet. One statement. */
    public KeptOfMinutes ofMinutes(long minutesId) {
        return KeptOfMinutes.of(entities.createQuery(OF_MINUTES, Object[].class)
                .setParameter("minutes", minutesId)
                .getResultList());
    }

    /** The proof of a notice; empty as long as it hangs, and a moment after. */
    public Optional<FileRow> proof(long noticeId) {
        return entities.createQuery(PROOF, Object[].class)
                .setParameter("notice", noticeId)
                .getResultStream()
                .map(row -> FileRow.of(row).with(true))
                .findFirst();
    }

    /** What the file holds. */
    public OpenedFile open(FileRow file) {
        return new OpenedFile(
                file.name(), entities.find(ArchivedFile.class, file.id()).bytes());
    }
}
