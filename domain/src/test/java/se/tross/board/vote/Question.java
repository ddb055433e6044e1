package se.tross.board.vote;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import se.tross.board.attendance.Leadership;
import se.tross.board.attendance.Sitting;
import se.tross.forbund.seat.HallandBoard;
import se.tross.shared.refusal.Refusal;
import se.tross.shared.refusal.Texts;

/** A question that is put at a matter of a meeting, and how it was answered. */
public final class Question {
    private static final List<Long> SEATS =
            List.of(HallandBoard.RUT, HallandBoard.FRIDA, HallandBoard.ALVA, HallandBoard.VERA);

    private final Sitting sitting;
    private final int matter;
    private final BallotQuestion question;

    private Question(Sitting sitting, int matter, BallotQuestion question) {
        this.sitting = sitting;
        this.matter = matter;
        this.question = question;
    }

    public static Question at(Sitting sitting, int matter, BallotQuestion question) {
        return new Question(sitting, matter, question);
    }

    public static Question ofApproval(Sitting sitting) {
        return at(sitting, 1, BallotQuestion.approval(Majority.SIMPLE));
    }

    public BallotRules rules(BallotResult before) {
        return new BallotRules(
                sitting.roster(),
                sitting.at(matter),
                new Leadership(sitting.roster(), HallandBoard.offices())
                        .at(sitting.at(matter))
                        .orElse(null),
                sitting.quorum(matter),
                question,
                before);
    }

    public BallotRules rules() {
        return rules(null);
    }

    public BallotResult result(Ballot ballot) {
        return rules().result(ballot);
    }

    /** The first reason why the ballot does not hold, in Swedish. */
    public String refused(Ballot ballot) {
        return Texts.swedish().text((Refusal) rules().refusals(ballot).get(0));
    }

    /** The votes of the four ordinary members in the order of the seats, the chair of 2018 first: Y, N, A for abstaining, - for taking no part. */
    public static Ballot.OpenVote votes(String letters) {
        List<String> each = Arrays.asList(letters.split(" "));
        return new Ballot.OpenVote(IntStream.range(0, each.size())
                .mapToObj(i -> new CastVote(SEATS.get(i), choice(each.get(i))))
                .toList());
    }

    private static Choice choice(String letter) {
        return switch (letter) {
            case "Y" -> Choice.YES;
            case "N" -> Choice.NO;
            case "A" -> Choice.ABSTAIN;
            case "-" -> Choice.NO_PART;
            default -> throw new IllegalArgumentException(letter);
        };
    }
}
