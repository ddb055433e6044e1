package se.tross.insats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.tross.insats.InsatsRules.Known;
import se.tross.insats.LifeRefusal.NotTheNextStep;
import se.tross.insats.RegisterRefusal.AgesOutsideTargetGroup;
import se.tross.insats.RegisterRefusal.AgesTurnedRound;
import se.tross.insats.RegisterRefusal.CodeTaken;
import se.tross.insats.RegisterRefusal.DirectionMissing;
import se.tross.insats.RegisterRefusal.InsatsEndsBeforeItBegins;
import se.tross.insats.RegisterRefusal.InsatsStartMissing;
import se.tross.insats.RegisterRefusal.InsatsTextMissing;
import se.tross.insats.RegisterRefusal.InsatsTextTooLong;
import se.tross.insats.RegisterRefusal.NameTaken;
import se.tross.shared.refusal.Refused;

class InsatsIsRegisteredTest {

    private static final LocalDate TODAY = LocalDate.of(2018, 1, 15);
    private static final AgeRange TARGET_GROUP = new AgeRange(16, 64);
    private static final Classification INDIVIDUAL =
            new Classification(Direction.INDIVIDUAL, CountMethod.REGISTERED, false);
    private static final InsatsRules RULES = new InsatsRules(TARGET_GROUP, List.of(new Known("IST", "Samverkansteam")));

    private static InsatsTerms vaxa(String code, String name, AgeRange ages, LocalDate from, LocalDate to) {
        return new InsatsTerms(code, name, "Förrehabilitering", "", ages, from, to, "", "", "");
    }

    private static InsatsTerms vaxa() {
        return vaxa("VÄXA", "VÄXA", new AgeRange(19, 64), TODAY, LocalDate.of(2018, 6, 30));
    }

    @Test
    void itBeginsAsAnIdea() {
        Insats insats = new Insats(1, INDIVIDUAL, vaxa(), RULES, TODAY);
        assertThat(insats.stage()).isEqualTo(InsatsStage.IDEA);
        assertThat(insats.stageSince()).isEqualTo(TODAY);
        assertThat(insats.terms()).isEqualTo(vaxa());
        assertThat(insats.classification()).isEqualTo(INDIVIDUAL);
    }

    @Test
    void itTakesOneStepAtATime() {
        Insats insats = new Insats(1, INDIVIDUAL, vaxa(), RULES, TODAY);
        insats.step(InsatsStage.APPLICATION, TODAY.plusDays(1));
        assertThat(insats.stageSince()).isEqualTo(TODAY.plusDays(1));
        assertThatThrownBy(() -> insats.step(InsatsStage.RUNNING, TODAY.plusDays(2)))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.first())
                                .isEqualTo(new NotTheNextStep(InsatsStage.APPLICATION, InsatsStage.RUNNING)));
        assertThat(insats.stage()).isEqualTo(InsatsStage.APPLICATION);
    }

    @Test
    void codeAndNameAreItsOwn() {
        assertThat(RULES.refusals(INDIVIDUAL, vaxa("ist", "samverkansteam", null, null, null)))
                .containsExactly(new CodeTaken("IST", "Samverkansteam"), new NameTaken("Samverkansteam"));
        assertThat(RULES.refusals(INDIVIDUAL, vaxa(" ", null, null, null, null)))
                .containsExactly(new InsatsTextMissing("code"), new InsatsTextMissing("name"));
        assertThat(RULES.refusals(INDIVIDUAL, vaxa("A".repeat(21), "VÄXA", null, null, null)))
                .containsExactly(new InsatsTextTooLong("code", 20));
    }

    @Test
    void theAgesLieWithinTheTargetGroup() {
        assertThat(RULES.refusals(INDIVIDUAL, vaxa("A", "B", new AgeRange(16, 64), null, null)))
                .isEmpty();
        assertThat(RULES.refusals(INDIVIDUAL, vaxa("A", "B", new AgeRange(15, 64), null, null)))
                .containsExactly(new AgesOutsideTargetGroup(16, 64));
        assertThat(RULES.refusals(INDIVIDUAL, vaxa("A", "B", new AgeRange(30, 29), null, null)))
                .containsExactly(new AgesTurnedRound(30, 29));
        assertThat(new AgeRange(19, 29).hasYoung()).isTrue();
        assertThat(new AgeRange(20, 29).hasYoung()).isFalse();
    }

    @Test
    void itDoesNotEndBeforeItBegins() {
        assertThat(RULES.refusals(INDIVIDUAL, vaxa("A", "B", null, TODAY, TODAY)))
                .isEmpty();
        assertThat(RULES.refusals(INDIVIDUAL, vaxa("A", "B", null, TODAY, TODAY.minusDays(1))))
                .containsExactly(new InsatsEndsBeforeItBegins(TODAY));
        assertThat(RULES.refusals(INDIVIDUAL, vaxa("A", "B", null, null, TODAY)))
                .containsExactly(new InsatsStartMissing());
    }

    @Test
    void everythingIsToldAtOnceTheWeightiestFirst() {
        assertThat(RULES.refusals(
                        new Classification(null, CountMethod.NUMBERS_ONLY, false),
                        vaxa("IST", "", new AgeRange(10, 20), null, TODAY)))
                .containsExactly(
                        new InsatsTextMissing("name"),
                        new CodeTaken("IST", "Samverkansteam"),
                        new DirectionMissing(),
                        new AgesOutsideTargetGroup(16, 64),
                        new InsatsStartMissing());
    }
}
