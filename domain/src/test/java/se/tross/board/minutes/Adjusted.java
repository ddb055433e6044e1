package se.tross.board.minutes;

import java.time.Instant;

/** Minutes that chair and justerare have approved, for tests elsewhere. */
public final class Adjusted {

    private Adjusted() {}

    /** All three paragraphs of the meeting of 9 February 2018, final at the moment. */
    public static FinalParagraphs at(Instant when) {
        Minutes minutes = HallandMinutes.out();
        MinutesContent content = HallandMinutes.content();
        minutes.approve(HallandMinutes.CHAIR.mandateId(), content.hash(), content, when);
        return minutes.approve(HallandMinutes.NILS.mandateId(), content.hash(), content, when)
                .orElseThrow();
    }
}
