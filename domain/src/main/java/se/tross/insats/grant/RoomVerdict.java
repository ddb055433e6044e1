package se.tross.insats.grant;

/** What a year's money says of a proposal. */
public enum RoomVerdict {
    /** The line that it is taken from has it. */
    WITHIN_LINE,
    /** The line has not, or there is none: the rest is taken from what is free. */
    USES_FREE_ROOM,
    /** More than line and free room have together. */
    EXCEEDS_ROOM,
    /** No decided budget says anything of the year. */
    NO_BUDGET
}
