package se.tross.insats.portfolio;

/** Why an insats needs somebody's eye, the weightiest first. */
public enum Risk {
    /** Somebody is late with what it waits for. */
    LATE,
    /** More has been paid than granted. */
    OVERPAID,
    /** Its last day is over, and its life goes on. */
    OVERDUE,
    /** Something is due within a month. */
    SOON,
    NONE
}
