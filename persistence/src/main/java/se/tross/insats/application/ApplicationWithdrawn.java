package se.tross.insats.application;

/**
 * An application has been taken back, in this transaction: what was on its way because of it goes no further.
 *
 * @param insatsId its insats; null when it never came into the register
 */
public record ApplicationWithdrawn(long applicationId, Long insatsId) {}
