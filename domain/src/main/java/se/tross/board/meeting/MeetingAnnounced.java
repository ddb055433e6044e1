package se.tross.board.meeting;

/**
 * Those who are on the board are to be told something of a meeting. Raised within the use case, so that they are told when it
 * is kept, and only then.
 *
 * @param meetingId the meeting
 * @param what what they are told
 */
public record MeetingAnnounced(long meetingId, Announcement what) {

    /** What there is to tell. */
    public enum Announcement {
        /** Time, place and agenda, for the first time or anew (B2). */
        SUMMONS,
        /** Another time; what was answered was about the old one. */
        OTHER_TIME,
        /** Another place, or who keeps the minutes; the time stays. */
        OTHER_TERMS,
        /** It does not come about. */
        CANCELLATION
    }
}
