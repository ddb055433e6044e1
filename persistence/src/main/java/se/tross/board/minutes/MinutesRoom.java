package se.tross.board.minutes;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import se.tross.board.attendance.Serving;
import se.tross.board.attendance.ServingSeat;
import se.tross.board.decision.Decision;
import se.tross.board.meeting.Matter;
import se.tross.board.sitting.Sitting;
import se.tross.forbund.seat.RosterSeat;
import se.tross.forbund.seat.SeatHolder;
import se.tross.shared.refusal.Texts;

/**
 * Who was in the room, as the minutes tell it: who served on which seat, in which paragraphs when it was not in all of them
 * (B5), and who else was there. Before anything is decided, whoever would serve.
 *
 * @param sitting the meeting
 * @param told the matters that have become paragraphs, with their numbers; all without a number while none has
 */
record MinutesRoom(Sitting sitting, Map<Matter, Integer> told) {

    private static final Texts WORDS = Texts.swedish();

    private static final int UNNUMBERED = 0;

    static MinutesRoom of(MinutesRecord record) {
        Map<Matter, Integer> told = new LinkedHashMap<>();
        for (Decision decision : record.decisions()) {
            told.put(record.sitting().matter(decision.matterId()).orElseThrow(), decision.paragraph());
        }
        return told.isEmpty() ? ofEveryMatter(record.sitting()) : new MinutesRoom(record.sitting(), told);
    }

    /** Everybody at any matter, whether it has become a paragraph or not. */
    static MinutesRoom ofEveryMatter(Sitting sitting) {
        Map<Matter, Integer> told = new LinkedHashMap<>();
        sitting.matters().forEach(matter -> told.put(matter, UNNUMBERED));
        return new MinutesRoom(sitting, told);
    }

    /** The first line of each person on each seat. */
    List<ServingLine> linesOnce() {
        Set<List<String>> told = new HashSet<>();
        return lines().stream()
                .filter(line -> told.add(List.of(line.seat(), line.person())))
                .toList();
    }

    /** Who served, in the order of the seats. */
    List<ServingLine> lines() {
        Map<ServingLine, TreeSet<Integer>> numbers = new LinkedHashMap<>();
        for (RosterSeat seat : sitting.roster().seats()) {
            told.forEach((matter, number) -> sitting.serving(matter).seats().stream()
                    .filter(serving -> serving.seat().seatId() == seat.seatId())
                    .flatMap(serving -> line(serving).stream())
                    .forEach(line -> numbers.computeIfAbsent(line, any -> new TreeSet<>())
                            .add(number)));
        }
        return numbers.entrySet().stream()
                .map(line -> in(line.getKey(), line.getValue()))
                .toList();
    }

    private ServingLine in(ServingLine line, TreeSet<Integer> numbers) {
        boolean everywhere = numbers.size() == new TreeSet<>(told.values()).size();
        return everywhere
                ? line
                : new ServingLine(
                        line.person(),
                        line.seat(),
                        line.insteadOf(),
                        line.mode(),
                        ParagraphNumbers.cited(List.copyOf(numbers)));
    }

    private static Optional<ServingLine> line(ServingSeat serving) {
        return serving.holder()
                .map(holder -> new ServingLine(
                        holder.person(),
                        serving.seat().label(),
                        serving.isServedByDeputy()
                                ? serving.seat()
                                        .ordinary()
                                        .map(SeatHolder::person)
                                        .orElse("")
                                : "",
                        serving.mode() == null || !serving.mode().isRemote() ? "" : WORDS.text(serving.mode()),
                        ""));
    }

    /** Deputies who were there and served in no paragraph. */
    List<String> others() {
        List<Serving> course = sitting.matters().stream().map(sitting::serving).toList();
        List<Serving> served = told.keySet().stream().map(sitting::serving).toList();
        return course.stream()
                .flatMap(serving -> serving.attending().stream())
                .filter(person -> served.stream().noneMatch(serving -> serving.serves(person)))
                .map(person -> WORDS.text("board.minutes.deputy", person.person(), person.memberName()))
                .distinct()
                .toList();
    }
}
