package se.tross.insats.application;

import static org.assertj.core.api.Assertions.assertThat;
import static se.tross.insats.application.ApplicationFixture.BERIT;
import static se.tross.insats.application.ApplicationFixture.CHIEF;
import static se.tross.insats.application.ApplicationFixture.HANNA;
import static se.tross.insats.application.ApplicationFixture.SIRI;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import se.tross.insats.ApplicationRefusal.ApplicationIsRead;
import se.tross.insats.ApplicationRefusal.ApplicationWithdrawn;
import se.tross.insats.ApplicationRefusal.YearDoesNotSum;
import se.tross.insats.Classification;
import se.tross.insats.CooperationRefusal.MunicipalitiesAreOneParty;
import se.tross.insats.CountMethod;
import se.tross.insats.Direction;
import se.tross.insats.InsatsOverview;
import se.tross.insats.InsatsOverviews;
import se.tross.insats.InsatsStage;
import se.tross.insats.InsatsTerms;
import se.tross.insats.PreparationRefusal.CompletionIsAwaited;
import se.tross.insats.PreparationRefusal.DeadlineNotAhead;
import se.tross.insats.RegisterInsats;
import se.tross.insats.RegisterRefusal.InsatsEndsBeforeItBegins;
import se.tross.insats.RegisterRefusal.InsatsTextMissing;
import se.tross.insats.financing.FinancingOverviews;
import se.tross.insats.preparation.AskForCompletion;
import se.tross.insats.question.FormKind;
import se.tross.insats.question.QuestionTerms;
import se.tross.insats.question.WordForms;
import se.tross.shared.access.AccessRefusal;
import se.tross.shared.access.Permission;
import se.tross.shared.money.Money;

/** Handed in when everything is in order, read then, written again only when asked for, taken back until it is decided. */
class ApplicationIsHandedInTest {

    @RegisterExtension
    private final ApplicationFixture forbund = new ApplicationFixture();

    private EditApplication edit() {
        return forbund.bean(EditApplication.class);
    }

    private InsatsOverview insats(long id) {
        return forbund.as(CHIEF, () -> forbund.bean(InsatsOverviews.class).insats(id));
    }

    @Test
    void itsInsatsComesIntoTheRegister() {
        long id = forbund.handedIn("Vägen in");
        ApplicationDetail detail = forbund.detail(id);
        assertThat(detail.standing().state()).isEqualTo(ApplicationState.HANDED_IN);
        assertThat(detail.standing().until()).isEqualTo(LocalDate.of(2018, 7, 6));
        assertThat(forbund.as(
                        HANNA, () -> forbund.bean(ApplicationOverviews.class).applications()))
                .singleElement()
                .satisfies(one -> assertThat(one.standing().stage()).isEqualTo(InsatsStage.PREPARATION));
        InsatsOverview insats = insats(detail.insatsId());
        assertThat(insats.stage()).isEqualTo(InsatsStage.PREPARATION);
        assertThat(insats.owner()).isEqualTo("Halmstads kommun");
        assertThat(insats.goalArea()).isEqualTo("Förrehabilitering");
        assertThat(forbund.as(
                        CHIEF, () -> forbund.bean(FinancingOverviews.class).of(insats.id())))
                .singleElement()
                .satisfies(part -> assertThat(part.terms().amount()).isEqualTo(Money.ofKronor(600_000)));
        assertThat(forbund.to("hanna"))
                .singleElement()
                .satisfies(mail -> assertThat(mail.text()).contains("senast 2018-07-06"));
        assertThat(forbund.to("siri")).hasSize(1);
        assertThat(forbund.as(
                                BERIT,
                                () -> forbund.bean(ApplicationOverviews.class).application(id))
                        .title())
                .isEqualTo("Vägen in");
    }

    @Test
    void everythingThatIsLeftOrWrongIsTold() {
        long id = forbund.whole("Vägen in");
        forbund.run(HANNA, () -> edit().write(id, "party.2.organisation", "Försäkringskassan", "Hylte kommun"));
        forbund.run(HANNA, () -> edit().write(id, "endsOn", "2019-12-31", "2018-12-31"));
        forbund.run(HANNA, () -> edit().write(id, "finance.1.2019", "600 000", "600 000,01"));
        forbund.run(HANNA, () -> edit().write(id, "answer.3", "Svar 3", ""));
        assertThat(forbund.refusals(HANNA, () -> edit().handIn(id)))
                .contains(
                        new MunicipalitiesAreOneParty(2),
                        new InsatsEndsBeforeItBegins(LocalDate.of(2019, 1, 1)),
                        new InsatsTextMissing("answer.3"))
                .anyMatch(YearDoesNotSum.class::isInstance);
        assertThat(forbund.detail(id).insatsId()).isNull();
    }

    @Test
    void whileItIsReadNobodyWritesUntilMoreIsAskedFor() {
        long id = forbund.handedIn("Vägen in");
        assertThat(forbund.refusal(HANNA, () -> edit().write(id, "area", "Halmstad", "Hylte")))
                .isEqualTo(new ApplicationIsRead());
        AskForCompletion ask = forbund.bean(AskForCompletion.class);
        LocalDate today = LocalDate.of(2018, 6, 1);
        assertThat(forbund.refusal(SIRI, () -> ask.ask(id, "Vem tar över?", today)))
                .isEqualTo(new DeadlineNotAhead(today.plusDays(1)));
        assertThat(forbund.refusal(SIRI, () -> ask.ask(id, " ", today.plusDays(9))))
                .isEqualTo(new InsatsTextMissing("wanted"));
        assertThat(forbund.refusal(BERIT, () -> ask.ask(id, "Mer", today.plusDays(9))))
                .isEqualTo(new AccessRefusal.NotPermitted(Permission.INSATS_PROPOSE));
        forbund.run(SIRI, () -> ask.ask(id, "Vem tar över?", today.plusDays(9)));
        assertThat(forbund.to("hanna").get(1).text()).contains("Vem tar över?", "senast 2018-06-10");
        assertThat(forbund.detail(id).standing().state()).isEqualTo(ApplicationState.COMPLETION_ASKED);
        assertThat(forbund.detail(id).completion().wanted()).isEqualTo("Vem tar över?");
        assertThat(forbund.refusal(SIRI, () -> ask.ask(id, "Mer", today.plusDays(9))))
                .isEqualTo(new CompletionIsAwaited(today.plusDays(9)));
        forbund.run(HANNA, () -> edit().write(id, "area", "Halmstad", "Hylte"));
        forbund.run(HANNA, () -> edit().handIn(id));
        assertThat(insats(forbund.detail(id).insatsId()).terms().area()).isEqualTo("Hylte");
    }

    @Test
    void takenBackItsInsatsIsToo() {
        long id = forbund.handedIn("Vägen in");
        long insats = forbund.detail(id).insatsId();
        forbund.run(HANNA, () -> edit().withdraw(id));
        assertThat(insats(insats).stage()).isEqualTo(InsatsStage.WITHDRAWN);
        assertThat(forbund.refusal(HANNA, () -> edit().withdraw(id))).isEqualTo(new ApplicationWithdrawn());
        assertThat(forbund.refusal(HANNA, () -> edit().write(id, "area", "Halmstad", "x")))
                .isEqualTo(new ApplicationWithdrawn());
        assertThat(forbund.to("siri")).hasSize(2);
    }

    @Test
    void anIdeaOfTheRegisterKeepsWhatItIs() {
        InsatsTerms terms = new InsatsTerms("BRON", "Bron", "Möten", "Laholm", null, null, null, "Kim", "", "");
        long idea = forbund.as(
                CHIEF,
                () -> forbund.bean(RegisterInsats.class)
                        .register(
                                new Classification(Direction.STRUCTURAL, CountMethod.NUMBERS_ONLY, false),
                                terms,
                                null));
        long version = insats(idea).version();
        long id = forbund.as(CHIEF, () -> forbund.bean(StartApplication.class).startFor(idea, version));
        ApplicationDetail detail = forbund.detail(id);
        assertThat(detail.locked()).isTrue();
        assertThat(detail.texts()).containsEntry("title", "Bron").containsEntry("area", "Laholm");
        assertThat(detail.draft().basics().classification().direction()).isEqualTo(Direction.STRUCTURAL);
        assertThat(insats(idea).stage()).isEqualTo(InsatsStage.APPLICATION);
    }

    @Test
    void anApplicationKeepsTheQuestionsThatItWasBegunWith() {
        long before = forbund.begun("Vägen in");
        WordForms forms = forbund.bean(WordForms.class);
        List<QuestionTerms> own = List.of(new QuestionTerms("Varför?", "Kort", true));
        forbund.run(CHIEF, () -> forms.word(FormKind.APPLICATION, 1, own));
        long after = forbund.begun("Bron");
        assertThat(forbund.detail(before).questions()).hasSize(6);
        assertThat(forbund.detail(after).questions()).isEqualTo(own);
        assertThat(forbund.refusal(CHIEF, () -> forms.word(FormKind.APPLICATION, 1, own)))
                .isEqualTo(new AccessRefusal.ChangedMeanwhile());
        assertThat(forbund.refusal(SIRI, () -> forms.word(FormKind.APPLICATION, 2, own)))
                .isEqualTo(new AccessRefusal.NotPermitted(Permission.INSATS_SETTINGS));
    }
}
