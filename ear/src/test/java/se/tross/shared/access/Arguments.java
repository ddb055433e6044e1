package se.tross.shared.access;

import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.tross.shared.harness.Travels;
import se.tross.shared.time.FinancialYear;

/** Something to call any use case with, when only who calls and which record matters. */
@Travels
final class Arguments {

    private static final Map<Type, Object> PLAIN = Map.ofEntries(
            Map.entry(int.class, 0),
            Map.entry(boolean.class, false),
            Map.entry(List.class, List.of()),
            Map.entry(Set.class, Set.of()),
            Map.entry(Map.class, Map.of()),
            Map.entry(Optional.class, Optional.empty()),
            Map.entry(LocalDate.class, LocalDate.of(2018, 6, 1)),
            Map.entry(FinancialYear.class, new FinancialYear(2018)));

    private Arguments() {}

    /** What has no plain value is null. */
    static Object[] plain(Method method) {
        return about("", 0, method);
    }

    /** Every number that could be the id of a record is this one, and every text its table. */
    static Object[] about(String table, long id, Method method) {
        return Arrays.stream(method.getGenericParameterTypes())
                .map(type -> type == long.class || type == Long.class
                        ? Long.valueOf(id)
                        : type == String.class
                                ? table
                                : BudgetArguments.of(type, id).orElseGet(() -> plain(type)))
                .toArray();
    }

    private static Object plain(Type generic) {
        Type raw = generic instanceof ParameterizedType parameterized ? parameterized.getRawType() : generic;
        return raw instanceof Class<?> type && type.isEnum() ? type.getEnumConstants()[0] : PLAIN.get(raw);
    }
}
