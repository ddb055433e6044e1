package se.tross.board.meeting;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import se.tross.forbund.CharterDay;
import se.tross.forbund.CharterSetting;
import se.tross.forbund.SettingValue;
import se.tross.shared.refusal.Texts;

/**
 * How the förbund's agendas are built (B4): which matters every meeting has, and in which order the kinds stand.
 *
 * @param items in order; a kind may have several, such as two standing reports
 */
public record AgendaTemplate(List<TemplateItem> items) implements Serializable {

    /**
     * One line of the template.
     *
     * @param kind where such matters stand
     * @param title of the standing matter
     * @param standing whether every meeting has it
     */
    public record TemplateItem(MatterKind kind, String title, boolean standing) implements Serializable {}

    private static final List<MatterKind> STANDING = List.of(
            MatterKind.OPENING,
            MatterKind.ADJUSTERS,
            MatterKind.AGENDA,
            MatterKind.PREVIOUS_MINUTES,
            MatterKind.NOTICES,
            MatterKind.OTHER,
            MatterKind.NEXT_MEETING);

    public AgendaTemplate {
        items = List.copyOf(items);
    }

    /** The usual order, where the förbund has no other. */
    public static AgendaTemplate usual(Texts texts) {
        return new AgendaTemplate(Arrays.stream(MatterKind.values())
                .map(kind -> new TemplateItem(kind, texts.text(kind), STANDING.contains(kind)))
                .toList());
    }

    /** As the charter has it; the usual order where it has none, or has it in words that cannot be followed. */
    public static AgendaTemplate of(CharterDay charter, Texts texts) {
        return charter.says(CharterSetting.AGENDA)
                .map(SettingValue::kept)
                .filter(text -> AgendaText.refusals(text).isEmpty())
                .map(text -> AgendaText.read(text, texts))
                .orElseGet(() -> usual(texts));
    }

    /** What a new meeting begins with. */
    public List<MatterTerms> standingMatters() {
        return items.stream()
                .filter(TemplateItem::standing)
                .map(item -> MatterTerms.of(item.kind(), item.title()))
                .toList();
    }

    /**
     * Where a matter of the kind comes in: after the last that stands before it in the template.
     *
     * @param agenda the kinds on the agenda, in order
     * @return from 0, for the first place, to the number of matters
     */
    public int placeOf(MatterKind kind, List<MatterKind> agenda) {
        int place = agenda.size();
        while (place > 0 && rank(agenda.get(place - 1)) > rank(kind)) {
            place--;
        }
        return place;
    }

    /** A kind that the template leaves out stands where it usually does among the others. */
    private int rank(MatterKind kind) {
        List<MatterKind> kinds = new ArrayList<>();
        items.stream()
                .map(TemplateItem::kind)
                .filter(each -> !kinds.contains(each))
                .forEach(kinds::add);
        for (MatterKind each : MatterKind.values()) {
            if (!kinds.contains(each)) {
                kinds.add(usualPlace(each, kinds), each);
            }
        }
        return kinds.indexOf(kind);
    }

    private static int usualPlace(MatterKind kind, List<MatterKind> kinds) {
        int place = 0;
        for (int i = 0; i < kinds.size(); i++) {
            place = kinds.get(i).compareTo(kind) < 0 ? i + 1 : place;
        }
        return place;
    }
}
