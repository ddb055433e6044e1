package se.tross.board.minutes;

import java.time.Instant;

/** Minutes that chair and justerare have approved, for tests elsewhere. */
public final class Adjusted {

    private Adjusted() {}

    /** Those of the meeting of 9 February 2018, adjusted at the moment. */
    public static Minutes minutesAt(Instant when) {
        Minutes minutes = HallandMinutes.out();
        MinutesContent content = HallandMinutes.content();
        minutes.approve(HallandMinutes.CHAIR.mandateId(), content.hash(), content, when);
        minutes.approve(HallandMinutes.NILS.mandateId(), content.hash(), content, when);
        return minutes;
    }

    /** Their three paragraphs. */
    public static FinalParagraphs at(Instant when) {
        return minutesAt(when).whole().finalParagraphs(HallandMinutes.content()).orElseThrow();
    }
}
