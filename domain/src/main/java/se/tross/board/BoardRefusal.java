package se.tross.board;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import se.tross.shared.refusal.Refusal;

/**
 * Everything that the capability board refuses, in order of precedence: what is written, the meeting, its summons, its matters and
 * their papers, its document pack, who takes part, conflicts of interest, votes, decisions, the minutes, the public notice,
 * appeals, delegation, the year wheel. Its bundle of rules has the sentences.
 */
public sealed interface BoardRefusal extends Refusal
        permits WordingRefusal,
                MeetingRefusal,
                SummonsRefusal,
                PaperRefusal,
                PackRefusal,
                AttendanceRefusal,
                ConflictRefusal,
                VoteRefusal,
                DecisionRefusal,
                MinutesRefusal,
                NoticeRefusal,
                AppealRefusal,
                ArchiveRefusal,
                DelegationRefusal,
                WheelRefusal {

    /** The weightiest first: the order in which the refusals are declared. */
    Comparator<BoardRefusal> PRECEDENCE =
            Comparator.comparingInt(refusal -> inOrder().indexOf(refusal.getClass()));

    /** Every refusal of the capability, in the order of declaration. */
    static List<Class<?>> inOrder() {
        return Stream.of(BoardRefusal.class.getPermittedSubclasses())
                .<Class<?>>flatMap(list -> Stream.of(list.getPermittedSubclasses()))
                .toList();
    }
}
