package se.tross.board.minutes;

import java.util.Optional;
import java.util.function.Function;
import se.tross.board.ArchiveRefusal.TextIsNotTheApproved;
import se.tross.shared.refusal.Refused;

/**
 * Minutes in the words that were approved, which are not always those that Tross would write today: minutes that were adjusted
 * before they were kept as files told less (B14), and are kept as they were read.
 *
 * @param held the minutes with those words
 * @param whole the hash of them
 * @param part the hash of one §
 */
record ApprovedText(
        MinutesRecords.Held held,
        Function<MinutesContent, ContentHash> whole,
        Function<MinutesParagraph, ContentHash> part) {

    /** @throws Refused if the text is no longer the one that was approved */
    static ApprovedText of(Justering justering, MinutesRecords.Held held) {
        ApprovedText today = new ApprovedText(held, MinutesContent::hash, MinutesParagraph::hash);
        if (today.isOf(justering)) {
            return today;
        }
        MinutesRoom everybody = MinutesRoom.ofEveryMatter(held.sitting());
        MinutesRecords.Held asFirst = new MinutesRecords.Held(
                held.minutes(), held.content().asFirst(everybody.linesOnce(), everybody.others()), held.sitting());
        ApprovedText first = new ApprovedText(asFirst, MinutesContent::firstHash, MinutesParagraph::firstHash);
        if (first.isOf(justering)) {
            return first;
        }
        throw new Refused(new TextIsNotTheApproved());
    }

    private boolean isOf(Justering justering) {
        return told(justering, held.content()).equals(justering.content());
    }

    /** The hash of what a justering is about, in somebody's sight; empty where its § is not there. */
    Optional<ContentHash> told(Justering justering, MinutesContent content) {
        return justering.paragraph() == null
                ? Optional.of(whole.apply(content))
                : content.paragraph(justering.paragraph()).map(part);
    }
}
