package se.tross.shared.document;

import java.awt.geom.Path2D;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The outline that the {@code d} of a path in a picture describes: M, L, C and Z with whole numbers, seen from the corner. */
final class DrawnPath {

    private static final Pattern STEP = Pattern.compile("([MLCZ])([-\\d ,]*)");

    private DrawnPath() {}

    /** @throws DocumentFault for any other step */
    static Path2D of(String description) {
        Path2D path = new Path2D.Double();
        Matcher step = STEP.matcher(description);
        int end = 0;
        while (step.find() && step.start() == end) {
            end = step.end();
            add(path, step.group(1), numbers(step.group(2)));
        }
        if (end < description.length()) {
            throw new DocumentFault("No picture can follow the path " + description);
        }
        return path;
    }

    private static int[] numbers(String text) {
        return Pattern.compile("-?\\d+")
                .matcher(text)
                .results()
                .mapToInt(number -> Integer.parseInt(number.group()))
                .toArray();
    }

    private static void add(Path2D path, String step, int[] to) {
        switch (step) {
            case "M" -> path.moveTo(to[0], to[1]);
            case "L" -> path.lineTo(to[0], to[1]);
            case "C" -> path.curveTo(to[0], to[1], to[2], to[3], to[4], to[5]);
            default -> path.closePath();
        }
    }
}
