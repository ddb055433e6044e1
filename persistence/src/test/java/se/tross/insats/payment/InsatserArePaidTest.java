package se.tross.insats.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static se.tross.insats.grant.GrantFixture.YEAR;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import se.tross.board.paper.PaperFile;
import se.tross.board.paper.ReadPaper;
import se.tross.budget.BudgetDecision;
import se.tross.insats.AgreementRefusal.AgreementIsSigned;
import se.tross.insats.AgreementRefusal.NothingToAgreeOn;
import se.tross.insats.AgreementRefusal.PlaceholderUnknown;
import se.tross.insats.ContactRefusal.NotNamedForThis;
import se.tross.insats.InsatsStage;
import se.tross.insats.PaymentRefusal.AgreementNotSigned;
import se.tross.insats.PaymentRefusal.ExceedsYear;
import se.tross.insats.PaymentRefusal.NothingGranted;
import se.tross.insats.PaymentRefusal.PaidBeforeAttest;
import se.tross.insats.PaymentRefusal.RequisitionNotThere;
import se.tross.insats.PaymentRefusal.SamePersonTwice;
import se.tross.insats.PaymentRefusal.UnusedExceedsLeft;
import se.tross.insats.agreement.AgreementOverview;
import se.tross.insats.agreement.AgreementOverviews;
import se.tross.insats.agreement.AgreementText;
import se.tross.insats.agreement.DrawUpAgreement;
import se.tross.insats.agreement.KeepAgreementTemplate;
import se.tross.insats.agreement.Signing;
import se.tross.insats.contact.ContactTerms;
import se.tross.insats.contact.KeepContacts;
import se.tross.insats.grant.GrantFixture;
import se.tross.insats.grant.ProposeGrant;
import se.tross.insats.portfolio.MoneyStanding;
import se.tross.insats.portfolio.PortfolioOverviews;
import se.tross.shared.access.AccessRefusal.StoredMeanwhile;
import se.tross.shared.access.Actor;
import se.tross.shared.access.RefusedInTransaction;
import se.tross.shared.access.Role;
import se.tross.shared.money.Money;
import se.tross.shared.refusal.Refusal;
import se.tross.shared.time.Period;

/** From the grant to the money: agreed, asked, checked, attested by another person, paid; nothing twice (M8). */
class InsatserArePaidTest {

    private static final LocalDate TODAY = LocalDate.of(2018, 6, 1);
    private static final Actor OWNER = new Actor(1, "eva1", "Hanna Hav", 1, Set.of(Role.HANDLAGGARE));
    private static final Actor CLERK = new Actor(2, "ekonom", "Elin Ek", 1, Set.of(Role.EKONOM));
    private static final Actor CHIEF = new Actor(3, "chef", "Frida Falk", 1, Set.of(Role.FORBUNDSCHEF));
    private static final ReadPaper FILE =
            new ReadPaper(new PaperFile("Undertecknad.pdf", "%PDF-1.7".getBytes(StandardCharsets.US_ASCII)), 1);

    @RegisterExtension
    private final GrantFixture world = new GrantFixture();

    private long insats;

    @BeforeEach
    void moneyIsGranted() {
        insats = world.prepared("IST");
        grant(insats, 600, 700);
    }

    private void grant(long id, long... kronor) {
        long grant = world.proposed(id, kronor);
        long version = world.grant(grant).version();
        world.forbund()
                .run(() -> world.bean(ProposeGrant.class)
                        .recordGrant(grant, version, new BudgetDecision("§ 41", LocalDate.of(2018, 5, 30))));
    }

    private AgreementOverview agreement() {
        return world.forbund()
                .as(() -> world.bean(AgreementOverviews.class).agreements(insats))
                .get(0);
    }

    private void sign() {
        world.forbund().as(() -> world.bean(DrawUpAgreement.class).drawUp(insats, true));
        AgreementOverview drawn = agreement();
        world.forbund()
                .run(() -> world.bean(DrawUpAgreement.class)
                        .sign(drawn.id(), drawn.version(), new Signing("Frida Falk, förbundschef", TODAY), FILE));
    }

    private static RequisitionTerms terms(long ore) {
        return new RequisitionTerms(
                YEAR, new Period(LocalDate.of(2019, 1, 1), LocalDate.of(2019, 4, 30)), Money.ofOre(ore));
    }

    private Object outcome(Actor who, Callable<?> deed) {
        try {
            world.forbund().as(who, deed);
            return "done";
        } catch (RefusedInTransaction refused) {
            return refused.first();
        }
    }

    private Object ask(Actor who, long ore) {
        return outcome(who, () -> world.bean(RequestPayment.class).ask(insats, terms(ore), "Löner"));
    }

    private Object handle(Actor who, long id, String step) {
        long version = requisition(id).version();
        return outcome(who, () -> {
            HandleRequisition handle = world.bean(HandleRequisition.class);
            switch (step) {
                case "check" -> handle.check(id, version);
                case "attest" -> handle.attest(id, version);
                case "pay" -> handle.pay(id, version, TODAY);
                default -> handle.sendBack(id, version, "Underlaget saknas.");
            }
            return null;
        });
    }

    private InsatsMoney money() {
        return world.forbund().as(() -> world.bean(PaymentOverviews.class).money(insats));
    }

    private RequisitionOverview requisition(long id) {
        return world.forbund().as(() -> world.bean(PaymentOverviews.class).requisition(id));
    }

    private long asked(Actor who, long ore) {
        return world.forbund().as(who, () -> world.bean(RequestPayment.class).ask(insats, terms(ore), "Löner"));
    }

    @Test
    void anAgreementIsDrawnUpFromTheGrantAndTheTemplateOfTheDay() {
        world.forbund().as(() -> world.bean(DrawUpAgreement.class).drawUp(insats, false));
        assertThat(agreement().text().body())
                .contains("Team IST", "Halmstads kommun", "§ 41", "2018-05-30", "Redovisas varje tertial.")
                .contains("1\u00a0300\u00a0kr")
                .doesNotContain("{");
        AgreementText own = new AgreementText("# Överenskommelse\n{ägare} får {summa}.");
        world.forbund().run(() -> world.bean(KeepAgreementTemplate.class).save(0, own));
        assertThat(world.forbund()
                        .refusal(() -> world.bean(KeepAgreementTemplate.class).save(0, own)))
                .as("somebody else saved a version meanwhile")
                .isInstanceOf(StoredMeanwhile.class);
        assertThat(world.forbund()
                        .refusal(() -> world.bean(KeepAgreementTemplate.class)
                                .save(1, new AgreementText("{ägaren} får pengar"))))
                .isEqualTo(new PlaceholderUnknown("ägaren"));
        world.forbund().as(() -> world.bean(DrawUpAgreement.class).drawUp(insats, true));
        assertThat(agreement().text().body()).endsWith("Halmstads kommun får 1\u00a0300\u00a0kr.");
        assertThat(agreement().awaitsAppeal()).isTrue();
        long other = world.prepared("VAG");
        assertThat(world.forbund()
                        .refusal(() -> world.bean(DrawUpAgreement.class).drawUp(other, false)))
                .isEqualTo(new NothingToAgreeOn());
    }

    @Test
    void itRunsWhenItIsSignedAndTheSignedStaysAsItIs() {
        assertThat(world.insats(insats).stage()).isEqualTo(InsatsStage.AGREEMENT);
        sign();
        assertThat(world.insats(insats).stage()).isEqualTo(InsatsStage.RUNNING);
        AgreementOverview signed = agreement();
        assertThat(signed.signing()).isEqualTo(new Signing("Frida Falk, förbundschef", TODAY));
        assertThat(world.forbund()
                        .as(() -> world.bean(AgreementOverviews.class).open(signed.id()))
                        .title())
                .isEqualTo("Undertecknad");
        assertThat(world.forbund()
                        .refusal(() -> world.bean(DrawUpAgreement.class)
                                .write(signed.id(), signed.version(), new AgreementText("Annat"), false)))
                .isEqualTo(new AgreementIsSigned());
    }

    @Test
    void theRefusalsComeInTheirOrder() {
        assertThat(ask(CHIEF, 60_001)).isEqualTo(new ExceedsYear(YEAR, Money.ofKronor(600), Money.ofOre(1)));
        assertThat(ask(CHIEF, 60_000)).isEqualTo(new AgreementNotSigned());
        sign();
        assertThat(ask(CHIEF, 60_000)).isEqualTo("done");
        assertThat(ask(CHIEF, 1)).isEqualTo(new ExceedsYear(YEAR, Money.ZERO, Money.ofOre(1)));
        long other = world.prepared("VAG");
        assertThat(outcome(CHIEF, () -> world.bean(RequestPayment.class).ask(other, terms(1), "")))
                .isEqualTo(new NothingGranted());
    }

    @Test
    void onlyWhoIsNamedForTheInsatsAsksForItsMoney() {
        sign();
        assertThat(ask(OWNER, 100)).isEqualTo(new NotNamedForThis("Team IST"));
        world.forbund()
                .as(() -> world.bean(KeepContacts.class)
                        .add(
                                insats,
                                new ContactTerms(
                                        "Hanna Hav", "Halmstads kommun", "h@exempel.invalid", 1L, true, false, false)));
        assertThat(ask(OWNER, 100)).isEqualTo("done");
    }

    @Test
    void fourEyesPayAndOnePersonNever() {
        sign();
        long id = asked(CLERK, 10_000);
        assertThat(handle(CLERK, id, "attest")).isEqualTo(new RequisitionNotThere());
        assertThat(handle(CLERK, id, "check")).isEqualTo("done");
        assertThat(handle(CLERK, id, "attest")).isEqualTo(new SamePersonTwice("Elin Ek"));
        assertThat(handle(CLERK, id, "pay")).isEqualTo(new RequisitionNotThere());
        assertThat(handle(CHIEF, id, "attest")).isEqualTo("done");
        assertThat(outcome(CLERK, () -> {
                    world.bean(HandleRequisition.class).pay(id, requisitionVersion(id), TODAY.minusDays(1));
                    return null;
                }))
                .isEqualTo(new PaidBeforeAttest(TODAY));
        assertThat(handle(CLERK, id, "pay")).isEqualTo("done");
        assertThat(requisition(id).status()).isEqualTo(RequisitionStatus.PAID);
        assertThat(handle(CHIEF, id, "back")).isEqualTo(new RequisitionNotThere());
        YearMoney year = money().of(YEAR);
        assertThat(year.decided().money()).isEqualTo(Money.ofKronor(600));
        assertThat(year.agreed()).isEqualTo(Money.ofKronor(600));
        assertThat(year.paid()).isEqualTo(Money.ofKronor(100));
        assertThat(year.left()).isEqualTo(Money.ofKronor(500));
        MoneyStanding standing = world.forbund()
                .as(() -> world.bean(PortfolioOverviews.class).row(insats))
                .money();
        assertThat(standing)
                .isEqualTo(new MoneyStanding(
                        Money.ofKronor(1300), Money.ofKronor(1300), Money.ofKronor(100), Money.ofKronor(100)));
    }

    private long requisitionVersion(long id) {
        return world.bean(PaymentOverviews.class).requisition(id).version();
    }

    @Test
    void whatIsSentBackTakesNothing() {
        sign();
        long id = asked(CHIEF, 60_000);
        assertThat(handle(CLERK, id, "back")).isEqualTo("done");
        assertThat(requisition(id).reason()).isEqualTo("Underlaget saknas.");
        assertThat(money().of(YEAR).left()).isEqualTo(Money.ofKronor(600));
        assertThat(requisition(asked(CHIEF, 60_000)).number()).isEqualTo(2);
    }

    @Test
    void moneyThatWasNotUsedIsCarriedOrRepaidByADecision() {
        sign();
        long id = asked(CLERK, 20_000);
        handle(CLERK, id, "check");
        handle(CHIEF, id, "attest");
        handle(CLERK, id, "pay");
        assertThat(unused(UnusedKind.CARRIED, 40_001)).isEqualTo(new UnusedExceedsLeft(YEAR, Money.ofKronor(400)));
        assertThat(unused(UnusedKind.CARRIED, 40_000)).isEqualTo("done");
        assertThat(unused(UnusedKind.REPAID, 20_001)).isEqualTo(new UnusedExceedsLeft(YEAR, Money.ofKronor(200)));
        assertThat(unused(UnusedKind.REPAID, 5_000)).isEqualTo("done");
        assertThat(money().of(YEAR).left()).isEqualTo(Money.ZERO);
        assertThat(money().of(YEAR).kept()).isEqualTo(Money.ofKronor(150));
        assertThat(money().of(YEAR.plusYears(1)).available()).isEqualTo(Money.ofKronor(1100));
    }

    private Object unused(UnusedKind kind, long ore) {
        return outcome(CHIEF, () -> {
            world.bean(DecideUnused.class).decide(insats, new UnusedTerms(YEAR, kind, Money.ofOre(ore), "§ 50", TODAY));
            return null;
        });
    }

    @Test
    void aPlanAddsUpToTheGrantAndAnotherTakesItsPlace() {
        plan(new PlanWish(YEAR, 4, List.of()));
        plan(new PlanWish(
                YEAR, 0, List.of(LocalDate.of(2019, 2, 1), LocalDate.of(2019, 1, 1), LocalDate.of(2019, 9, 1))));
        assertThat(world.forbund()
                        .as(() -> world.bean(PaymentOverviews.class).plans(insats))
                        .get(YEAR))
                .containsExactly(
                        new PaymentPlan.Instalment(LocalDate.of(2019, 1, 1), Money.ofKronor(200)),
                        new PaymentPlan.Instalment(LocalDate.of(2019, 2, 1), Money.ofKronor(200)),
                        new PaymentPlan.Instalment(LocalDate.of(2019, 9, 1), Money.ofKronor(200)));
    }

    private void plan(PlanWish wish) {
        world.forbund().run(() -> world.bean(PlanPayments.class).plan(insats, wish));
    }

    @Test
    void twoWhoPressAtOnceDoNotPayTwice() throws Exception {
        sign();
        ExecutorService people = Executors.newFixedThreadPool(2);
        try {
            CyclicBarrier together = new CyclicBarrier(2);
            List<Object> asked = both(people, () -> {
                together.await(1, TimeUnit.MINUTES);
                return ask(CLERK, 40_000);
            });
            assertThat(asked).filteredOn("done"::equals).hasSize(1);
            assertThat(asked)
                    .filteredOn(Refusal.class::isInstance)
                    .containsExactly(new ExceedsYear(YEAR, Money.ofKronor(200), Money.ofKronor(200)));

            long id = money().requisitions().get(0).id();
            handle(CLERK, id, "check");
            handle(CHIEF, id, "attest");
            long version = requisition(id).version();
            List<Object> paid = both(people, () -> {
                together.await(1, TimeUnit.MINUTES);
                return outcome(CLERK, () -> {
                    world.bean(HandleRequisition.class).pay(id, version, TODAY);
                    return null;
                });
            });
            assertThat(paid).filteredOn("done"::equals).hasSize(1);
            assertThat(paid).filteredOn(Refusal.class::isInstance).hasSize(1);
        } finally {
            people.shutdown();
        }
        assertThat(money().of(YEAR).paid()).isEqualTo(Money.ofKronor(400));
    }

    private static List<Object> both(ExecutorService people, Callable<Object> deed) throws Exception {
        List<Object> outcomes = new ArrayList<>();
        for (Future<Object> outcome : people.invokeAll(List.of(deed, deed))) {
            outcomes.add(outcome.get(1, TimeUnit.MINUTES));
        }
        return outcomes;
    }
}
