package se.tross.board.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** B2: what the office has to see to, from the first day of planning to the last of the meeting. */
class NextStepOfAMeetingTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            2018-02-01, PREPARE
            2018-02-02, SUMMON
            2018-02-09, SUMMON
            """)
    void aMeetingInPreparationIsSummonedOnItsLatestDay(LocalDate today, MeetingStep step) {
        assertThat(MeetingStep.of(Meetings.planned(), today)).isEqualTo(step);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            2018-02-08, AWAIT
            2018-02-09, OPEN
            """)
    void aSummonedMeetingIsOpenedOnItsDay(LocalDate today, MeetingStep step) {
        assertThat(MeetingStep.of(Meetings.summoned(), today)).isEqualTo(step);
    }

    @Test
    void whatGoesOnIsOverOrCancelled() {
        Meeting cancelled = Meetings.planned();
        cancelled.cancel("Inga ärenden");
        assertThat(MeetingStep.of(Meetings.open(), Meetings.DAY)).isEqualTo(MeetingStep.CONDUCT);
        assertThat(MeetingStep.of(Meetings.closed(), Meetings.DAY)).isEqualTo(MeetingStep.HELD);
        assertThat(MeetingStep.of(cancelled, Meetings.DAY)).isEqualTo(MeetingStep.NONE);
    }
}
