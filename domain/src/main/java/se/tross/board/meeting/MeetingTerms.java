package se.tross.board.meeting;

import java.io.Serializable;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import se.tross.board.BoardRefusal;
import se.tross.board.MeetingRefusal.MeetingEndsBeforeItBegins;
import se.tross.board.MeetingRefusal.MeetingStartMissing;
import se.tross.board.MeetingRefusal.NoticeDaysOutOfRange;
import se.tross.board.Wording;

/**
 * What is settled of a meeting before it begins.
 *
 * @param kind why there is a meeting
 * @param startsAt Swedish local time
 * @param endsAt planned, Swedish local time; null when it is left open
 * @param place where; for a remote meeting the address of the room
 * @param remoteAllowed whether ledamöter may take part by sound and image (L28)
 * @param noticeDays days between summons and meeting, by the charter (B2)
 * @param secretary who keeps the minutes
 */
public record MeetingTerms(
        MeetingKind kind,
        LocalDateTime startsAt,
        LocalDateTime endsAt,
        String place,
        boolean remoteAllowed,
        int noticeDays,
        String secretary)
        implements Serializable {

    /** A week for agenda and papers, where the charter says nothing (B2). */
    public static final int USUAL_NOTICE_DAYS = 7;

    private static final int MOST_NOTICE_DAYS = 60;

    public MeetingTerms {
        place = Wording.plain(place);
        secretary = Wording.plain(secretary);
    }

    /** Everything that is wrong; empty when the meeting can be planned so. */
    public List<BoardRefusal> refusals() {
        List<BoardRefusal> refusals = new ArrayList<>(Wording.refusals(List.of(
                Wording.refusalOfRequired("place", place, Wording.LINE),
                Wording.refusalOfOptional("secretary", secretary, Wording.LINE))));
        if (startsAt == null) {
            refusals.add(new MeetingStartMissing());
        } else if (endsAt != null && !endsAt.isAfter(startsAt)) {
            refusals.add(new MeetingEndsBeforeItBegins());
        }
        if (noticeDays < 0 || noticeDays > MOST_NOTICE_DAYS) {
            refusals.add(new NoticeDaysOutOfRange(MOST_NOTICE_DAYS));
        }
        refusals.sort(BoardRefusal.PRECEDENCE);
        return refusals;
    }

    public LocalDate date() {
        return startsAt.toLocalDate();
    }

    /** The last day for a summons in time (B2). */
    public LocalDate latestSummons() {
        return date().minusDays(noticeDays);
    }

    /** The same meeting in another place. */
    public MeetingTerms at(String otherPlace) {
        return new MeetingTerms(kind, startsAt, endsAt, otherPlace, remoteAllowed, noticeDays, secretary);
    }

    /** The same meeting at another time, as long as this one. */
    public MeetingTerms movedTo(LocalDateTime start) {
        LocalDateTime end = endsAt == null ? null : start.plus(Duration.between(startsAt, endsAt));
        return new MeetingTerms(kind, start, end, place, remoteAllowed, noticeDays, secretary);
    }
}
