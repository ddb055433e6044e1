package se.tross.shared.trail;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import se.tross.shared.refusal.Texts;
import se.tross.shared.table.TableQuery;

/** Reads how somebody looks at the list of events, as what the database is asked. Words narrow to the tables they name. */
final class TrailFilter {

    private static final ZoneId STOCKHOLM = ZoneId.of("Europe/Stockholm");
    private static final Pattern DAYS =
            Pattern.compile("(\\d{4})(?:-(\\d{2}))?(?:-(\\d{2}))?(?:\\s*\\.\\.\\s*(\\d{4}-\\d{2}-\\d{2}))?");
    private static final Map<String, TrailQuery.Order> ORDERS = Map.of(
            "who", TrailQuery.Order.ACTOR,
            "kind", TrailQuery.Order.TABLE,
            "action", TrailQuery.Order.ACTION);

    /** Asked for when the words name nothing that there is, so that nothing is found. */
    private static final Set<String> NO_TABLE = Set.of("-");

    private TrailFilter() {}

    static TrailQuery read(TableQuery query, List<String> tables, Texts texts) {
        Map<String, String> filters = query.filters();
        String when = filters.getOrDefault("at", "");
        Instant[] span = span(when);
        boolean unread = !when.isEmpty() && span[0] == null;
        Set<String> named = unread ? NO_TABLE : tables(filters.getOrDefault("kind", ""), tables, texts);
        String action = filters.getOrDefault("action", "");
        Set<HistoryEntry.Action> actions = actions(action, texts);
        return new TrailQuery(
                span[0],
                span[1],
                filters.getOrDefault("who", ""),
                !action.isEmpty() && actions.isEmpty() ? NO_TABLE : named,
                actions,
                filters.getOrDefault("about", query.find()),
                ORDERS.getOrDefault(query.sort(), TrailQuery.Order.TIME),
                query.descending());
    }

    /** From a year, a month, a day, or two days with dots between. */
    private static Instant[] span(String typed) {
        Matcher days = DAYS.matcher(typed.trim());
        if (!days.matches() || days.group(4) != null && days.group(3) == null) {
            return new Instant[2];
        }
        try {
            LocalDate first = LocalDate.of(part(days, 1), part(days, 2), part(days, 3));
            LocalDate after = days.group(4) != null
                    ? LocalDate.parse(days.group(4)).plusDays(1)
                    : days.group(2) == null
                            ? first.plusYears(1)
                            : days.group(3) == null ? first.plusMonths(1) : first.plusDays(1);
            return new Instant[] {start(first), start(after)};
        } catch (java.time.DateTimeException noSuchDay) {
            return new Instant[2];
        }
    }

    private static int part(Matcher days, int group) {
        return days.group(group) == null ? 1 : Integer.parseInt(days.group(group));
    }

    private static Instant start(LocalDate day) {
        return day.atStartOfDay(STOCKHOLM).toInstant();
    }

    private static Set<String> tables(String typed, List<String> tables, Texts texts) {
        if (typed.isEmpty()) {
            return Set.of();
        }
        Set<String> named = tables.stream()
                .filter(table -> contains(texts.text(HistoryEntry.wordOf(table)), typed))
                .collect(Collectors.toSet());
        return named.isEmpty() ? NO_TABLE : named;
    }

    private static Set<HistoryEntry.Action> actions(String typed, Texts texts) {
        return typed.isEmpty()
                ? Set.of()
                : Arrays.stream(HistoryEntry.Action.values())
                        .filter(action -> contains(texts.text("shared.Action." + action), typed))
                        .collect(Collectors.toSet());
    }

    private static boolean contains(String words, String typed) {
        return words.toLowerCase(Locale.ROOT).contains(typed.toLowerCase(Locale.ROOT));
    }
}
