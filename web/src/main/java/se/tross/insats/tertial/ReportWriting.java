package se.tross.insats.tertial;

import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/** What the two pages share on which a tertial report is written: what is typed, and what stood there when the page was shown. */
public abstract class ReportWriting implements Serializable {
    private static final long serialVersionUID = 1L;

    private ReportForm form;
    private final Map<String, String> typed = new HashMap<>();

    /** The page begins with what is kept. @param shown null when there is nothing to write in */
    protected final void show(ReportForm shown) {
        form = shown;
        typed.clear();
        if (shown != null) {
            typed.putAll(shown.fields());
        }
    }

    /** What was typed in each field since the page was shown. */
    protected final Map<String, Typed> changes() {
        Map<String, Typed> changes = new HashMap<>();
        form.fields().forEach((field, seen) -> changes.put(field, new Typed(seen, typed.get(field))));
        return changes;
    }

    public ReportForm getForm() {
        return form;
    }

    public Map<String, String> getTyped() {
        return typed;
    }

    public Measure[] getMeasures() {
        return Measure.values();
    }

    public CountedAs[] getColumns() {
        return CountedAs.values();
    }

    /** The places for goals, from 1. */
    public List<Integer> getGoals() {
        return IntStream.rangeClosed(1, form == null ? 0 : form.goals()).boxed().toList();
    }

    /** What should be under way by the last report and what is kept now; null where that cannot be said. */
    public Integer getExpected() {
        if (form == null || form.last() == null) {
            return null;
        }
        OptionalInt expected =
                form.content().counts().expectedUnderWay(form.last().counts());
        Integer said = form.content().counts().of(Measure.UNDER_WAY);
        return expected.isPresent() && said != null && expected.getAsInt() != said ? expected.getAsInt() : null;
    }
}
