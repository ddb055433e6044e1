package se.tross.insats.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import se.tross.insats.QuestionRefusal.QuestionTwice;
import se.tross.insats.QuestionRefusal.QuestionsAreTheSame;
import se.tross.insats.QuestionRefusal.QuestionsOutOfNumber;
import se.tross.insats.RegisterRefusal.InsatsTextMissing;

/** What a förbund may ask and judge by (W3, L29). */
class FormsOfTheForbundTest {

    private static List<QuestionTerms> questions(int many) {
        return IntStream.rangeClosed(1, many)
                .mapToObj(i -> new QuestionTerms("Fråga " + i, "Hjälp", true))
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "CRITERIA, 1, false",
        "CRITERIA, 2, true",
        "CRITERIA, 6, true",
        "CRITERIA, 7, false",
        "APPLICATION, 0, false",
        "APPLICATION, 1, true",
        "APPLICATION, 30, true",
        "APPLICATION, 31, false"
    })
    void asManyAsItsKindTakes(FormKind kind, int many, boolean taken) {
        assertThat(QuestionRules.refusals(kind, questions(many), List.of()).isEmpty())
                .isEqualTo(taken);
        if (!taken) {
            assertThat(QuestionRules.refusals(kind, questions(many), List.of()))
                    .contains(new QuestionsOutOfNumber(kind.least(), kind.most()));
        }
    }

    @Test
    void eachHasAHeadingOfItsOwn() {
        List<QuestionTerms> twice = new ArrayList<>(questions(2));
        twice.add(new QuestionTerms("FRÅGA 1", "", false));
        twice.add(new QuestionTerms(" ", "Hjälp", false));
        assertThat(QuestionRules.refusals(FormKind.CRITERIA, twice, List.of()))
                .containsExactly(new InsatsTextMissing("heading4"), new QuestionTwice("FRÅGA 1"));
    }

    @Test
    void anUnchangedFormIsNoNewVersion() {
        assertThat(QuestionRules.refusals(FormKind.CRITERIA, questions(3), questions(3)))
                .containsExactly(new QuestionsAreTheSame());
    }

    @ParameterizedTest
    @EnumSource
    void whatIsShippedMayBeUsed(FormKind kind) {
        List<QuestionTerms> shipped = ShippedQuestions.of(kind);
        assertThat(QuestionRules.refusals(kind, shipped, List.of())).isEmpty();
        assertThat(shipped).allMatch(one -> !one.help().isEmpty());
    }
}
