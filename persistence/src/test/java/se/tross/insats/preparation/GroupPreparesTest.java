package se.tross.insats.preparation;

import static org.assertj.core.api.Assertions.assertThat;
import static se.tross.insats.application.ApplicationFixture.BERIT;
import static se.tross.insats.application.ApplicationFixture.BO;
import static se.tross.insats.application.ApplicationFixture.HANNA;
import static se.tross.insats.application.ApplicationFixture.SIRI;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import se.tross.insats.ApplicationRefusal.ApplicationWithdrawn;
import se.tross.insats.PreparationRefusal.CompletionIsAwaited;
import se.tross.insats.PreparationRefusal.ConflictDeclaredBefore;
import se.tross.insats.PreparationRefusal.ConflictIsDeclared;
import se.tross.insats.PreparationRefusal.GradeMissing;
import se.tross.insats.PreparationRefusal.NobodyHasJudged;
import se.tross.insats.RegisterRefusal.InsatsTextMissing;
import se.tross.insats.application.ApplicationFixture;
import se.tross.insats.application.EditApplication;
import se.tross.shared.access.AccessRefusal;
import se.tross.shared.access.Actor;
import se.tross.shared.access.Permission;
import se.tross.shared.money.Money;

/** The beredningsgrupp judges, declares conflicts of interest, and recommends (L29). */
class GroupPreparesTest {

    private static final AdviceTerms ADVICE = new AdviceTerms(Advice.GRANT, "Behovet är visat", "", "Alla");

    @RegisterExtension
    private final ApplicationFixture forbund = new ApplicationFixture();

    private JudgeApplication judge() {
        return forbund.bean(JudgeApplication.class);
    }

    private static List<Judgement> all(Grade grade) {
        return IntStream.rangeClosed(1, 4)
                .mapToObj(i -> new Judgement(grade, "Skäl " + i))
                .toList();
    }

    private PreparationDetail seenBy(Actor reader, long id) {
        return forbund.as(reader, () -> forbund.bean(PreparationOverviews.class).preparation(id));
    }

    @Test
    void eachJudgesByEachCriterionAndMayThinkAgain() {
        long id = forbund.handedIn("Vägen in");
        forbund.run(BERIT, () -> judge().judge(id, all(Grade.WELL)));
        forbund.run(BO, () -> judge().judge(id, all(Grade.NOT)));
        forbund.run(BO, () -> judge().judge(id, all(Grade.PARTLY)));
        PreparationDetail detail = seenBy(BERIT, id);
        assertThat(detail.mine()).extracting(Judgement::grade).containsOnly(Grade.WELL);
        assertThat(detail.others()).hasSize(4).allMatch(one -> one.name().equals("Bo Bro"));
        assertThat(detail.others()).allMatch(one -> one.judgement().grade() == Grade.PARTLY);
        assertThat(forbund.as(BO, () -> forbund.bean(PreparationOverviews.class).applications()))
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.judges()).isEqualTo(2);
                    assertThat(one.judgedByMe()).isTrue();
                });
    }

    @Test
    void aJudgementWithoutGradeOrReasonIsNone() {
        long id = forbund.handedIn("Vägen in");
        List<Judgement> lacking = List.of(
                new Judgement(null, "Skäl"),
                new Judgement(Grade.WELL, ""),
                new Judgement(Grade.WELL, "Skäl"),
                new Judgement(Grade.WELL, "Skäl"));
        assertThat(forbund.refusals(BERIT, () -> judge().judge(id, lacking)))
                .containsExactlyInAnyOrder(new GradeMissing("grade1"), new InsatsTextMissing("reason2"));
        assertThat(forbund.refusal(
                        BERIT, () -> judge().judge(id, all(Grade.WELL).subList(0, 3))))
                .isEqualTo(new AccessRefusal.NotFound());
        assertThat(forbund.refusal(HANNA, () -> judge().judge(id, all(Grade.WELL))))
                .isEqualTo(new AccessRefusal.NotPermitted(Permission.INSATS_PREPARE));
        assertThat(seenBy(BERIT, id).mine()).allMatch(one -> one.grade() == null);
    }

    @Test
    void whoHasAConflictNeitherJudgesNorReads() {
        long id = forbund.handedIn("Vägen in");
        forbund.run(BERIT, () -> judge().judge(id, all(Grade.WELL)));
        forbund.run(BO, () -> judge().judge(id, all(Grade.NOT)));
        assertThat(forbund.refusal(BO, () -> judge().declareConflict(id, " ")))
                .isEqualTo(new InsatsTextMissing("conflict"));
        forbund.run(BO, () -> judge().declareConflict(id, "Anställd hos sökanden"));
        PreparationDetail his = seenBy(BO, id);
        assertThat(his.conflicted()).isTrue();
        assertThat(his.others()).isEmpty();
        assertThat(his.mine()).as("counts no longer").allMatch(one -> one.grade() == null);
        assertThat(forbund.refusal(BO, () -> judge().judge(id, all(Grade.WELL))))
                .isEqualTo(new ConflictIsDeclared());
        assertThat(forbund.refusal(BO, () -> judge().recommend(id, ADVICE))).isEqualTo(new ConflictIsDeclared());
        long insats = forbund.detail(id).insatsId();
        assertThat(forbund.refusal(
                        BO, () -> forbund.bean(PreparationOverviews.class).summary(insats)))
                .isEqualTo(new ConflictIsDeclared());
        assertThat(forbund.refusal(BO, () -> judge().declareConflict(id, "Igen")))
                .isEqualTo(new ConflictDeclaredBefore());
        assertThat(seenBy(BERIT, id).others()).isEmpty();
        assertThat(seenBy(BERIT, id).conflicts()).extracting("name").containsExactly("Bo Bro");
    }

    @Test
    void theGroupRecommendsOnWhatSomebodyHasJudged() {
        long id = forbund.handedIn("Vägen in");
        assertThat(forbund.refusal(BERIT, () -> judge().recommend(id, ADVICE))).isEqualTo(new NobodyHasJudged());
        forbund.run(BERIT, () -> judge().judge(id, all(Grade.WELL)));
        forbund.run(BERIT, () -> judge().recommend(id, ADVICE));
        AdviceTerms other = new AdviceTerms(Advice.REFUSE, "Pengarna räcker inte", "", "Alla");
        forbund.run(BERIT, () -> judge().recommend(id, other));
        assertThat(forbund.as(BO, () -> forbund.bean(PreparationOverviews.class).applications()))
                .singleElement()
                .satisfies(one -> assertThat(one.advice()).isEqualTo(Advice.REFUSE));
        assertThat(seenBy(BERIT, id).recommendation()).isEqualTo(other);
        assertThat(seenBy(BERIT, id).recommendedOn()).isEqualTo(LocalDate.of(2018, 6, 1));
    }

    @Test
    void nothingIsJudgedThatTheApplicantHas() {
        long draft = forbund.begun("Utkast");
        assertThat(forbund.refusal(BERIT, () -> judge().judge(draft, all(Grade.WELL))))
                .isEqualTo(new AccessRefusal.NotFound());
        long id = forbund.handedIn("Vägen in");
        LocalDate deadline = LocalDate.of(2018, 6, 10);
        forbund.run(SIRI, () -> forbund.bean(AskForCompletion.class).ask(id, "Mer", deadline));
        assertThat(forbund.refusal(BERIT, () -> judge().judge(id, all(Grade.WELL))))
                .isEqualTo(new CompletionIsAwaited(deadline));
        forbund.run(HANNA, () -> forbund.bean(EditApplication.class).withdraw(id));
        assertThat(forbund.refusal(BERIT, () -> judge().judge(id, all(Grade.WELL))))
                .isEqualTo(new ApplicationWithdrawn());
    }

    @Test
    void theBoardReadsWhatIsAppliedForAndHowManyJudgedHow() {
        long id = forbund.handedIn("Vägen in");
        forbund.run(BERIT, () -> judge().judge(id, all(Grade.WELL)));
        forbund.run(BO, () -> judge().judge(id, all(Grade.NOT)));
        forbund.run(BERIT, () -> judge().recommend(id, ADVICE));
        long insats = forbund.detail(id).insatsId();
        ApplicationSummary summary = summary(insats).orElseThrow();
        assertThat(summary.money().appliedFor()).isEqualTo(Money.ofKronor(600_000));
        assertThat(summary.goalArea()).isEqualTo("Förrehabilitering");
        assertThat(summary.answers()).hasSize(6).allMatch(one -> one.text().startsWith("Svar"));
        assertThat(summary.goals()).hasSize(1);
        assertThat(summary.criteria()).hasSize(4);
        assertThat(summary.criteria().get(0).judged()).isEqualTo(Map.of(Grade.WELL, 1, Grade.NOT, 1));
        assertThat(summary.recommendation().terms()).isEqualTo(ADVICE);
    }

    @Test
    void whatWasTakenBackIsNoGroundForTheBoard() {
        long id = forbund.handedIn("Vägen in");
        long insats = forbund.detail(id).insatsId();
        forbund.run(HANNA, () -> forbund.bean(EditApplication.class).withdraw(id));
        assertThat(summary(insats)).isEmpty();
    }

    private Optional<ApplicationSummary> summary(long insats) {
        return forbund.as(SIRI, () -> forbund.bean(PreparationOverviews.class).summary(insats));
    }
}
