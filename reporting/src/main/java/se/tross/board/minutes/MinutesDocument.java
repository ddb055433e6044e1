package se.tross.board.minutes;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;

/**
 * The minutes of a meeting, or an extract of some of their paragraphs, as a document.
 *
 * @param ground what it is written from
 * @param chosen the paragraphs of an extract; empty for the whole
 * @param producedOn today
 */
public record MinutesDocument(MinutesGround ground, List<Integer> chosen, LocalDate producedOn) {

    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH.mm");

    public MinutesDocument {
        chosen = List.copyOf(chosen);
    }

    /** The minutes from cover to end. */
    public static MinutesDocument whole(MinutesGround ground, LocalDate producedOn) {
        return new MinutesDocument(ground, List.of(), producedOn);
    }

    public boolean isExtract() {
        return !chosen.isEmpty();
    }

    public MinutesHeading heading() {
        return ground.content().heading();
    }

    /** Those that it tells of. */
    public List<MinutesParagraph> paragraphs() {
        return ground.content().paragraphs().stream()
                .filter(paragraph -> !isExtract() || chosen.contains(paragraph.number()))
                .toList();
    }

    /** Such as §§ 41–50; empty while there is no § at all. */
    public String cited() {
        List<Integer> numbers =
                paragraphs().stream().map(MinutesParagraph::number).toList();
        return numbers.isEmpty() ? "" : ParagraphNumbers.cited(numbers);
    }

    /** Whether everything that it tells of is adjusted. What is not says on every page that it is a draft. */
    public boolean isFinal() {
        return isExtract()
                ? paragraphs().stream().allMatch(paragraph -> ground.isFinal(paragraph.number()))
                : ground.status() == MinutesStatus.ADJUSTED;
    }

    /** The day of a § that was adjusted before the rest; null for the others. */
    public LocalDate atOnce(int paragraph) {
        return ground.atOnce().get(paragraph);
    }

    /** From when to when; null while it is not known. */
    public String hours() {
        MinutesHeading heading = heading();
        if (heading.opened() == null) {
            return null;
        }
        return CLOCK.format(heading.opened()) + "\u2013"
                + (heading.closed() == null ? "" : CLOCK.format(heading.closed()));
    }

    /** Who voted how, in the order that each vote was first given. */
    public List<VoteGroup> byVote(VoteRecord vote) {
        return vote.byName().stream()
                .map(VoteLine::vote)
                .distinct()
                .map(word -> new VoteGroup(
                        word,
                        vote.byName().stream()
                                .filter(line -> line.vote().equals(word))
                                .map(VoteLine::person)
                                .toList()))
                .toList();
    }

    /**
     * Who gave the same vote.
     *
     * @param vote yes, no or abstained, in words
     * @param persons who
     */
    public record VoteGroup(String vote, List<String> persons) {}

    /** The text line by line, without those that are empty. */
    public List<String> lines(String text) {
        List<String> lines = new ArrayList<>();
        text.lines().map(String::strip).filter(line -> !line.isEmpty()).forEach(lines::add);
        return lines;
    }
}
