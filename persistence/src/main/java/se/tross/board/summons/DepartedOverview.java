package se.tross.board.summons;

import java.io.Serializable;
import java.time.Instant;

/**
 * Somebody who was summoned and is on the board no longer when the meeting is held, as one visitor may see it.
 *
 * @param name empty when it is hidden
 * @param hidden whether the identity is protected and the visitor does not keep the board's mandates (P7)
 * @param seat the seat's name
 * @param leftAt when Tross was told
 * @param reached whether a letter has told the person
 */
public record DepartedOverview(String name, boolean hidden, String seat, Instant leftAt, boolean reached)
        implements Serializable {
    private static final long serialVersionUID = 1L;
}
