package se.tross.insats.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.tross.insats.ApplicationRefusal.YearDoesNotSum;
import se.tross.insats.CooperationRefusal.MunicipalitiesAreOneParty;
import se.tross.shared.money.Money;
import se.tross.shared.text.MoneyText;
import se.tross.shared.text.MoneyUnit;
import se.tross.shared.time.FinancialYear;

/** What is told of an application while it is written, and what is left of it (L8, L12, L14, L15, L17, W3). */
class ApplicationIsCheckedWhileTypingTest {

    @Test
    void aWholeApplicationHasNothingLeft() {
        DraftApplication whole = new Applicant().draft();
        assertThat(whole.problems()).isEmpty();
        assertThat(whole.done()).isEqualTo(5);
        assertThat(whole.money().appliedFor()).isEqualTo(Money.ofKronor(1_900_000));
        assertThat(whole.basics().cooperation().owner().orElseThrow().organisation())
                .isEqualTo("Halmstads kommun");
    }

    @Test
    void anEmptyOneHasEverythingLeftAndNothingWrong() {
        DraftApplication empty = DraftApplication.read(new Typed(Map.of()), Applicant.GROUND);
        assertThat(empty.done()).isZero();
        assertThat(empty.problems()).isNotEmpty().allMatch(FieldProblem::lack);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            party.2.organisation, Hylte kommun,   party.1.organisation: MunicipalitiesAreOneParty
            owner,                '',             owner: OwnerMissing (left)
            ageFrom,              15,             ageFrom: AgesOutsideTargetGroup
            ageFrom,              30,             ageFrom: AgesTurnedRound
            ageTo,                många,          ageTo: CountNotWhole
            endsOn,               2018-12-31,     endsOn: InsatsEndsBeforeItBegins
            endsOn,               31/12,          endsOn: DateNotReadable
            code,                 ist,            code: CodeTaken
            title,                individsamverkansteam, title: NameTaken
            goalArea,             8,              goalArea: ChoiceNotKnown
            answer.1,             '',             answer.1: InsatsTextMissing (left)
            cost.1.2019,          tolv hundra,    cost.1.2019: NumberNotReadable
            cost.1.2019,          −5,             cost.1.2019: AmountBelowZero
            cost.1.2021,          100,            sum.2021: YearDoesNotSum
            finance.1.source,     ESF,            esf: EsfIsNotChosen
            finance.1.source,     '',             finance.1.source: InsatsTextMissing (left)
            count.MEN.FROM_55,    3,              count.MEN.FROM_55: CountOutsideAges
            count.MEN.UNDER_25,   -1,             count.MEN.UNDER_25: CountNotWhole
            goal.1.denominator,   '',             goal.1.denominator: GoalDenominatorMissing (left)
            goal.1.target,        0,              goal.1.target: GoalTargetOutOfRange
            goal.1.measuredOn,    2018-12-31,     goal.1.measuredOn: GoalMeasuredBeforeStart
            plan.1.on,            '',             plan.1.on: InsatsTextMissing (left)
            """)
    void oneThingIsToldBesideItsField(String field, String text, String told) {
        assertThat(new Applicant().writes(field, text).problems()).contains(told);
    }

    @Test
    void twoMunicipalitiesAreOnePartyHoweverTheyAreCalled() {
        assertThat(new Applicant()
                        .writes("party.2.organisation", "Laholms kommun")
                        .writes("party.2.party", "MUNICIPALITY")
                        .draft()
                        .problems())
                .extracting(FieldProblem::refusal)
                .contains(new MunicipalitiesAreOneParty(2));
    }

    @Test
    void aMemberIsOfItsOwnPartyWhateverIsChosen() {
        assertThat(new Applicant().writes("party.2.party", "MUNICIPALITY").problems())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1 000 000,01", "999 999,99"})
    void anOreTooMuchOrTooLittleIsTold(String financed) {
        Money apart = Money.ofKronor(1_000_000).minus(MoneyText.parse(financed, MoneyUnit.KR));
        FinancialYear year = new FinancialYear(2019);
        assertThat(new Applicant().writes("finance.1.2019", financed).draft().problems())
                .containsExactly(new FieldProblem(
                        "sum.2019",
                        new YearDoesNotSum(
                                "sum.2019",
                                year,
                                Money.ofKronor(1_200_000),
                                Money.ofKronor(1_200_000).minus(apart),
                                apart),
                        false));
    }

    @Test
    void whatIsGivenInKindPaysForNothing() {
        assertThat(new Applicant().writes("finance.2.source", "PARTY_IN_KIND").problems())
                .contains("sum.2019: YearDoesNotSum", "sum.2020: YearDoesNotSum");
    }

    @Test
    void moneyOutsideThePeriodIsTold() {
        assertThat(new Applicant().writes("endsOn", "2019-12-31").problems()).contains("sum.2020: YearOutsideInsats");
    }

    @Test
    void aGoalWithoutItsPartsIsADraftOfOne() {
        DraftApplication draft = new Applicant()
                .writes("goal.2.goal", "Parterna hittar varandra")
                .draft();
        assertThat(draft.goals()).hasSize(1);
        assertThat(draft.isDone(Step.GOALS)).isFalse();
        assertThat(new Applicant().leavesOut("goal.1.numerator").draft().goals())
                .isEmpty();
    }

    @Test
    void structuralWorkHasNoAgesAndNoParticipants() {
        assertThat(new Applicant()
                        .writes("direction", "STRUCTURAL")
                        .leavesOut("ageFrom", "ageTo", "countMethod", "count.WOMEN.UNDER_25", "count.MEN.UNDER_25")
                        .problems())
                .isEmpty();
    }

    @Test
    void theForbundMayOwnStructuralWorkOnly() {
        Applicant owned = new Applicant()
                .writes("party.3.organisation", "Samordningsförbundet")
                .writes("party.3.party", "FORBUND")
                .writes("owner", "3");
        assertThat(owned.problems()).containsExactly("owner: ForbundOwnsNoIndividualInsats");
    }

    @Test
    void onlyWhatThePagesHaveIsAField() {
        assertThat(List.of("title", "party.12.party", "answer.30", "cost.20.2031", "count.MEN.FROM_65", "plan.15.on"))
                .allMatch(FieldName::isOne);
        assertThat(List.of(
                        "",
                        "party.13.party",
                        "answer.0",
                        "answer.31",
                        "cost.1.1999",
                        "cost.21.text",
                        "plan.16.on",
                        "x"))
                .noneMatch(FieldName::isOne);
    }
}
