package se.tross.insats.amendment;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import se.tross.board.delegation.DelegationOverviews;
import se.tross.budget.BudgetDecision;
import se.tross.budget.BudgetFixture;
import se.tross.forbund.Party;
import se.tross.insats.AmendmentRefusal.AmendmentNotDraft;
import se.tross.insats.AmendmentRefusal.AmendmentNotProposed;
import se.tross.insats.AmendmentRefusal.NothingToAmend;
import se.tross.insats.AmendmentRefusal.OnlyTheBoardDecides;
import se.tross.insats.ChangeInsats;
import se.tross.insats.Classification;
import se.tross.insats.Cooperation;
import se.tross.insats.InsatsOverview;
import se.tross.insats.InsatsOverviews;
import se.tross.insats.InsatsStage;
import se.tross.insats.InsatsTerms;
import se.tross.insats.Participant;
import se.tross.insats.RegisterInsats;
import se.tross.shared.database.TestDatabase;
import se.tross.shared.database.TwoForbund;

class ChangesAreDecidedTest {

    private static final LocalDate END = LocalDate.of(2018, 12, 31);
    private static final BudgetDecision DECISION = new BudgetDecision("§ 12", LocalDate.of(2018, 3, 16));

    /** The delegation of the test's förbund: the head of office, Eva Ekonom. */
    private static final long RULE = 1;

    @RegisterExtension
    private final BudgetFixture forbund =
            new BudgetFixture("insert into forbund_role_grant (id, forbund_id, account_id, role, valid_from)"
                    + " values (20, 1, 1, 'FORBUNDSCHEF', '2018-01-01')");

    private long insats;

    @BeforeEach
    void oneThatRuns() throws SQLException {
        try (Connection app = forbund.database().as(TestDatabase.APP)) {
            TwoForbund.insertBoardsInto(app);
        }
        insats = forbund.as(() -> forbund.bean(RegisterInsats.class)
                .register(
                        Classification.structural(false),
                        new InsatsTerms("NÄT", "Nätverk", "", "", null, LocalDate.of(2018, 1, 1), END, "", "", ""),
                        null));
        long version = insats().version();
        forbund.run(() -> forbund.bean(ChangeInsats.class)
                .cooperate(
                        insats,
                        version,
                        new Cooperation(List.of(
                                Participant.of(Party.REGION, "Region 1").owning(),
                                Participant.of(Party.MUNICIPALITY, "Kommunen")))));
        stage("RUNNING");
    }

    private void stage(String stage) {
        try (Connection app = forbund.database().as(TestDatabase.APP)) {
            TwoForbund.enter(app, 1);
            TestDatabase.run(
                    app,
                    "update insats_insats set version = version + 1, stage = '" + stage + "' where id = " + insats);
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private InsatsOverview insats() {
        return forbund.as(() -> forbund.bean(InsatsOverviews.class).insats(insats));
    }

    private long begin(AmendmentKind kind, LocalDate day, String text) {
        return forbund.as(() -> forbund.bean(WriteAmendment.class)
                .begin(insats, new AmendmentTerms(kind, day, text, "Behovet kvarstår.")));
    }

    private AmendmentOverview amendment(long id) {
        return forbund.as(() -> forbund.bean(AmendmentOverviews.class).amendment(id));
    }

    private void propose(long id) {
        long version = amendment(id).version();
        forbund.run(() -> forbund.bean(ProposeAmendment.class).propose(id, version));
    }

    private void record(long id) {
        long version = amendment(id).version();
        forbund.run(() -> forbund.bean(ProposeAmendment.class).recordDecision(id, version, DECISION));
    }

    private void delegate(long id) {
        long version = amendment(id).version();
        forbund.run(() ->
                forbund.bean(DecideAmendment.class).decide(id, version, RULE, LocalDate.of(2018, 2, 1), "Eva Ekonom"));
    }

    @Test
    void aShortExtensionIsDecidedOnDelegationAndTheBoardIsTold() {
        long id = begin(AmendmentKind.PERIOD, END.plusMonths(3), "");
        delegate(id);
        assertThat(insats().terms().endsOn()).isEqualTo(END.plusMonths(3));
        assertThat(amendment(id).status()).isEqualTo(AmendmentStatus.IN_EFFECT);
        assertThat(amendment(id).was()).isEqualTo("Insatsens sista dag är 2018-12-31.");
        assertThat(forbund.as(() -> forbund.bean(DelegationOverviews.class).decisions()))
                .anySatisfy(
                        row -> assertThat(row.number()).isEqualTo(amendment(id).decision()));
    }

    @Test
    void whatIsLargeGoesToTheBoard() {
        long id = begin(AmendmentKind.PERIOD, END.plusYears(2), "");
        long version = amendment(id).version();
        assertThat(forbund.refusal(() -> forbund.bean(DecideAmendment.class)
                        .decide(id, version, RULE, LocalDate.of(2018, 2, 1), "Eva Ekonom")))
                .isEqualTo(new OnlyTheBoardDecides(AmendmentTerms.SMALL_DAYS));
        assertThat(insats().terms().endsOn()).isEqualTo(END);
        propose(id);
        record(id);
        assertThat(insats().terms().endsOn()).isEqualTo(END.plusYears(2));
        assertThat(amendment(id).decision()).isEqualTo("§ 12");
    }

    @Test
    void anotherOwnerComesWithTheDecisionAndNotBefore() {
        long id = begin(AmendmentKind.OWNER, null, "kommunen");
        propose(id);
        assertThat(insats().owner()).isEqualTo("Region 1");
        record(id);
        assertThat(insats().owner()).isEqualTo("Kommunen");
    }

    @Test
    void aStopEndsIt() {
        long id = begin(AmendmentKind.STOP, LocalDate.of(2018, 4, 30), "");
        propose(id);
        record(id);
        assertThat(insats().stage()).isEqualTo(InsatsStage.ENDED);
        assertThat(insats().terms().endsOn()).isEqualTo(LocalDate.of(2018, 4, 30));
        assertThat(forbund.refusal(() -> forbund.bean(WriteAmendment.class)
                        .begin(insats, new AmendmentTerms(AmendmentKind.GOALS, null, "Nya mål", "Skäl"))))
                .isEqualTo(new NothingToAmend(InsatsStage.ENDED));
    }

    @Test
    void whatIsDecidedIsNotDecidedAgainNorRewritten() {
        long id = begin(AmendmentKind.GOALS, null, "Tio arbetsgivare.");
        long draft = amendment(id).version();
        assertThat(forbund.refusal(() -> forbund.bean(ProposeAmendment.class).takeBack(id, draft)))
                .isEqualTo(new AmendmentNotProposed());
        propose(id);
        record(id);
        long version = amendment(id).version();
        assertThat(forbund.refusal(() -> forbund.bean(ProposeAmendment.class).propose(id, version)))
                .isEqualTo(new AmendmentNotDraft());
        assertThat(forbund.refusal(() -> forbund.bean(WriteAmendment.class).discard(id, version)))
                .isEqualTo(new AmendmentNotDraft());
        assertThat(forbund.refusal(
                        () -> forbund.bean(DecideAmendment.class).decide(id, version, RULE, END, "Eva Ekonom")))
                .isEqualTo(new AmendmentNotDraft());
    }

    @Test
    void onlyWhatIsGrantedIsAmended() {
        stage("PREPARATION");
        assertThat(forbund.refusal(() -> forbund.bean(WriteAmendment.class)
                        .begin(insats, new AmendmentTerms(AmendmentKind.GOALS, null, "Nya mål", "Skäl"))))
                .isEqualTo(new NothingToAmend(InsatsStage.PREPARATION));
    }

    @Test
    void theNumbersGoOn() {
        begin(AmendmentKind.GOALS, null, "Ett");
        long second = begin(AmendmentKind.GOALS, null, "Två");
        assertThat(amendment(second).number()).isEqualTo(2);
    }
}
