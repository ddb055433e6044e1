package se.tross.board.meeting;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.extension.ExtensionContext;
import se.tross.shared.access.Actor;
import se.tross.shared.access.RefusedInTransaction;
import se.tross.shared.access.Role;
import se.tross.shared.container.TestForbund;
import se.tross.shared.database.TestDatabase;
import se.tross.shared.database.TwoForbund;
import se.tross.shared.refusal.Refusal;

/** A förbund on 1 June 2018 with a board, one meeting on 14 September, and one matter with a paper on its agenda. */
public class MeetingFixture extends TestForbund {

    /** In September, with matter 1 and paper 1. */
    public static final long SEPTEMBER = 1;

    public static final LocalDate TODAY = LocalDate.of(2018, 6, 1);

    public MeetingFixture() {
        super(Role.STYRELSESEKRETERARE);
    }

    @Override
    public void beforeEach(ExtensionContext context) throws SQLException {
        super.beforeEach(context);
        try (Connection app = database().as(TestDatabase.APP)) {
            TwoForbund.insertBoardsInto(app);
            // Nothing has happened that the board would have to be told of.
            TwoForbund.enter(app, 1);
            TestDatabase.run(app, "delete from board_delegated_decision", "delete from board_urgent_decision");
        }
    }

    public static MeetingTerms terms(LocalDateTime start) {
        return new MeetingTerms(
                MeetingKind.ORDINARY, start, start.plusHours(3), "Halmstad", true, 7, "Siri Sekreterare");
    }

    public static MeetingFacts onJune(int day) {
        return MeetingFacts.byTheBoard(terms(LocalDateTime.of(2018, 6, day, 9, 0)));
    }

    public long plan(MeetingFacts facts) {
        return as(() -> bean(PlanMeeting.class).plan(facts));
    }

    public MeetingDetail meeting(long id) {
        return as(() -> bean(MeetingOverviews.class).meeting(id));
    }

    public MeetingDetail seenBy(Role role, long id) {
        Actor visitor = eva(role);
        return as(visitor, () -> bean(MeetingOverviews.class).meeting(id));
    }

    public List<String> titles(long meetingId) {
        return meeting(meetingId).matters().stream()
                .map(matter -> matter.terms().title())
                .toList();
    }

    public MatterOverview matter(long id) {
        return as(() -> bean(MatterOverviews.class).matter(id)).matter();
    }

    public long add(long meetingId, MatterTerms terms) {
        return as(() -> bean(AddMatter.class).add(meetingId, terms, MatterSource.OFFICE));
    }

    public void summon(long id) {
        long version = meeting(id).overview().version();
        run(() -> bean(SummonMeeting.class).summon(id, version));
    }

    /** The version to act upon it by. */
    public long version(long matterId) {
        return matter(matterId).version();
    }

    /** Why somebody in another role is refused. */
    public Refusal refusalOf(Role role, Callable<?> request) {
        try {
            as(eva(role), request);
        } catch (RefusedInTransaction refused) {
            return refused.refusals().get(0);
        }
        throw new AssertionError("Not refused");
    }

    public void remove(long matterId) {
        long version = version(matterId);
        run(() -> bean(ChangeMatter.class).remove(matterId, version));
    }
}
