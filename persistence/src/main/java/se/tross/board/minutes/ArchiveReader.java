package se.tross.board.minutes;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import se.tross.board.archive.ArchiveRecords;
import se.tross.board.archive.FileRow;
import se.tross.board.archive.KeptOfMinutes;
import se.tross.board.archive.Rendition;
import se.tross.shared.access.Actor;

/** What is archived of minutes, with what each visitor may read of it. */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class ArchiveReader {

    @Inject
    private ArchiveRecords archive;

    /** One statement. */
    public KeptOfMinutes of(MinutesRecords.Held held, Actor actor) {
        return read(held).seenBy(ArchiveSight.of(held, actor)::of);
    }

    /** The frozen minutes that the visitor may read; empty when there are none yet, or none that tells so little. */
    public Optional<FileRow> frozen(MinutesRecords.Held held, Actor actor) {
        return of(held, actor).files().stream()
                .filter(file -> file.isFrozenWhole() && file.opens())
                .findFirst();
    }

    /** The frozen minutes that everybody may read; empty when there are none yet, or none that tells so little. */
    public Optional<FileRow> frozenForEverybody(MinutesRecords.Held held) {
        return read(held).seenBy(ArchiveSight.ofThePublic(held)::of).files().stream()
                .filter(file -> file.isFrozenWhole() && file.rendition() == Rendition.PUBLIC && file.opens())
                .findFirst();
    }

    private KeptOfMinutes read(MinutesRecords.Held held) {
        return held.minutes() == null || held.minutes().id() == null
                ? new KeptOfMinutes(List.of(), List.of())
                : archive.ofMinutes(held.minutes().id());
    }
}
