package se.tross.board.vote;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.tross.board.BoardRefusal;
import se.tross.board.VoteRefusal.ConsensusNotPossible;
import se.tross.board.VoteRefusal.DecisionTypeTooVague;
import se.tross.board.VoteRefusal.DecisionTypeTwice;
import se.tross.board.VoteRefusal.MajorityNotOffered;
import se.tross.board.VoteRefusal.MajorityNotReadable;
import se.tross.shared.refusal.Refused;

/**
 * The decision types for which the charter demands more than a simple majority (L27). The charter's setting is read line by
 * line: {@code Ändrad verksamhetsplan: 2/3}.
 *
 * @param rules in the order of the charter
 */
public record QualifiedMajorities(List<MajorityRule> rules) implements Serializable {
    private static final long serialVersionUID = 1L;

    private static final Pattern LINE = Pattern.compile("(.+?)\\s*[:=]\\s*([^:=]+)");
    private static final Pattern FRACTION = Pattern.compile("(\\d+)\\s*/\\s*(\\d+).*");
    private static final Pattern CONSENSUS = Pattern.compile(
            ".*\\b(enig\\w*|enhällig\\w*|konsensus|samtliga|alla)\\b.*", Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern VAGUE =
            Pattern.compile(".*\\b(viktig\\w*|väsentlig\\w*|principiell\\w*|större|övrig\\w*|andra)\\b.*");

    public QualifiedMajorities {
        rules = List.copyOf(rules);
    }

    /**
     * What the charter says.
     *
     * @param text the charter's setting; empty where it demands nothing
     * @throws Refused if a line cannot be read, or demands what cannot be demanded
     */
    public static QualifiedMajorities read(String text) {
        Refused.ifAny(refusals(text));
        return new QualifiedMajorities(lines(text).stream()
                .map(line -> {
                    Matcher parts = LINE.matcher(line);
                    return parts.matches()
                            ? majority(parts.group(2)).map(one -> new MajorityRule(parts.group(1), one))
                            : Optional.<MajorityRule>empty();
                })
                .flatMap(Optional::stream)
                .toList());
    }

    /** What is wrong with the charter's lines, in the order of the lines; empty when all can be followed. */
    public static List<BoardRefusal> refusals(String text) {
        List<BoardRefusal> refusals = new ArrayList<>();
        Set<String> types = new HashSet<>();
        for (String line : lines(text)) {
            Matcher parts = LINE.matcher(line);
            String lower = line.toLowerCase(Locale.ROOT);
            if (CONSENSUS.matcher(lower).matches()) {
                refusals.add(new ConsensusNotPossible(line));
            } else if (!parts.matches()) {
                refusals.add(new MajorityNotReadable(line));
            } else if (VAGUE.matcher(parts.group(1).toLowerCase(Locale.ROOT)).matches()) {
                refusals.add(new DecisionTypeTooVague(parts.group(1)));
            } else if (majority(parts.group(2)).isEmpty()) {
                refusals.add(new MajorityNotOffered(line));
            } else if (!types.add(parts.group(1).toLowerCase(Locale.ROOT))) {
                refusals.add(new DecisionTypeTwice(parts.group(1)));
            }
        }
        return refusals;
    }

    private static List<String> lines(String text) {
        return text == null
                ? List.of()
                : text.lines()
                        .flatMap(line -> Pattern.compile(";").splitAsStream(line))
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .toList();
    }

    private static Optional<Majority> majority(String typed) {
        String words = typed.strip().toLowerCase(Locale.ROOT);
        if (words.startsWith("två tredjedel")) {
            return Optional.of(Majority.TWO_THIRDS);
        }
        if (words.startsWith("tre fjärdedel")) {
            return Optional.of(Majority.THREE_QUARTERS);
        }
        if (words.startsWith("fyra femtedel")) {
            return Optional.of(Majority.FOUR_FIFTHS);
        }
        Matcher fraction = FRACTION.matcher(words);
        return fraction.matches() ? offered(fraction.group(1) + "/" + fraction.group(2)) : Optional.empty();
    }

    private static Optional<Majority> offered(String fraction) {
        return List.of(Majority.TWO_THIRDS, Majority.THREE_QUARTERS, Majority.FOUR_FIFTHS).stream()
                .filter(majority -> majority.fraction().equals(fraction))
                .findFirst();
    }

    /** The majority that decisions of this type need; the simple one for a type that the charter does not name. */
    public Majority of(String decisionType) {
        return rules.stream()
                .filter(rule -> rule.decisionType().equalsIgnoreCase(decisionType))
                .map(MajorityRule::majority)
                .findFirst()
                .orElse(Majority.SIMPLE);
    }
}
