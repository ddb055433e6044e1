package se.tross.board.minutes;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import se.tross.board.sitting.ConductMeeting;
import se.tross.board.sitting.SittingFixture;
import se.tross.shared.access.Actor;
import se.tross.shared.access.RefusedInTransaction;
import se.tross.shared.database.TestDatabase;
import se.tross.shared.database.TwoForbund;
import se.tross.shared.refusal.Refusal;

/** The meeting of {@link SittingFixture} held with four decisions: Rut is chair, Frida is chosen to adjust. Both sign in. */
public final class AdjustingFixture extends SittingFixture {

    public static final String PASSWORD = Adjusters.PASSWORD;
    public static final Actor RUT_HERSELF = Adjusters.RUT_HERSELF;
    public static final Actor FRIDA_HERSELF = Adjusters.FRIDA_HERSELF;
    public static final Actor VERA_HERSELF = Adjusters.VERA_HERSELF;

    public void holdMeeting() throws SQLException {
        Adjusters.signUp(this);
        try (Connection app = database().as(TestDatabase.APP)) {
            TwoForbund.enter(app, 1);
            TestDatabase.run(app, "update forbund_forbund set organisation_number = '222000-9910'");
        }
        openWithAllOrdinary();
        for (long matter : new long[] {AGENDA, BUDGET, PREMISES, ELECTION}) {
            agree(matter);
        }
    }

    public void close() {
        run(() -> bean(ConductMeeting.class).close(MEETING));
    }

    public void name(long mandate) {
        run(() -> prepare().name(MEETING, mandate));
    }

    public void sendOut() {
        run(() -> prepare().sendOut(MEETING));
    }

    public PrepareMinutes prepare() {
        return bean(PrepareMinutes.class);
    }

    public MinutesOverview minutes() {
        return as(() -> bean(MinutesOverviews.class).minutes(MEETING));
    }

    public void approve(Actor who, ContentHash read, String password) {
        as(who, () -> {
            bean(ApproveMinutes.class).approve(MEETING, read, password);
            return null;
        });
    }

    public void approve(Actor who) {
        approve(who, minutes().hash(), PASSWORD);
    }

    public void approveByBoth() {
        approve(RUT_HERSELF);
        approve(FRIDA_HERSELF);
    }

    public void approveAtOnce(Actor who, int paragraph, ContentHash read) {
        as(who, () -> {
            bean(ApproveMinutes.class).approveAtOnce(MEETING, paragraph, read, PASSWORD);
            return null;
        });
    }

    /** Sent out and approved by both. */
    public void adjustAtOnce(int paragraph) {
        run(() -> prepare().adjustAtOnce(MEETING, paragraph));
        ContentHash read =
                minutes().content().paragraph(paragraph).orElseThrow().hash();
        List.of(RUT_HERSELF, FRIDA_HERSELF).forEach(who -> approveAtOnce(who, paragraph, read));
    }

    /** Why a step is refused to somebody. */
    public Refusal refusal(Actor who, Runnable step) {
        return refusalOf(() -> as(who, () -> {
            step.run();
            return null;
        }));
    }

    public static Refusal refusalOf(Runnable step) {
        try {
            step.run();
        } catch (RefusedInTransaction refused) {
            return refused.first();
        }
        throw new AssertionError("Not refused");
    }
}
