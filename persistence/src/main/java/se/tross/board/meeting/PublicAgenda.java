package se.tross.board.meeting;

import java.io.Serializable;
import java.util.List;

/**
 * A coming meeting as everybody may see it.
 *
 * @param terms time and place; the place is empty when the ledamöter meet at an address of the net, which is theirs alone
 * @param cancelled whether it does not come about
 * @param matters what stands on its agenda, in order
 */
public record PublicAgenda(MeetingTerms terms, boolean cancelled, List<PublicMatter> matters) implements Serializable {
    private static final long serialVersionUID = 1L;

    /**
     * A matter on it.
     *
     * @param position its place on the agenda, from 1
     * @param title what it is about; empty when it is secret (P5)
     */
    public record PublicMatter(int position, String title) implements Serializable {
        private static final long serialVersionUID = 1L;

        static PublicMatter of(Matter matter) {
            return new PublicMatter(matter.position(), matter.isSecret() ? "" : matter.title());
        }
    }

    public PublicAgenda {
        matters = List.copyOf(matters);
    }

    static PublicAgenda of(Meeting meeting, List<Matter> matters) {
        return new PublicAgenda(
                published(meeting.terms()),
                meeting.status() == MeetingStatus.CANCELLED,
                matters.stream().map(PublicMatter::of).toList());
    }

    private static MeetingTerms published(MeetingTerms terms) {
        return terms.place().contains("://") ? terms.at("") : terms;
    }
}
