package se.tross.budget.discard;

import java.io.Serializable;
import java.time.Instant;

/**
 * The last that anybody saved in a draft, its lines, amounts and texts included.
 *
 * @param seq its number in the trail
 * @param who the person's name
 * @param when the moment
 */
public record DraftSave(long seq, String who, Instant when) implements Serializable {}
