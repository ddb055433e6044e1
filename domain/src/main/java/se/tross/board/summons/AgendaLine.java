package se.tross.board.summons;

import java.io.Serializable;
import se.tross.board.meeting.Matter;
import se.tross.shared.refusal.Texts;

/**
 * A matter as it stands where anybody could read it, in a letter or behind its link.
 *
 * @param position its place on the agenda
 * @param title empty when the matter is secret: then nothing is told of it (P5)
 */
public record AgendaLine(int position, String title) implements Serializable {
    private static final long serialVersionUID = 1L;

    public static AgendaLine of(Matter matter) {
        return new AgendaLine(matter.position(), matter.isSecret() ? "" : matter.title());
    }

    public boolean isSecret() {
        return title.isEmpty();
    }

    String words(Texts texts) {
        return position + ". " + (isSecret() ? texts.text("board.summons.secret") : title);
    }
}
