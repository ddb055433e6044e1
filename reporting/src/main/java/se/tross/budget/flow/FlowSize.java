package se.tross.budget.flow;

/**
 * How large the money's way is drawn, in units of the drawing.
 *
 * @param width of the whole
 * @param sources where the bars of what comes in stand
 * @param trunk where the bar of all the money stands
 * @param uses where the bars of goal areas and operations stand
 * @param lines where the bars of single insatser stand; nothing where the way ends at goal areas and operations
 * @param bar how wide a bar is
 * @param whole how high all the money is
 * @param room for a label
 * @param gap between stations
 * @param longest name that is written whole
 */
record FlowSize(
        int width, int sources, int trunk, int uses, int lines, int bar, int whole, int room, int gap, int longest) {

    /** On a page of the screen, down to each insats. */
    static final FlowSize SCREEN = new FlowSize(1340, 270, 440, 610, 930, 9, 460, 21, 7, 42);

    /** On paper, where a unit is a ninety-sixth of an inch and the insatser stand in a table. */
    static final FlowSize PAPER = new FlowSize(642, 212, 308, 412, 0, 8, 210, 14, 6, 28);

    boolean hasLines() {
        return lines > 0;
    }
}
