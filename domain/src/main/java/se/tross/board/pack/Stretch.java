package se.tross.board.pack;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Pages that are bound after each other in one copy of a pack.
 *
 * @param kind what they show
 * @param part whose they are; of a secret stretch the first part
 * @param range the numbers that they stand for
 */
public record Stretch(StretchKind kind, PackPart part, PageRange range) implements Serializable {

    /**
     * What is printed on each page, and said by the page labels.
     *
     * @param pages how many pages it really takes: a leaf bears all of its numbers; of the front, which keeps its numbers
     *     however long it becomes, what does not fit is numbered 3a, 3b, and the last page of a shorter one bears the rest
     */
    public List<String> labels(int pages) {
        int numbers = range.pages();
        List<String> labels = new ArrayList<>(IntStream.range(0, Math.min(pages, numbers))
                .mapToObj(this::number)
                .toList());
        for (int extra = 0; extra < pages - numbers; extra++) {
            labels.add(number(numbers - 1) + suffix(extra));
        }
        if (pages < numbers) {
            labels.set(pages - 1, new PageRange(range.first() + pages - 1, range.last()).text());
        }
        return labels;
    }

    private String number(int index) {
        return Integer.toString(range.first() + index);
    }

    /** a to z, then aa. */
    private static String suffix(int extra) {
        int letters = 'z' - 'a' + 1;
        String last = Character.toString('a' + extra % letters);
        return extra < letters ? last : suffix(extra / letters - 1) + last;
    }
}
