package se.tross.board.delegation;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import org.junit.jupiter.api.extension.ExtensionContext;
import se.tross.board.DelegationSubject;
import se.tross.board.meeting.MatterKind;
import se.tross.board.meeting.MatterOverview;
import se.tross.board.meeting.MeetingOverviews;
import se.tross.shared.access.Role;
import se.tross.shared.container.TestForbund;
import se.tross.shared.database.TestDatabase;
import se.tross.shared.database.TwoForbund;
import se.tross.shared.money.Money;

/**
 * A förbund on 1 June 2018 whose head, Eva Ekonom, may decide purchases of at most 50 000 kr, and has decided one; whose
 * chair, Rut Region, may decide what cannot wait, and has; and whose board meets next on 14 September.
 */
final class DelegationFixture extends TestForbund {
    static final LocalDate TODAY = LocalDate.of(2018, 6, 1);
    static final LocalDate DECIDED = LocalDate.of(2018, 3, 16);
    static final LocalDate MEETING_DAY = LocalDate.of(2018, 9, 14);

    /** All of them kept since the beginning. */
    static final long PURCHASES = 1;

    static final long PRINTER = 1;
    static final long LONGER_TIME = 1;
    static final long RUT = 1;
    static final long MEETING = 1;

    DelegationFixture() {
        super(
                Role.STYRELSESEKRETERARE,
                "insert into forbund_role_grant (id, forbund_id, account_id, role, valid_from)"
                        + " values (20, 1, 1, 'FORBUNDSCHEF', '2018-01-01')");
    }

    @Override
    public void beforeEach(ExtensionContext context) throws SQLException {
        super.beforeEach(context);
        try (Connection app = database().as(TestDatabase.APP)) {
            TwoForbund.insertBoardsInto(app);
        }
    }

    void sql(String... rows) {
        try (Connection app = database().as(TestDatabase.APP)) {
            TwoForbund.enter(app, 1);
            TestDatabase.run(app, rows);
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    static DelegationTerms terms(String number, DelegateKind kind, Money ceiling) {
        return new DelegationTerms(
                number,
                "Avtal om lokaler",
                DelegationSubject.RUNNING,
                kind,
                "Förbundschefen",
                ceiling,
                ReportDuty.NEXT_MEETING,
                false,
                "§ 12",
                DECIDED);
    }

    static DelegatedTerms purchase(LocalDate day, String who, Money amount) {
        return new DelegatedTerms(day, who, "Inköp av två stolar.", amount);
    }

    long register(long rule, DelegatedTerms terms) {
        return as(() -> bean(RegisterDelegatedDecision.class).register(rule, terms));
    }

    long registerUrgent(LocalDate day) {
        return as(() -> bean(RegisterUrgentDecision.class)
                .register(RUT, day, "Förlängd ansökningstid.", "Nästa sammanträde är i september."));
    }

    DelegatedRow decision(long id) {
        return as(() -> bean(DelegationOverviews.class).decision(id)).row();
    }

    /** What the next meeting is told under a matter of a kind; empty without such a matter. */
    String told(MatterKind kind) {
        return as(() -> bean(MeetingOverviews.class).meeting(MEETING)).matters().stream()
                .filter(matter -> matter.terms().kind() == kind)
                .map(MatterOverview::reported)
                .findFirst()
                .orElse("");
    }
}
