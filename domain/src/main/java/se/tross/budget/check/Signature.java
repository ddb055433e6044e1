package se.tross.budget.check;

import java.io.Serializable;
import java.time.Instant;

/**
 * Somebody's word that a finding may stand.
 *
 * @param fingerprint of the very finding
 * @param reason why it may
 * @param who signed
 * @param when
 */
public record Signature(String fingerprint, String reason, String who, Instant when) implements Serializable {}
