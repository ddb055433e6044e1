package se.tross.board.wheel;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import se.tross.board.BoardRefusal;
import se.tross.board.Wording;

/**
 * Somebody's word that a task is done.
 *
 * @param year the year that it was due in
 * @param doneOn the day that it was done
 * @param who the name
 * @param note anything to remember; may be empty
 */
public record DoneMark(int year, LocalDate doneOn, String who, String note) implements Serializable {

    public DoneMark {
        who = Wording.plain(who);
        note = Wording.plain(note);
    }

    List<BoardRefusal> refusals() {
        return Wording.refusals(List.of(
                Wording.refusalOfRequired("who", who, Wording.LINE),
                Wording.refusalOfOptional("note", note, Wording.TEXT)));
    }
}
