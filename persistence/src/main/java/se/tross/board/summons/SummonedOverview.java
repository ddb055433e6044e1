package se.tross.board.summons;

import java.io.Serializable;
import java.time.Instant;

/**
 * Somebody who is summoned, as one visitor may see it.
 *
 * @param id the summons
 * @param name empty when it is hidden
 * @param hidden whether the identity is protected and the visitor does not keep the board's mandates (P7)
 * @param capacity as what
 * @param called whether a deputy is called to serve
 * @param reached whether letters reach the person
 * @param answer null until there is one
 * @param reason why not, for who prepares the meeting; may be empty
 * @param way how the answer came; null until there is one
 * @param answeredAt null until there is one
 * @param remindedAt null until the person is reminded
 */
public record SummonedOverview(
        long id,
        String name,
        boolean hidden,
        Capacity capacity,
        boolean called,
        boolean reached,
        Answer answer,
        String reason,
        AnswerWay way,
        Instant answeredAt,
        Instant remindedAt)
        implements Serializable {
    private static final long serialVersionUID = 1L;
}
