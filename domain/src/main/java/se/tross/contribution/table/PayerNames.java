package se.tross.contribution.table;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.StringTokenizer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import se.tross.forbund.Membership;
import se.tross.forbund.Party;
import se.tross.forbund.RegisteredMember;
import se.tross.shared.text.Spelling;

/**
 * Knows a member by what people call it: "Varbergs kommun, 5 %", "Varberg", "VARBERGS KN", "1383", "Staten". A name that
 * differs by a letter or two is a suggestion, never a match.
 */
final class PayerNames {
    private static final Pattern PERCENT = Pattern.compile("[,;:(]?\\s*\\d+(?:[.,]\\d+)?\\s*(?:%|procent)\\s*\\)?");
    private static final String SEPARATORS = " \t\r\n.,;:()[]{}<>/\\|\"'*!?&+=_\u2013\u2014-";
    private static final Set<String> MUNICIPAL = Set.of("kommun", "kommunen", "kommuns", "kn", "stad");
    private static final Set<String> REGIONAL =
            Set.of("region", "regionen", "landsting", "landstinget", "regionkommun", "län", "läns");
    private static final Set<String> STATE = Set.of("staten", "försäkringskassan", "fk");
    private static final Set<String> EMPLOYMENT_SERVICE = Set.of("arbetsförmedlingen", "af");
    private static final int LONG_NAME = 6;

    private final Map<String, List<RegisteredMember>> byName = new HashMap<>();
    private final Map<String, RegisteredMember> byCode = new HashMap<>();
    private final Map<Party, RegisteredMember> agencies = new HashMap<>();

    PayerNames(Membership membership) {
        for (RegisteredMember member : membership.members()) {
            byCode.put(member.code().toLowerCase(Locale.ROOT), member);
            if (member.party() == Party.REGION || member.party() == Party.MUNICIPALITY) {
                byName.computeIfAbsent(bare(words(member.name())), name -> new ArrayList<>(1))
                        .add(member);
            } else {
                agencies.put(member.party(), member);
            }
        }
    }

    /** The members that a text may mean: one when it is sure, several when it may be any of them, none when unknown. */
    List<RegisteredMember> find(String text) {
        List<String> words = words(text);
        RegisteredMember coded = byCode.get(String.join(" ", words));
        if (coded != null) {
            return List.of(coded);
        }
        if (words.stream().anyMatch(STATE::contains)) {
            return List.of(agencies.get(Party.FORSAKRINGSKASSAN));
        }
        if (words.stream().anyMatch(EMPLOYMENT_SERVICE::contains)) {
            return List.of(agencies.get(Party.ARBETSFORMEDLINGEN));
        }
        return ofKind(words, byName.getOrDefault(bare(words), List.of()));
    }

    /** The one member whose name is nearest, at most two letters away; none when there is no such, or several. */
    List<RegisteredMember> suggest(String text) {
        List<String> words = words(text);
        String name = bare(words);
        int nearest = name.length() < LONG_NAME ? 1 : 2;
        List<RegisteredMember> found = List.of();
        for (Map.Entry<String, List<RegisteredMember>> entry : byName.entrySet()) {
            int distance = Spelling.distance(name, entry.getKey(), nearest);
            if (distance < nearest || (distance == nearest && found.isEmpty())) {
                found = ofKind(words, entry.getValue());
                nearest = distance;
            } else if (distance == nearest) {
                found = concat(found, ofKind(words, entry.getValue()));
            }
        }
        return found.size() == 1 ? found : List.of();
    }

    private static List<RegisteredMember> concat(List<RegisteredMember> one, Collection<RegisteredMember> other) {
        List<RegisteredMember> both = new ArrayList<>(one);
        both.addAll(other);
        return both;
    }

    /** "Uppsala kommun" is never Region Uppsala, nor the other way round. */
    private static List<RegisteredMember> ofKind(List<String> words, List<RegisteredMember> named) {
        boolean isMunicipal = words.stream().anyMatch(MUNICIPAL::contains);
        boolean isRegional = words.stream().anyMatch(REGIONAL::contains);
        return named.stream()
                .filter(member -> !(isMunicipal && member.party() == Party.REGION))
                .filter(member -> !(isRegional && !isMunicipal && member.party() == Party.MUNICIPALITY))
                .toList();
    }

    private static List<String> words(String text) {
        String composed = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        String named = composed.indexOf('%') < 0 && !composed.contains("procent")
                ? composed
                : PERCENT.matcher(composed).replaceAll(" ");
        List<String> words = new ArrayList<>();
        StringTokenizer tokens = new StringTokenizer(named, SEPARATORS);
        while (tokens.hasMoreTokens()) {
            words.add(tokens.nextToken());
        }
        return words;
    }

    /** The name alone: without kommun and region, each word without a genitive s. */
    private static String bare(List<String> words) {
        return words.stream()
                .filter(word -> !MUNICIPAL.contains(word) && !REGIONAL.contains(word))
                .map(word -> word.length() > 3 && word.endsWith("s") ? word.substring(0, word.length() - 1) : word)
                .collect(Collectors.joining(" "));
    }
}
