package se.tross.insats.grant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.tross.insats.grant.GrantFixture.YEAR;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import se.tross.budget.BudgetDecision;
import se.tross.budget.VersionRefusal.DecisionParagraphMissing;
import se.tross.insats.GrantRefusal.GrantExceedsRoom;
import se.tross.insats.GrantRefusal.GrantLineUnknown;
import se.tross.insats.GrantRefusal.GrantNotDraft;
import se.tross.insats.GrantRefusal.GrantProposedAlready;
import se.tross.insats.GrantRefusal.InsatsNotInPreparation;
import se.tross.insats.InsatsStage;
import se.tross.shared.access.AccessRefusal.NotPermitted;
import se.tross.shared.access.AccessRefusal.VersionConflict;
import se.tross.shared.access.RefusedInTransaction;
import se.tross.shared.access.Role;
import se.tross.shared.container.TestForbund;
import se.tross.shared.money.Money;
import se.tross.shared.refusal.Refusal;

/** What the förbundschef writes, and what keeps it from the board. */
class GrantsAreProposedTest {

    @RegisterExtension
    private final GrantFixture world = new GrantFixture();

    private Refusal refusal(Runnable deed) {
        return world.forbund().refusal(deed);
    }

    private List<YearRoom> rooms(long id) {
        return world.forbund()
                .as(() -> world.bean(GrantOverviews.class).detail(id))
                .rooms();
    }

    @Test
    void aProposalGoesToTheBoardAndBack() {
        long insats = world.prepared("IST");
        long id = world.proposed(insats, 600, 700);
        assertThat(world.grant(id).isProposed()).isTrue();
        assertThat(world.grant(id).total()).isEqualTo(Money.ofKronor(1300));
        assertThat(world.insats(insats).stage()).isEqualTo(InsatsStage.BOARD);
        long version = world.grant(id).version();
        assertThat(refusal(() -> world.bean(WriteGrant.class).write(id, version, world.terms(1))))
                .isEqualTo(new GrantNotDraft());

        world.forbund().run(() -> world.bean(ProposeGrant.class).takeBack(id, version));
        assertThat(world.grant(id).isDraft()).isTrue();
        assertThat(world.insats(insats).stage()).isEqualTo(InsatsStage.PREPARATION);
    }

    @Test
    void whatIsMissingIsSaidWhenItGoesToTheBoardAndNotBefore() {
        long insats = world.prepared("IST");
        GrantTerms bare = new GrantTerms("", "", null, null, OwnerConsent.NONE, List.of());
        long id = world.begin(insats, bare);
        long version = world.grant(id).version();
        world.sql("delete from insats_participant where insats_id = " + insats);
        assertThat(world.forbund().refusals(() -> world.bean(ProposeGrant.class).propose(id, version)))
                .extracting(one -> one.getClass().getSimpleName())
                .containsExactly(
                        "OwnerMissing",
                        "NoParties",
                        "GrantTextMissing",
                        "GrantPeriodMissing",
                        "GrantAmountsMissing",
                        "OwnerConsentMissing");
        assertThat(world.insats(insats).stage()).isEqualTo(InsatsStage.PREPARATION);
    }

    @Test
    void aLineLendsFromTheFreeRoomAndOneOreTooMuchIsTooMuch() {
        long first = world.proposed(world.prepared("IST"), 600);
        long insats = world.prepared("VAG");
        long id = world.begin(insats, world.terms(700));
        YearRoom room = rooms(id).get(0);
        assertThat(room.takenOfLine().money()).isEqualTo(Money.ofKronor(600));
        assertThat(room.leftOfLine()).isEqualTo(Money.ofKronor(400));
        assertThat(room.verdict()).isEqualTo(RoomVerdict.USES_FREE_ROOM);
        assertThat(room.fromFree()).isEqualTo(Money.ofKronor(300));
        assertThat(rooms(first).get(0).takenOfLine().money())
                .as("a draft takes nothing from a proposal")
                .isEqualTo(Money.ZERO);

        Money all = room.leftOfLine().plus(room.leftOfFree());
        write(id, all.plus(Money.ofOre(1)));
        long version = world.grant(id).version();
        assertThat(refusal(() -> world.bean(ProposeGrant.class).propose(id, version)))
                .isEqualTo(new GrantExceedsRoom(YEAR, all, Money.ofOre(1)));
        write(id, all);
        world.propose(id);
        assertThat(world.grant(id).isProposed()).isTrue();
    }

    private void write(long id, Money amount) {
        GrantTerms terms = world.terms(1);
        long version = world.grant(id).version();
        GrantTerms other = new GrantTerms(
                terms.goals(),
                terms.conditions(),
                terms.startsOn(),
                terms.endsOn(),
                terms.consent(),
                List.of(new YearAmount(YEAR, amount, world.line(0))));
        world.forbund().run(() -> world.bean(WriteGrant.class).write(id, version, other));
    }

    @Test
    void aYearWithoutABudgetIsToldAndAnUnknownLineRefused() {
        long insats = world.prepared("IST");
        GrantTerms far = new GrantTerms(
                "Mål",
                "",
                LocalDate.of(2019, 1, 1),
                null,
                GrantFixture.CONSENT,
                List.of(
                        new YearAmount(YEAR, Money.ofKronor(10), 999L),
                        new YearAmount(YEAR.plusYears(3), Money.ofKronor(10), null)));
        long id = world.begin(insats, far);
        assertThat(rooms(id))
                .extracting(YearRoom::verdict)
                .containsExactly(RoomVerdict.USES_FREE_ROOM, RoomVerdict.NO_BUDGET);
        long version = world.grant(id).version();
        assertThat(refusal(() -> world.bean(ProposeGrant.class).propose(id, version)))
                .isEqualTo(new GrantLineUnknown(YEAR));
    }

    @Test
    void oneIsWrittenAtATimeAndOnlyInPreparationOrUnderWay() {
        long insats = world.prepared("IST");
        world.begin(insats, world.terms(1));
        assertThat(refusal(() -> world.bean(WriteGrant.class).begin(insats, world.terms(1))))
                .isEqualTo(new GrantProposedAlready());
        long other = world.prepared("RUN");
        world.stage(other, InsatsStage.FINAL_REPORT);
        assertThat(refusal(() -> world.bean(WriteGrant.class).begin(other, world.terms(1))))
                .isEqualTo(new InsatsNotInPreparation(InsatsStage.FINAL_REPORT));
    }

    @Test
    void whoSavesLaterIsToldWhoWasFirstAlsoWhenOnlyAmountsDiffer() {
        long id = world.begin(world.prepared("IST"), world.terms(1));
        long version = world.grant(id).version();
        world.forbund().as("Siri Sekreterare", () -> {
            world.bean(WriteGrant.class).write(id, version, world.terms(2));
            return null;
        });
        assertThat(refusal(() -> world.bean(WriteGrant.class).write(id, version, world.terms(3))))
                .isInstanceOfSatisfying(
                        VersionConflict.class, lost -> assertThat(lost.who()).isEqualTo("Siri Sekreterare"));
        assertThat(world.grant(id).total()).isEqualTo(Money.ofKronor(2));
        long now = world.grant(id).version();
        world.forbund().run(() -> world.bean(WriteGrant.class).discard(id, now));
        assertThatThrownBy(() -> world.grant(id)).isInstanceOf(RefusedInTransaction.class);
    }

    @Test
    void whatTheBoardDecidedBesideTheSystemIsRecordedWithItsParagraph() {
        long insats = world.prepared("IST");
        long id = world.proposed(insats, 600);
        long version = world.grant(id).version();
        assertThat(refusal(() -> world.bean(ProposeGrant.class)
                        .recordGrant(id, version, new BudgetDecision("", LocalDate.of(2018, 5, 30)))))
                .isInstanceOf(DecisionParagraphMissing.class);
        assertThat(world.grant(id).isProposed()).isTrue();
        BudgetDecision decision = new BudgetDecision("§ 41", LocalDate.of(2018, 5, 30));
        world.forbund().run(() -> world.bean(ProposeGrant.class).recordGrant(id, version, decision));
        assertThat(world.grant(id).decision()).isEqualTo(decision);
        assertThat(world.insats(insats).stage()).isEqualTo(InsatsStage.AGREEMENT);

        long other = world.prepared("VAG");
        long refused = world.proposed(other, 100);
        long asked = world.grant(refused).version();
        world.forbund().run(() -> world.bean(ProposeGrant.class).recordRefusal(refused, asked, decision, "För dyrt"));
        assertThat(world.grant(refused).status()).isEqualTo(GrantStatus.REFUSED);
        assertThat(world.grant(refused).reason()).isEqualTo("För dyrt");
        assertThat(world.insats(other).stage()).isEqualTo(InsatsStage.REFUSED);
    }

    @Test
    void whoDoesNotTakeInsatserToTheBoardWritesNothing() {
        long insats = world.prepared("IST");
        assertThatThrownBy(() -> world.forbund()
                        .as(
                                TestForbund.eva(Role.EKONOM),
                                () -> world.bean(WriteGrant.class).begin(insats, world.terms(1))))
                .isInstanceOfSatisfying(
                        RefusedInTransaction.class,
                        refused -> assertThat(refused.first()).isInstanceOf(NotPermitted.class));
    }
}
