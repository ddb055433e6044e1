package se.tross.insats.ending;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.tross.insats.EndingRefusal.AccountMissing;
import se.tross.insats.EndingRefusal.OutcomeMissing;
import se.tross.insats.EndingRefusal.ReportTextMissing;
import se.tross.insats.EndingRefusal.ReportTextTooLong;
import se.tross.insats.EndingRefusal.TakerMissing;

class WhatAnEndingSaysTest {

    @Test
    void aDraftMayBeHalfButNotTooLong() {
        assertThat(FinalReportTerms.BLANK.refusalsOfDraft()).isEmpty();
        assertThat(new FinalReportTerms("x".repeat(20_001), "", "", "").refusalsOfDraft())
                .containsExactly(new ReportTextTooLong("results", 20_000));
    }

    @Test
    void whatIsHandedInSaysEverything() {
        assertThat(FinalReportTerms.BLANK.refusals())
                .containsExactly(
                        new ReportTextMissing("results"),
                        new ReportTextMissing("economy"),
                        new ReportTextMissing("lessons"),
                        new ReportTextMissing("takeover"));
        assertThat(new FinalReportTerms("46 av 60", "Allt användes", "Börja smått", "Kommunen").refusals())
                .isEmpty();
    }

    @Test
    void whoTakesOverIsNamedAndWithWhat() {
        assertThat(new TakeoverTerms(null, "", "").refusals())
                .containsExactly(new OutcomeMissing(), new AccountMissing());
        assertThat(new TakeoverTerms(TakeoverOutcome.PARTLY, " ", "Två tjänster").refusals())
                .containsExactly(new TakerMissing());
        assertThat(new TakeoverTerms(TakeoverOutcome.NOT_TAKEN_OVER, "", "Inga pengar").refusals())
                .isEmpty();
        assertThat(new TakeoverTerms(TakeoverOutcome.TAKEN_OVER, "x".repeat(201), "x".repeat(20_001)).refusals())
                .containsExactly(new ReportTextTooLong("takenOverBy", 200), new ReportTextTooLong("account", 20_000));
    }

    @ParameterizedTest
    @EnumSource(FinalReportStatus.class)
    void onlyWhatIsNotWithTheOfficeIsWrittenIn(FinalReportStatus status) {
        assertThat(status.isOpen())
                .isEqualTo(status == FinalReportStatus.DRAFT || status == FinalReportStatus.ASKED_BACK);
    }
}
