package se.tross.insats.preparation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import se.tross.insats.PreparationRefusal.AdviceMissing;
import se.tross.insats.PreparationRefusal.GradeMissing;
import se.tross.insats.RegisterRefusal.InsatsTextMissing;
import se.tross.insats.RegisterRefusal.InsatsTextTooLong;

/** A grade without a reason, or a reason without a grade, is no judgement (L29). */
class JudgementsHaveReasonsTest {

    @Test
    void bothAreNeeded() {
        assertThat(new Judgement(Grade.WELL, "Visat med siffror").refusals(2)).isEmpty();
        assertThat(new Judgement(null, " ").refusals(2))
                .containsExactly(new GradeMissing("grade2"), new InsatsTextMissing("reason2"));
        assertThat(new Judgement(Grade.NOT, "x".repeat(Judgement.LONGEST)).refusals(1))
                .isEmpty();
        assertThat(new Judgement(Grade.NOT, "x".repeat(Judgement.LONGEST + 1)).refusals(1))
                .containsExactly(new InsatsTextTooLong("reason1", Judgement.LONGEST));
    }

    @Test
    void theGroupSaysWhatItAdvisesWhyAndWhoTookPart() {
        assertThat(new AdviceTerms(Advice.GRANT, "Behovet är visat", "", "Alla utom FK").refusals())
                .isEmpty();
        assertThat(new AdviceTerms(null, "", "", "").refusals())
                .containsExactly(
                        new InsatsTextMissing("reason"), new InsatsTextMissing("present"), new AdviceMissing());
    }

    @Test
    void theSummaryTellsHowManyAndNeverWho() {
        CriterionSummary summary = new CriterionSummary("Behov", Map.of(Grade.WELL, 2, Grade.NOT, 1));
        assertThat(summary.judges()).isEqualTo(3);
        assertThat(summary.judged().keySet()).containsExactly(Grade.NOT, Grade.WELL);
    }
}
