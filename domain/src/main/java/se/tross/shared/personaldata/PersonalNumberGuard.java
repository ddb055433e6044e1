package se.tross.shared.personaldata;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds personnummer and samordningsnummer in any text (P6), so that they are refused before they are stored: a förbund
 * counts people and never registers them (P1).
 *
 * <p>A finding has 10 or 12 digits, a date that exists (day + 60 for a samordningsnummer), a right check digit (Luhn) and
 * no further digit beside it. A number that meets all of it but is something else (an OCR number, say) is refused too:
 * one false alarm costs a blank, one missed number cannot be taken back.
 */
public final class PersonalNumberGuard {
    private static final Pattern CANDIDATE = Pattern.compile("(?<![0-9])(18|19|20)?([0-9]{2})"
            + "(?:([0-9]{2})([0-9]{2})(?: ?[-+_ ]? ?)|-([0-9]{2})-([0-9]{2}) ?[-+] ?)"
            + "([0-9]{4})(?![0-9])");

    /** A telephone number is told from an identity number only by the word before it. */
    private static final Pattern PHONE_WORD = Pattern.compile(
            "(?:telefon(?:nummer|nr)?|tel|tfn|mobil(?:nummer|nr)?|sms|swish|phone)[.:]* ?$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final int LEAST_DIGITS = 10;
    private static final int COORDINATION_DAYS = 60;
    private static final int A_LEAP_YEAR = 2000;
    private static final int NO_LEAP_YEAR = 2001;

    private PersonalNumberGuard() {}

    /** All places in the text that look like an identity number, in order; none for an empty or missing text. */
    public static List<PersonalNumberFinding> findings(String text) {
        if (text == null || !hasDigits(text)) {
            return List.of();
        }
        PlainText plain = PlainText.of(text);
        List<PersonalNumberFinding> found = new ArrayList<>();
        Matcher matcher = CANDIDATE.matcher(plain.characters());
        int from = 0;
        while (from <= plain.characters().length() && matcher.find(from)) {
            Optional<PersonalNumberKind> kind = kindOf(matcher, plain.characters());
            kind.ifPresent(k -> found.add(new PersonalNumberFinding(
                    plain.originOf(matcher.start()), plain.originOf(matcher.end() - 1) + 1, k)));
            from = kind.isPresent() ? matcher.end() : matcher.start() + 1;
        }
        return List.copyOf(found);
    }

    /** Most texts have few digits, and need no closer look. */
    private static boolean hasDigits(String text) {
        return text.length() >= LEAST_DIGITS
                && text.codePoints()
                                .filter(codePoint -> Character.digit(codePoint, 10) >= 0)
                                .limit(LEAST_DIGITS)
                                .count()
                        == LEAST_DIGITS;
    }

    /** The refusal for a field whose text holds an identity number; empty when the text may be stored. */
    public static Optional<PersonalNumberInText> check(String field, String text) {
        return findings(text).isEmpty() ? Optional.empty() : Optional.of(new PersonalNumberInText(field));
    }

    private static Optional<PersonalNumberKind> kindOf(Matcher candidate, CharSequence text) {
        String month = candidate.group(3) == null ? candidate.group(5) : candidate.group(3);
        String day = candidate.group(4) == null ? candidate.group(6) : candidate.group(4);
        String nine = candidate.group(2) + month + day + candidate.group(7);
        if (!hasCheckDigit(nine) || isPhoneNumber(candidate, text)) {
            return Optional.empty();
        }
        int longestMonth = daysIn(candidate.group(1), candidate.group(2), Integer.parseInt(month));
        int dayNumber = Integer.parseInt(day);
        if (dayNumber >= 1 && dayNumber <= longestMonth) {
            return Optional.of(PersonalNumberKind.PERSONNUMMER);
        }
        boolean coordination = dayNumber > COORDINATION_DAYS && dayNumber - COORDINATION_DAYS <= longestMonth;
        return coordination ? Optional.of(PersonalNumberKind.SAMORDNINGSNUMMER) : Optional.empty();
    }

    /** Days in the month; 0 where there is no such month, which is how organisation numbers (20 or more) fall out. */
    private static int daysIn(String century, String yearOfCentury, int month) {
        if (month < 1 || month > 12) {
            return 0;
        }
        int year = Integer.parseInt(yearOfCentury);
        if (century != null) {
            return YearMonth.of(Integer.parseInt(century) * 100 + year, month).lengthOfMonth();
        }
        // Ten digits do not say the century; 00 may be 2000, which had a leap day.
        return YearMonth.of(year % 4 == 0 ? A_LEAP_YEAR : NO_LEAP_YEAR, month).lengthOfMonth();
    }

    private static boolean isPhoneNumber(Matcher candidate, CharSequence text) {
        boolean couldBe = candidate.end() - candidate.start() == LEAST_DIGITS && text.charAt(candidate.start()) == '0';
        int from = Math.max(0, candidate.start() - 20);
        return couldBe
                && PHONE_WORD.matcher(text.subSequence(from, candidate.start())).find();
    }

    private static boolean hasCheckDigit(String tenDigits) {
        int sum = 0;
        for (int i = 0; i < tenDigits.length(); i++) {
            int product = (tenDigits.charAt(i) - '0') * (i % 2 == 0 ? 2 : 1);
            sum += product > 9 ? product - 9 : product;
        }
        return sum % 10 == 0;
    }
}
