package se.tross.insats.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static se.tross.insats.grant.GrantFixture.YEAR;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import se.tross.board.paper.PaperFile;
import se.tross.board.paper.ReadPaper;
import se.tross.budget.BudgetDecision;
import se.tross.insats.InsatsStage;
import se.tross.insats.PaymentRefusal.AgreementNotSigned;
import se.tross.insats.PaymentRefusal.OutsidePeriod;
import se.tross.insats.agreement.AgreementOverview;
import se.tross.insats.agreement.AgreementOverviews;
import se.tross.insats.agreement.DrawUpAgreement;
import se.tross.insats.agreement.Signing;
import se.tross.insats.grant.GrantFixture;
import se.tross.insats.grant.ProposeGrant;
import se.tross.shared.money.Money;
import se.tross.shared.time.Period;

/** More money by a later § has an agreement of its own beside the first, and is asked for when that is signed (M8). */
class MoreMoneyIsAgreedOnTest {

    private static final LocalDate TODAY = LocalDate.of(2018, 6, 1);
    private static final ReadPaper FILE =
            new ReadPaper(new PaperFile("Undertecknad.pdf", "%PDF-1.7".getBytes(StandardCharsets.US_ASCII)), 1);

    @RegisterExtension
    private final GrantFixture world = new GrantFixture();

    private long insats;

    @BeforeEach
    void twoAreGrantedBeforeAnythingIsAgreed() {
        insats = world.prepared("IST");
        granted("§ 41", 600);
        granted("§ 44", 100);
    }

    private void granted(String paragraph, long kronor) {
        long grant = world.proposed(insats, kronor);
        long version = world.grant(grant).version();
        world.forbund()
                .run(() -> world.bean(ProposeGrant.class)
                        .recordGrant(grant, version, new BudgetDecision(paragraph, LocalDate.of(2018, 5, 30))));
    }

    private AgreementOverview drawnUp() {
        world.forbund().as(() -> world.bean(DrawUpAgreement.class).drawUp(insats, false));
        List<AgreementOverview> agreements =
                world.forbund().as(() -> world.bean(AgreementOverviews.class).agreements(insats));
        return agreements.get(0);
    }

    private void sign(AgreementOverview drawn) {
        world.forbund()
                .run(() -> world.bean(DrawUpAgreement.class)
                        .sign(drawn.id(), drawn.version(), new Signing("Frida Falk", TODAY), FILE));
    }

    private Runnable ask(Money amount, LocalDate until) {
        RequisitionTerms terms = new RequisitionTerms(YEAR, new Period(YEAR.firstDay(), until), amount);
        return () -> world.bean(RequestPayment.class).ask(insats, terms, "");
    }

    @Test
    void eachGrantIsAgreedOnInTurnAndOnlyWhatIsAgreedIsAskedFor() {
        AgreementOverview first = drawnUp();
        assertThat(first.text().body()).contains("§ 41").doesNotContain("§ 44", "tillägg");
        sign(first);
        assertThat(world.insats(insats).stage()).isEqualTo(InsatsStage.RUNNING);
        LocalDate spring = LocalDate.of(2019, 4, 30);
        assertThat(world.forbund().refusal(ask(Money.ofOre(60_001), spring))).isEqualTo(new AgreementNotSigned());
        AgreementOverview second = drawnUp();
        assertThat(second.text().body())
                .contains("§ 44", "Det här är ett tillägg till överenskommelsen som undertecknades 2018-06-01")
                .doesNotContain("§ 41");
        sign(second);
        assertThat(world.insats(insats).stage()).isEqualTo(InsatsStage.RUNNING);
        world.forbund().run(ask(Money.ofKronor(700), spring));
        assertThat(drawnUp().text().body())
                .as("all are agreed on: the latest once more")
                .contains("§ 44");
    }

    @Test
    void anInsatsThatIsExtendedAsksForItsMoneyForTheDaysThatItHasGot() {
        sign(drawnUp());
        world.sql("update insats_insats set ends_on = '2020-12-31'");
        assertThat(world.forbund().refusal(ask(Money.ofKronor(1), LocalDate.of(2021, 1, 1))))
                .isEqualTo(new OutsidePeriod(new Period(YEAR.firstDay(), LocalDate.of(2020, 12, 31))));
        world.sql("update insats_insats set ends_on = '2021-03-31'");
        world.forbund().run(ask(Money.ofKronor(1), LocalDate.of(2021, 3, 31)));
        world.sql("update insats_insats set ends_on = null");
        world.forbund().run(ask(Money.ofKronor(1), LocalDate.of(2030, 12, 31)));
    }
}
