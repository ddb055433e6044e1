package se.tross.forbund.seat;

/** What somebody is elected to: to the seat, or to stand in for whom it belongs to (L21). */
public enum MandateRole {
    ORDINARY,
    DEPUTY
}
