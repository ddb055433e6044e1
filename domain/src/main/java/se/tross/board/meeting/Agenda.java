package se.tross.board.meeting;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import se.tross.board.BoardRefusal;
import se.tross.board.MeetingRefusal.AgendaPlaceMissing;
import se.tross.board.MeetingRefusal.DiaryNumberTaken;
import se.tross.board.MeetingRefusal.MatterIsBeforeTheBoard;
import se.tross.board.MeetingRefusal.MatterIsDecided;
import se.tross.board.MeetingRefusal.MembersMayNotRaiseMatters;
import se.tross.board.MeetingRefusal.SubjectOnAgendaAlready;
import se.tross.board.MeetingRefusal.UrgentMatterStays;
import se.tross.shared.refusal.Refused;

/**
 * The matters of one meeting in their order (B4), numbered from 1 without gaps. The only place where matters are made,
 * moved and removed; what it makes and removes the caller keeps and deletes.
 */
public final class Agenda {

    private final Meeting meeting;
    private final AgendaTemplate template;
    private final boolean membersMayRaise;
    private final List<Matter> matters;

    /**
     * @param membersMayRaise whether the charter lets members raise matters (L19 item 5)
     * @param matters the meeting's matters, in any order
     */
    public Agenda(Meeting meeting, AgendaTemplate template, boolean membersMayRaise, Collection<Matter> matters) {
        this.meeting = meeting;
        this.template = template;
        this.membersMayRaise = membersMayRaise;
        this.matters = new ArrayList<>(matters);
        this.matters.sort(Comparator.comparingInt(Matter::position));
    }

    /** In order. */
    public List<Matter> matters() {
        return List.copyOf(matters);
    }

    /**
     * Why a matter cannot be added; empty when it can.
     *
     * @param elsewhere meetings ahead, with the subjects on their agendas
     */
    public List<BoardRefusal> refusalsOfAdding(
            MatterTerms terms, MatterSource source, Collection<PlacedSubject> elsewhere) {
        List<BoardRefusal> refusals = new ArrayList<>(meeting.refusalsOfAgenda());
        refusals.addAll(terms.refusals());
        if (source.raisedBy() == RaisedBy.MEMBER && !membersMayRaise) {
            refusals.add(new MembersMayNotRaiseMatters());
        }
        refusals.addAll(refusalsOfNumber(terms, null));
        if (terms.subject() != null) {
            placed(elsewhere).stream()
                    .filter(placed -> placed.subject().equals(terms.subject()))
                    .findFirst()
                    .ifPresent(placed -> refusals.add(new SubjectOnAgendaAlready(placed.meeting())));
        }
        refusals.sort(BoardRefusal.PRECEDENCE);
        return refusals;
    }

    private List<PlacedSubject> placed(Collection<PlacedSubject> elsewhere) {
        List<PlacedSubject> all = new ArrayList<>(elsewhere);
        matters.forEach(matter ->
                matter.subject().ifPresent(subject -> all.add(new PlacedSubject(subject, meeting.date()))));
        return all;
    }

    private List<BoardRefusal> refusalsOfNumber(MatterTerms terms, Matter itself) {
        return matters.stream()
                .filter(other -> other != itself && !terms.diaryNumber().isEmpty())
                .filter(other -> terms.diaryNumber().equals(other.terms().diaryNumber()))
                .findFirst()
                .<List<BoardRefusal>>map(other -> List.of(new DiaryNumberTaken(terms.diaryNumber(), other.title())))
                .orElse(List.of());
    }

    /** A new matter, at the place that its kind has. @throws Refused with everything that stands against it */
    public Matter add(MatterTerms terms, MatterSource source, Collection<PlacedSubject> elsewhere) {
        Refused.ifAny(refusalsOfAdding(terms, source, elsewhere));
        return insert(new Matter(meeting, terms, source, false));
    }

    /** A new matter that comes from nowhere else. @throws Refused with everything that stands against it */
    public Matter add(MatterTerms terms) {
        return add(terms, MatterSource.OFFICE, List.of());
    }

    /** A matter that Tross itself adds. @throws Refused if the meeting is over */
    Matter addAutomatically(MatterTerms terms) {
        Refused.ifAny(meeting.refusalsOfAgenda());
        return insert(new Matter(meeting, terms, MatterSource.OFFICE, true));
    }

    private Matter insert(Matter matter) {
        matters.add(
                template.placeOf(
                        matter.kind(), matters.stream().map(Matter::kind).toList()),
                matter);
        number();
        return matter;
    }

    /** Other words. @throws Refused if the meeting is over, the matter decided, or the words do not hold */
    public void change(Matter matter, MatterTerms terms) {
        Refused.ifAny(refusalsOfTouching(matter));
        List<BoardRefusal> refusals = new ArrayList<>(terms.refusals());
        refusals.addAll(refusalsOfNumber(terms, matter));
        Refused.ifAny(refusals);
        matter.take(terms);
    }

    /**
     * Another place.
     *
     * @param position from 1
     * @throws Refused if the meeting is over, the matter decided, or there is no such place
     */
    public void move(Matter matter, int position) {
        Refused.ifAny(refusalsOfTouching(matter));
        if (position < 1 || position > matters.size()) {
            throw new Refused(new AgendaPlaceMissing(matters.size()));
        }
        matters.remove(matter);
        matters.add(position - 1, matter);
        number();
    }

    /** Off the agenda. @throws Refused if the meeting is over, the matter decided, or the law demands it */
    public void remove(Matter matter) {
        Refused.ifAny(refusalsOfRemoval(matter));
        matters.remove(matter);
        number();
    }

    /** Why a matter cannot be removed; empty when it can. */
    public List<BoardRefusal> refusalsOfRemoval(Matter matter) {
        List<BoardRefusal> refusals = new ArrayList<>(refusalsOfTouching(matter));
        if (meeting.status() == MeetingStatus.OPEN) {
            refusals.add(new MatterIsBeforeTheBoard(matter.title()));
        }
        if (matter.kind() == MatterKind.URGENT && matter.reported() != null) {
            refusals.add(new UrgentMatterStays());
        }
        return refusals;
    }

    /** Why a matter can be neither changed nor moved; empty when it can. */
    public List<BoardRefusal> refusalsOfTouching(Matter matter) {
        List<BoardRefusal> refusals = new ArrayList<>(meeting.refusalsOfAgenda());
        if (matter.isDecided()) {
            refusals.add(new MatterIsDecided(matter.title()));
        }
        return refusals;
    }

    private void number() {
        for (int i = 0; i < matters.size(); i++) {
            matters.get(i).place(i + 1);
        }
    }

    /** What the meeting came to: what the board decided, and all until where it stopped. */
    public List<Matter> reached() {
        int last = matters.stream()
                .filter(matter -> matter.id() != null && matter.id().equals(meeting.matterInHand()))
                .mapToInt(Matter::position)
                .findFirst()
                .orElse(0);
        return matters.stream()
                .filter(matter -> matter.isDecided() || matter.position() <= last)
                .toList();
    }

    Optional<Matter> first(MatterKind kind) {
        return matters.stream().filter(matter -> matter.kind() == kind).findFirst();
    }
}
