package se.tross.board.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static se.tross.board.meeting.MeetingFixture.SEPTEMBER;
import static se.tross.board.meeting.MeetingFixture.TODAY;
import static se.tross.board.meeting.MeetingFixture.onJune;
import static se.tross.board.meeting.MeetingFixture.terms;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import se.tross.board.MeetingRefusal.MeetingIsCancelled;
import se.tross.board.MeetingRefusal.MeetingStaysInItsYear;
import se.tross.board.MeetingRefusal.TooFewAskForMeeting;
import se.tross.board.WordingRefusal.WordingMissing;
import se.tross.board.meeting.MeetingFinding.MeetingsOnOneDay;
import se.tross.board.meeting.MeetingFinding.NoMeetingForAnnualReport;
import se.tross.board.meeting.MeetingFinding.NotTold;
import se.tross.board.meeting.MeetingFinding.SummonsIsLate;
import se.tross.shared.access.AccessRefusal;
import se.tross.shared.access.Role;

/** B1, B2: meetings from the plan of the year to the summons, through their use cases. */
class MeetingsArePlannedTest {

    @RegisterExtension
    private final MeetingFixture forbund = new MeetingFixture();

    @Test
    void aNewMeetingBeginsWithWhatEveryMeetingHas() {
        long june = forbund.plan(onJune(8));
        MeetingDetail planned = forbund.meeting(june);
        assertThat(planned.overview().number()).isEqualTo(2);
        assertThat(planned.overview().status()).isEqualTo(MeetingStatus.PLANNED);
        assertThat(planned.overview().terms().latestSummons()).isEqualTo(TODAY);
        assertThat(planned.overview().step()).isEqualTo(MeetingStep.SUMMON);
        assertThat(planned.overview().matters()).isEqualTo(7);
        assertThat(forbund.titles(june))
                .startsWith("Mötets öppnande och upprop")
                .endsWith("Nästa sammanträde");
    }

    @Test
    void aMeetingIsMadeLikeAnEarlierOne() {
        forbund.add(SEPTEMBER, MatterTerms.of(MatterKind.REPORT, "Tertialrapport"));
        long all = forbund.as(() -> forbund.bean(PlanMeeting.class).copy(SEPTEMBER, onJune(15), CopyScope.EVERYTHING));
        assertThat(forbund.titles(all)).containsExactly("Ärende 1", "Tertialrapport");
        long standing =
                forbund.as(() -> forbund.bean(PlanMeeting.class).copy(SEPTEMBER, onJune(16), CopyScope.STANDING));
        assertThat(forbund.titles(standing)).containsExactly("Tertialrapport");
        assertThat(forbund.refusal(() ->
                        forbund.bean(PlanMeeting.class).copy(SEPTEMBER, new MeetingForm().facts(), CopyScope.STANDING)))
                .isEqualTo(new WordingMissing("place"));
    }

    /** What an empty form sends. */
    private static final class MeetingForm {
        MeetingFacts facts() {
            return MeetingFacts.byTheBoard(new MeetingTerms(MeetingKind.EXTRA, null, null, "", false, 7, ""));
        }
    }

    @Test
    void aThirdOfTheBoardMayAskForAMeeting() {
        MeetingTerms terms = terms(LocalDateTime.of(2018, 6, 20, 13, 0));
        long asked = forbund.plan(new MeetingFacts(terms, CallGround.THIRD_OF_BOARD, Set.of(1L)));
        assertThat(forbund.meeting(asked).overview().callGround()).isEqualTo(CallGround.THIRD_OF_BOARD);
        assertThat(forbund.refusal(() -> forbund.bean(PlanMeeting.class)
                        .plan(new MeetingFacts(terms, CallGround.THIRD_OF_BOARD, Set.of(2L)))))
                .isEqualTo(new TooFewAskForMeeting(0, 1));
    }

    @Test
    void aYearIsPlannedWholeOrNotAtAll() {
        MeetingTerms february = terms(LocalDateTime.of(2019, 2, 8, 9, 0));
        MeetingTerms june = terms(LocalDateTime.of(2019, 6, 14, 9, 0));
        MeetingTerms nowhere = new MeetingTerms(MeetingKind.ORDINARY, june.startsAt(), null, " ", true, 7, "");
        assertThat(forbund.refusal(() -> forbund.bean(PlanYear.class).plan(List.of(february, nowhere))))
                .isEqualTo(new WordingMissing("place"));
        assertThat(year(2019).meetings()).isEmpty();
        forbund.run(() -> forbund.bean(PlanYear.class).plan(List.of(june, february)));
        MeetingYear planned = year(2019);
        assertThat(planned.meetings())
                .extracting(MeetingOverview::date)
                .containsExactly(LocalDate.of(2019, 2, 8), LocalDate.of(2019, 6, 14));
        assertThat(planned.years()).containsExactly(2019, 2018);
        assertThat(planned.findings()).hasOnlyElementsOfType(MeetingFinding.NoMeetingForBudget.class);
        assertThat(forbund.as(() -> forbund.bean(MeetingOverviews.class).year(Optional.empty()))
                        .year())
                .as("the year of the next meeting")
                .isEqualTo(2018);
    }

    @Test
    void whatThePlanOfAYearStartsFrom() {
        YearPlanGround ground =
                forbund.as(() -> forbund.bean(MeetingFormOverviews.class).yearPlan(2019));
        assertThat(ground.before()).extracting(PlannedMeeting::date).containsExactly(LocalDate.of(2018, 9, 14));
        assertThat(ground.there()).isEmpty();
        LocalDate day = LocalDate.of(2019, 10, 4);
        PlannedMeeting once = new PlannedMeeting(day.atTime(9, 0), null);
        assertThat(ground.findings(List.of(once, once)))
                .containsExactly(new MeetingsOnOneDay(day), new NoMeetingForAnnualReport(LocalDate.of(2019, 3, 31)));
    }

    @Test
    void aMeetingIsMovedButNotIntoAnotherYear() {
        MeetingTerms later = terms(LocalDateTime.of(2018, 9, 21, 13, 0));
        forbund.run(() -> forbund.bean(ChangeMeeting.class).change(SEPTEMBER, 1, later));
        assertThat(forbund.meeting(SEPTEMBER).overview().terms()).isEqualTo(later);
        assertThat(forbund.refusal(() -> forbund.bean(ChangeMeeting.class).change(SEPTEMBER, 1, later)))
                .isInstanceOfSatisfying(
                        AccessRefusal.VersionConflict.class,
                        conflict -> assertThat(conflict.who()).isEqualTo("Eva Ekonom"));
        MeetingTerms nextYear = terms(LocalDateTime.of(2019, 1, 11, 9, 0));
        assertThat(forbund.refusal(() -> forbund.bean(ChangeMeeting.class).change(SEPTEMBER, 2, nextYear)))
                .isEqualTo(new MeetingStaysInItsYear(2018));
    }

    @Test
    void aMeetingIsCancelledWithAReasonAndIsHistory() {
        assertThat(forbund.refusal(() -> forbund.bean(ChangeMeeting.class).cancel(SEPTEMBER, 1, " ")))
                .isEqualTo(new WordingMissing("reason"));
        forbund.run(() -> forbund.bean(ChangeMeeting.class).cancel(SEPTEMBER, 1, "Inga ärenden"));
        MeetingDetail cancelled = forbund.meeting(SEPTEMBER);
        assertThat(cancelled.overview().step()).isEqualTo(MeetingStep.NONE);
        assertThat(List.copyOf(cancelled.refusalsOfAgenda()))
                .isEqualTo(List.of(new MeetingIsCancelled("Inga ärenden")));
        assertThat(cancelled.findings()).isEmpty();
    }

    @Test
    void theSummonsIsLookedAtAndNoted() {
        long june = forbund.plan(onJune(5));
        assertThat(forbund.meeting(june).findings())
                .containsExactly(new SummonsIsLate(LocalDate.of(2018, 5, 29)), new NotTold(List.of("Rut Region 1")));
        assertThat(forbund.seenBy(Role.LEDAMOT, june).findings()).isEmpty();
        forbund.summon(june);
        MeetingDetail summoned = forbund.meeting(june);
        assertThat(summoned.overview().status()).isEqualTo(MeetingStatus.SUMMONED);
        assertThat(summoned.overview().summonedAt()).isNotNull();
        assertThat(summoned.matters()).extracting(MatterOverview::standing).containsOnly(MatterStanding.ON_AGENDA);
        long late = forbund.add(june, MatterTerms.of(MatterKind.DECISION, "Kom för sent"));
        assertThat(forbund.matter(late).isLate()).isTrue();
    }

    @Test
    void whatBelongsToAnotherForbundIsNotThere() {
        AccessRefusal.NotFound nowhere = new AccessRefusal.NotFound();
        assertThat(forbund.refusal(() -> forbund.bean(MeetingOverviews.class).meeting(2)))
                .isEqualTo(nowhere);
        assertThat(forbund.refusal(() -> forbund.bean(SummonMeeting.class).summon(2, 1)))
                .isEqualTo(nowhere);
        assertThat(forbund.refusal(() -> forbund.bean(AddMatter.class)
                        .add(2, MatterTerms.of(MatterKind.OTHER, "Fika"), MatterSource.OFFICE)))
                .isEqualTo(nowhere);
    }

    private MeetingYear year(int year) {
        return forbund.as(() -> forbund.bean(MeetingOverviews.class).year(Optional.of(year)));
    }
}
