package se.tross.board.minutes;

import java.util.Optional;
import se.tross.board.archive.FileRow;
import se.tross.shared.access.Actor;
import se.tross.shared.access.Permission;

/**
 * Which files of minutes somebody may read: those that tell no more than they may see today (P5, P7). A name that has been
 * protected since a file was made closes it for everybody who may not see that name.
 *
 * @param everything whether all may be read
 * @param seen the minutes as they may be seen
 */
record ArchiveSight(boolean everything, MinutesContent seen) {

    static ArchiveSight of(MinutesRecords.Held held, Actor actor) {
        return new ArchiveSight(
                actor.may(Permission.BOARD_SECRET_READ) && actor.may(Permission.BOARD_SEATS_EDIT),
                MinutesSight.of(held.sitting(), actor).of(held.content()));
    }

    static ArchiveSight ofThePublic(MinutesRecords.Held held) {
        return new ArchiveSight(false, MinutesSight.ofThePublic(held.sitting()).of(held.content()));
    }

    FileRow of(FileRow file) {
        return file.with(
                everything || told(file.paragraph()).map(ContentHash::hex).equals(Optional.ofNullable(file.told())));
    }

    private Optional<ContentHash> told(Integer paragraph) {
        return paragraph == null
                ? Optional.of(seen.hash())
                : seen.paragraph(paragraph).map(MinutesParagraph::hash);
    }
}
