package se.tross.shared.refusal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Serializable;
import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import se.tross.shared.money.Money;
import se.tross.shared.money.Percent;
import se.tross.shared.text.NumberNotReadable;
import se.tross.shared.time.FinancialYear;
import se.tross.shared.time.Period;

/** A rule without a sentence, or a sentence with an empty place, would reach a person as a riddle. */
class EveryRuleHasItsSentenceTest {
    private static final Path CLASSES = Path.of("target/classes");
    private static final Path SOURCES = Path.of("src/main/java");
    private static final Path BUNDLES = Path.of("src/main/resources");
    private static final Pattern PLACE = Pattern.compile("\\{(\\d+)");
    private static final Pattern ORIGIN_KEY = Pattern.compile("\"([a-z]+\\.origin\\.[A-Za-z]+)\"");

    private static List<Class<?>> classes() throws IOException {
        try (Stream<Path> files = Files.walk(CLASSES)) {
            return files.map(CLASSES::relativize)
                    .map(Path::toString)
                    .filter(name -> name.startsWith("se/tross/") && name.endsWith(".class"))
                    .map(name ->
                            name.substring(0, name.length() - ".class".length()).replace('/', '.'))
                    .<Class<?>>map(EveryRuleHasItsSentenceTest::load)
                    .toList();
        }
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    @TestFactory
    Stream<DynamicTest> everyRefusalFindingAndCause() throws IOException {
        List<Class<?>> rules = classes().stream()
                .filter(type -> type.isRecord() && Refusal.class.isAssignableFrom(type))
                .toList();
        assertThat(rules).hasSizeGreaterThan(80);
        return rules.stream()
                .map(type -> DynamicTest.dynamicTest(type.getSimpleName(), () -> {
                    Refusal refusal = example(type);
                    Set<Integer> filled =
                            IntStream.range(0, refusal.args().length).boxed().collect(Collectors.toSet());
                    for (Locale locale : List.of(Texts.SWEDISH, Texts.ENGLISH)) {
                        assertThat(places(Texts.in(locale).find(refusal.key()).orElseThrow()))
                                .as("%s in %s", refusal.key(), locale)
                                .isEqualTo(filled);
                        assertThat(Texts.in(locale).text(refusal)).doesNotContain("{", "null");
                    }
                }));
    }

    private static Set<Integer> places(String sentence) {
        return PLACE.matcher(sentence)
                .results()
                .map(place -> Integer.valueOf(place.group(1)))
                .collect(Collectors.toSet());
    }

    private static Refusal example(Class<?> type) throws ReflectiveOperationException {
        RecordComponent[] components = type.getRecordComponents();
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        Constructor<?> constructor = type.getDeclaredConstructor(types);
        constructor.setAccessible(true);
        return (Refusal) constructor.newInstance(
                Arrays.stream(types).map(EveryRuleHasItsSentenceTest::exampleOf).toArray());
    }

    private static Object exampleOf(Class<?> type) {
        Map<Class<?>, Object> examples = Map.ofEntries(
                Map.entry(int.class, 3),
                Map.entry(long.class, 4L),
                Map.entry(String.class, "Hylte kommun"),
                Map.entry(Serializable.class, "Vera Varberg"),
                Map.entry(List.class, List.of("Hylte kommun", "Laholms kommun")),
                Map.entry(Money.class, Money.ofOre(-18_050)),
                Map.entry(BigDecimal.class, new BigDecimal("99.9")),
                Map.entry(Percent.class, new Percent(new BigDecimal("30"), 1)),
                Map.entry(Instant.class, Instant.EPOCH),
                Map.entry(LocalDate.class, LocalDate.of(2018, 11, 17)),
                Map.entry(Period.class, Period.from(LocalDate.of(2018, 1, 1))),
                Map.entry(FinancialYear.class, new FinancialYear(2018)));
        if (type.isEnum()) {
            return type.getEnumConstants()[0];
        }
        if (Refusal.class.isAssignableFrom(type)) {
            return type.isAssignableFrom(NumberNotReadable.class) ? new NumberNotReadable() : nestedExample(type);
        }
        assertThat(examples).containsKey(type);
        return examples.get(type);
    }

    private static Object nestedExample(Class<?> sealedType) {
        Class<?> first = sealedType;
        while (first.isSealed()) {
            first = first.getPermittedSubclasses()[0];
        }
        try {
            return example(first);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    @TestFactory
    Stream<DynamicTest> everyEnumConstant() throws IOException {
        return classes().stream()
                .filter(Class::isEnum)
                .flatMap(type -> Arrays.stream(type.getEnumConstants()))
                .map(constant -> DynamicTest.dynamicTest(constant.getClass().getSimpleName() + "." + constant, () -> {
                    assertThat(Texts.in(Texts.SWEDISH).text((Enum<?>) constant)).isNotBlank();
                    assertThat(Texts.in(Texts.ENGLISH).text((Enum<?>) constant)).isNotBlank();
                }));
    }

    @Test
    void everyOriginNamedInTheCode() throws IOException {
        Set<String> keys = new TreeSet<>();
        try (Stream<Path> files = Files.walk(SOURCES)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                Matcher matcher = ORIGIN_KEY.matcher(Files.readString(file));
                while (matcher.find()) {
                    keys.add(matcher.group(1));
                }
            }
        }
        assertThat(keys).hasSizeGreaterThan(10);
        for (String key : keys) {
            assertThat(Texts.in(Texts.SWEDISH).find(key)).as(key).isPresent();
            assertThat(Texts.in(Texts.ENGLISH).find(key)).as(key).isPresent();
        }
    }

    @TestFactory
    Stream<DynamicTest> bothLanguagesHaveTheSameSentencesWithTheSamePlaces() throws IOException {
        try (Stream<Path> files = Files.walk(BUNDLES)) {
            return files.filter(path -> path.getFileName().toString().equals("rules.properties")).toList().stream()
                    .map(swedish -> DynamicTest.dynamicTest(swedish.toString(), () -> {
                        Map<String, Set<Integer>> one = sentences(swedish);
                        assertThat(one).isNotEmpty();
                        assertThat(sentences(swedish.resolveSibling("rules_en.properties")))
                                .isEqualTo(one);
                    }));
        }
    }

    private static Map<String, Set<Integer>> sentences(Path bundle) throws IOException {
        try (Stream<String> lines = Files.lines(bundle)) {
            return lines.filter(line -> line.contains("=") && !line.startsWith("#"))
                    .map(line -> line.split("=", 2))
                    .collect(Collectors.toMap(pair -> pair[0], pair -> places(pair[1])));
        }
    }
}
