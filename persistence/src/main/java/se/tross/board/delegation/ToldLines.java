package se.tross.board.delegation;

import java.util.List;

/** Finds the decisions that a meeting was told of: a line of the agenda begins with the number. */
final class ToldLines {

    private ToldLines() {}

    static boolean tellOf(String number, List<String> lines) {
        return lines.stream().anyMatch(line -> line.startsWith(number + ","));
    }
}
