package se.tross.insats.grant;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import se.tross.forbund.Party;
import se.tross.insats.AgeRange;
import se.tross.insats.Classification;
import se.tross.insats.Cooperation;
import se.tross.insats.CountMethod;
import se.tross.insats.Direction;
import se.tross.insats.FinancingSource;
import se.tross.insats.Participant;
import se.tross.insats.draft.AgeBand;
import se.tross.insats.draft.Answer;
import se.tross.insats.draft.Basics;
import se.tross.insats.draft.CostLine;
import se.tross.insats.draft.CostType;
import se.tross.insats.draft.FinancingLine;
import se.tross.insats.draft.MoneyPlan;
import se.tross.insats.draft.PlanStep;
import se.tross.insats.draft.PlannedCount;
import se.tross.insats.draft.Sex;
import se.tross.insats.goal.GoalLayer;
import se.tross.insats.goal.ResultGoal;
import se.tross.insats.preparation.Advice;
import se.tross.insats.preparation.AdviceTerms;
import se.tross.insats.preparation.ApplicationSummary;
import se.tross.insats.preparation.ApplicationSummary.GroupAdvice;
import se.tross.insats.preparation.CriterionSummary;
import se.tross.insats.preparation.Grade;
import se.tross.shared.document.Pdf;
import se.tross.shared.money.Money;
import se.tross.shared.refusal.Texts;
import se.tross.shared.time.FinancialYear;

/** With the proposal the board reads what was applied for, how many judged how, and what the group recommends (W3, L29). */
class BoardReadsApplicationsTest {

    private static final FinancialYear YEAR = new FinancialYear(2019);
    private static final LocalDate TODAY = LocalDate.of(2018, 6, 1);
    private static final GroupAdvice ADVICE = new GroupAdvice(
            new AdviceTerms(
                    Advice.GRANT_IN_PART,
                    "Behovet är visat.\nMen <dyrt> & stort.",
                    "Redovisa varje tertial",
                    "Alla fyra parter"),
            LocalDate.of(2018, 5, 20));

    private static ApplicationSummary application(List<CriterionSummary> criteria, GroupAdvice advice) {
        TreeMap<FinancialYear, Money> costs = new TreeMap<>(Map.of(YEAR, Money.ofKronor(600_000)));
        TreeMap<FinancialYear, Money> more =
                new TreeMap<>(Map.of(YEAR, Money.ofKronor(20_000), YEAR.plusYears(1), Money.ofKronor(30_000)));
        return new ApplicationSummary(
                7,
                2,
                new Basics(
                        "Vägen in",
                        "VIN",
                        "Fler i arbete",
                        "Unga utan arbete",
                        "Halmstad",
                        new Classification(Direction.INDIVIDUAL, CountMethod.REGISTERED, false),
                        new AgeRange(18, 29),
                        YEAR.firstDay(),
                        null,
                        1L,
                        new Cooperation(List.of(Participant.of(Party.MUNICIPALITY, "Halmstads kommun")))),
                "Förrehabilitering",
                List.of(new Answer("Vad är problemet?", "För få får stöd.\nOch för sent."), new Answer("Mer?", "")),
                new MoneyPlan(
                        List.of(
                                new CostLine(CostType.STAFF, "En coach", costs),
                                new CostLine(CostType.TRAVEL, "Resor", more)),
                        List.of(
                                new FinancingLine(FinancingSource.FORBUND, "", costs),
                                new FinancingLine(FinancingSource.PARTY_CASH, "Halmstads kommun", more))),
                List.of(
                        new PlannedCount(Sex.WOMEN, AgeBand.FROM_25, 10),
                        new PlannedCount(Sex.MEN, AgeBand.FROM_25, 12)),
                List.of(new ResultGoal(
                        GoalLayer.INDIVIDUAL,
                        "Arbete",
                        "Anställning vid avslut",
                        "avslut till arbete",
                        "alla avslut",
                        new BigDecimal(40),
                        LocalDate.of(2019, 12, 31))),
                List.of(new PlanStep("Anställ coachen", "Halmstads kommun", LocalDate.of(2019, 2, 1))),
                List.of("Budget.xlsx"),
                LocalDate.of(2018, 4, 2),
                criteria,
                advice);
    }

    private static List<CriterionSummary> judged() {
        return List.of(
                new CriterionSummary("Behov", Map.of(Grade.FULLY, 3, Grade.PARTLY, 1)),
                new CriterionSummary("Samverkan", Map.of(Grade.WELL, 4)));
    }

    private static Pdf pdf(ApplicationSummary application, Locale language) {
        return new Pdf(GrantDocuments.pdf(
                GrantDocumentsTest.ground(GrantStatus.PROPOSED, null, List.of(), List.of(), application),
                TODAY,
                Texts.in(language)));
    }

    @Test
    void theProposalBringsTheApplicationAndTheGroupsJudgement() {
        Pdf pdf = pdf(application(judged(), ADVICE), Texts.SWEDISH).kept("insats-forslag-med-ansokan.pdf");
        assertThat(pdf.text())
                .contains("Inlämnad 2018-04-02")
                .contains("Söks av förbundet 600 000 kr")
                .contains("Planerade deltaganden 22")
                .contains("Unga utan arbete")
                .contains("För få får stöd.")
                .doesNotContain("Mer?")
                .contains("En coach 600 000 0")
                .contains("Kostnader 620 000 30 000")
                .contains("Förbundet 600 000 0")
                .contains("Halmstads kommun, part, pengar 20 000 30 000")
                .contains("40,0 % räcker, avslut till arbete av alla avslut, mäts 2019-12-31. Anställning vid avslut")
                .contains("Anställ coachen, Halmstads kommun, 2019-02-01")
                .contains("Budget.xlsx")
                .contains("Beredningsgruppen rekommenderar att en del av medlen beviljas.")
                .contains("Rekommenderat 2018-05-20. Deltog: Alla fyra parter. Rekommendationen binder inte styrelsen.")
                .contains("Men <dyrt> & stort.")
                .contains("Behov 0 1 0 3")
                .contains("Samverkan 0 0 4 0");
        assertThat(pdf.faults()).isEmpty();
        assertThat(pdf.bookmarks())
                .containsExactly("Belopp", "Mål", "Villkor", "Ansökan", "Beredningsgruppens bedömning");
    }

    @Test
    void aGroupThatHasSaidNothingIsSaidToHaveSaidNothing() {
        Pdf pdf = pdf(application(List.of(new CriterionSummary("Behov", Map.of())), null), Texts.ENGLISH);
        assertThat(pdf.text())
                .contains("The preparatory group has recommended nothing.")
                .doesNotContain("How many of the group");
        assertThat(pdf.faults()).isEmpty();
    }

    @Test
    void theSameIsThereToEditInWord() throws IOException {
        byte[] word = GrantDocuments.word(
                GrantDocumentsTest.ground(
                        GrantStatus.PROPOSED, null, List.of(), List.of(), application(judged(), ADVICE)),
                TODAY,
                Texts.swedish());
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(word));
                XWPFWordExtractor text = new XWPFWordExtractor(document)) {
            assertThat(text.getText())
                    .contains("Beredningsgruppens bedömning", "En coach", "För få får stöd.", "Samverkan");
        }
    }
}
