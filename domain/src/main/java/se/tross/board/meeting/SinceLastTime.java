package se.tross.board.meeting;

import java.io.Serializable;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import se.tross.shared.refusal.Texts;

/**
 * What the board is told of without anybody having to remember it: delegated decisions (B19), urgent decisions (B20),
 * actions that should be done by now, notices that are on the notice board. Each list is the whole of what is to be told.
 *
 * @param delegated not reported before
 * @param urgent not reported before
 * @param overdueActions from earlier decisions
 * @param openNotices still on the notice board
 */
public record SinceLastTime(
        List<ReportedItem> delegated,
        List<ReportedItem> urgent,
        List<ReportedItem> overdueActions,
        List<ReportedItem> openNotices)
        implements Serializable {

    public SinceLastTime {
        delegated = List.copyOf(delegated);
        urgent = List.copyOf(urgent);
        overdueActions = List.copyOf(overdueActions);
        openNotices = List.copyOf(openNotices);
    }

    /**
     * What was added to the agenda, and what was taken off since there is nothing to tell any more.
     *
     * @param added to be kept
     * @param removed to be deleted
     */
    public record AgendaChange(List<Matter> added, List<Matter> removed) {}

    /**
     * Writes each list under its matter, anew each time; a matter is added where the agenda lacks it. A matter that the board
     * has decided stays as it was told.
     *
     * @param texts the language of the agenda
     * @throws se.tross.shared.refusal.Refused if the meeting is over
     */
    public AgendaChange tellOn(Agenda agenda, Texts texts) {
        List<Matter> before = agenda.matters();
        byKind().forEach((kind, items) -> tell(agenda, kind, items, texts));
        List<Matter> after = agenda.matters();
        return new AgendaChange(
                after.stream().filter(matter -> !before.contains(matter)).toList(),
                before.stream().filter(matter -> !after.contains(matter)).toList());
    }

    private Map<MatterKind, List<ReportedItem>> byKind() {
        Map<MatterKind, List<ReportedItem>> lists = new EnumMap<>(MatterKind.class);
        lists.put(MatterKind.PREVIOUS_MINUTES, overdueActions);
        lists.put(MatterKind.DELEGATED, delegated);
        lists.put(MatterKind.URGENT, urgent);
        lists.put(MatterKind.NOTICES, openNotices);
        return lists;
    }

    private static void tell(Agenda agenda, MatterKind kind, List<ReportedItem> items, Texts texts) {
        if (agenda.first(kind).isEmpty() && items.isEmpty()) {
            return;
        }
        Matter matter =
                agenda.first(kind).orElseGet(() -> agenda.addAutomatically(MatterTerms.of(kind, texts.text(kind))));
        if (matter.isDecided()) {
            return;
        }
        matter.report(items.isEmpty() ? null : written(kind, items, texts));
        if (items.isEmpty() && isBare(matter)) {
            agenda.remove(matter);
        }
    }

    private static String written(MatterKind kind, List<ReportedItem> items, Texts texts) {
        return items.stream()
                .map(item -> texts.text("board.reported." + kind, item.number(), item.date(), item.text()))
                .collect(Collectors.joining("\n"));
    }

    /** Nobody has written anything in a matter that Tross added. */
    private static boolean isBare(Matter matter) {
        MatterTerms terms = matter.terms();
        return matter.isAddedAutomatically() && terms.equals(MatterTerms.of(terms.kind(), terms.title()));
    }
}
