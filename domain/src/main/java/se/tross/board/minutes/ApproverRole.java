package se.tross.board.minutes;

/** As what somebody approves the minutes. */
public enum ApproverRole {
    CHAIR,
    JUSTERARE
}
