package se.tross.board.minutes;

import java.io.Serializable;

/**
 * Somebody who served on the board at the meeting (B5).
 *
 * @param person the name
 * @param seat the seat that was served on
 * @param insteadOf the ledamot whose place a deputy took; empty for a ledamot
 * @param mode how, such as by video (L28); empty on site
 * @param paragraphs where, such as §§ 1–3; empty for all
 */
public record ServingLine(String person, String seat, String insteadOf, String mode, String paragraphs)
        implements Serializable {

    /** @return the text, with all but where */
    CanonicalText writeWho(CanonicalText text) {
        return text.add(person).add(seat).add(insteadOf).add(mode);
    }
}
